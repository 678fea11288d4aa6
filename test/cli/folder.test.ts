import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { bad, good, zip } from './formats/lib.js';
import { sco } from './lib/memory.js';

const folder = mkdtempSync(join(tmpdir(), 'sco-facts-folder-'));
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0);
const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
const lint = async (...args: string[]) => {
  const { stdout, ...rest } = await sco(['lint', ...args]);
  return { ...rest, stdout: stdout.replaceAll(folder, 'f') };
};

beforeEach(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  put('a.md', `See ${good}.`);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('pictures and other binary files in a folder are skipped, which one line says', async () => {
  put('i.png', png);
  put('p.pdf', '%PDF-1.7');
  put('z.zip', zip({ 'a.txt': bad }));
  const stderr = 'lint: 3 binary files skipped\n1 citation in 1 file: 1 current\n';
  expect(await lint(folder)).toEqual({ exitCode: 0, stdout: `f/a.md:1:5: current: ${good}\n`, stderr });
  expect(await lint(`${folder}/*`)).toMatchObject({ exitCode: 0, stderr });
  const { stdout } = await lint(folder, '--json');
  expect(JSON.parse(stdout)).toMatchObject({ files: 4, skipped: [], binary: ['f/i.png', 'f/p.pdf', 'f/z.zip'] });
});

test('nothing but binary files is not clean', async () => {
  rmSync(join(folder, 'a.md'));
  put('i.png', png);
  const stderr = 'lint: 1 binary file skipped, and there is no other\n0 citations in 0 files\n';
  expect(await lint(folder)).toEqual({ exitCode: 2, stdout: '', stderr });
  const { exitCode, stdout } = await lint(folder, '--json');
  expect([exitCode, JSON.parse(stdout)]).toMatchObject([2, { files: 1, findings: [], binary: ['f/i.png'] }]);
});

test.each([[[]], [['--quiet']], [['--format', 'github']]])(
  'files without a citation are counted on one line, and do not fail, with %j',
  async (options) => {
    put('a.md', 'No citation.');
    put('b.md', 'Other people\u2019s work [@smith2019].');
    expect(await lint(folder, ...options)).toEqual({ exitCode: 0, stdout: '', stderr: '0 citations in 2 files\n' });
  },
);

test('an empty folder is an error', async () => {
  rmSync(join(folder, 'a.md'));
  expect(await lint(folder)).toMatchObject({
    exitCode: 2,
    stderr: expect.stringMatching(/^lint: the folder '.*' has no file to read\n$/),
  });
});

test('one that is named is not', async () => {
  put('i.png', png);
  expect(await lint(join(folder, 'i.png'), folder)).toMatchObject({
    exitCode: 2,
    stderr: expect.stringMatching(/^lint: '.*i\.png' was skipped: it is binary .*\n1 citation in 1 file: 1 current\n$/),
  });
});

test('a bomb and a text in another encoding are not passed over in silence', async () => {
  put('b.docx', zipSync({ 'word/document.xml': new Uint8Array(30_000_000) }));
  put('l.tex', strToU8('caf\u00e9', true));
  const { exitCode, stdout } = await lint(folder, '--json');
  expect(exitCode).toBe(2);
  expect(JSON.parse(stdout).skipped).toMatchObject([
    { file: 'f/b.docx', code: 'TOO_LARGE' },
    { file: 'f/l.tex', code: 'NOT_TEXT' },
  ]);
});

test('citations in comments are shown and do not fail', async () => {
  put('a.md', `<!-- ${bad} -->`);
  const { exitCode, stdout } = await lint(folder, '--quiet');
  expect(stdout).toMatch(/^f\/a\.md:1:6: unknown: .* \(in a comment\)\n$/);
  expect(exitCode).toBe(0);
});

test('a finding in an archive names the part', async () => {
  put('a.epub', zip({ 'ch1.xhtml': `<p>${bad}</p>` }));
  expect(await lint(join(folder, 'a.epub'))).toMatchObject({
    exitCode: 1,
    stdout: expect.stringMatching(/^f\/a\.epub!ch1\.xhtml:1:4: unknown: /),
  });
  const { stdout } = await lint(join(folder, 'a.epub'), '--format', 'github');
  expect(stdout).toMatch(/^::error file=f\/a\.epub,title=sco-facts%3A unknown::ch1\.xhtml:1:4: /);
});
