import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ValueRow, type ValueTable, valueTable } from '../../scripts/emit/value-table.js';
import { valuesQuarto } from '../../scripts/emit/values-quarto.js';
import { valuesTex } from '../../scripts/emit/values-tex.js';
import { loadData } from '../../scripts/load.js';
import { formatQuantity, ratsArrests } from '../../src/index.js';
import { needs, patience, run, workFolder } from '../citations/exports/tools.js';

const { stamped, assessments, current } = loadData();
const facts = stamped.map(({ fact }) => fact);
const hostile = 'a "b" \\c {d} $e$ #f% &g_ ~h ^i *j* [k](l) <m> {{< var n >}} -- ... @o |p|';
const row: ValueRow = { kind: 'assertion', title: hostile, key: 'k', url: 'u', withdrawn: 'retracted in 1.2.3' };
const table: ValueTable = { ...valueTable(facts, assessments, current.version), evil: row };
const figure = formatQuantity(ratsArrests);

needs('pdflatex', 'pdftotext')('values.tex, typeset by pdflatex', patience, () => {
  const folder = workFolder();

  /** The text of a document with a body, and the log. */
  function typeset(body: string, preamble = '') {
    writeFileSync(join(folder.path, 'values.tex'), valuesTex(table, '1.2.3'));
    const document = String.raw`\documentclass{article}\usepackage{hyperref}\pagestyle{empty}${preamble}\input{values.tex}
\begin{document}${body}\end{document}`;
    writeFileSync(join(folder.path, 'main.tex'), document);
    const log = run(folder.path, 'pdflatex', ['-halt-on-error', '-interaction=nonstopmode', 'main']);
    return { log, text: run(folder.path, 'pdftotext', ['main.pdf', '-']).replaceAll(/\s+/g, ' ').trim() };
  }

  test('prints values, figures and phrases, in headings too', () => {
    const number = new Intl.NumberFormat('en').format(ratsArrests.value);
    const body = String.raw`\section*{\scofact{ratsArrests}}\scoRatsArrests; \scoRatsArrestsFigure; \scofact[verdict]{nuclearShare}`;
    expect(typeset(body).text).toBe(`${figure} ${number}; ${figure}; ${table['nuclearShare']?.verdictLabel}`);
  });

  test('leaves numbers to siunitx where the document has it', () => {
    expect(typeset(String.raw`\scoRatsArrests`, String.raw`\newcommand\num[1]{number #1}`).text).toBe(
      `number ${ratsArrests.value}`,
    );
  });

  test('prints other languages, and links', () => {
    const { text } = typeset(
      String.raw`\href{\scoRatsArrestsUrl}{page}: \scofact[figure-de]{ratsArrests}`,
      String.raw`\usepackage[T1]{fontenc}`,
    );
    expect(text).toBe(`page: ${formatQuantity(ratsArrests, 'de')}`);
  });

  test('prints hostile text as it is, and warns of a withdrawn fact', () => {
    const { text, log } = typeset(
      String.raw`\ttfamily\tiny\raggedright\scofact[title]{evil}`,
      String.raw`\usepackage[T1]{fontenc}`,
    );
    expect(text.replaceAll(/\s/g, '').replaceAll(/[“”]/g, '"')).toBe(hostile.replaceAll(' ', ''));
    expect(log.replaceAll('\n', '')).toContain("The fact 'evil' is withdrawn: retracted in 1.2.3");
  });

  test('stops at an unknown id', () => {
    expect(() => typeset(String.raw`\scofact{ratsArrest}`)).toThrow();
  });
});

needs('pandoc')('_variables.yml, read by pandoc as Quarto reads it', patience, () => {
  const folder = workFolder();

  test('gives the text of each field', () => {
    writeFileSync(join(folder.path, '_variables.yml'), valuesQuarto(table));
    writeFileSync(
      join(folder.path, 'template.txt'),
      '$sco.ratsArrests.value$\n$sco.ratsArrests.figure$\n$sco.ratsArrests.key$\n$sco.ratsArrests.ru.figure$\n$sco.evil.title$\n',
    );
    writeFileSync(join(folder.path, 'empty.md'), '');
    const args = [
      'empty.md',
      '--metadata-file=_variables.yml',
      '--template=template.txt',
      '--wrap=none',
      '-t',
      'plain',
    ];
    expect(run(folder.path, 'pandoc', args).trim().split('\n')).toEqual([
      String(ratsArrests.value),
      figure,
      table[ratsArrests.id]?.key,
      formatQuantity(ratsArrests, 'ru'),
      hostile,
    ]);
  });
});
