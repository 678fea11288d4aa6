import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeEntries, manifest, packed } from './lib/packed.js';
import { root } from './lib/places.js';
import { run } from './lib/run.js';

const cli = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');

// attw asks of each entry whether its types and its code agree; a data file has no types, so that it would report
// "no resolution" for facts.csv, and that patterns such as ./facts/*.json cannot be checked
const dataEntries = Object.keys(manifest.exports).filter((subpath) => typeof manifest.exports[subpath] === 'string');

interface Analysis {
  readonly analysis: { readonly entrypoints: object; readonly problems: readonly object[] };
  readonly problems?: object;
}

test('the types are right in every mode of resolution, node10 included', async () => {
  const args = [cli, packed.tarball, '--format', 'json', '--exclude-entrypoints', ...dataEntries];
  const { stdout, stderr } = await run(process.execPath, args, root);
  expect(stderr, 'attw did not run').toBe('');
  const { analysis } = JSON.parse(stdout) as Analysis;
  const checked = Object.keys(analysis.entrypoints).map((subpath) => `sco-facts${subpath.slice(1)}`);
  expect(checked, 'attw did not look at every entry with code').toEqual(codeEntries);
  expect(analysis.problems, 'attw found problems').toEqual([]);
});
