import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../../src/citations/exports/', import.meta.url));

/** The exporters by file, each with the files of this folder that it may need beside those that all need. */
const exporters: Readonly<Record<string, readonly string[]>> = {
  bibtex: ['bib-entry', 'dates', 'evidence-note', 'latex', 'latex-ascii', 'options', 'roman', 'source-keys'],
  biblatex: ['bib-entry', 'latex', 'options', 'roman', 'source-keys'],
  ris: ['dates', 'evidence-note', 'options', 'source-keys'],
  'csl-json': ['dates', 'evidence-note', 'options', 'source-keys'],
  cff: ['dates', 'evidence-note', 'options', 'yaml'],
  'json-ld': ['json-ld-graph', 'source-keys'],
  'json-ld-script': ['json-ld-graph', 'source-keys'],
};

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

test.for(Object.entries(exporters))('%s alone brings no other format and no fact', async ([exporter, helpers]) => {
  const files = await filesOf(exporter);
  const own = files.filter((file) => !file.startsWith('..')).map((file) => file.replace('.ts', ''));
  expect(own.sort()).toEqual([exporter, 'entries', ...helpers].sort());
  const others = files.filter((file) => /generated\/(?!source|version)|\/styles\/(?!check|date)|zod/.test(file));
  expect(others).toEqual([]);
});
