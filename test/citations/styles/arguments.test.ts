import { describe, expect, test } from 'vitest';
import { cite } from '../../../src/citations/cite.js';
import { citeSource } from '../../../src/citations/cite-source.js';
import { toBibtex } from '../../../src/citations/exports/bibtex.js';
import type { CitationStyle } from '../../../src/citations/styles/style.js';
import { apa, citationStyles, ieee, styleNames } from '../../../src/citations/styles/table.js';
import { ratsArrests, ratsExtraditions, ScoFactsError } from '../../../src/index.js';

/** What a call throws, as a line. */
function thrown(call: () => unknown): string {
  try {
    return `returned ${call()}`;
  } catch (error) {
    if (!(error instanceof ScoFactsError)) throw error;
    return `${error.code} ${error.message}`;
  }
}

describe('what is left out', () => {
  test('is APA, plain text, no day and no post', () => {
    expect(cite(ratsArrests)).toBe(
      cite(ratsArrests, { style: apa, credit: 'claimant', format: 'text', accessed: undefined, withSource: false }),
    );
    expect(citeSource()).toBe(citeSource({ style: apa, of: 'post', paragraph: undefined, format: 'text' }));
  });
});

describe('the source', () => {
  test.each(Object.values(citationStyles))('is the post or the article, in $name', (style) => {
    const [post, article] = (['post', 'article'] as const).map((withSource) =>
      cite(ratsArrests, { style, withSource, credit: 'package' }),
    );
    expect(cite(ratsArrests, { style, withSource: true, credit: 'package' })).toBe(post);
    const reference = citeSource({ style, of: 'article' }).slice(0, style.stop === '' ? undefined : -1);
    expect(article).toContain(reference);
    expect(article).toMatch(/[Ss]tated in:? /);
    expect(article).not.toMatch(/Sheikh Arham|cssforum|par/);
  });

  test('is none of any other name', () => {
    expect(thrown(() => cite(ratsArrests, { withSource: 'magazine' as 'article' }))).toBe(
      "INVALID_ARGUMENT cite: withSource must be true, false, 'post' or 'article', not 'magazine'",
    );
  });
});

describe('several facts', () => {
  test('give as many references, in their order', () => {
    const options = { style: ieee, format: 'html' } as const;
    expect(cite([ratsExtraditions, ratsArrests], options)).toEqual([
      cite(ratsExtraditions, options),
      cite(ratsArrests, options),
    ]);
    expect(cite([])).toEqual([]);
  });
});

describe('the table of styles', () => {
  test('has each under its name, in the order of the names', () => {
    expect(Object.keys(citationStyles)).toEqual(styleNames);
    expect(Object.values(citationStyles).map(({ name }) => name)).toEqual(styleNames);
    expect(Object.isFrozen(citationStyles)).toBe(true);
  });
});

describe('a style of your own', () => {
  const short: CitationStyle = {
    name: 'short',
    label: 'Short',
    edition: 'House rules',
    stop: '.',
    write: {
      fact: ({ heading }, accessed = 'never') => [{ italic: heading }, `, read ${accessed}`],
      post: ({ url }, paragraphs) => [{ link: url }, ` ¶ ${paragraphs.join(' ')}`],
      article: ({ title }) => [title],
      statedIn: (fact, post) => [...fact, ' in ', ...post],
    },
  };
  const heading = `${ratsArrests.title} [ratsArrests, sha256 ${ratsArrests.digest.slice(0, 12)}]`;

  test('writes facts, the post and the article', () => {
    const options = { style: short, accessed: '2026-12-01', withSource: true, format: 'markdown' } as const;
    expect(cite(ratsArrests, { style: short })).toBe(`${heading}, read never.`);
    expect(cite(ratsArrests, options)).toMatch(/\*, read 2026-12-01 in <http:[^>]*> ¶ \d+\.$/);
    expect(citeSource({ style: short, paragraph: 3 })).toMatch(/^http\S+ ¶ 3\.$/);
    expect(citeSource({ style: short, of: 'article' })).toMatch(/^The Role .*\.$/);
  });

  test.each([
    [{ ...short, name: '' }, "style.name must be a word, not ''"],
    [{ ...short, stop: undefined }, "style.stop must be '.' or '', not undefined"],
    [{ ...short, write: () => [] }, 'style.write must be an object of functions, not a function'],
    [{ ...short, write: { ...short.write, claim: 7 } }, 'style.write.claim must be a function, not 7'],
    [{ ...short, write: { ...short.write, statedIn: 7 } }, 'style.write.statedIn must be a function, not 7'],
    [
      { ...short, write: { ...short.write, fact: () => 'text' } },
      "style 'short' must write an array of text, { italic } and { link }, not 'text'",
    ],
    [
      { ...short, write: { ...short.write, fact: () => [{ bold: 'x' }] } },
      "style 'short' must write an array of text, { italic } and { link }, not an array",
    ],
  ])('is refused where it cannot write: %o', (style, message) => {
    expect(thrown(() => cite(ratsArrests, { style: style as never }))).toBe(`INVALID_ARGUMENT cite: ${message}`);
  });
});

