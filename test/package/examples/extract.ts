/** A `ts` block of the docs, with the place where it stands. */
export interface Example {
  readonly file: string;
  /** Line of the block's first line of code in that file, from 1. */
  readonly line: number;
  readonly code: string;
  /** The imports that a short block leaves to its reader, put on a line before the code; else empty. */
  readonly supplied: string;
}

/** The names that each entry exports, by the specifier that users import it by. */
export type ExportedNames = ReadonlyMap<string, readonly string[]>;

/** The `ts` blocks of a Markdown text. */
export function markdownExamples(text: string, file: string): Example[] {
  return blocks(text.split('\n'), file, 1);
}

/** The `ts` blocks of the doc comments of a TypeScript source. One without an import gets those of all names it uses. */
export function commentExamples(text: string, file: string, exported: ExportedNames): Example[] {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((match) => {
    const firstLine = text.slice(0, match.index).split('\n').length;
    const lines = match[0].split('\n').map((line) => line.replace(/^\s*\* ?/, '').replaceAll('*\\/', '*/'));
    return blocks(lines, file, firstLine).map((example) => ({ ...example, supplied: imports(example.code, exported) }));
  });
}

function imports(code: string, exported: ExportedNames): string {
  if (/^import /m.test(code)) return '';
  const words = new Set(code.match(/[\w$]+/g));
  const found = new Set<string>(); // a name of several entries is that of the first, the root
  return [...exported]
    .map(([specifier, names]) => ({
      specifier,
      used: names.filter((name) => words.has(name) && !found.has(name) && found.add(name)),
    }))
    .filter(({ used }) => used.length > 0)
    .map(({ specifier, used }) => `import { ${used.join(', ')} } from '${specifier}';`)
    .join(' ');
}

function blocks(lines: readonly string[], file: string, firstLine: number): Example[] {
  const found: Example[] = [];
  let start: number | undefined;
  for (const [index, line] of lines.entries()) {
    if (start === undefined && /^\s*```(?:ts|typescript)\b/.test(line)) start = index + 1;
    else if (start !== undefined && /^\s*```\s*$/.test(line)) {
      found.push({ file, line: firstLine + start, code: lines.slice(start, index).join('\n'), supplied: '' });
      start = undefined;
    }
  }
  if (start !== undefined) throw new Error(`${file}:${firstLine + start}: this ts block is never closed`);
  return found;
}
