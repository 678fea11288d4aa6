import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/index.js';
import { post } from '../source/post.js';
import { assessmentRecords, citedVersion, factRecords, packed, packedFiles, read } from './lib/packed.js';
import { tool } from './lib/places.js';
import { run } from './lib/run.js';

const main = 'dist/cli/main.js';
const folder = mkdtempSync(join(tmpdir(), 'sco-facts-cli-'));
const [arrests] = factRecords.filter(({ id }) => id === 'ratsArrests');
const key = `sco-facts@${citedVersion}/ratsArrests:${arrests?.digest.slice(0, 12)}`;

/** Runs a line in a shell, as users do, where the package is installed and nothing else, zod neither. */
function shell(line: string) {
  const bin = join(packed.withoutZod, 'node_modules/.bin');
  return run('bash', ['-c', `set -o pipefail; unset FORCE_COLOR NO_COLOR; PATH="$0:$PATH"; ${line}`, bin], folder);
}

/** Runs a line in a terminal 100 columns wide; what is printed there, its line ends as in a file. */
async function terminal(line: string): Promise<string> {
  const quoted = `stty cols 100; ${line}`.replaceAll("'", `'\\''`);
  const { stdout } = await shell(`TERM=xterm script --quiet --return --command '${quoted}' /dev/null < /dev/null`);
  return stdout.replaceAll('\r\n', '\n');
}

/** A text in windows-1252, as far as the post needs it. */
function windows1252(text: string): Buffer {
  const bytes: Readonly<Record<string, string>> = { '–': '\x96', '—': '\x97', '’': '\x92', '“': '\x93', '”': '\x94' };
  return Buffer.from(
    text.replaceAll(/[–—’“”]/g, (character) => bytes[character] ?? ''),
    'latin1',
  );
}

const ok = (stdout: unknown) => ({ code: 0, stdout, stderr: '' });

