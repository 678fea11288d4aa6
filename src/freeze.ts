/**
 * Freezes a value and everything in it, and returns it.
 *
 * Mark each call `@__PURE__`, never the function itself: annotated here, the recursive call would be dropped by
 * esbuild, rollup and vite, and nested objects would come out unfrozen.
 */
export function deepFreeze<T>(value: T): T {
  for (const part of Object.values(value as object)) if (typeof part === 'object') deepFreeze(part);
  return Object.freeze(value);
}
