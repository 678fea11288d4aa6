import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manifest, packed } from './lib/packed.js';
import { root } from './lib/places.js';
import { run } from './lib/run.js';

const cli = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');

// attw asks of each entry whether its types and its code agree; text has no types, and it cannot check patterns
const isText = (subpath: string) => /\.(?:csv|parquet|bib|ris|tex|typ|yml|lua|txt|md)$|\*/.test(subpath);
const textEntries = Object.keys(manifest.exports).filter(isText);
const expected = Object.keys(manifest.exports).filter((subpath) => !isText(subpath));

interface Analysis {
  readonly analysis: { readonly entrypoints: object; readonly problems: readonly object[] };
  readonly problems?: object;
}

test('the types are right in every mode of resolution, node10 included', async () => {
  const args = [cli, packed.tarball, '--format', 'json', '--exclude-entrypoints', ...textEntries];
  const { stdout, stderr } = await run(process.execPath, args, root);
  expect(stderr, 'attw did not run').toBe('');
  const { analysis } = JSON.parse(stdout) as Analysis;
  expect(Object.keys(analysis.entrypoints), 'attw did not look at every entry').toEqual(expected);
  expect(analysis.problems, 'attw found problems').toEqual([]);
});
