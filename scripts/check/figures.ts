import type { Bound } from '../../src/model.js';

/** Number words that the post prints in place of digits. */
const numberWords: Readonly<Record<string, number>> = { half: 0.5, two: 2, four: 4 };

/** The number that a printed figure such as `1,234` or `seven` means; nothing if it cannot be read. */
export function printedNumber(text: string): number | undefined {
  if (/^\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  return Object.hasOwn(numberWords, text) ? numberWords[text] : undefined;
}

/** The words of the post for each bound, in lower case. */
const boundWords: Readonly<Record<Exclude<Bound, 'exactly'>, string>> = {
  moreThan: 'more than',
  almost: 'almost',
  approximately: 'approximately',
};

/** Reads the bound of a printed figure such as `More than 1,234`. */
export function printedBound(text: string): Bound {
  const lower = text.toLowerCase();
  for (const [bound, words] of Object.entries(boundWords)) {
    if (lower.startsWith(`${words} `)) return bound as Bound;
  }
  return 'exactly';
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** The EDTF form of a printed date such as `8-9 June 2017` or `November 2016`; nothing if it cannot be read. */
export function printedDate(text: string): string | undefined {
  const match = /^(?:(\d{1,2})(?:[-–](\d{1,2}))? )?([A-Z][a-z]+) (\d{4})$/.exec(text);
  const month = match ? months.indexOf(match[3] ?? '') + 1 : 0;
  if (!match || month === 0) return undefined;
  const yearMonth = `${match[4]}-${String(month).padStart(2, '0')}`;
  const days = [match[1], match[2]]
    .filter((day) => day !== undefined)
    .map((day) => `${yearMonth}-${day.padStart(2, '0')}`);
  return days.length > 0 ? days.join('/') : yearMonth;
}

/** The EDTF form of a printed period such as `Between 2011 and 2015`; nothing if it cannot be read. */
export function printedPeriod(text: string): string | undefined {
  const match = /^Between (\d{4}) and (\d{4})$/.exec(text);
  return match ? `${match[1]}/${match[2]}` : undefined;
}