describe('what cannot be used', () => {
  test('is kept in the error, with what was probably meant', () => {
    const call = () => cite(ratsArrests, { format: 'markdwn' as 'markdown' });
    expect(call).toThrow(expect.objectContaining({ input: 'markdwn', suggestion: 'markdown' }));
  });

  test.each([
    [
      { style: 'mla' },
      "style must be a value, not the text 'mla': import { mla } from 'sco-facts/citations' and pass that",
    ],
    [
      { style: 'Chicago-Note' },
      "style must be a value, not the text 'Chicago-Note': " +
        "import { chicagoNotes } from 'sco-facts/citations' and pass that; did you mean 'chicagoNotes'?",
    ],
    [
      { style: '__proto__' },
      "style must be a value, not the text '__proto__': import { mla } from 'sco-facts/citations' and pass that",
    ],
    [{ style: null }, "style must be a style such as mla from 'sco-facts/citations', not null"],
    [{ format: 'HTML5' }, "unknown format 'HTML5'; expected one of text, markdown, html; did you mean 'html'?"],
    [{ format: 'constructor' }, "unknown format 'constructor'; expected one of text, markdown, html"],
    [{ accessed: '2026-02-29' }, "accessed must be a day of the calendar such as '2026-12-01', not '2026-02-29'"],
    [{ accessed: '2026-12' }, "accessed must be a day of the calendar such as '2026-12-01', not '2026-12'"],
    [{ accessed: '' }, "accessed must be a day of the calendar such as '2026-12-01', not ''"],
    [{ accessed: new Date(0) }, "accessed must be a day of the calendar such as '2026-12-01', not an object"],
    [{ withSource: 'no' }, "withSource must be true, false, 'post' or 'article', not 'no'"],
    [{ credit: 'author' }, "unknown credit 'author'; expected one of claimant, package"],
    [{ withRecord: 1 }, 'withRecord must be true or false, not 1'],
    [
      { acessed: '2026-12-01' },
      "unknown option 'acessed'; expected one of style, credit, withRecord, format, accessed, withSource; did you mean 'accessed'?",
    ],
    [7, 'options must be a plain object, not 7'],
    [null, 'options must be a plain object, not null'],
  ])('cite(fact, %o)', (options, message) => {
    expect(thrown(() => cite(ratsArrests, options as object))).toBe(`INVALID_ARGUMENT cite: ${message}`);
  });

  test.each([
    ['ratsArrests', "'ratsArrests'"],
    [undefined, 'undefined'],
    [null, 'null'],
    [{}, 'an object'],
    [{ ...ratsArrests, id: 'rats-arrests' }, 'an object'],
    [{ ...ratsArrests, id: 7 }, 'an object'],
    [{ ...ratsArrests, title: ' ' }, 'an object'],
    [{ ...ratsArrests, digest: '0123456789ab' }, 'an object'],
    [{ ...ratsArrests, evidence: [] }, 'an object'],
    [{ ...ratsArrests, evidence: [{ paragraph: 1.5 }] }, 'an object'],
    [{ ...ratsArrests, evidence: [null] }, 'an object'],
    [{ ...ratsArrests, standing: null }, 'an object'],
    [{ ...ratsArrests, standing: { state: 'gone', since: '1.0.0' } }, 'an object'],
    [{ ...ratsArrests, standing: { state: 'moved', since: '1.0.0', to: 7 } }, 'an object'],
  ])('cite(%o)', (fact, shown) => {
    const message = `fact must be a constant of the package or a result of getFact, not ${shown}`;
    expect(thrown(() => cite(fact as never))).toBe(`INVALID_ARGUMENT cite: ${message}`);
    expect(thrown(() => cite([ratsArrests, fact as never]))).toBe(`INVALID_ARGUMENT cite: ${message}`);
  });

  test.each([
    [
      { style: 'harvard' },
      "style must be a value, not the text 'harvard': import { harvard } from 'sco-facts/citations' and pass that",
    ],
    ['apa', "style must be a value, not the text 'apa': import { apa } from 'sco-facts/citations' and pass that"],
    [apa, "unknown option 'name'; expected one of style, of, paragraph, format, accessed"],
    [{ of: 'artcle' }, "unknown work 'artcle'; expected one of post, article; did you mean 'article'?"],
    [{ paragraph: 0 }, 'paragraph must be a whole number from 1 to 14, not 0'],
    [{ paragraph: 15 }, 'paragraph must be a whole number from 1 to 14, not 15'],
    [{ paragraph: '12' }, "paragraph must be a whole number from 1 to 14, not '12'"],
    [{ of: 'article', paragraph: 2 }, "paragraph cannot be used with of: 'article'"],
    [{ withSource: true }, "unknown option 'withSource'; expected one of style, of, paragraph, format, accessed"],
    [{ accessed: 'today' }, "accessed must be a day of the calendar such as '2026-12-01', not 'today'"],
  ])('citeSource(%o)', (options, message) => {
    expect(thrown(() => citeSource(options as object))).toBe(`INVALID_ARGUMENT citeSource: ${message}`);
  });
});

describe('with a polluted prototype', () => {
  const pollution = { style: ieee, format: 'html', accessed: '2020-01-01', withSource: true, withRecord: true };

  test('options are those that were passed, and no others', () => {
    const write = () => [cite(ratsArrests, {}), citeSource({}), toBibtex(ratsArrests, {})];
    const clean = write();
    for (const [name, value] of Object.entries(pollution)) {
      Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
    }
    try {
      expect(write()).toEqual(clean);
    } finally {
      for (const name of Object.keys(pollution)) Reflect.deleteProperty(Object.prototype, name);
    }
  });
});
