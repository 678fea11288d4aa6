/** A date in running text, as precise as it is written. */
export interface DateInText {
  readonly start: number;
  readonly end: number;
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  /** The first day and, of two, the last. */
  readonly days: readonly number[];
}

const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?(?![\\p{L}])';
const gap = '[\\s\\u00a0\\u202f~]{1,3}';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const dayRange = `(?<days>${day}(?:\\s?(?:[-–—]|--|to|and|/)\\s?${day})?)`;
const year = '(?<year>(?:19|20)\\d{2})(?!\\d)';
const forms = [
  `${dayRange}${gap}(?:of${gap})?${month}(?:,?${gap}(?:of${gap})?${year})?`, // 8-9 June 2017
  `${month}${gap}${dayRange}(?!\\d)(?:,?${gap}${year})?`, // June 8-9, 2017
  `${month},?${gap}(?:of${gap})?${year}`, // June 2017
].map((form) => new RegExp(`(?<![\\p{L}\\p{N}])${form}`, 'giu'));
const iso =
  /(?<![\p{L}\p{N}/.-])(?<year>(?:19|20)\d{2})-(?<month>0[1-9]|1[0-2])(?:-(?<days>[0-3]\d))?(?![\p{L}\p{N}-])/gu;
const numeric =
  /(?<![\p{L}\p{N}/.-])(?<days>[0-3]?\d)[./](?<month>[01]?\d)[./](?<year>(?:19|20)\d{2})(?![\p{L}\p{N}])/gu;
const bare = /(?<![\p{L}\p{N}/.,@#-])(?<year>(?:19|20)\d{2})(?![\p{L}\p{N}/-]|[.,]\d)/gu;

/** Finds the dates in a text, in order; a bare year counts as one. The time is linear in the text. */
export function datesIn(text: string): DateInText[] {
  const found: DateInText[] = [];
  for (const form of [...forms, iso, numeric, bare]) {
    for (const { 0: whole, index, groups = {} } of text.matchAll(form)) {
      const end = index + whole.length;
      if (found.some((other) => index < other.end && other.start < end)) continue;
      found.push({ start: index, end, ...partsOf(groups) });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

function partsOf(groups: Readonly<Record<string, string | undefined>>): Omit<DateInText, 'start' | 'end'> {
  const { month: name, days = '', year: number } = groups;
  const named = names.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
  return {
    year: number === undefined ? undefined : Number(number),
    month: name === undefined ? undefined : named || Number(name),
    days: [...days.matchAll(/\d+/g)].map(([digits]) => Number(digits)),
  };
}

/** Whether a date may be one that an EDTF date or interval covers: every part that both give is the same. */
export function mayBe({ year: written, month: written2, days }: DateInText, edtf: string): boolean {
  const [from = '', to = from] = edtf.split('/');
  const [first, last] = [from, to].map((date) => date.split('-').map(Number)) as [number[], number[]];
  if (written !== undefined && (written < (first[0] ?? 0) || written > (last[0] ?? 0))) return false;
  if (written2 !== undefined && first[1] !== undefined && written2 !== first[1] && written2 !== last[1]) return false;
  const lastDay = last[2];
  return (
    first[2] === undefined || lastDay === undefined || days.every((one) => one >= (first[2] ?? 0) && one <= lastDay)
  );
}
