/** A table in Markdown; cells are kept on one line, and their bars are escaped. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

const marker = /(<!-- generated: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g;

/** Puts the generated parts between their markers, and leaves the rest unchanged. */
export function fillMarkers(text: string, parts: Readonly<Record<string, string>>, file: string): string {
  const filled = text.replaceAll(marker, (_, start: string, name: string, end: string) => {
    if (!Object.hasOwn(parts, name)) throw new Error(`${file}: nothing generates a part named '${name}'`);
    return `${start}\n${parts[name]}\n\n${end}`;
  });
  const starts = filled.match(/<!-- generated:/g)?.length ?? 0;
  const ends = filled.match(/<!-- end -->/g)?.length ?? 0;
  const pairs = filled.match(marker)?.length ?? 0;
  if (starts !== pairs || ends !== pairs) throw new Error(`${file}: a marker of a generated part has no partner`);
  return filled;
}

/** Escapes authored text for Markdown and HTML. */
export const prose = (text: string) => text.replaceAll(/[\\`*_[\]<>&]/g, '\\$&');

/** The shortest of several names. */
export const shortest = (names: readonly string[]): string =>
  names.reduce((short, name) => (name.length < short.length ? name : short));
