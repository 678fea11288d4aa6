const mark = /^\s*\^?(?:\[[^\]]{1,4}\]|[\d*†a-z↗]{1,3})\s*$/u;

/** How much of a link's words tells a note mark from a figure. */
export const labelMax = 16;

/**
 * Whether the words of a link only number a note. A bare number does only where it is raised or in brackets, since it
 * may be the figure itself.
 */
export const isNoteMark = (label: string, isRaised: boolean): boolean =>
  mark.test(label) && (isRaised || !/^\s*\d+\s*$/.test(label));
