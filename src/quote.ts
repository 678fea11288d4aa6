const shownMaxLength = 60; // an error message stays one line, whatever was passed

/** Shows any value in an error message: short, on one line, without running code of the value's own. */
export function quote(value: unknown): string {
  switch (typeof value) {
    case 'string': {
      const shown = value.length > shownMaxLength ? `${value.slice(0, shownMaxLength)}…` : value;
      // JSON escapes control characters and lone surrogates
      return `'${JSON.stringify(shown).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
    }
    case 'object':
      return value === null ? 'null' : isArray(value) ? 'an array' : 'an object';
    case 'function':
      return 'a function';
    case 'symbol':
      return 'a symbol';
    case 'bigint':
      return 'a bigint';
    default:
      return String(value);
  }
}

function isArray(value: object): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false; // a revoked proxy
  }
}
