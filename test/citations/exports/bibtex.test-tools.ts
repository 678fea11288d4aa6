import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CitableFact } from '../../../src/citations/citation-entry.js';
import { toBibtex } from '../../../src/citations/exports/bibtex.js';
import { VERSION } from '../../../src/index.js';
import { allFacts, factOf, notShown } from './cases.js';
import { evenOutPrint, isAscii, latex, textOfPdf, writeDocument } from './tex.js';
import { needs, patience, run, workFolder } from './tools.js';

const preambles = { plain: '', ieeetr: '', apalike: '\\usepackage{apalike}', plainnat: '\\usepackage{natbib}' };
const styles = Object.entries(preambles);

// author-year styles letter the entries of one author and year, and have no 27th letter
const batches = Array.from({ length: Math.ceil(allFacts.length / 26) }, (_, i) => allFacts.slice(i * 26, i * 26 + 26));

const suite = needs('bibtex', 'pdflatex', 'pdftotext');

suite('classic BibTeX', patience, () => {
  const folder = workFolder();

  function bibtex(name: string, style: string, bib: string): string {
    writeFileSync(join(folder.path, `${name}.bib`), bib);
    const aux = `\\relax\n\\citation{*}\n\\bibstyle{${style}}\n\\bibdata{${name}}\n`;
    writeFileSync(join(folder.path, `${name}.aux`), aux);
    return run(folder.path, 'bibtex', [name]);
  }

  function print(style: string, preamble: string, facts: readonly CitableFact[]): string {
    const bib = toBibtex(facts, { withSource: true, accessed: '2026-11-24' });
    writeFileSync(join(folder.path, 'refs.bib'), bib);
    const body = `\\nocite{*}\\bibliographystyle{${style}}\\bibliography{refs}`;
    writeDocument(folder.path, style, preamble, body, bib);
    latex(folder.path, style);
    run(folder.path, 'bibtex', [style]);
    latex(folder.path, style);
    return textOfPdf(folder.path, style);
  }

  test.for(styles)('is clean in %s', ([style]) => {
    for (const facts of batches) {
      expect(bibtex('refs', style, toBibtex(facts, { withSource: true }))).not.toMatch(/warning|error|repeated/i);
    }
  });

  test('reports a faulty entry, so a clean result means something', () => {
    expect(bibtex('faulty', 'plain', '@dataset{x, title = {No such type}}\n')).toMatch(/warning/i);
    expect(() => bibtex('faulty', 'plain', '@misc{x, title = {A { brace}}\n')).toThrow(/error/i);
  });

  test.for(styles)('prints all of a fact in %s', ([style, preamble]) => {
    for (const facts of batches) {
      const printed = print(style, preamble, facts);
      // beyond ASCII, the default font encoding composes a letter of two glyphs, or has none
      const readable = facts.map((fact) => (isAscii(fact.title) ? fact : { ...fact, title: '' }));
      expect(notShown(printed, readable, evenOutPrint)).toEqual([]);
      expect(printed).toContain(`https://sco-facts.github.io/sco-facts/v/${VERSION}/facts/${facts[0]?.id}.html`);
      expect(printed).toContain('UN Chronicle');
      expect(printed).toContain('accessed 2026-11-24');
      expect(printed).toMatch(/cssforum\.com\.pk, paras?\. [\d, ]+ \[recorded in the npm package/);
    }
  });
});

test('letters with accents become LaTeX commands', () => {
  const title = (text: string) => /title = {{(.*)}},/.exec(toBibtex(factOf('x', text)))?.[1];
  expect(title('Çà et là: Łódź, Škoda, Ørsted, Straße, İ')).toBe(
    "\\c{C}\\`{a} et l\\`{a}: \\L{}\\'{o}d\\'{z}, \\v{S}koda, \\O{}rsted, Stra\\ss{}e, \\.{I}",
  );
  expect(title('A – B—C “double” ‘single’ it’s')).toBe("A -- B---C ``double'' `single' it's");
  expect(title('ế and Đ and עברית')).toBe('ế and Đ and עברית'); // no command that every font encoding has
});
