const inputMaxLength = 60; // longer text is not a misspelt id, and comparing it would take long

/** Guesses which id was meant; returns nothing if no id is near enough. */
export function nearest<Id extends string>(input: unknown, ids: readonly Id[]): Id | undefined {
  if (typeof input !== 'string' || input.length === 0 || input.length > inputMaxLength) return undefined;
  const text = input.toLowerCase().replaceAll(/[-_\s]/g, '');
  let best: Id | undefined;
  let bestDistance = Math.floor(text.length / 3) + 1; // at most one error per three letters
  for (const id of ids) {
    const distance = editDistance(text, id.toLowerCase());
    if (distance < bestDistance) {
      best = id;
      bestDistance = distance;
    }
  }
  return best;
}

/** Levenshtein distance. A library would be bundled into the root entry, with its licence and its top-level state. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [line, letter] of [...a].entries()) {
    const next = [line + 1];
    for (let column = 1; column <= b.length; column++) {
      const kept = (row[column - 1] ?? 0) + (b[column - 1] === letter ? 0 : 1);
      next.push(Math.min(kept, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
