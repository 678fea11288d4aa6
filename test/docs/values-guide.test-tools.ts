import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { pandocFilter } from '../../scripts/emit/pandoc-filter.js';
import { printedFields, valueTable } from '../../scripts/emit/value-table.js';
import { valuesQuarto } from '../../scripts/emit/values-quarto.js';
import { valuesTex } from '../../scripts/emit/values-tex.js';
import { loadData } from '../../scripts/load.js';
import { root } from '../../scripts/root.js';
import * as citations from '../../src/citations/index.js';
import { formatQuantity, noAlliances, ratsArrests } from '../../src/index.js';
import { phraseOf } from '../../src/phrase.js';
import { formatVerdict, getAssessment } from '../../src/record/index.js';
import * as remark from '../../src/remark/index.js';
import { knownFacts } from '../../src/remark/known-facts.js';
import { needs, patience, run, workFolder } from '../citations/exports/tools.js';
import type { Example } from '../package/examples/extract.js';
import { runExample } from '../package/examples/run.js';
import { html, shown } from '../remark/lib.js';

const guide = readFileSync(join(root, 'docs/guide/values.md'), 'utf8');
const exampleIn = (language: string) =>
  guide.match(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'm'))?.[1] ?? '';

const { stamped, assessments, current } = loadData();
const facts = stamped.map(({ fact }) => fact);
const table = valueTable(facts, assessments, current.version);
const figure = formatQuantity(ratsArrests);
const verdict = formatVerdict(getAssessment('ratsArrests'));
const said = `According to the forum post, ${figure} were arrested (${verdict}).`;
const inGerman = `In German: ${formatQuantity(ratsArrests, 'de')}.`;

/** What a text reads as, on one line. */
const onOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

needs('pdflatex', 'pdftotext')('the example for LaTeX', patience, () => {
  const folder = workFolder();

  test('prints the figure, the verdict and the number', () => {
    writeFileSync(join(folder.path, 'values.tex'), valuesTex(table, current.version));
    writeFileSync(join(folder.path, 'main.tex'), exampleIn('latex'));
    run(folder.path, 'pdflatex', ['-halt-on-error', '-interaction=nonstopmode', 'main']);
    const number = new Intl.NumberFormat('en').format(ratsArrests.value);
    const text = onOneLine(run(folder.path, 'pdftotext', ['main.pdf', '-']));
    expect(text).toContain(`${said} As a number: ${number}. ${inGerman}`);
  });
});

needs('pandoc')('the example for Quarto', patience, () => {
  const folder = workFolder();

  test('prints the same, its shortcodes filled in as Quarto does', () => {
    // a template of pandoc reads the same metadata in the same way; Quarto itself is no package of Debian
    writeFileSync(join(folder.path, '_variables.yml'), valuesQuarto(table));
    const template = exampleIn('markdown')
      .replaceAll(/\{\{< var ([\w.]+) >\}\}/g, '$$$1$$')
      .replaceAll(/\[(.*?)\]\((.*?)\)/g, '$1');
    writeFileSync(join(folder.path, 'template.txt'), template);
    writeFileSync(join(folder.path, 'empty.md'), '');
    const args = [
      'empty.md',
      '--metadata-file=_variables.yml',
      '--template=template.txt',
      '--wrap=none',
      '-t',
      'plain',
    ];
    expect(onOneLine(run(folder.path, 'pandoc', args))).toBe(`${said} ${inGerman}`);
  });
});

describe('the examples for remark and pandoc', () => {
  const [directives = '', spans = ''] = [...guide.matchAll(/^```md\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
  const expected = [
    `The post says that ${figure} were arrested, or in German ${formatQuantity(ratsArrests, 'de')}.`,
    `As a number: ${new Intl.NumberFormat('en').format(ratsArrests.value)}. As a sentence: ${phraseOf(ratsArrests)}.`,
    `The post also states: ${noAlliances.statement}`,
  ].join(' ');

  test('print figures in each form', () => expect(onOneLine(shown(html(directives)))).toBe(expected));

  needs('pandoc')('by pandoc', patience, () => {
    const folder = workFolder();

    test('print the same', () => {
      writeFileSync(join(folder.path, 'sco-facts.lua'), pandocFilter(facts, knownFacts, current.version));
      const args = ['--lua-filter=sco-facts.lua', '--wrap=none', '--to=html'];
      expect(onOneLine(shown(run(folder.path, 'pandoc', args, spans)))).toBe(expected);
    });
  });

  test('run as a program', async () => {
    const modules: Record<string, unknown> = {
      'sco-facts/citations': citations,
      'sco-facts/remark': remark,
      'rehype-stringify': rehypeStringify,
      'remark-directive': remarkDirective,
      'remark-gfm': remarkGfm,
      'remark-parse': remarkParse,
      'remark-rehype': remarkRehype,
      unified,
    };
    const load = (name: string) => (name.startsWith('sco-facts') ? modules[name] : moduleOf(name, modules[name]));
    const example = { file: 'docs/guide/values.md', line: 0, supplied: '', code: exampleIn('js') } as Example;
    expect(await runExample(example, load)).toBe(1);
  });
});

/** A module as an import of its default, or of the one name that it has. */
const moduleOf = (name: string, value: unknown) => ({ __esModule: true, default: value, [name]: value });

test('the example for Typst names fields that values.typ has', () => {
  const paths = [...exampleIn('typst').matchAll(/\bsco\.([\w.]*\w)/g)].map(([, path = '']) => path.split('.'));
  expect(paths.length).toBeGreaterThan(3);
  for (const [id = '', ...fields] of paths) {
    const row = table[id];
    const value = fields.reduce<unknown>((part, field) => Object(part)[field], row && printedFields(row));
    expect(typeof value, fields.join('.')).toBe('string');
  }
});

test('the guide names the fields that there are', () => {
  const named = [...guide.matchAll(/^\| (`.+?`) \|/gm)].flatMap(([, names = '']) => names.match(/\w+/g) ?? []);
  const fields = Object.values(table).flatMap((row) => Object.keys(printedFields(row)));
  const words = new Set([...fields.filter((field) => field.length > 2), 'withdrawn']);
  expect(named.sort()).toEqual([...words].sort());
});
