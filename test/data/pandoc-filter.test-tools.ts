import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { lua, pandocFilter } from '../../scripts/emit/pandoc-filter.js';
import { citationKey, cite, toBibtex } from '../../src/citations/index.js';
import { type Fact, facts, formatQuantity, nuclearShare, ratsArrests } from '../../src/index.js';
import { phraseLanguages, phraseOf } from '../../src/phrase.js';
import { knownFacts } from '../../src/remark/known-facts.js';
import { needs, patience, run, workFolder } from '../citations/exports/tools.js';
import { html as remarkHtml, shown } from '../remark/lib.js';

const retracted = { ...ratsArrests, id: 'evil', standing: { state: 'retracted', since: '1.2.3' } } as unknown as Fact;

needs('pandoc')('the filter for pandoc', patience, () => {
  const folder = workFolder();
  beforeAll(() => {
    const text = pandocFilter([...facts, retracted], knownFacts, '0.6.0');
    writeFileSync(join(folder.path, 'sco-facts.lua'), text);
  });

  const pandoc = (markdown: string, ...args: readonly string[]) =>
    run(folder.path, 'pandoc', ['--lua-filter=sco-facts.lua', '--wrap=none', '--to=html', ...args], markdown);

  test('prints what the plugin for remark prints, in every language and form', () => {
    for (const lang of [...phraseLanguages, 'de-AT', 'it', 'zh-Hant', 'zh-TW']) {
      for (const form of ['value', 'figure', 'phrase', 'statement']) {
        const markdown = `:fact[nuclearShare]{form=${form} lang=${lang}}`;
        const span = `[nuclearShare]{.fact form=${form} lang=${lang}}`;
        expect(shown(pandoc(span)), markdown).toBe(shown(remarkHtml(markdown)));
      }
    }
  });

  test('takes the language from the metadata', () => {
    expect(shown(pandoc('[ratsArrests]{.fact form=phrase}', '--metadata=lang:de'))).toBe(phraseOf(ratsArrests, 'de'));
  });

  test('links to the page, shows the verdict, and notes the reference once', () => {
    const text = pandoc('[ratsArrests]{.fact} and [ratsArrests]{.fact}');
    expect(text).toContain('<a href="https://sco-facts.github.io/sco-facts/facts/ratsArrests" title="Record: ');
    expect(text.match(/<li id="fn/g)).toHaveLength(1);
    const [, note = ''] = text.match(/<li[^>]*><p>(.*?) <code>/) ?? [];
    expect(note.replaceAll(/<[^>]+>/g, '')).toBe(cite(ratsArrests, { withRecord: true }));
    expect(text).toContain(`<code>${citationKey(ratsArrests)}</code>`);
  });

  test('leaves out notes and marks on request', () => {
    const text = pandoc('---\nsco-facts:\n  marks: false\n  notes: false\n---\n\n[nuclearShare]{.fact}');
    expect(text).not.toContain('footnote');
    expect(shown(text)).toBe(formatQuantity(nuclearShare));
  });

  test('cites in any style by citeproc, if the metadata says so', () => {
    writeFileSync(join(folder.path, 'references.bib'), toBibtex(ratsArrests));
    const head = '---\nbibliography: references.bib\nsco-facts:\n  citations: true\n---\n\n';
    const text = pandoc(`${head}[ratsArrests]{.fact}`, '--citeproc');
    expect(text).toContain('data-cites="ratsArrests"');
    expect(text).toContain('id="ref-ratsArrests"');
  });

  test.each([
    ['[ratsArrest]{.fact}', "no fact has the id 'ratsArrest'; did you mean 'ratsArrests'?"],
    ['[noAlliances]{.fact}', "the fact 'noAlliances' has no figure and no date: add form=statement"],
    ['[evil]{.fact}', "the fact 'evil' was retracted in 1.2.3"],
    ['[ratsArrests]{.fact frm=value}', "unknown attribute 'frm' of 'ratsArrests'"],
    ['[ratsArrests]{.fact form=phrse}', "unknown form 'phrse' of 'ratsArrests'"],
    ['[[ratsArrests]{.fact}](u)', "'ratsArrests' cannot stand in a link"],
    ['---\nsco-facts:\n  note: true\n---\n', "'note' must be one of notes, marks, citations"],
  ])('fails on %s', (markdown, problem) => expect(() => pandoc(markdown)).toThrow(problem));
});

test.each([
  [{ a: 'b', 'c-d': undefined }, '{ ["a"] = "b" }'],
  ['"\\\n]]', '"\\"\\\\\\u{a}]]"'],
])('writes %j as Lua', (value, code) => expect(lua(value)).toBe(code));
