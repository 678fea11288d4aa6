import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { type Fact, ratsArrests, type ScoFactsError } from '../../src/index.js';
import { remarkFacts } from '../../src/remark/index.js';
import { knownFacts } from '../../src/remark/known-facts.js';
import { transformerOf } from '../../src/remark/plugin.js';
import { html } from './lib.js';

/** The message with which an action fails, its place included. */
function failure(action: () => unknown) {
  try {
    action();
  } catch (error) {
    const { ruleId, cause } = error as { ruleId?: string; cause?: ScoFactsError };
    return { text: String(error), ruleId, code: cause?.code };
  }
  throw new Error('nothing failed');
}

describe('a document fails, with the place,', () => {
  test.each([
    ['an unknown id', ':fact[ratsArrest]', "no fact has the id 'ratsArrest'; did you mean 'ratsArrests'?"],
    ['a name of every object', ':fact[constructor]', "no fact has the id 'constructor'"],
    ['no id', ':fact[]', 'the directive names no fact; write its id in square brackets'],
    ['no figure', ':fact[noAlliances]', "the fact 'noAlliances' has no figure and no date: add {form=statement}"],
    [
      'an unknown form',
      ':fact[ratsArrests]{form=phrse}',
      "unknown form 'phrse'; expected one of value, figure, phrase, statement; did you mean 'phrase'?",
    ],
    [
      'an unknown attribute',
      ':fact[ratsArrests]{frm=value}',
      "unknown attribute 'frm'; expected one of form, lang; did you mean 'form'?",
    ],
    [
      'a malformed language',
      ':fact[ratsArrests]{lang="a tag"}',
      "lang must be a BCP 47 language tag such as 'en' or 'pt-BR', not 'a tag'",
    ],
    ['a block', '::fact[ratsArrests]', 'a fact stands within a line: write it with one colon'],
  ])('on %s', (_what, directive, problem) => {
    const { text, ruleId, code } = failure(() => html(`A line.\n\n${directive}`));
    expect(text).toBe(`3:1-3:${directive.length + 1}: remarkFacts: ${problem}`);
    expect(ruleId).toBe(code?.toLowerCase().replaceAll('_', '-'));
    expect(['FACT_NOT_FOUND', 'INVALID_ARGUMENT']).toContain(code);
  });

  test('on a fact in a link', () => {
    expect(failure(() => html('[:fact[ratsArrests]](u)')).text).toContain(
      'a fact cannot stand in a link, since it is one',
    );
  });

  test('on a language in the front matter that is none', () => {
    const { text } = failure(() => html('x', {}, { matter: { lang: ['de'] } }));
    expect(text).toContain("the front matter's lang must be a BCP 47 language tag");
  });
});

describe('a withdrawn fact', () => {
  const withdrawn = (standing: Fact['standing']) => {
    const known = { ...knownFacts, find: () => ({ ...ratsArrests, standing }) as Fact };
    const directive = { type: 'textDirective', name: 'fact', children: [{ type: 'text', value: 'ratsArrests' }] };
    const fail = (reason: string) => {
      throw new Error(reason);
    };
    const transform = transformerOf(known, undefined, {});
    return () => transform({ type: 'paragraph', children: [directive] } as { type: string }, { data: {}, fail });
  };

  test('fails, and names the fact that replaces it', () => {
    expect(withdrawn({ state: 'retracted', since: '1.2.3' })).toThrow(
      "the fact 'ratsArrests' was retracted in 1.2.3; remove it from the text",
    );
    expect(withdrawn({ state: 'moved', since: '1.2.3', to: 'aFact' })).toThrow(
      "the fact 'ratsArrests' was moved to 'aFact' in 1.2.3; name that one",
    );
    expect(withdrawn({ state: 'amended', since: '1.2.3' })).not.toThrow();
  });
});

describe('without remark-directive', () => {
  const plain = unified().use(remarkParse).use(remarkFacts);
  const run = (markdown: string) => plain.runSync(plain.parse(markdown));

  test('a document with a directive fails and says what is missing', () => {
    expect(failure(() => run('A :fact[ratsArrests].')).text).toContain(
      "':fact[' was read as text: use remark-directive before remarkFacts",
    );
  });

  test('any other document passes', () => expect(() => run('A fact.')).not.toThrow());
});

test.each([
  [{ locale: 'not a tag' }, /^remarkFacts: locale must be a BCP 47 language tag/],
  [{ style: 'mla' }, /^remarkFacts: style must be a value, not the text 'mla'/],
  [{ footnotes: 'no' }, /^remarkFacts: footnotes must be true or false/],
  [{ marks: { opinion: 'x' } }, /^remarkFacts: unknown option 'opinion'/],
  [{ marks: { contradicted: 1 } }, /^remarkFacts: marks.contradicted must be text/],
  [{ marks: 'no' }, /^remarkFacts: marks must be true, false or an object of texts/],
  [{ local: 'de' }, /^remarkFacts: unknown option 'local'.*; did you mean 'locale'\?$/],
])('refuses the options %j', (options, message) => {
  expect(() => remarkFacts(options as never)).toThrow(
    expect.objectContaining({ code: 'INVALID_ARGUMENT', message: expect.stringMatching(message) }),
  );
});
