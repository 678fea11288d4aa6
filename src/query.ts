import { ScoFactsError } from './errors.js';
import { nearest } from './nearest.js';
import { quote } from './quote.js';

/** The error for a condition that nothing can meet. */
export function invalidQuery(
  fn: string,
  what: string,
  input: unknown,
  expected: string,
  suggestion?: string,
): ScoFactsError {
  const message = `${fn}: ${what} ${quote(input)} is not usable, expected ${expected}`;
  return new ScoFactsError('INVALID_QUERY', message, input, suggestion);
}

/** Reads each condition of a query once, and none that the query merely inherits; an unknown one is an error. */
export function ownConditions(fn: string, query: unknown, conditions: readonly string[]): Record<string, unknown> {
  if (!isPlainObject(query)) throw invalidQuery(fn, 'the query', query, 'a plain object');
  const own = new Map<string, unknown>(Object.entries(query));
  for (const name of own.keys()) checkKnown(fn, 'the condition', name, conditions);
  return Object.fromEntries(conditions.map((name) => [name, own.get(name)]));
}

/** Lets one of the known names through, or nothing. */
export function checkKnown(
  fn: string,
  what: string,
  value: unknown,
  known: readonly string[],
  expected = `one of ${known.join(', ')}`,
): void {
  if (value === undefined || (known as readonly unknown[]).includes(value)) return;
  throw invalidQuery(fn, what, value, expected, nearest(value, known));
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return !prototype || !Object.getPrototypeOf(prototype);
}
