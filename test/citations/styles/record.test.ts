import { micromark } from 'micromark';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { citationStyles, cite } from '../../../src/citations/index.js';
import {
  aimTrade,
  type Fact,
  facts,
  indiaAccession,
  nuclearShare,
  principleEqualityOfStates,
  ratsArrests,
} from '../../../src/index.js';
import { formatRecorded, getAssessment } from '../../../src/record/index.js';
import { verdicts } from '../../../src/record/verdicts.js';

const styles = Object.values(citationStyles);
const day = (date: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00Z`));
const textOf = (html: string) => parse(html).textContent;

describe.each(styles)('$name with the record', (style) => {
  test('ends with the verdict and its day, behind what it is without', () => {
    for (const fact of facts) {
      const { verdict, asOf } = getAssessment(fact.id);
      const [without, withRecord] = [cite(fact, { style }), cite(fact, { style, withRecord: true })];
      const words = verdicts[verdict].label;
      expect(withRecord.startsWith(`${without} [Record of this package: ${words}`)).toBe(true);
      expect(withRecord).toContain(` as of ${day(asOf)}`);
      expect(withRecord.endsWith('.]')).toBe(true);
    }
  });

  test('goes behind the post as well', () => {
    const options = { style, withSource: true } as const;
    expect(cite(ratsArrests, { ...options, withRecord: true })).toContain(`${cite(ratsArrests, options)} [Record`);
  });

  test('reads alike in each format', () => {
    for (const fact of facts) {
      const text = cite(fact, { style, withRecord: true });
      expect(textOf(cite(fact, { style, withRecord: true, format: 'html' })).replaceAll('&quot;', '"')).toBe(
        textOf(`<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`),
      );
      const markdown = cite(fact, { style, withRecord: true, format: 'markdown' });
      expect(textOf(micromark(markdown)).trim()).toContain(
        textOf(micromark(text.slice(text.indexOf('[Record'))).trim()),
      );
    }
  });
});

test('says what contradicts a fact', () => {
  const text = cite(nuclearShare, { withRecord: true });
  for (const item of getAssessment('nuclearShare').recorded.slice(0, 2)) expect(text).toContain(formatRecorded(item));
  expect(text).toContain('; source: Stockholm International Peace Research Institute');
});

test('says what a verdict rests on if that is not an independent source', () => {
  const withRecord = (fact: Fact) => cite(fact, { withRecord: true });
  expect(withRecord(principleEqualityOfStates)).toContain(': corroborated (by the text of the document) as of ');
  expect(withRecord(indiaAccession)).toContain(': corroborated as of ');
  expect(withRecord(aimTrade)).toContain(': documented as of ');
});

test('a fact without a record is refused, and so is anything but a fact', () => {
  expect(() => cite({ ...ratsArrests, id: 'unheardOf' }, { withRecord: true })).toThrow(
    "cite: withRecord cannot be used: the record has no fact 'unheardOf'",
  );
  for (const value of [null, 7, {}, 'ratsArrests']) {
    expect(() => cite(value as never, { withRecord: true })).toThrow(/^cite: /);
  }
});
