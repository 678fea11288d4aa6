import leven from 'leven';

const inputMaxLength = 60; // longer text is no misspelt id, and comparing it would take long

/** The id that was probably meant; nothing where no id is near enough to guess. */
export function nearest<Id extends string>(input: unknown, ids: readonly Id[]): Id | undefined {
  if (typeof input !== 'string' || input.length === 0 || input.length > inputMaxLength) return undefined;
  const text = input.toLowerCase().replaceAll(/[-_\s]/g, '');
  let best: Id | undefined;
  let bestDistance = Math.floor(text.length / 3) + 1; // one slip in three letters is no slip any more
  for (const id of ids) {
    const distance = leven(text, id.toLowerCase(), { maxDistance: bestDistance });
    if (distance < bestDistance) {
      best = id;
      bestDistance = distance;
    }
  }
  return best;
}
