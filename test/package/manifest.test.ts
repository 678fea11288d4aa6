import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { factRecords, installed, manifest, read } from './lib/packed.js';
import { shell } from './lib/shell.js';

/** The scripts that npm runs, or asks about, when it installs a package. */
const installScripts = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare'];

test('no script of the manifest runs at an install', () => {
  expect(Object.keys(manifest.scripts).filter((name) => installScripts.includes(name))).toEqual([]);
});

test('the file for pages without a bundler exports what the root entry does, and imports nothing', async () => {
  expect(manifest.jsdelivr).toBe(manifest.unpkg);
  const load = (path: string) => import(pathToFileURL(join(installed, path)).href) as Promise<Record<string, unknown>>;
  const [bundle, root] = await Promise.all([load(manifest.unpkg), load('dist/esm/index.js')]);
  expect(Object.keys(bundle)).toEqual(Object.keys(root));
  expect(bundle['facts']).toEqual(factRecords);
  expect(read(manifest.unpkg)).not.toMatch(/\bimport\b[^:]*?["'(]/);
});

describe.each(['dist/llms.txt', 'dist/SKILL.md'])('%s', (path) => {
  test('gives a key that resolves, and the number of facts with each verdict', async () => {
    const [key = ''] = /sco-facts@[\d.]+\/\w+:[0-9a-f]{12}/.exec(read(path)) ?? [];
    expect((await shell(`sco-facts resolve ${key}`)).stdout).toMatch(/^current as of /);
    const { stdout } = await shell('sco-facts list --verdict contradicted --json');
    expect(read(path)).toContain(` ${JSON.parse(stdout).length} contradicted`);
  });
});

const commands = [...read('dist/SKILL.md').matchAll(/^sco-facts .*$/gm)].map(([line]) => line);

test('SKILL.md names commands that exist', async () => {
  expect(commands.length).toBeGreaterThan(3);
  for (const line of commands) {
    const { code, stderr } = await shell(line.replace('draft.md', 'paper.md'));
    expect({ code, stderr: line.includes(' lint ') ? '' : stderr }, line).toEqual({ code: 0, stderr: '' });
  }
});