beforeAll(() => {
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
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the installed command', () => {
  const nodes = ['20', '22', '24'];
  const script = join(packed.withoutZod, 'node_modules/sco-facts', main);

  test.each(nodes)('runs in Node %s without a warning', async (release) => {
    const node = tool(`node-${release}/bin/node`);
    expect(await run(node, [script, '--version'], folder)).toEqual(ok(`${citedVersion}\n`));
    const { stdout, ...rest } = await run(node, [script, 'list', '--json'], folder);
    expect(rest).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(
      factRecords.map((fact, index) => ({ ...fact, assessment: assessmentRecords[index] })),
    );
  });

  // Node's own decoder takes its quotes and dashes for control characters in some releases of each line
  test.skipIf(post === undefined).each(nodes)('reads a page in windows-1252 in Node %s', async (release) => {
    const { code, stdout } = await run(tool(`node-${release}/bin/node`), [script, 'verify', 'latin1.html'], folder);
    expect(stdout).toContain('14 paragraphs: 14 verbatim.');
    expect(code).toBe(0);
  });

  test('is one file, which takes the facts from the package and everything else from itself', () => {
    expect(packedFiles.filter((path) => path.startsWith('dist/cli/'))).toEqual(['dist/cli/LICENSES.txt', main]);
    const entries = [...read(main).matchAll(/\bfrom\s*"(\.[^"]+)"/g)].map(([, path]) => path);
    expect(new Set(entries)).toEqual(
      new Set(['core', 'index', 'citations', 'record', 'verify'].map((entry) => `../esm/${entry}.js`)),
    );
    const unchanged = factRecords.filter(({ revision }) => revision === 1); // the history, which is in it, names the others
    expect(unchanged.filter(({ digest }) => read(main).includes(digest))).toEqual([]);
    // so that what runs here runs without any other package
    const installed = readdirSync(join(packed.withoutZod, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(installed).toEqual(['sco-facts']);
  });

  test('prints the changes that changes.json lists', async () => {
    const { releases } = JSON.parse(read('dist/changes.json'));
    const { stdout } = await shell('sco-facts changes --json');
    expect(JSON.parse(stdout)).toEqual(releases);
    expect(releases.at(-1).version).toBe(citedVersion);
    expect(await shell(`sco-facts changes --since ${citedVersion}`)).toEqual(
      ok(`No release came after ${citedVersion}.\n`),
    );
  });

  test('can be started by npx', async () => {
    const { stdout } = await run(
      'npx',
      ['--no-install', 'sco-facts', 'show', 'ratsArrests', '--json'],
      packed.withoutZod,
    );
    const assessment = assessmentRecords[factRecords.findIndex(({ id }) => id === arrests?.id)];
    expect(JSON.parse(stdout)).toEqual({ ...arrests, assessment });
  });
});

describe.skipIf(post === undefined)('every example that help gives', () => {
  test.each(commands.flatMap(({ name, examples }) => examples.map((example) => [example, name] as const)))(
    '%s',
    async (example, name) => {
      expect((await shell(`sco-facts help ${name}`)).stdout).toContain(`\n  ${example}\n`);
      const { code, stdout, stderr } = await shell(example);
      expect({ code, problem: /^\w+: .*/m.exec(stderr)?.[0] }).toEqual({
        code: example.includes('**') ? 1 : 0,
        problem: undefined,
      });
      if (!example.includes('>') && !example.includes('github')) expect(stdout).not.toBe('');
    },
  );
});

describe.skipIf(post === undefined)('verify', () => {
  test.each([
    ['sco-facts verify post.txt', 0],
    ['sco-facts verify post.html', 0],
    ['sco-facts verify - < post.txt', 0],
    ['cat post.html | sco-facts verify -', 0],
    ['fold -s -w 60 post.txt | sco-facts verify - --json', 0],
    ['sco-facts verify other.txt', 1],
    ['sco-facts verify paper.md', 1],
    ['sco-facts verify picture.bin', 2],
    ['sco-facts verify missing.txt', 2],
    ['sco-facts verify .', 2],
    ['sco-facts verify', 2],
  ])('%s ends with %i', async (line, exitCode) => {
    const { code, stdout, stderr } = await shell(line);
    expect(code).toBe(exitCode);
    expect(stdout === '').toBe(exitCode === 2);
    expect(stderr === '').toBe(exitCode !== 2);
  });
});

describe('lint', () => {
  test('prints as compilers do, and ends with 1 where something does not hold', async () => {
    const { code, stdout, stderr } = await shell("sco-facts lint '*.{md,tex}'");
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/^draft\.tex:1:11: unknown: ratsArrest: .*; did you mean 'ratsArrests'\?$/),
      'paper.md:3:7: current: ratsArrests',
      `paper.md:3:25: current: ${key}`,
      '',
    ]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '3 citations in 2 files: 1 unknown, 2 current\n' });
  });

  test('annotates a workflow', async () => {
    const { code, stdout } = await shell('sco-facts lint draft.tex paper.md --format github');
    expect(stdout).toMatch(
      /^::error file=draft\.tex,line=1,endLine=1,col=11,endColumn=21,title=sco-facts%3A unknown::ratsArrest: .*\n$/,
    );
    expect(code).toBe(1);
  });

  test('goes on where a file cannot be read, and tells', async () => {
    const left = "lint: 'picture.bin' was left out, it is binary: it has a NUL byte\n";
    const { stdout, ...rest } = await shell('sco-facts lint paper.md picture.bin');
    expect(stdout.match(/: current: /g)).toHaveLength(2);
    expect(rest).toEqual({ code: 2, stderr: `${left}2 citations in 1 file: 2 current\n` });
    expect((await shell('sco-facts lint draft.tex picture.bin')).code).toBe(1);
    expect((await shell('sco-facts lint paper.md')).code).toBe(0);
    expect((await shell("sco-facts lint paper.md '*.none'")).code).toBe(2);
  });

  test('names a file that exists and cannot be read', async () => {
    expect(await shell('sco-facts lint paper.md /proc/self/mem')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(
        /^lint: '\/proc\/self\/mem' cannot be read, EIO.*\n2 citations in 1 file: 2 current\n$/,
      ),
    });
  });
});

