import { describe, expect, test } from 'vitest';
import { cite } from '../../../src/citations/cite.js';
import { toBibtex } from '../../../src/citations/exports/bibtex.js';
import { citeSource } from '../../../src/citations/source.js';
import { citeApa } from '../../../src/citations/styles/apa.js';
import { citeChicago } from '../../../src/citations/styles/chicago.js';
import { citeChicagoNotes } from '../../../src/citations/styles/chicago-notes.js';
import { citationStyles } from '../../../src/citations/styles/editions.js';
import { citeHarvard } from '../../../src/citations/styles/harvard.js';
import { citeIeee } from '../../../src/citations/styles/ieee.js';
import { citeMla } from '../../../src/citations/styles/mla.js';
import { citeVancouver } from '../../../src/citations/styles/vancouver.js';
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

const styleNames = 'apa, mla, chicago, chicagoNotes, harvard, ieee, vancouver';

describe('what is left out', () => {
  test('is APA, plain text, no day and no post', () => {
    expect(cite(ratsArrests)).toBe(
      cite(ratsArrests, { style: 'apa', format: 'text', accessed: undefined, withSource: false }),
    );
    expect(citeSource()).toBe(citeSource('apa', { of: 'post', paragraph: undefined, format: 'text' }));
  });
});

describe('several facts', () => {
  test('give as many references, in their order', () => {
    const options = { style: 'ieee', format: 'html' } as const;
    expect(cite([ratsExtraditions, ratsArrests], options)).toEqual([
      cite(ratsExtraditions, options),
      cite(ratsArrests, options),
    ]);
    expect(cite([])).toEqual([]);
  });
});

describe('a style imported alone', () => {
  const functions = {
    apa: citeApa,
    mla: citeMla,
    chicago: citeChicago,
    chicagoNotes: citeChicagoNotes,
    harvard: citeHarvard,
    ieee: citeIeee,
    vancouver: citeVancouver,
  };

  test('is there for each', () => expect(Object.keys(functions)).toEqual(Object.keys(citationStyles)));

  test.each(Object.keys(functions) as (keyof typeof functions)[])('%s writes what cite does', (style) => {
    const options = { format: 'markdown', accessed: '2026-12-01', withSource: true } as const;
    expect(functions[style](ratsArrests)).toBe(cite(ratsArrests, { style }));
    expect(functions[style](ratsArrests, options)).toBe(cite(ratsArrests, { style, ...options }));
  });

  test('says its own name in errors', () => {
    const name = (style: keyof typeof functions) => functions[style].name;
    const messages = (Object.keys(functions) as (keyof typeof functions)[]).map((style) =>
      thrown(() => functions[style](undefined as never)).startsWith(`INVALID_ARGUMENT ${name(style)}: `),
    );
    expect(messages).toEqual(messages.map(() => true));
  });
});

