import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { bibliographyFormats } from '../../../src/citations/exports/formats.js';

const folder = fileURLToPath(new URL('../../../src/citations/exports/', import.meta.url));

/** The files that export a function of the package, such as `toRis`; the others help them. */
const exporters = readdirSync(folder)
  .filter((file) => /^export function to[A-Z]/m.test(readFileSync(folder + file, 'utf8')))
  .map((file) => file.replace('.ts', ''));

async function filesOf(exporter: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [`${folder}${exporter}.ts`],
    absWorkingDir: folder,
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
  });
  const [output] = Object.values(metafile.outputs);
  return Object.keys(output?.inputs ?? {});
}

test.for(exporters)('a bundle of %s alone has no other format and no fact', async (exporter) => {
  const files = await filesOf(exporter);
  const own = files.filter((file) => !file.startsWith('..')).map((file) => file.replace('.ts', ''));
  expect(own.filter((file) => exporters.includes(file))).toEqual([exporter]);
  expect(own).not.toContain('formats');
  const isBib = own.includes('bib');
  expect([own.includes('latex'), own.includes('yaml')]).toEqual([isBib, exporter === 'cff']);
  const others = files.filter((file) => /generated\/(?!source|version)|\/styles\/(?!date|parts)|zod/.test(file));
  expect(others).toEqual([]);
});

test('every format of the table has an exporter of its own', () => {
  expect(exporters.filter((file) => file !== 'json-ld-script')).toEqual(Object.keys(bibliographyFormats).sort());
});
