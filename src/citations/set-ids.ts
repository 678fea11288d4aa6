/** Returns the ids that stand in braces in the key of a set; nothing for the id of a single fact. */
export const idsOf = (id: string): string[] | undefined =>
  id.startsWith('{') ? id.slice(1, -1).split(',') : undefined;
