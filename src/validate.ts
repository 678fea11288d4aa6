import { dayRange } from './edtf.js';
import { ScoFactsError } from './errors.js';
import { nearest } from './nearest.js';
import { quote } from './quote.js';

/** The function or command that checks its arguments. One that takes a query also gives the code of its errors. */
export type Caller = string | { readonly fn: string; readonly code: 'INVALID_QUERY' };

/** Makes the error for an argument that the caller cannot use. */
export function invalid(caller: Caller, problem: string, input: unknown, suggestion?: string): ScoFactsError {
  const { fn, code } = typeof caller === 'string' ? { fn: caller, code: 'INVALID_ARGUMENT' as const } : caller;
  return new ScoFactsError(code, fn, problem, input, suggestion);
}

/** Makes the error for a value of the wrong kind: `withSource must be true or false, not 'no'`. */
export function mustBe(caller: Caller, name: string, expected: string, input: unknown): ScoFactsError {
  return invalid(caller, `${name} must be ${expected}, not ${quote(input)}`, input);
}

/** Returns a known name, or `undefined`. Throws for any other value; `listed` says which names there are. */
export function oneOf<Value>(
  caller: Caller,
  what: string,
  value: Value,
  known: readonly string[],
  listed: string = known.join(', '),
): Value {
  if (value === undefined || (known as readonly unknown[]).includes(value)) return value;
  throw invalid(caller, `unknown ${what} ${quote(value)}; expected one of ${listed}`, value, nearest(value, known));
}

/**
 * Returns a copy of an object that has known options only. Throws for an unknown one, so that a misspelt option is not
 * ignored. Reads each option once, and no inherited one.
 */
export function knownOptions<Options extends object>(
  caller: Caller,
  options: Options,
  known: readonly (keyof Options & string)[],
  what: 'option' | 'condition' = 'option',
): Options {
  if (!isPlainObject(options)) throw mustBe(caller, what === 'option' ? 'options' : 'query', 'a plain object', options);
  const own = Object.entries(options);
  for (const [name] of own) oneOf(caller, what, name, known);
  return Object.assign(Object.create(null), Object.fromEntries(own));
}

/** Returns true, false or `undefined`. Throws for any other value. */
export function flag<Value>(caller: Caller, name: string, value: Value): Value {
  if (value === undefined || typeof value === 'boolean') return value;
  throw mustBe(caller, name, 'true or false', value);
}

/** Returns a day of the calendar, or `undefined`. Throws for any other value. */
export function day<Value>(caller: Caller, name: string, value: Value): Value {
  if (value === undefined) return value;
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && dayRange(value)) return value;
  throw mustBe(caller, name, "a day of the calendar such as '2026-12-01'", value);
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return !prototype || !Object.getPrototypeOf(prototype);
}
