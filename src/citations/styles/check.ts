import { dayRange } from '../../edtf.js';
import { ScoFactsError } from '../../errors.js';
import { nearest } from '../../nearest.js';
import { quote } from '../../quote.js';

/** The error for an argument that a function cannot use. */
export function unusable(fn: string, what: string, input: unknown, expected: string, near?: string): ScoFactsError {
  const message = `${fn}: ${what} ${quote(input)} is not usable, expected ${expected}`;
  return new ScoFactsError('INVALID_ARGUMENT', message, input, near);
}

/** Lets one of the known names through; the first one stands in for nothing. */
export function checkName<Name extends string>(
  fn: string,
  what: string,
  value: Name | undefined,
  known: readonly Name[],
): Name {
  const name = value === undefined ? known[0] : value;
  if (name !== undefined && known.includes(name)) return name;
  throw unusable(fn, what, value, `one of ${known.join(', ')}`, nearest(value, known));
}

/**
 * Lets an object through that has no option but the known ones, so that a misspelt one is not lost in silence. Returns
 * a copy that inherits nothing, each option read once.
 */
export function checkOptions<Options extends object>(fn: string, options: Options, known: readonly string[]): Options {
  if (typeof options !== 'object' || options === null) {
    throw unusable(fn, 'the argument options', options, 'an object');
  }
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown === undefined) return Object.assign(Object.create(null), options);
  throw unusable(fn, 'the option', unknown, `one of ${known.join(', ')}`, nearest(unknown, known));
}

/** Lets a day of the calendar through, or nothing. */
export function checkDay(fn: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && dayRange(value)) return value;
  throw unusable(fn, 'the day of access', value, "a day of the calendar as YYYY-MM-DD, such as '2026-12-01'");
}

/** Lets true or false through; false stands in for nothing. */
export function checkSwitch(fn: string, name: string, value: boolean | undefined = false): boolean {
  if (typeof value !== 'boolean') throw unusable(fn, name, value, 'true or false');
  return value;
}
