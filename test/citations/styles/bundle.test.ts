import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const files = {
  citeApa: 'apa',
  citeMla: 'mla',
  citeChicago: 'chicago',
  citeChicagoNotes: 'chicago-notes',
  citeHarvard: 'harvard',
  citeIeee: 'ieee',
  citeVancouver: 'vancouver',
};

/** The files of which something is in a bundle that uses one function alone. */
async function bundled(name: string): Promise<string[]> {
  const contents = `export { ${name} } from './contents.js';`;
  const { metafile } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('lib', import.meta.url)) },
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
  });
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
}

test.each(Object.entries(files))('%s alone brings no other style and no fact', async (name, file) => {
  const found = await bundled(name);
  const styles = Object.values(files).filter((each) => found.includes(`src/citations/styles/${each}.ts`));
  expect(styles).toEqual([file]);
  expect(found.filter((path) => path.startsWith('src/generated/facts'))).toEqual([]);
});

test.each([...Object.keys(files), 'citationStyles'])('%s brings nothing of the record', async (name) => {
  const found = await bundled(name);
  expect(found.filter((path) => /src\/(?:record|generated\/(?:record|references|verdicts))\b/.test(path))).toEqual([]);
});

test('cite brings all of them, and still no fact', async () => {
  const found = await bundled('cite');
  const styles = Object.values(files).filter((each) => found.includes(`src/citations/styles/${each}.ts`));
  expect(styles).toEqual(Object.values(files));
  expect(found.filter((path) => path.startsWith('src/generated/facts'))).toEqual([]);
});

test('the list of styles brings none of them', async () => {
  expect(await bundled('citationStyles')).toEqual(['src/citations/styles/editions.ts']);
});
