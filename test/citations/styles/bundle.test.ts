import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { pure } from '../../../scripts/build/pure.js';
import { styleNames } from '../../../src/citations/styles/table.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The file of a style, such as `chicago-notes` of `chicagoNotes`. */
const fileOf = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const stylesIn = (found: readonly string[]) =>
  styleNames.filter((name) => found.includes(`src/citations/styles/${fileOf(name)}.ts`));

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
    plugins: [pure],
  });
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
}

test.each(styleNames)('a bundle of %s alone has no other style, no function and no fact', async (name) => {
  const found = await bundled(name);
  expect(stylesIn(found)).toEqual([name]);
  expect(found.filter((path) => /src\/(?:generated|record|citations\/(?!styles\/))/.test(path))).toEqual([]);
});

test.each(['cite', 'citeSource'])('a bundle of %s has the default style alone, and no fact', async (name) => {
  const found = await bundled(name);
  expect(stylesIn(found)).toEqual(['apa']);
  expect(found.filter((path) => path.startsWith('src/generated/facts'))).toEqual([]);
});

test('a bundle of citeSource has nothing of the record', async () => {
  const found = await bundled('citeSource');
  expect(found.filter((path) => /src\/(?:record|generated\/(?:record|references|verdicts))\b/.test(path))).toEqual([]);
});

test('a bundle of the table has every style', async () => {
  expect(stylesIn(await bundled('citationStyles'))).toEqual(styleNames);
});
