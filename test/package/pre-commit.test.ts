import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { chapter, copyManuscript, lineOf, mend, wrong } from './lib/manuscript.js';
import { manifest, packed } from './lib/packed.js';
import { root } from './lib/places.js';
import { type Registry, startRegistry } from './lib/registry.js';
import { output, run } from './lib/run.js';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
}

const [hook] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as Hook[];
const files = new RegExp(hook?.files.replace('(?i)', '') ?? '', 'i');
const sources = ['.pre-commit-hooks.yaml', 'package.json', 'scripts/pre-commit.mjs'];

let registry: Registry;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.close());

/** A copy of what the hook needs of this repository, as pre-commit clones it. */
function copyHook(): string {
  const copy = mkdtempSync(join(tmpdir(), 'sco-facts-hook-'));
  mkdirSync(join(copy, 'scripts'));
  for (const file of sources) cpSync(join(root, file), join(copy, file));
  return copy;
}

/** The environment in which npm asks the registry of this test, or none. */
const npm = (url: string, cache: string) => ['env', `NPM_CONFIG_REGISTRY=${url}`, `NPM_CONFIG_CACHE=${cache}`];

/** Runs the entry of the hook as pre-commit does: in the manuscript, on the files in git that its pattern matches. */
async function commit(checkout: string, copy: string, url = registry.url) {
  const all = (await output('git', ['ls-files', '-z'], checkout)).split('\0');
  const [script = '', ...options] = hook?.entry.split(' ') ?? [];
  const [env = '', ...variables] = npm(url, join(copy, 'cache'));
  const matching = all.filter((file) => files.test(file));
  return run(env, [...variables, join(copy, script), ...options, ...matching], checkout);
}

describe('the hook for pre-commit', () => {
  test('fails on a figure that differs, at its line, and passes when it is mended', async () => {
    const [checkout, copy] = [await copyManuscript(), copyHook()];
    const line = lineOf(readFileSync(join(checkout, chapter), 'utf8'), wrong);
    const before = await commit(checkout, copy);
    expect(before.stdout).toContain(`${chapter}:${line}:`);
    expect(before.stdout).toContain(wrong);
    expect(before.code).toBe(1);
    await mend(checkout, join(packed.withoutZod, 'node_modules/.bin/sco-facts'));
    expect(await commit(checkout, copy)).toMatchObject({ code: 0 });
  });

  test('installs the version of its own copy, once', async () => {
    const [checkout, copy] = [await copyManuscript(), copyHook()];
    const first = await commit(checkout, copy);
    expect(first.stderr).toContain('in 2 files');
    const offline = await commit(checkout, copy, 'http://127.0.0.1:1');
    expect(offline).toEqual(first);
  });

  test('says if it cannot install, and tries again at the next commit', async () => {
    const [checkout, copy] = [await copyManuscript(), copyHook()];
    const manifestFile = join(copy, 'package.json');
    writeFileSync(manifestFile, JSON.stringify({ ...manifest, version: '99.0.0' }));
    const { code, stderr } = await commit(checkout, copy);
    expect(stderr).toContain('sco-facts-lint: npm could not install sco-facts@99.0.0');
    expect(code).toBe(2);
    writeFileSync(manifestFile, JSON.stringify(manifest));
    expect((await commit(checkout, copy)).stderr).toContain('in 2 files');
  });

  test('checks the formats that lint reads as what they are, and no others', () => {
    const source = readFileSync(join(root, 'src/cli/formats/index.ts'), 'utf8');
    const lists = [...source.matchAll(/^ {2}\['([a-z ]+)', /gm)].flatMap(([, names = '']) => names.split(' '));
    expect(lists.length).toBeGreaterThan(20);
    expect([...lists, 'ipynb', 'bib', 'txt'].filter((name) => !files.test(`a.${name}`))).toEqual([]);
    expect(files.test('A.MD')).toBe(true);
    expect(['package-lock.json', 'a.ts', 'md', 'a.md.png'].filter((name) => files.test(name))).toEqual([]);
  });
});

const isThere = spawnSync('pre-commit', ['--version']).status === 0;
const isOptional = !process.env['SCO_FACTS_STRICT'];
if (!isThere && isOptional) console.warn('the hook is not run by pre-commit: apt-get install pre-commit');

test.skipIf(!isThere && isOptional)('pre-commit itself runs the hook, from a clone', async () => {
  const [checkout, copy] = [await copyManuscript(), copyHook()];
  await output('git', ['init', '--quiet'], copy);
  await output('git', ['add', '--all'], copy);
  await output('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-m', 'A'], copy);
  const rev = (await output('git', ['rev-parse', 'HEAD'], copy)).trim();
  const config = join(checkout, '.pre-commit-config.yaml');
  const { repos } = parse(readFileSync(config, 'utf8'));
  expect(repos).toEqual([
    { repo: manifest.homepage.split('#')[0], rev: `v${manifest.version}`, hooks: [{ id: hook?.id }] },
  ]);
  writeFileSync(config, JSON.stringify({ repos: [{ ...repos[0], repo: copy, rev }] }));
  const home = mkdtempSync(join(tmpdir(), 'sco-facts-pre-commit-'));
  const [env = '', ...variables] = [...npm(registry.url, join(home, 'npm')), `PRE_COMMIT_HOME=${home}`];
  const commitAll = () => run(env, [...variables, 'pre-commit', 'run', '--all-files', '--verbose'], checkout);
  const before = await commitAll();
  expect(before.stdout).toContain(`${chapter}:5:`);
  expect(before.code).toBe(1);
  await mend(checkout, join(packed.withoutZod, 'node_modules/.bin/sco-facts'));
  expect((await commitAll()).code).toBe(0);
});
