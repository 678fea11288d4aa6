import { describe, expect, test } from 'vitest';
import { recordStatus } from '../../scripts/docs/record-status.js';
import { standingAssessments } from '../../scripts/docs/verdict-parts.js';
import { loadData } from '../../scripts/load.js';

const assessments = standingAssessments(loadData());
const status = recordStatus(assessments);

describe('the record', () => {
  test('has few assessments without a source', () => {
    expect(status.withoutPair).toBeLessThanOrEqual(15);
  });

  test('leaves few facts that nobody looked into, and no note admits to more', () => {
    expect(status.verdicts['notSought']).toBeLessThanOrEqual(5);
    expect(status.admissions).toEqual([]);
  });

  test('names the place in the text of a document for many facts', () => {
    expect(status.withTextAndLocator).toBeGreaterThanOrEqual(45);
  });
});

describe('a note that admits not having looked', () => {
  const [first] = assessments;
  const notes = (note: string) => recordStatus(first ? [{ ...first, verdict: 'opinion', note }] : []).admissions;

  test.each([
    'The declaration of 2001 and the Charter of 2002 were not compared for it.',
    'Counts of attacks were not looked up, so the claim stays open.',
    'Whether the Charter uses this expression was not checked.',
    'No exchange programme was looked up.',
    'As no article is cited, the place was not looked up.',
    'It was not traced to any other document.',
    'It was never examined.',
  ])('%s', (note) => {
    expect(notes(note)).toEqual([first?.fact]);
  });

  test.each(['The sources do not settle it.', 'No independent source was found.', 'Article 2 has it; it was checked.'])(
    'is not: %s',
    (note) => {
      expect(notes(note)).toEqual([]);
    },
  );
});
