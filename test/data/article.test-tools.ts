import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { pandocFilter } from '../../scripts/emit/pandoc-filter.js';
import { valueTable } from '../../scripts/emit/value-table.js';
import { valuesJson } from '../../scripts/emit/values-json.js';
import { valuesTex } from '../../scripts/emit/values-tex.js';
import type { Fact } from '../../src/index.js';
import { figureOf } from '../../src/phrase.js';
import { knownFacts } from '../../src/remark/known-facts.js';
import { transformerOf } from '../../src/remark/plugin.js';
import { needs, patience, run, workFolder } from '../citations/exports/tools.js';
import { because, Fixture } from '../history/fixture.js';
import { shown } from '../remark/lib.js';

const amended = 'ratsArrests';

/** An article of five sentences, its figures written as each tool wants them. */
const article = (figure: (id: string) => string) =>
  [
    `The post speaks of ${figure(amended)} arrested.`,
    `Of those wanted, ${figure('ratsExtraditions')} were handed over.`,
    `In the member States live ${figure('populationShare')} of all people.`,
    `Of all nuclear States, ${figure('nuclearShare')} are members.`,
    `The summit was held on ${figure('astanaSummitHeld')}.`,
  ].join('\n');

const onOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** What a release knows: its facts, and its number. */
type Edition = ReturnType<Fixture['world']>;

/** The article as each tool builds it with the files of an edition; the text that a reader sees. */
const tools: Readonly<Record<string, (folder: string, edition: Edition) => string>> = {
  LaTeX(folder, { facts, version }) {
    writeFileSync(join(folder, 'values.tex'), valuesTex(valueTable([...facts.values()], [], version), version));
    const head = String.raw`\documentclass{article}\input{values.tex}\pagestyle{empty}\hyphenpenalty=10000`;
    const body = article((id) => `\\scofact{${id}}`);
    writeFileSync(join(folder, 'main.tex'), `${head}\\begin{document}\\raggedright ${body}\\end{document}`);
    run(folder, 'pdflatex', ['-halt-on-error', '-interaction=nonstopmode', 'main']);
    return run(folder, 'pdftotext', ['main.pdf', '-']);
  },
  pandoc(folder, { facts, version }) {
    writeFileSync(join(folder, 'sco-facts.lua'), pandocFilter([...facts.values()], knownFacts, version));
    const head = '---\nsco-facts:\n  marks: false\n---\n\n';
    const args = ['--lua-filter=sco-facts.lua', '--from=markdown', '--to=html', '--wrap=none'];
    return shown(run(folder, 'pandoc', args, head + article((id) => `[${id}]{.fact}`)));
  },
  remark(_folder, { facts }) {
    const known = { ...knownFacts, find: (id: string) => facts.get(id) };
    const plugin = () => transformerOf(known, undefined, { marks: false });
    const chain = unified().use(remarkParse).use(remarkDirective).use(plugin).use(remarkRehype).use(rehypeStringify);
    return shown(String(chain.processSync(article((id) => `:fact[${id}]`))));
  },
  HTML(_folder, { facts, version }) {
    const json = valuesJson(valueTable([...facts.values()], [], version), version);
    const values = JSON.parse(json) as { facts: Record<string, { figure: string }> };
    const page = `<p>${article((id) => `{{${id}}}`)}</p>`;
    return shown(page.replaceAll(/\{\{(\w+)\}\}/g, (_all, id) => values.facts[id]?.figure ?? ''));
  },
};

const ids = [amended, 'ratsExtraditions', 'populationShare', 'nuclearShare', 'astanaSummitHeld'];
const fixture = new Fixture(ids).release('1.0.0');
const before = fixture.world();
fixture.change(amended, { value: 1234, asPrinted: '1,234' }).release('2.0.0', [because(amended)]);
const after = fixture.world();

/** The article with the figures that the library itself writes. */
const expected = ({ facts }: Edition) => onOneLine(article((id) => figureOf(facts.get(id) as Fact) ?? ''));

needs('pdflatex', 'pdftotext', 'pandoc')('an article of five sentences', patience, () => {
  const folder = workFolder();

  describe.each(Object.entries(tools))('built by %s', (_name, build) => {
    test('shows the figures of the release, and after an amendment the new one', () => {
      expect(onOneLine(build(folder.path, before))).toBe(expected(before));
      expect(onOneLine(build(folder.path, after))).toBe(expected(after));
    });
  });

  test('changes in one figure alone', () => {
    const changed = figureOf(before.facts.get(amended) as Fact) ?? '';
    expect(expected(after)).toBe(expected(before).replace(changed, 'more than 1,234 persons'));
    expect(expected(after)).not.toBe(expected(before));
    expect(after.facts.get(amended)?.standing).toEqual({ state: 'amended', since: '2.0.0' });
  });
});
