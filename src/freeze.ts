/**
 * Freezes a value and everything in it, and returns it.
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object') Object.values(value as object).forEach(deepFreeze);
  return Object.freeze(value);
}
