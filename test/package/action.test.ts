import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { action, type Inputs, runStep } from './lib/action.js';
import { chapter, copyManuscript, lineOf, mend, wrong } from './lib/manuscript.js';
import { citedVersion, manifest, packed } from './lib/packed.js';
import { type Registry, startRegistry } from './lib/registry.js';

let registry: Registry;
const cache = mkdtempSync(join(tmpdir(), 'sco-facts-npm-'));
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.close());

const lint = (checkout: string, inputs: Inputs = {}) =>
  runStep('Lint', checkout, inputs, { NPM_CONFIG_REGISTRY: registry.url, NPM_CONFIG_CACHE: cache });

/** The lines and levels of what would be shown beside a file. */
const annotations = (stdout: string) =>
  [...stdout.matchAll(/^::(\w+) file=([^,]+),line=(\d+)/gm)].map(([, level, file, line]) => `${level} ${file}:${line}`);

describe('the workflow of a manuscript', () => {
  const step = (checkout: string) => {
    const workflow = parse(readFileSync(join(checkout, '.github/workflows/citations.yml'), 'utf8'));
    return workflow.jobs.lint.steps.at(-1) as { uses: string; with: Inputs };
  };

  test('fails on a figure that differs, at its line, and passes when it is mended', async () => {
    const checkout = await copyManuscript();
    const line = lineOf(readFileSync(join(checkout, chapter), 'utf8'), wrong);
    const { uses, with: inputs } = step(checkout);
    expect(uses).toBe(`sco-facts/sco-facts@v${manifest.version}`);
    const before = await lint(checkout, inputs);
    expect(annotations(before.stdout)).toContain(`error ${chapter}:${line}`);
    expect(before.stdout).toContain(wrong);
    expect(before.code).toBe(1);
    await mend(checkout, join(packed.withoutZod, 'node_modules/.bin/sco-facts'));
    const after = await lint(checkout, inputs);
    expect(annotations(after.stdout).filter((line) => line.startsWith('error'))).toEqual([]);
    expect(after.code).toBe(0);
  });
});

const unknown = `sco-facts@${citedVersion}/noSuchFact:0123456789ab`;
const checkoutWith = async (file: string, text: string) => {
  const checkout = await copyManuscript();
  mkdirSync(join(checkout, file, '..'), { recursive: true });
  writeFileSync(join(checkout, file), text);
  return checkout;
};

describe('the action', () => {
  test('installs the version that its own tag has', async () => {
    await lint(await checkoutWith('a.md', unknown), { files: 'a.md' });
    expect(registry.asked).toContain('/sco-facts');
    const { code, stderr } = await lint(await checkoutWith('a.md', unknown), { files: 'a.md', version: '99.0.0' });
    expect(stderr).toContain('sco-facts@99.0.0');
    expect(code).not.toBe(0);
  });

  test('reads all text files of the repository if no files are named', async () => {
    const checkout = await checkoutWith('notes/a note.txt', `\n${unknown}\n`);
    const { code, stdout } = await lint(checkout);
    expect(annotations(stdout)).toContain('error notes/a note.txt:2');
    expect(code).toBe(1);
  });

  test('names files from the root of the repository, wherever the working directory is', async () => {
    const checkout = await copyManuscript('books/first');
    appendFileSync(join(checkout, 'books/first', chapter), `\n${unknown}\n`);
    for (const files of ['.', './chapters', 'chapters/*.md', chapter]) {
      const { stdout } = await lint(checkout, { files, 'working-directory': 'books/first' });
      expect(annotations(stdout), files).toContain(`error books/first/${chapter}:11`);
    }
  });

  test('warns of a fact that the record contradicts, and fails if it is strict', async () => {
    const checkout = await checkoutWith('a.md', 'Its share of the population is large [@populationShare].\n');
    const lenient = await lint(checkout, { files: 'a.md' });
    expect(annotations(lenient.stdout)).toEqual(['warning a.md:1']);
    expect(lenient.code).toBe(0);
    expect((await lint(checkout, { files: 'a.md', strict: 'true' })).code).toBe(1);
  });

  test.each([
    ['version', '0.6.0; touch hacked'],
    ['version', '$(touch hacked)'],
    ['version', 'file:..'],
    ['strict', 'yes'],
    ['strict', 'true; touch hacked'],
    ['working-directory', 'nowhere; touch hacked'],
    ['files', ''],
    ['files', '\n \n'],
  ])('refuses the input %s %j', async (input, value) => {
    const checkout = await checkoutWith('a.md', 'Nothing is cited.');
    const { code, stdout } = await lint(checkout, { files: 'a.md', [input]: value });
    expect(stdout).toMatch(new RegExp(`^::error title=sco-facts::The input ${input} `, 'm'));
    expect(code).toBe(2);
  });

  test.each(['a.md; touch hacked', '$(touch hacked)', '`touch hacked`', '"; touch hacked; "', '--json', '-'])(
    'takes %j for the name of a file',
    async (files) => {
      const checkout = await checkoutWith(files, `${unknown}\n`);
      const { code, stdout } = await lint(checkout, { files: `${files}\r\nmembership.tex` });
      expect(code).not.toBe(0);
      expect(stdout).not.toContain('"findings"');
      expect((await lint(checkout, { files: 'hacked' })).stderr).toContain("no file matches 'hacked'");
    },
  );

  test('has no expression in a script, which an input could end', () => {
    const scripts = action.runs.steps.flatMap(({ run = [] }) => run);
    expect(scripts).toHaveLength(2);
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });

  test('sets up Node only where it is missing or too old', async () => {
    const look = (PATH: string) => runStep('Look for Node', tmpdir(), {}, { PATH });
    const folder = mkdtempSync(join(tmpdir(), 'sco-facts-path-'));
    const put = (name: string, text: string) => writeFileSync(join(folder, name), text, { mode: 0o755 });
    expect(await look(`${process.env['PATH']}`)).toEqual({ code: 0, stdout: 'found=true\n', stderr: '' });
    expect(await look(folder)).toMatchObject({ code: 0, stdout: '' });
    put('npx', '#!/bin/sh\n');
    put(
      'node',
      `#!/bin/sh\nexec ${process.execPath} -e 'Object.defineProperty(process.versions, "node", { value: "18.20.0" }); eval(process.argv[1])' "$2"\n`,
    );
    expect(await look(folder)).toMatchObject({ code: 0, stdout: '' });
  });
});