describe('large files', () => {
  const hundredMegabytes = 100_000_000;

  test('of 100 MB are linted, and are no text that can be verified', async () => {
    writeFileSync(join(folder, 'large.log'), `${'A line of some log. '.repeat(99)}\n`.repeat(hundredMegabytes / 1981));
    const linted = await shell(`echo ${key} >> large.log; sco-facts lint large.log`);
    expect(linted).toMatchObject({ code: 0, stdout: expect.stringMatching(/^large\.log:\d+:1: current: /) });
    expect(await shell('sco-facts verify large.log')).toEqual({
      code: 2,
      stdout: '',
      stderr: "verify: 'large.log' cannot be used, it has more than 10,000,000 characters of text\n",
    });
    rmSync(join(folder, 'large.log'));
  });

  test('beyond the limit are refused, endless ones too', async () => {
    writeFileSync(join(folder, 'huge.txt'), '');
    truncateSync(join(folder, 'huge.txt'), 200_000_000);
    const refused = (command: string, name: string) => ({
      code: 2,
      stderr: expect.stringMatching(`^${command}: ${name} is larger than 128 MiB, the most that is read of one file\n`),
    });
    expect(await shell('sco-facts verify huge.txt')).toMatchObject(refused('verify', "'huge.txt'"));
    expect(await shell('sco-facts lint huge.txt')).toMatchObject(refused('lint', "'huge.txt'"));
    expect(await shell('sco-facts verify - < /dev/zero')).toMatchObject(refused('verify', 'standard input'));
    rmSync(join(folder, 'huge.txt'));
  });
});

describe('the output', () => {
  test('ends without a word when its reader has read enough', async () => {
    expect(await shell('sco-facts list | head -1')).toEqual(ok(expect.stringMatching(/^\S.*\n$/)));
    expect(await shell('sco-facts list --json | true')).toEqual(ok(''));
    expect(await shell('sco-facts lint paper.md 2>&1 >/dev/null | true')).toEqual(ok(''));
  });

  test('that cannot be written is an error', async () => {
    const { code, stderr } = await shell('sco-facts list > /dev/full');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/^sco-facts: the output cannot be written, .*ENOSPC.*\n$/),
    });
  });

  test('is 80 columns wide and without colours in a pipe', async () => {
    const { stdout } = await shell('COLUMNS=200 sco-facts list');
    expect(stdout).not.toContain('\u001b');
    const widths = stdout.split('\n').map((line) => line.length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(80);
    expect(Math.max(...widths)).toBeGreaterThan(70);
  });
});

describe('in a terminal', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are made of them
  const plain = (text: string) => text.replaceAll(/\u001b\[\d*m/g, '');

  test('the list has colours and the width of the terminal', async () => {
    const colored = await terminal('sco-facts list');
    expect(colored).toContain('\u001b[36mratsArrests');
    expect(colored).toContain('\u001b[1mRATS\u001b[22m');
    const widths = plain(colored)
      .split('\n')
      .map((line) => line.length);
    expect(Math.max(...widths)).toBeGreaterThan(80);
    expect(Math.max(...widths)).toBeLessThanOrEqual(100);
  });

  test('NO_COLOR takes the colours away, and nothing else', async () => {
    expect(await terminal('NO_COLOR=1 sco-facts list')).toBe(plain(await terminal('sco-facts list')));
    expect((await shell('FORCE_COLOR=1 sco-facts list | cat')).stdout).toContain('\u001b[36mratsArrests');
  });

  test.each(commands.map(({ name }) => name))(
    'help of %s has bold titles, and is the same without them',
    async (name) => {
      const bold = await terminal(`sco-facts help ${name}`);
      expect(bold).toContain('\u001b[1mExamples:\u001b[22m');
      expect(bold).toContain('\u001b[1mUsage:\u001b[22m');
      expect(await terminal(`NO_COLOR=1 sco-facts help ${name}`)).toBe(plain(bold));
    },
  );

  test('long work is told of on stderr, and gone in the end', async () => {
    writeFileSync(join(folder, 'long.log'), 'getFact("ratsArrests") '.repeat(400_000));
    const line = 'sco-facts lint long.log long.log paper.md --quiet';
    const shown = await terminal(line);
    expect(shown).toContain('\r\u001b[Klint: 2 of 2 files, paper.md');
    expect(shown.endsWith('\r\u001b[K400002 citations in 2 files: 400002 current\n')).toBe(true);
    expect(await terminal(`${line} 2>/dev/null`)).toBe('');
    expect((await shell(line)).stderr).toBe('400002 citations in 2 files: 400002 current\n');
  });
});
