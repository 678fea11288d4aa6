import { strToU8, type Zippable, zipSync } from 'fflate';
import { citationKey } from '../../../src/citations/index.js';
import { installed } from '../../../src/cli/archive.js';
import { readParts } from '../../../src/cli/formats/index.js';
import { judgeBy } from '../../../src/cli/lint/judge.js';
import { ratsArrests } from '../../../src/index.js';

const judge = judgeBy(installed);

/** A key that is current, and one with a wrong digest. */
export const good = citationKey(ratsArrests);
export const bad = good.replace(/[0-9a-f]{12}$/, '000000000000');

/** What lint finds in a file, one line per citation: `line:column severity text`. */
export function found(path: string, content: string | Uint8Array): string[] {
  const reading = readParts(path, typeof content === 'string' ? strToU8(content) : content);
  if (!reading.ok) return [`${reading.code}: ${reading.problem}`];
  return judge(path, reading.parts).map(({ part, cell, line, column, severity, text }) => {
    const place = part ? `${part}:` : cell ? `cell ${cell}:` : '';
    return `${place}${line}:${column} ${severity} ${text}`;
  });
}

/** An archive of texts. */
export const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])) as Zippable);