describe('what cannot be used', () => {
  test('is kept in the error, with what was probably meant', () => {
    const call = () => cite(ratsArrests, { format: 'markdwn' as 'markdown' });
    expect(call).toThrow(expect.objectContaining({ input: 'markdwn', suggestion: 'markdown' }));
  });

  test.each([
    [
      { style: 'vancuver' },
      `the style 'vancuver' is not usable, expected one of ${styleNames}; did you mean 'vancouver'?`,
    ],
    [
      { style: 'Chicago-Notes' },
      `the style 'Chicago-Notes' is not usable, expected one of ${styleNames}; did you mean 'chicagoNotes'?`,
    ],
    [{ style: '__proto__' }, `the style '__proto__' is not usable, expected one of ${styleNames}`],
    [{ style: null }, `the style null is not usable, expected one of ${styleNames}`],
    [
      { format: 'HTML5' },
      "the format 'HTML5' is not usable, expected one of text, markdown, html; did you mean 'html'?",
    ],
    [{ format: 'constructor' }, "the format 'constructor' is not usable, expected one of text, markdown, html"],
    [
      { accessed: '2026-02-29' },
      "the day of access '2026-02-29' is not usable, expected a day of the calendar as YYYY-MM-DD, such as '2026-12-01'",
    ],
    [
      { accessed: '2026-12' },
      "the day of access '2026-12' is not usable, expected a day of the calendar as YYYY-MM-DD, such as '2026-12-01'",
    ],
    [
      { accessed: '' },
      "the day of access '' is not usable, expected a day of the calendar as YYYY-MM-DD, such as '2026-12-01'",
    ],
    [
      { accessed: new Date(0) },
      "the day of access an object is not usable, expected a day of the calendar as YYYY-MM-DD, such as '2026-12-01'",
    ],
    [{ withSource: 'no' }, "withSource 'no' is not usable, expected true or false"],
    [{ withRecord: 1 }, 'withRecord 1 is not usable, expected true or false'],
    [
      { acessed: '2026-12-01' },
      "the option 'acessed' is not usable, expected one of style, withRecord, format, accessed, withSource; did you mean 'accessed'?",
    ],
    [7, 'the argument options 7 is not usable, expected an object'],
    [null, 'the argument options null is not usable, expected an object'],
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
    [{ ...ratsArrests, digest: 'a6f20054da50' }, 'an object'],
    [{ ...ratsArrests, evidence: [] }, 'an object'],
    [{ ...ratsArrests, evidence: [{ paragraph: 1.5 }] }, 'an object'],
    [{ ...ratsArrests, evidence: [null] }, 'an object'],
    [{ ...ratsArrests, standing: null }, 'an object'],
    [{ ...ratsArrests, standing: { state: 'gone', since: '1.0.0' } }, 'an object'],
    [{ ...ratsArrests, standing: { state: 'moved', since: '1.0.0', to: 7 } }, 'an object'],
  ])('cite(%o)', (fact, shown) => {
    const message = `the fact ${shown} is not usable, expected a constant of the package or what getFact returns`;
    expect(thrown(() => cite(fact as never))).toBe(`INVALID_ARGUMENT cite: ${message}`);
    expect(thrown(() => cite([ratsArrests, fact as never]))).toBe(`INVALID_ARGUMENT cite: ${message}`);
  });

  test.each([
    ['harvrd', {}, `the style 'harvrd' is not usable, expected one of ${styleNames}; did you mean 'harvard'?`],
    [
      'apa',
      { of: 'artcle' },
      "the work 'artcle' is not usable, expected one of post, article; did you mean 'article'?",
    ],
    ['apa', { paragraph: 0 }, 'the paragraph 0 is not usable, expected a whole number from 1 to 14'],
    ['apa', { paragraph: 15 }, 'the paragraph 15 is not usable, expected a whole number from 1 to 14'],
    ['apa', { paragraph: '12' }, "the paragraph '12' is not usable, expected a whole number from 1 to 14"],
    [
      'apa',
      { of: 'article', paragraph: 2 },
      "the paragraph 2 is not usable, expected none: only the post's paragraphs are counted",
    ],
    [
      'apa',
      { withSource: true },
      "the option 'withSource' is not usable, expected one of of, paragraph, format, accessed",
    ],
    [
      'apa',
      { accessed: 'today' },
      "the day of access 'today' is not usable, expected a day of the calendar as YYYY-MM-DD, such as '2026-12-01'",
    ],
  ])('citeSource(%o, %o)', (style, options, message) => {
    expect(thrown(() => citeSource(style as 'apa', options as object))).toBe(`INVALID_ARGUMENT citeSource: ${message}`);
  });
});

describe('with a polluted prototype', () => {
  const pollution = { style: 'mla', format: 'html', accessed: '2020-01-01', withSource: true, withRecord: true };

  test('options are those that were passed, and no others', () => {
    const write = () => [
      cite(ratsArrests, {}),
      citeApa(ratsArrests, {}),
      citeSource('apa', {}),
      toBibtex(ratsArrests, {}),
    ];
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
