/** A date in running text, as precise as it is written. */
export interface DateInText {
  readonly start: number;
  readonly end: number;
  readonly year?: number | undefined;
  /** The months that it may mean: one, or those of a season or a part of the year. */
  readonly months: readonly number[];
  /** The first day and, of two, the last. */
  readonly days: readonly number[];
  /** Whether day and month may be told apart only by custom: 6/8/2017. */
  readonly isOpen?: boolean;
  /** The first and the last day of a part of a month: late June. */
  readonly window?: readonly [number, number];
}

// beginnings of the names of months in English, German, French and Spanish, by month
const starts = [
  'jan|ene',
  'feb|fév|fev',
  'mar|mär',
  'apr|avr|abr',
  'may|mai|mayo',
  'jun|juin',
  'jul|juil',
  'aug|août|aou|ago',
  'sep',
  'oct|okt',
  'nov',
  'dec|dez|déc|dic',
].map((names) => new RegExp(`^(?:${names})`, 'iu'));
const month =
  '(?<month>jan(?:uary|uar|vier|\\.)?|feb(?:ruary|ruar|\\.)?|février|mar(?:ch|s|zo|\\.)?|märz|apr(?:il|\\.)?|avril|abril|may|mai|mayo|june?|juin|juni|junio|july?|juillet|juli|julio|aug(?:ust|\\.)?|août|agosto|sept?(?:ember|embre|\\.)?|septiembre|o[ck]t(?:ober|obre|\\.)?|octubre|nov(?:ember|embre|iembre|\\.)?|de[cz](?:ember|\\.)?|décembre|diciembre)(?![\\p{L}])';
const gap = '[\\s\\u00a0\\u202f\\u2009]{1,3}';
const day = '(?:the )?\\d{1,2}(?:st|nd|rd|th|\\.)?';
const dayRange = `(?<days>${day}(?:(?:\\s?(?:[-–—/&]|to|and|till|through|until|und|et|or)\\s?)${day})?)`;
const year = '(?<year>(?:19|20)\\d{2})(?!\\d)';
const of = `(?:,?${gap}(?:of${gap}|de${gap})?)`;
const windows: readonly (readonly [words: string, first: number, last: number])[] = [
  ['early|(?:the )?(?:beginning|start|first days|first week) of', 1, 12],
  ['mid|(?:the )?middle of', 8, 22],
  ['late|(?:the )?(?:end|last days|last week) of', 19, 31],
  ['(?:the )?first half of', 1, 16],
  ['(?:the )?(?:second|latter) half of', 15, 31],
];
const forms = [
  `(?<window>${windows.map(([words]) => words).join('|')})(?:${gap}|-)${month}(?:${of}${year})?`, // late June 2017
  `${dayRange}${of}${month}(?:${of}${year})?`, // 8-9 June 2017
  `(?<days>${day})${of}${month}(?:${of}${year})?\\s?(?:[-–—]|to|and)\\s?(?<last>${day})${of}\\k<month>(?:${of}\\k<year>)?`,
  `${month}${gap}${dayRange}(?!\\d)(?:,?${gap}(?:of${gap})?${year})?`, // June 8-9, 2017
  `${month}(?:${of}|[-–/])${year}`, // June 2017
  `${month}(?=[.,;:)]|${gap}(?:of that|that|the same|of the)|$)`, // in June,
  `(?<part>spring|summer|autumn|fall|winter|(?:early|mid|late|the (?:beginning|middle|end) of|end|(?:first|second) half of|(?:first|second|third|fourth|last) quarter(?: of)?|[QH][1-4](?: of)?)(?:[- ](?:in${gap})?)?(?=(?:the year${gap})?(?:19|20)\\d\\d))(?:${gap}(?:of${gap})?|[- ]|)?(?:the year${gap})?${year}`,
].map((form) => new RegExp(`(?<![\\p{L}\\p{N}])${form}`, 'giu'));
const iso =
  /(?<![\p{L}\p{N}/.-])(?<year>(?:19|20)\d{2})-(?<month>0[1-9]|1[0-2])(?:-(?<days>[0-3]\d(?:\s?[/–]\s?(?:(?:19|20)\d\d-\d\d-)?[0-3]\d(?!\d))?))?(?![\p{L}\p{N}-])/gu;
const numeric =
  /(?<![\p{L}\p{N}/.-])(?<days>[0-3]?\d\.?(?:\s?[-–/]{1,2}\s?[0-3]?\d)?)[./](?<month>[01]?\d)[./](?<year>(?:19|20)\d{2})(?![\p{L}\p{N}])/gu;
