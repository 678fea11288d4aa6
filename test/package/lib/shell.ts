import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { post } from '../../source/post.js';
import { citedVersion, factRecords, packed } from './packed.js';
import { run } from './run.js';

/** Where the lines run: a folder of a test file's own, with the files that they read. */
export const folder = mkdtempSync(join(tmpdir(), 'sco-facts-cli-'));

export const [arrests] = factRecords.filter(({ id }) => id === 'ratsArrests');

/** A citation of this version. */
export const key = `sco-facts@${citedVersion}/ratsArrests:${arrests?.digest.slice(0, 12)}`;

writeFileSync(join(folder, 'paper.md'), `One.\n\nTwo [@ratsArrests], and ${key}.\n`);
writeFileSync(join(folder, 'draft.tex'), 'One \\cite{ratsArrest}.\n');
writeFileSync(join(folder, 'picture.bin'), Buffer.from([0x89, 0x50, 0, 1]));
if (post !== undefined) {
  writeFileSync(join(folder, 'post.txt'), post);
  writeFileSync(join(folder, 'post.html'), `<!doctype html><p>${post.split('\n').join('<p>')}`);
  writeFileSync(
    join(folder, 'latin1.html'),
    windows1252(`<meta charset=iso-8859-1><p>${post.split('\n').join('<p>')}`),
  );
  writeFileSync(join(folder, 'other.txt'), post.replace(String(arrests?.['asPrinted']), '9,999'));
}

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a line in a shell, as users do, where the package is installed and nothing else, zod neither. */
export function shell(line: string) {
  const bin = join(packed.withoutZod, 'node_modules/.bin');
  return run('bash', ['-c', `set -o pipefail; unset FORCE_COLOR NO_COLOR; PATH="$0:$PATH"; ${line}`, bin], folder);
}

/** Runs a line in a terminal 100 columns wide; what is printed there, its line ends as in a file. */
export async function terminal(line: string): Promise<string> {
  const quoted = `stty cols 100; ${line}`.replaceAll("'", `'\\''`);
  const { stdout } = await shell(`TERM=xterm script --quiet --return --command '${quoted}' /dev/null < /dev/null`);
  return stdout.replaceAll('\r\n', '\n');
}

/** What a line that succeeds leaves behind. */
export const ok = (stdout: unknown) => ({ code: 0, stdout, stderr: '' });

/** A text in windows-1252, as far as the post needs it. */
function windows1252(text: string): Buffer {
  const bytes: Readonly<Record<string, string>> = { '–': '\x96', '—': '\x97', '’': '\x92', '“': '\x93', '”': '\x94' };
  return Buffer.from(
    text.replaceAll(/[–—’“”]/g, (character) => bytes[character] ?? ''),
    'latin1',
  );
}
