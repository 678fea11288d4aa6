const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

// as MLA and IEEE shorten them, which leave May, June and July whole and give September four letters
const shortNames = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

/** The words and numbers that make up a date; `month` and `day` are empty if the date is less precise. */
export interface DateWords {
  readonly year: string;
  /** Name of the month in full. */
  readonly month: string;
  /** Name of the month as MLA and IEEE shorten it. */
  readonly short: string;
  /** First three letters of the month, as in NLM style. */
  readonly letters: string;
  /** Day without a zero in front. */
  readonly day: string;
  /** Day in two digits. */
  readonly twoDigitDay: string;
}

/** Splits an EDTF year, month or day into words. Never goes through Date, whose day depends on the time zone. */
export function dateWords(edtf: string): DateWords {
  const [year = '', month, twoDigitDay = ''] = edtf.split('-');
  const index = month === undefined ? -1 : Number(month) - 1;
  const name = monthNames[index] ?? '';
  return {
    year,
    month: name,
    short: shortNames[index] ?? '',
    letters: name.slice(0, 3),
    day: twoDigitDay.replace(/^0/, ''),
    twoDigitDay,
  };
}

/** Writes a day with the day first, `2 July 2020`, or a month: `October 2017`. */
export function dayFirst(edtf: string): string {
  const { year, month, day } = dateWords(edtf);
  return `${day} ${month} ${year}`.trim();
}

/** Writes a day with the month first: `July 2, 2020`. */
export function monthFirst(edtf: string): string {
  const { year, month, day } = dateWords(edtf);
  return `${month} ${day}, ${year}`;
}

/** Year, month and day of a date as precise as it is: `2017-10` has no day. */
type DateParts = readonly [year: number, month?: number, day?: number];

/** Splits a date written as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function dateParts(date: string): DateParts {
  return date.split('-').map(Number) as [number, number?, number?];
}
