/** Saves the facts shown, in the order shown, as CSV. */
export async function downloadCsv(ids: readonly string[]): Promise<void> {
  const { csv } = await import('../../../explore/csv-on-demand.js');
  const text = [csv.header, ...ids.map((id) => csv.lines[id])].join('');
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'sco-facts-selection.csv';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000); // Safari reads it after the click
}
