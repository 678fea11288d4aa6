const shownMaxLength = 60; // an error message stays one line, whatever was passed

/** Shows any value in an error message: short, on one line, without running code of the value's own. */
export function quote(value: unknown): string {
  const type = typeof value;
  if (typeof value === 'string') {
    const shown = value.length > shownMaxLength ? `${value.slice(0, shownMaxLength)}…` : value;
    // JSON escapes control characters and lone surrogates
    return `'${JSON.stringify(shown).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
  }
  if (typeof value === 'object' && value !== null) return isArray(value) ? 'an array' : 'an object';
  return ['function', 'symbol', 'bigint'].includes(type) ? `a ${type}` : String(value);
}

function isArray(value: object): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false; // a revoked proxy
  }
}
