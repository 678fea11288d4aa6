/** Header of every generated file. */
export const header = '// Generated from data/ by scripts/generate.ts. Do not edit: change data/ and run it again.\n';

/** Writes a value as the source text of a TypeScript literal, on one line: esbuild keeps it, and it packs smaller. */
export function literal(value: unknown): string {
  return JSON.stringify(value);
}

/**
 * Writes a value as the source text of a literal that is frozen at each level. A function that freezes what lies in
 * it would cost each bundle of a single fact more bytes than the calls do, and would be the larger part of some.
 */
export function frozenLiteral(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Array.isArray(value)
    ? `[${value.map(frozenLiteral).join(', ')}] as const`
    : `{ ${Object.entries(value)
        .map(([key, part]) => `${JSON.stringify(key)}: ${frozenLiteral(part)}`)
        .join(', ')} }`;
  return `Object.freeze(${parts})`;
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

/** Writes the doc comment of an exported list or record: a sentence, its category, and an expression with its value. */
export function exportComment(
  name: string,
  sentence: string,
  category: string,
  example: string,
  entry = 'sco-facts',
): string {
  const code = ['```ts', `import { ${name} } from '${entry}';`, '', example, '```'];
  return docComment([sentence, '', `@category ${category}`, '@example', ...code]);
}

/** Writes an expression that joins lists; a spread would count as an effect, and keep all of them in every bundle. */
export const joinedLists = (lists: readonly string[]) => `Object.freeze(([] as object[]).concat(${lists.join(', ')}))`;
