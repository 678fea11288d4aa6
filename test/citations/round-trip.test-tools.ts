import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { referencesBib, referencesCslJson } from '../../scripts/emit/references.js';
import { citeTogether, findCitations, resolveCitation, toBiblatex, toCslJson } from '../../src/citations/index.js';
import { factIds, facts, ratsArrests, ratsExtraditions } from '../../src/index.js';
import { sco } from '../cli/lib/memory.js';
import { needs, patience, run, workFolder } from './exports/tools.js';

const everything = '---\nnocite: "@*"\n---\n';
const forged = '000000000000';

/** The facts whose reference a text has, each with the digest that it prints; in HTML, an address stands there twice. */
function readIn(text: string): string[] {
  const read = findCitations(text).flatMap(({ id, digest }) => (digest === undefined ? [] : [`${id} ${digest}`]));
  return [...new Set(read)].sort();
}

const expected = facts.map(({ id, digest }) => `${id} ${digest.slice(0, 12)}`).sort();

/** What a text cites that does not hold. */
const unresolved = (text: string) =>
  findCitations(text).flatMap((citation) => {
    const answer = resolveCitation(citation);
    return answer.state === 'unknown' ? [answer.message] : [];
  });

test('there are as many facts as references that must come back', () => {
  expect(expected).toHaveLength(factIds.length);
  expect(factIds.length).toBeGreaterThan(100);
});

const printing = needs(
  'biber',
  'pdflatex',
  'pdftotext',
  '/usr/share/texlive/texmf-dist/tex/latex/biblatex/biblatex.sty',
);

printing('typeset by biber and pdflatex on ordinary pages, and read through pdftotext', patience, () => {
  const folder = workFolder();

  function pdfText(bib: string, style: string, pagestyle: string, mode: readonly string[]): string {
    writeFileSync(join(folder.path, 'refs.bib'), bib);
    const document = String.raw`\documentclass[a4paper]{article}
\usepackage[backend=biber,style=${style}]{biblatex}\addbibresource{refs.bib}\pagestyle{${pagestyle}}
\begin{document}\nocite{*}\printbibliography\end{document}`;
    writeFileSync(join(folder.path, 'main.tex'), document);
    const typeset = () => run(folder.path, 'pdflatex', ['-halt-on-error', '-interaction=nonstopmode', 'main']);
    typeset();
    run(folder.path, 'biber', ['main']);
    typeset();
    return run(folder.path, 'pdftotext', [...mode, 'main.pdf', '-']);
  }

  test.for([
    ['references.bib', 'numeric', 'empty', [], referencesBib(facts)],
    ['references.bib', 'numeric', 'plain', ['-layout'], referencesBib(facts)],
    ['references.bib', 'authoryear', 'plain', [], referencesBib(facts)],
    ['toBiblatex', 'numeric', 'plain', [], toBiblatex(facts, { withSource: true })],
    ['the earlier form', 'numeric', 'empty', [], toBiblatex(facts, { credit: 'package' })],
  ] as const)('%s in the style %s on %s pages: every fact is read', ([, style, pagestyle, mode, bib]) => {
    const text = pdfText(bib, style, pagestyle, mode);
    expect(readIn(text)).toEqual(expected);
    expect(unresolved(text)).toEqual([]);
  });

  test('a forged digest is found', () => {
    const digest = ratsArrests.digest.slice(0, 12);
    const text = pdfText(referencesBib(facts).replace(digest, forged), 'numeric', 'plain', []);
    expect(unresolved(text)).toEqual([expect.stringContaining(`the digest ${forged} is not that of 'ratsArrests'`)]);
  });
});

const converting = needs('pandoc', '/usr/share/citation-style-language/styles/apa.csl');

converting('written by pandoc --citeproc', patience, () => {
  const folder = workFolder();
  const files = { 'references.csl.json': referencesCslJson(facts), 'references.bib': referencesBib(facts) };
  const styles = ['chicago-author-date', 'apa', 'ieee'];
  const cases = Object.entries(files).flatMap(([file, text]) => styles.map((style) => [file, style, text] as const));

  function pandoc(file: string, text: string, style: string, to: string, output: readonly string[] = []): string {
    writeFileSync(join(folder.path, file), text);
    const csl = `/usr/share/citation-style-language/styles/${style}.csl`;
    const args = ['--citeproc', `--bibliography=${file}`, `--csl=${csl}`, `--to=${to}`, ...output];
    return run(folder.path, 'pandoc', args, everything);
  }

  describe.for(cases)('%s in %s', ([file, style, text]) => {
    test.for(['plain', 'html'])('as %s', (to) => {
      const printed = pandoc(file, text, style, to);
      expect(readIn(printed)).toEqual(expected);
      expect(unresolved(printed)).toEqual([]);
    });

    test('shows the paragraph, and no digest in a title', () => {
      const printed = pandoc(file, text, style, 'plain', ['--wrap=none']).replaceAll('\u00a0', ' ');
      const entry = printed.split('\n').find((line) => line.includes(': ratsArrests, ')) ?? '';
      expect(entry).toMatch(
        /(?:Alimov|———).*Arrests of .* 2015.*The Role of the SCO.*cssforum\.com\.pk, para\. 12 \[recorded in/,
      );
      expect(entry).not.toContain('contributors');
    });

    test('as a .docx, which lint reads', async () => {
      pandoc(file, text, style, 'docx', ['--output=paper.docx']);
      const { stdout } = await sco(['lint', join(folder.path, 'paper.docx'), '--json']);
      const { findings } = JSON.parse(stdout) as { findings: { fact: string; state: string }[] };
      expect([...new Set(findings.map(({ fact }) => fact))].sort()).toEqual([...factIds].sort());
      expect(findings.filter(({ state }) => state === 'unknown')).toEqual([]);
    });
  });

  test('a forged digest is found', () => {
    const items = JSON.stringify(toCslJson(ratsArrests)).replaceAll(ratsArrests.digest.slice(0, 12), forged);
    expect(unresolved(pandoc('forged.json', items, 'ieee', 'plain')).length).toBeGreaterThan(0);
  });

  test('the reference to a set comes back', () => {
    const markdown = citeTogether([ratsArrests, ratsExtraditions], { format: 'markdown' });
    const text = run(folder.path, 'pandoc', ['--to=plain', '--columns=40'], markdown);
    const [citation] = findCitations(text);
    expect(citation?.ids).toEqual(['ratsArrests', 'ratsExtraditions']);
    expect(unresolved(text)).toEqual([]);
  });
});
