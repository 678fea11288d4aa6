/** Header of every generated file. */
export const header = '// Generated from data/ by scripts/generate.ts. Do not edit: change data/ and run it again.\n';

/** Writes a value as the source text of a TypeScript literal, on one line, which esbuild keeps: it packs smaller. */
export function literal(value: unknown): string {
  return JSON.stringify(value);
}

/** Writes a value as a type that admits it alone. */
export function literalType(value: string | number | readonly string[]): string {
  return Array.isArray(value) ? `readonly [${value.map(literalType).join(', ')}]` : JSON.stringify(value);
}

/** Writes a doc comment; what would end it early is broken up. */
export function docComment(lines: readonly string[]): string {
  const safe = lines.map((line) => ` * ${line.replaceAll('*/', '*\\/')}`.trimEnd());
  return ['/**', ...safe, ' */'].join('\n');
}
