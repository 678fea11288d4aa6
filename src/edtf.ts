/** The first and last day of a time, both as `YYYY-MM-DD`; an open end sorts before or after every day. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
}

const datePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function dayRangeOfDate(text: string): DayRange | undefined {
  const match = datePattern.exec(text);
  if (!match) return undefined;
  const [, year = '', month, day] = match;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const lastDay = daysInMonth(Number(year), Number(month));
  if (day === undefined) return { first: `${year}-${month}-01`, last: `${year}-${month}-${lastDay}` };
  if (Number(day) < 1 || Number(day) > lastDay) return undefined;
  return { first: text, last: text };
}

/** Removes the question marks that mark inferred dates, which {@link dayRange} does not read. */
export const withoutDoubt = (edtf: string): string => edtf.replaceAll(/\?(?=\/|$)/g, '');

/**
 * Reads the part of EDTF level 0 and 1 that this package uses: a year, month or day, or an interval of two
 * of them, either of which may be `..` for an open end. Returns nothing for any other text, for a day that
 * no calendar has, and for an interval that ends before it starts.
 */
export function dayRange(edtf: string): DayRange | undefined {
  const parts = edtf.split('/', 3);
  if (parts.length === 1) return dayRangeOfDate(edtf);
  const [from = '', to = ''] = parts;
  if (parts.length !== 2 || (from === '..' && to === '..')) return undefined;
  const first = from === '..' ? '0000-01-01' : dayRangeOfDate(from)?.first;
  const last = to === '..' ? '9999-12-31' : dayRangeOfDate(to)?.last;
  if (first === undefined || last === undefined || first > last) return undefined;
  return { first, last };
}
