import { describe, expect, test } from 'vitest';
import { citationKey, cite, mla } from '../../src/citations/index.js';
import { type Fact, factIds, facts, formatQuantity, noAlliances, nuclearShare, ratsArrests } from '../../src/index.js';
import { phraseOf } from '../../src/phrase.js';
import { verdicts } from '../../src/record/index.js';
import { knownFacts } from '../../src/remark/known-facts.js';
import { html, shown } from './lib.js';

const count = (text: string, part: string) => text.split(part).length - 1;

describe('a directive', () => {
  test('becomes the figure with its bound, which links to the page and shows the verdict', () => {
    const text = html('They were :fact[ratsArrests].');
    expect(shown(text)).toBe(`They were ${formatQuantity(ratsArrests)}.`);
    expect(text).toContain('<a href="https://sco-facts.github.io/sco-facts/facts/ratsArrests" title="Record: ');
    expect(text).toContain(`title="Record: ${knownFacts.verdictWordsOf('ratsArrests')}"`);
  });

  test('prints every figure and date of this version, and every statement', () => {
    for (const fact of facts as readonly Fact[]) {
      const form = fact.kind === 'quantity' || fact.kind === 'event' ? 'phrase' : 'statement';
      const expected = form === 'phrase' ? phraseOf(fact) : fact.statement;
      const text = shown(html(`:fact[${fact.id}]{form=${form}}`, { marks: false })).replaceAll('&#x26;', '&');
      expect(text, fact.id).toBe(expected);
    }
  });

  test.each([
    ['value', new Intl.NumberFormat('en').format(ratsArrests.value)],
    ['figure', formatQuantity(ratsArrests)],
    ['phrase', phraseOf(ratsArrests)],
    ['statement', ratsArrests.statement],
  ])('prints the form %s', (form, expected) => expect(shown(html(`:fact[ratsArrests]{form=${form}}`))).toBe(expected));

  test('of another name is left to other plugins', () => {
    expect(html(':other[ratsArrests]')).not.toContain('href');
  });
});

describe('the language', () => {
  const german = formatQuantity(ratsArrests, 'de');

  test.each([
    ['option', {}, { locale: 'de' }],
    ['front matter that vfile-matter has read', { matter: { lang: 'de' } }, {}],
    ['front matter of Docusaurus', { frontMatter: { lang: 'de' } }, {}],
    ['front matter of Astro, before the option', { astro: { frontmatter: { lang: 'de' } } }, { locale: 'fr' }],
  ])('is that of the %s', (_where, data, options) => {
    expect(shown(html(':fact[ratsArrests]', options, data))).toBe(german);
  });

  test('is that of the directive before all others, and English where there are no words', () => {
    expect(shown(html(':fact[ratsArrests]{lang=de}', { locale: 'fr' }, { matter: { lang: 'ru' } }))).toBe(german);
    expect(shown(html(':fact[ratsArrests]{lang=it}'))).toBe(formatQuantity(ratsArrests));
    expect(shown(html(':fact[ratsArrests]{lang=it form=value}'))).toBe(
      new Intl.NumberFormat('en').format(ratsArrests.value),
    );
  });
});

describe('the footnote', () => {
  test('is one per fact, with the reference and the citation key', () => {
    const text = html(':fact[ratsArrests] and :fact[ratsArrests]{form=value}, :fact[nuclearShare].');
    expect(count(text, '<li id=')).toBe(2);
    expect(count(text, 'data-footnote-ref')).toBe(3);
    for (const fact of [ratsArrests, nuclearShare]) expect(text).toContain(`<code>${citationKey(fact)}</code>`);
  });

  test('is in the chosen style, its address a link', () => {
    const text = html(':fact[ratsArrests]', { style: mla });
    const [, footnote = ''] = text.match(/<li[^>]*>\s*<p>([\s\S]*?) <code>/) ?? [];
    expect(footnote.replaceAll(/<[^>]+>/g, '')).toBe(cite(ratsArrests, { style: mla, withRecord: true }));
    expect(footnote).toMatch(/<a href="(https:.*)">\1<\/a>/);
  });

  test('can be left out', () => {
    expect(html(':fact[ratsArrests]', { footnotes: false })).not.toContain('footnote');
  });
});

describe('the mark', () => {
  const { label } = verdicts.contradicted;

  test('follows a contradicted figure, and no confirmed one', () => {
    expect(shown(html(':fact[nuclearShare]'))).toBe(`${formatQuantity(nuclearShare)} (${label})`);
    for (const id of factIds) {
      const verdict = knownFacts.verdictOf(id);
      const isMarked = verdict && ['warning', 'qualified'].includes(verdicts[verdict].caution);
      const text = shown(html(`:fact[${id}]{form=statement}`));
      expect(text.endsWith(')'), id).toBe(Boolean(isMarked));
    }
  });

  test('has your own words, or none', () => {
    expect(shown(html(':fact[nuclearShare]', { marks: { contradicted: '[?]' } }))).toMatch(/ \[\?\]$/);
    expect(shown(html(':fact[nuclearShare]', { marks: { outdated: '[?]' } }))).toContain(`(${label})`);
    expect(shown(html(':fact[nuclearShare]', { marks: false }))).toBe(formatQuantity(nuclearShare));
  });
});

test('an escaped directive stays as it is written', () => {
  expect(html(`\\:fact[${noAlliances.id}]`)).toBe(`<p>:fact[${noAlliances.id}]</p>`);
});
