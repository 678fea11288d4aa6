import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { referencesBib, referencesCslJson } from '../../../scripts/emit/references.js';
import { toBiblatex } from '../../../src/citations/exports/biblatex.js';
import { toBibtex } from '../../../src/citations/exports/bibtex.js';
import { toCslJson } from '../../../src/citations/exports/csl-json.js';
import { facts, ratsArrests } from '../../../src/index.js';
import { allFacts, notShown } from './cases.js';
import { needs, patience, run, workFolder } from './tools.js';

const all = { withSource: true, accessed: '2026-11-24' } as const;
const inputs = {
  'csl.json': JSON.stringify(toCslJson(allFacts, all)),
  'biblatex.bib': toBiblatex(allFacts, all),
  'bibtex.bib': toBibtex(allFacts, all),
};
const suite = needs('pandoc');

suite('pandoc --citeproc', patience, () => {
  const folder = workFolder();

  function cite(file: string, text: string, markdown: string, style?: string): string {
    writeFileSync(join(folder.path, file), text);
    const csl = style === undefined ? [] : ['--csl', `/usr/share/citation-style-language/styles/${style}.csl`];
    return run(
      folder.path,
      'pandoc',
      ['--citeproc', `--bibliography=${file}`, '-tplain', '--wrap=none', ...csl],
      markdown,
    );
  }

  const everything = '---\nnocite: "@*"\n---\n';

  test.for(Object.entries(inputs))('prints all of a fact from %s in its default style', ([file, text]) => {
    const printed = cite(file, text, everything);
    expect(notShown(printed, allFacts)).toEqual([]);
    expect(printed).toContain('Sheikh Arham');
    expect(printed).toContain('UN Chronicle');
  });

  const styled = needs('/usr/share/citation-style-language/styles/apa.csl');
  styled('in the published styles', patience, () => {
    test.for([
      'apa',
      'modern-language-association',
      'chicago-author-date',
      'chicago-fullnote-bibliography',
      'harvard-cite-them-right',
      'ieee',
      'vancouver',
    ])('prints all of a fact in %s', (style) => {
      for (const [file, text] of Object.entries(inputs)) {
        const printed = cite(file, text, everything, style);
        expect([file, ...notShown(printed, allFacts)]).toEqual([file]);
        expect(printed).not.toMatch(/Sco-|Npm/); // no capitals but those of the names
      }
    });
  });

  test('finds the keys that the guide names, in the shipped files', () => {
    const text = '[@ratsArrests; @sco-post-2020, par. 12; @sco-article-2017]\n';
    for (const [file, bibliography] of Object.entries({
      'references.bib': referencesBib(facts),
      'references.csl.json': referencesCslJson(facts),
    })) {
      const printed = cite(file, bibliography, text);
      expect(notShown(printed, [ratsArrests])).toEqual([]);
      expect(printed).not.toContain('?');
      expect(printed).toContain('par. 12');
    }
    expect(cite('references.bib', referencesBib(facts), '[@noSuchFact]\n')).toContain('noSuchFact?');
  });

  test('finds a key that names the version', () => {
    const [item] = toCslJson(ratsArrests, { versionedKeys: true });
    const text = `[@${item?.id}]\n`;
    expect(text).toMatch(/@ratsArrests:\d/);
    for (const toBib of [toBibtex, toBiblatex]) {
      expect(notShown(cite('versioned.bib', toBib(ratsArrests, { versionedKeys: true }), text), [ratsArrests])).toEqual(
        [],
      );
    }
    expect(notShown(cite('versioned.json', JSON.stringify([item]), text), [ratsArrests])).toEqual([]);
  });
});
