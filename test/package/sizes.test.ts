import { expect, test } from 'vitest';
import { bundle, gzipSize } from './lib/bundlers.js';
import { assessmentRecords, codeEntries } from './lib/packed.js';

/** Bytes that an import adds to a page, minified by esbuild and gzipped: the size today and at most 3 % of headroom. */
const ceilings: Readonly<Record<string, number>> = {
  "import { ratsExtraditions } from 'sco-facts'": 530,
  "import { isFactId } from 'sco-facts'": 1310,
  "import { getFact } from 'sco-facts'": 20_800,
  "import { facts } from 'sco-facts'": 18_800,
  "import { formatQuantity } from 'sco-facts'": 3340, // with the words of six languages
  "import { source } from 'sco-facts'": 2060,
  "export * from 'sco-facts'": 32_000,
  "import { factIdSchema } from 'sco-facts/schemas'": 1350,
  "export * from 'sco-facts/schemas'": 8300,
  "import { citationKey } from 'sco-facts/citations'": 730,
  "import { resolveCitation } from 'sco-facts/citations'": 56_600, // with SHA-256, for the digests of sets
  "import { citeSet } from 'sco-facts/citations'": 3850,
  "import { factsAt } from 'sco-facts/citations'": 47_000,
  "import { apa } from 'sco-facts/citations'": 1080,
  "import { cite } from 'sco-facts/citations'": 9200,
  "import { toBibtex } from 'sco-facts/citations'": 6700,
  "export * from 'sco-facts/citations'": 73_500,
  "import { getAssessment } from 'sco-facts/record'": 49_600,
  "import { getReference } from 'sco-facts/record'": 27_900,
  "import { formatRecorded } from 'sco-facts/record'": 2000,
  "export * from 'sco-facts/record'": 99_600,
  "export * from 'sco-facts/remark'": 34_400,
  "import { ratsExtraditions } from 'sco-facts/values'": 39,
  "export * from 'sco-facts/values'": 500,
  "import { verifySource } from 'sco-facts/verify'": 30_200,
  "import { coverage } from 'sco-facts/verify'": 21_400,
  "export * from 'sco-facts/verify'": 32_300,
  "export * from 'sco-facts/lint'": 104_000, // with the history, for citations of earlier versions
};

test.each(Object.entries(ceilings))('%s: at most %i bytes', async (line, ceiling) => {
  const name = /\{ (\w+) \}/.exec(line)?.[1];
  const code = await bundle('esbuild', `${line};\n${name === undefined ? '' : `console.log(${name});\n`}`, ['zod/v4']);
  expect(gzipSize(code), 'the import grew').toBeLessThanOrEqual(ceiling);
});

test('every entry as a whole has a ceiling', () => {
  const without = codeEntries.filter((entry) => !(`export * from '${entry}'` in ceilings));
  expect(without).toEqual([]);
});

test('the root entry imports nothing of the record', async () => {
  const notesIn = async (line: string) => {
    const code = await bundle('esbuild', `${line};\n`, ['zod/v4']);
    // the longest part without signs that a bundler escapes
    const plainPart = (note: string) =>
      (note.match(/[\w ,.()-]+/g) ?? []).reduce((longest, part) => (part.length > longest.length ? part : longest), '');
    return assessmentRecords.filter(({ note }) => code.includes(plainPart(String(note)))).length;
  };
  expect(await notesIn("export * from 'sco-facts'")).toBe(0);
  expect(await notesIn("export * from 'sco-facts/record'")).toBe(assessmentRecords.length); // which is how it would be seen
});
