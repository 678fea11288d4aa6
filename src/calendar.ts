import { withoutDoubt } from './edtf.js';

const precisions: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/**
 * Writes an EDTF year, month or day, or an interval of two of them that are as precise as each other, as the language
 * of a locale does. English has the day first, as in all texts of this package, unless the locale names a region.
 *
 * @param interval - Words for an interval, with `#` for its start and `@` for its end, instead of those of Intl.
 */
export function dateIn(edtf: string, locale: string, interval?: string): string {
  const [from = '', to] = withoutDoubt(edtf).split('/');
  const precision = precisions[from.split('-').length - 1] ?? {};
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    ...precision,
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  const [start, end] = [new Date(from), to === undefined ? undefined : new Date(to)];
  if (end === undefined) return format.format(start);
  if (interval === undefined) return format.formatRange(start, end);
  return interval.replace('#', () => format.format(start)).replace('@', () => format.format(end));
}
