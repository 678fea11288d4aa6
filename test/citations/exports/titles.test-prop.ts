import { createRequire } from 'node:module';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { toBiblatex } from '../../../src/citations/exports/biblatex.js';
import { toBibtex } from '../../../src/citations/exports/bibtex.js';
import { toCff } from '../../../src/citations/exports/cff.js';
import { toCslJson } from '../../../src/citations/exports/csl-json.js';
import { toJsonLdScript } from '../../../src/citations/exports/json-ld-script.js';
import { toRis } from '../../../src/citations/exports/ris.js';
import { evenOut, factOf } from './cases.js';
import { needs, patience, run, workFolder } from './tools.js';

// untyped packages
const require = createRequire(import.meta.url);
const { plugins } = require('@citation-js/core') as {
  plugins: { input: { chain(text: string): { title: string }[] } };
};
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');

const special = constantFrom(...String.raw`\{}~^$&%#_<>|"'${'`'}-,!?:;@=/[]()*.+ `, '--', '<b>', '</script>', 'ER  - ');

/** Any title that a fact can have: one line of NFC, trimmed. */
const title = string({ unit: oneof(special, string({ unit: 'grapheme', maxLength: 1 })), maxLength: 60 })
  .map((text) => `T${text.normalize('NFC')}`.trimEnd())
  .filter((text) => !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text));

/** What a title is followed by if the package is credited; the claimant's is alone. */
const headings = { claimant: (text: string) => text, package: (text: string) => `${text} [aFact, sha256 ` } as const;
const credit = constantFrom('claimant' as const, 'package' as const);

/** A title as far as it is expected; whole, if nothing follows it. */
const upTo = (form: 'claimant' | 'package', text: string, expected: string) =>
  form === 'claimant' ? text : text.slice(0, expected.length);

test.for([toBibtex, toBiblatex])('@citation-js reads back the title that %o wrote', (toBib) => {
  assert(
    property(title, credit, (text, credit) => {
      const plain = text.replaceAll(/[{}]/g, ''); // of a lone brace, this reader keeps the partner that balances it
      const [item] = plugins.input.chain(toBib(factOf('aFact', plain), { credit }));
      const expected = evenOut(headings[credit](plain));
      expect(upTo(credit, evenOut(item?.title ?? ''), expected)).toBe(expected);
    }),
  );
});

const suite = needs('pandoc');
suite('pandoc', patience, () => {
  const folder = workFolder();

  test.for([toBibtex, toBiblatex])('reads back the titles that %o wrote', (toBib) => {
    assert(
      property(array(title, { minLength: 100, maxLength: 200 }), credit, (titles, credit) => {
        const bib = toBib(
          titles.map((text, index) => factOf(`f${index}`, text)),
          { credit },
        );
        const items = JSON.parse(run(folder.path, 'pandoc', ['-fbiblatex', '-tcsljson'], bib)) as { title: string }[];
        const expected = titles.map((text, index) => evenOut(headings[credit](text).replace('aFact', `f${index}`)));
        const read = items.map((item, index) => upTo(credit, evenOut(item.title), expected[index] ?? ''));
        expect(read).toEqual(expected);
      }),
      { numRuns: 5 }, // some hundred titles each
    );
  });
});

test('@citation-js reads back the title of a RIS record', () => {
  assert(
    property(title, credit, (text, credit) => {
      const [item] = plugins.input.chain(toRis(factOf('aFact', text), { credit }));
      const expected = evenOut(headings[credit](text));
      expect(upTo(credit, evenOut(item?.title ?? ''), expected)).toBe(expected);
    }),
  );
});

test('yaml reads back the title of a CFF reference', () => {
  assert(
    property(title, (text) => {
      const { references } = parse(toCff(factOf('aFact', text))) as { references: { title: string }[] };
      expect(references[0]?.title).toBe(text);
    }),
  );
});

test('JSON reads back the title of a CSL item, within its markup', () => {
  assert(
    property(title, credit, (text, credit) => {
      const [item] = JSON.parse(JSON.stringify(toCslJson(factOf('aFact', text), { credit }))) as { title: string }[];
      const read = item?.title.replaceAll('<\u2060', '<').replace(/<\/span>$/, '') ?? '';
      const expected = `<span class="nocase">${headings[credit](text)}`;
      expect(upTo(credit, read, expected)).toBe(expected);
    }),
  );
});

test('a script element holds the title of a claim, and nothing that HTML would read', () => {
  assert(
    property(title, (text) => {
      const json = toJsonLdScript(factOf('aFact', text)).replace(/^<script type="[a-z+/]+">(.*)<\/script>$/, '$1');
      expect(json).not.toContain('<');
      expect((JSON.parse(json) as { '@graph': { name: string }[] })['@graph'][0]?.name).toBe(text);
    }),
  );
});
