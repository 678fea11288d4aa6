import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesOf as filesWithOrigin } from '../../src/cli/lint/files.js';

const folder = mkdtempSync(join(tmpdir(), 'sco-facts-files-'));
const home = process.cwd();
const filesOf = async (patterns: string[]) => (await filesWithOrigin(patterns)).map(({ path }) => path);

beforeAll(() => {
  const files = [
    'b.md',
    'a.md',
    'c.tex',
    '[x].md',
    'x.md',
    'in/a.md',
    'in/deep/b.md',
    'node_modules/a.md',
    '.git/a.md',
    '.hidden.md',
  ];
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  mkdirSync(join(folder, 'empty'));
  symlinkSync('..', join(folder, 'in/round'));
  process.chdir(folder);
});

afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

describe('files', () => {
  test.each([
    ['a file', ['a.md'], ['a.md']],
    ['a file twice, named in two ways', ['a.md', '*.md'], ['[x].md', 'a.md', 'b.md', 'x.md']],
    ['a glob', ['*.{tex,md}'], ['[x].md', 'a.md', 'b.md', 'c.tex', 'x.md']],
    ['a file whose name could be a glob', ['[x].md'], ['[x].md']],
    ['a folder', ['in/deep'], ['in/deep/b.md']],
    ['a folder with a slash', ['in/deep/'], ['in/deep/b.md']],
    ['a hidden file, where it is named', ['.hidden.md'], ['.hidden.md']],
    ['a folder that is left out elsewhere', ['node_modules'], ['node_modules/a.md']],
    ['standard input', ['-', 'a.md'], ['-', 'a.md']],
  ])('of %s', async (_name, patterns, files) => {
    expect(await filesOf(patterns)).toEqual(files);
  });

  test('of a deep glob leave out other people\u2019s folders', async () => {
    const files = await filesOf(['**/*.md']);
    expect(files.filter((file) => !file.startsWith('in/round'))).toEqual([
      '[x].md',
      'a.md',
      'b.md',
      'in/a.md',
      'in/deep/b.md',
      'x.md',
    ]);
  });

  test('of the folder itself end, though a link leads round in it', async () => {
    expect(await filesOf(['.'])).toEqual(['[x].md', 'a.md', 'b.md', 'c.tex', 'in/a.md', 'in/deep/b.md', 'x.md']);
  });

  test('that are named by a link, too, are read under both names', async () => {
    expect(await filesOf(['in/round/a.md', 'a.md', 'in/round/b.md', '*.tex'])).toEqual([
      'a.md',
      'c.tex',
      'in/round/a.md',
      'in/round/b.md',
    ]);
  });

  test('that begin with a dot are left out of folders and globs, unless the pattern writes the name out', async () => {
    expect(await filesOf(['.', '**/*.md'])).not.toContain('.hidden.md');
    expect(await filesOf(['.git', '.git/*.md'])).toEqual(['.git/a.md']);
  });

  test('know whether they were named', async () => {
    expect(await filesWithOrigin(['a.md', '*.md', 'in/deep'])).toEqual([
      { path: '[x].md', isNamed: false },
      { path: 'a.md', isNamed: true },
      { path: 'b.md', isNamed: false },
      { path: 'in/deep/b.md', isNamed: false },
      { path: 'x.md', isNamed: false },
    ]);
  });

  test('of an absolute glob are absolute', async () => {
    expect(await filesOf([join(folder, '*.tex')])).toEqual([join(folder, 'c.tex')]);
  });

  test.each([['nothing.md'], ['*.rst'], ['']])('that match %j do not exist, so it is an error', async (pattern) => {
    await expect(filesOf(['a.md', pattern])).rejects.toMatchObject({
      code: 'NO_SUCH_FILE',
      message: `lint: no file matches '${pattern}'`,
      input: pattern,
    });
  });

  test('in an empty folder do not exist either', async () => {
    await expect(filesOf(['empty'])).rejects.toMatchObject({
      code: 'NO_SUCH_FILE',
      message: "lint: the folder 'empty' has no file to read",
    });
  });
});