const american =
  /(?<![\p{L}\p{N}/.-])(?<month>[01]?\d)\/(?<days>[0-3]?\d(?:\s?[-–]\s?[0-3]?\d)?)\/(?<year>(?:19|20)\d{2})(?![\p{L}\p{N}])/gu;
const monthYear = /(?<![\p{L}\p{N}/.-])(?<month>0?[1-9]|1[0-2])[/.](?<year>(?:19|20)\d{2})(?![\p{L}\p{N}])/gu;
const bare = /(?<![\p{L}\p{N}/.,@#§:-])(?<year>(?:19|20)\d{2})(?![\p{L}\p{N}/%]|-\d{3}|[.,]\d)/gu;

/** Finds the dates in a text, in order; a bare year counts as one. The time is linear in the text. */
export function datesIn(text: string): DateInText[] {
  const found: (DateInText & { readonly rank: number })[] = [];
  [...forms, iso, numeric, american, monthYear, bare].forEach((form, rank) => {
    for (const { 0: whole, index, groups = {} } of text.matchAll(form)) {
      const parts = partsOf(groups, form === numeric && /^\d+\/\d+\/\d+$/.test(whole));
      if (parts.days.some((one) => one < 1 || one > 31)) continue;
      if (groups['month'] !== undefined && parts.months.length === 0) continue; // 6/18/2017 read day first
      found.push({ start: index, end: index + whole.trimEnd().length, ...parts, rank });
    }
  });
  found.sort((one, other) => one.start - other.start || other.end - one.end || one.rank - other.rank);
  let end = -1;
  return found.flatMap(({ rank: _, ...date }) => {
    if (date.start < end) return [];
    end = date.end;
    return [date];
  });
}

const seasons: Readonly<Record<string, readonly number[]>> = {
  spring: [3, 4, 5, 6],
  summer: [6, 7, 8, 9],
  autumn: [9, 10, 11, 12],
  fall: [9, 10, 11, 12],
  winter: [11, 12, 1, 2, 3],
};

function partsOf(
  groups: Readonly<Record<string, string | undefined>>,
  isSlashed: boolean,
): Omit<DateInText, 'start' | 'end'> {
  const { month: name, days = '', last = '', year: number, part, window: within } = groups;
  const named = starts.findIndex((pattern) => pattern.test(name ?? '')) + 1;
  const numbers = [...`${days.replaceAll(/(?:19|20)\d\d-\d\d-/g, '')} ${last}`.matchAll(/\d+/g)].map(([digits]) =>
    Number(digits),
  );
  const one = named || Number(name ?? 0);
  const isOpen = isSlashed && one <= 12 && (numbers[0] ?? 0) <= 12;
  const window =
    within === undefined ? undefined : windows.find(([words]) => new RegExp(`^(?:${words})$`, 'iu').test(within));
  return {
    year: number === undefined ? undefined : Number(number),
    months: part === undefined ? (one >= 1 && one <= 12 ? [one] : []) : partMonths(part.toLowerCase()),
    days: numbers,
    ...(isOpen ? { isOpen } : {}),
    ...(window ? { window: [window[1], window[2]] as const } : {}),
  };
}

function partMonths(part: string): readonly number[] {
  const season = Object.keys(seasons).find((name) => part.startsWith(name));
  if (season) return seasons[season] ?? [];
  const quarter = ['first', 'second', 'third', 'fourth'].findIndex(
    (name, index) => part.startsWith(`${name} quarter`) || part.startsWith(`q${index + 1}`),
  );
  const at = part.startsWith('last quarter') ? 3 : quarter;
  if (at >= 0) return [1, 2, 3].map((one) => at * 3 + one);
  if (/early|beginning/.test(part)) return [1, 2, 3, 4];
  if (/mid/.test(part)) return [5, 6, 7, 8];
  return /first|h1/.test(part) ? [1, 2, 3, 4, 5, 6] : /second|h2/.test(part) ? [7, 8, 9, 10, 11, 12] : [9, 10, 11, 12];
}

/** Whether a date may be one that an EDTF date or interval covers: every part that both give is the same. */
export function mayBe({ year: written, months, days, isOpen, window }: DateInText, edtf: string): boolean {
  const [from = '', to = from] = edtf.split('/');
  const [first = 0, second, third] = from.split('-').map(Number);
  const [, , lastDay = third] = to.split('-').map(Number);
  if (written !== undefined && written !== first) return false;
  if (second === undefined || months.length === 0) return true;
  if (window && third !== undefined && lastDay !== undefined && (lastDay < window[0] || third > window[1]))
    return false;
  const fitsDay = (one: number) => third === undefined || lastDay === undefined || (one >= third && one <= lastDay);
  if (months.includes(second) && days.every(fitsDay)) return true;
  return isOpen === true && days[0] === second && months.every(fitsDay);
}
