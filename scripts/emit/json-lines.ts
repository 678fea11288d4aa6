/** Writes a JSON file with one line per list item, so that it can be searched and compared by line. */
export function jsonLines(start: object, lists: Readonly<Record<string, readonly object[]>>): string {
  const open = JSON.stringify(start).slice(0, -1);
  const written = Object.entries(lists).map(
    ([name, items]) => `"${name}":[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`,
  );
  return `${[open, ...written].join(',')}}\n`;
}
