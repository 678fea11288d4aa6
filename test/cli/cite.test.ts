import { describe, expect, test } from 'vitest';
import {
  bibliographyFormats,
  citationKey,
  cite,
  citeSet,
  citeTogether,
  factAt,
  formatCitation,
  mla,
  styleNames,
  toBiblatex,
  toBibtex,
  toCff,
  toCslJson,
  toJsonLd,
  toRis,
} from '../../src/citations/index.js';
import { citationFormats } from '../../src/citations/styles/format.js';
import { ratsArrests, ratsExtraditions } from '../../src/index.js';
import { sco } from './lib/memory.js';

const earlier = formatCitation({
  form: 'key',
  version: '0.5.1',
  id: 'aimDialogue',
  digest: factAt('0.5.1', 'aimDialogue').digest.slice(0, 12),
});

describe('cite', () => {
  const both = [ratsArrests, ratsExtraditions];
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const accessed = '2026-12-01';

  test.each(Object.values(bibliographyFormats))(
    'writes $name as the library does',
    async ({ name, supports, write }) => {
      const args = ['cite', 'ratsArrests', 'ratsExtraditions', '--format', name];
      expect((await sco(args)).stdout).toBe(write(both));
      const withDay = await sco([...args, '--accessed', accessed]);
      if (supports.includes('accessed')) expect(withDay.stdout).toBe(write(both, { accessed }));
      else expect(withDay.stderr).toBe(`cite: --accessed cannot be used with --format ${name}\n`);
      const withSource = await sco([...args, '--with-source']);
      if (supports.includes('withSource')) expect(withSource.stdout).toBe(write(both, { withSource: true }));
      else expect(withSource.stderr).toBe(`cite: --with-source cannot be used with --format ${name}\n`);
      const withArticle = await sco([...args, '--with-article']);
      if (supports.includes('withSource')) expect(withArticle.stdout).toBe(write(both, { withSource: 'article' }));
      else expect(withArticle.stderr).toBe(`cite: --with-article cannot be used with --format ${name}\n`);
    },
  );

  test('formats are what the exporters of that name write', () => {
    const { bibtex, biblatex, ris, cff, 'csl-json': csl, 'json-ld': jsonLd } = bibliographyFormats;
    const options = { accessed, withSource: true, versionedKeys: true };
    expect(bibtex.write(both, options)).toBe(toBibtex(both, options));
    expect(biblatex.write(both, options)).toBe(toBiblatex(both, options));
    expect(ris.write(both, options)).toBe(toRis(both, options));
    expect(csl.write(both, options)).toBe(json(toCslJson(both, options)));
    expect(cff.write(both, { accessed })).toBe(toCff(both, { accessed }));
    expect(jsonLd.write(both)).toBe(json(toJsonLd(both)));
  });

  test('help names every style and every format', async () => {
    const { stdout } = await sco(['help', 'cite']);
    const words = new Set(stdout.match(/[\w-]+/g));
    for (const name of [...styleNames, ...citationFormats, ...Object.keys(bibliographyFormats)]) {
      expect(words).toContain(name);
    }
  });

  test('names the article as the library does, and not both works', async () => {
    const args = ['cite', 'ratsArrests', '--style', 'mla', '--with-article'];
    expect((await sco(args)).stdout).toBe(`${cite(ratsArrests, { style: mla, withSource: 'article' })}\n`);
    const both = await sco([...args, '--with-source']);
    expect(both.stderr).toBe('cite: --with-source cannot be used with --with-article\n');
  });

  test('writes one reference per line, in the order given', async () => {
    const { stdout } = await sco(['cite', 'ratsExtraditions', 'ratsArrests', '--style', 'mla', '--with-source']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toEqual([expect.stringContaining(': ratsExtraditions,'), expect.stringContaining(': ratsArrests,')]);
    for (const line of lines) expect(line).toContain('par. 12');
  });

  describe('with keys', () => {
    const set = citeSet(both);

    test('writes a reference to the fact, or to each of the set, as for their ids', async () => {
      const ids = await sco(['cite', 'ratsArrests', 'ratsExtraditions']);
      expect(await sco(['cite', set])).toEqual(ids);
      expect(await sco(['cite', citationKey(ratsArrests), 'ratsExtraditions'])).toEqual(ids);
      expect((await sco(['cite', set, '--format', 'bibtex'])).stdout).toBe(toBibtex(both));
      expect((await sco(['cite', set, '--together'])).stdout).toBe(`${citeTogether(both)}\n`);
    });

    test.each([['ratsArrests'], [citationKey(ratsArrests)], ['ratsArrests ratsArrests']])(
      'has no single one to take together: %s',
      async (args) => {
        const stderr = "cite: --together needs at least two facts; to cite 'ratsArrests' alone, leave it out\n";
        expect(await sco(['cite', ...args.split(' '), '--together'])).toEqual({ exitCode: 2, stdout: '', stderr });
      },
    );

    test.each([
      [
        'a digest that is not that of the fact',
        set.replace(/.{12}$/, '000000000000'),
        'the digest 000000000000 is not',
      ],
      ['a version to come', 'sco-facts@99.0.0/ratsArrests:0123456789ab', '99.0.0 is newer than'],
      ['an earlier content', earlier, 'is amended; cite the facts of this version'],
    ])('refuses %s', async (_name, key, problem) => {
      const { exitCode, stdout, stderr } = await sco(['cite', key]);
      expect([exitCode, stdout]).toEqual([2, '']);
      expect(stderr).toContain(problem);
    });
  });
});
