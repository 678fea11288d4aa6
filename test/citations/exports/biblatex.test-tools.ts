import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toBiblatex } from '../../../src/citations/exports/biblatex.js';
import { toBibtex } from '../../../src/citations/exports/bibtex.js';
import { allFacts, notShown } from './cases.js';
import { evenOutPrint, isAscii, latex, textOfPdf, writeDocument } from './tex.js';
import { needs, patience, run, workFolder } from './tools.js';

const exporters = { toBiblatex, toBibtex };
const latexFolder = '/usr/share/texlive/texmf-dist/tex/latex';

const validating = needs('biber');

validating('biber --tool --validate-datamodel', patience, () => {
  const folder = workFolder();

  function complaints(bib: string): string[] {
    writeFileSync(join(folder.path, 'refs.bib'), bib);
    const log = run(folder.path, 'biber', ['--tool', '--validate-datamodel', 'refs.bib']);
    expect(log).toContain('INFO');
    return log.split('\n').filter((line) => /^(?:WARN|ERROR)/.test(line));
  }

  test.for(Object.entries(exporters))('has nothing to say of %s', ([, toBib]) => {
    expect(complaints(toBib(allFacts))).toEqual([]);
    expect(complaints(toBib(allFacts, { withSource: true, accessed: '2026-11-24', versionedKeys: true }))).toEqual([]);
  });

  test('reports a faulty entry, so silence means something', () => {
    const faulty = toBiblatex([], { withSource: true }).replace('volume = {54}', 'volume = {LIV}');
    expect(complaints(faulty).join()).toContain("Invalid value of field 'volume'");
  });
});

const printing = needs(
  'biber',
  'pdflatex',
  'pdftotext',
  `${latexFolder}/biblatex/biblatex.sty`,
  `${latexFolder}/etoolbox/etoolbox.sty`,
);

printing('biblatex', patience, () => {
  const folder = workFolder();

  function print(bib: string, body: string): string {
    writeFileSync(join(folder.path, 'refs.bib'), bib);
    const preamble = '\\usepackage[sorting=none]{biblatex}\\addbibresource{refs.bib}';
    writeDocument(folder.path, 'main', preamble, `${body}\\printbibliography`, bib);
    latex(folder.path, 'main');
    expect(run(folder.path, 'biber', ['main'])).not.toMatch(/^(?:WARN|ERROR)/m);
    latex(folder.path, 'main');
    return textOfPdf(folder.path, 'main');
  }

  test.for(Object.entries(exporters))('prints all of a fact from %s', ([, toBib]) => {
    const printed = print(toBib(allFacts, { withSource: true, accessed: '2026-11-24' }), '\\nocite{*}');
    const readable = allFacts.map((fact) => (isAscii(fact.title) ? fact : { ...fact, title: '' }));
    expect(notShown(printed, readable, evenOutPrint)).toEqual([]);
  });

  test('prints the post inside the entry of a fact, and cites its paragraphs', () => {
    const bib = toBiblatex(allFacts, { withSource: true, credit: 'package' });
    const printed = print(bib, '\\cite{ratsArrests} \\cite[7]{sco-post-2020}');
    expect(printed).toMatch(/\[ratsArrests, .*Evidence, paragraph 12: Sheikh Arham.*cssforum\.com\.pk\. July 2, 2020/);
    expect(printed).toContain('[2, par. 7]');
  });
});
