import { describe, expect, test } from 'vitest';
import { changesetFile, changesetText, correctionOf, toDo } from '../../scripts/history/correction.js';
import { foldFacts } from '../../scripts/history/fold.js';
import { unfinishedFiles } from '../../scripts/history/pending-release.js';
import { planFacts } from '../../scripts/history/plan.js';
import { because, Fixture } from './fixture.js';

/** What a correction needs after some fields of a released fact were changed. */
function needs(fields: object, pending: Parameters<typeof correctionOf>[2] = []) {
  const fixture = new Fixture(['ratsArrests', 'noAlliances']).release('0.1.0');
  const history = foldFacts(fixture.files);
  const contents = fixture.change('ratsArrests', fields).contents;
  const plan = planFacts(contents, history, pending, '0.1.0');
  return correctionOf('ratsArrests', { plan, itemPlan: { bump: 'none' } }, pending);
}

describe('a correction', () => {
  test('of a value is minor, and needs a reason', () => {
    const pending = { fact: 'ratsArrests', reason: 'transcription-error', note: toDo };
    expect(needs({ value: 2800, asPrinted: '2,800' })).toEqual({ bump: 'minor', pending });
  });

  test('needs no second reason', () => {
    const pending = [because('ratsArrests')];
    expect(needs({ value: 2800, asPrinted: '2,800' }, pending)).toEqual({ bump: 'minor', pending: undefined });
  });

  test('of words is a patch, and needs no reason', () => {
    expect(needs({ title: 'Other words' })).toEqual({ bump: 'patch', pending: undefined });
  });

  test('of an assessment is a patch', () => {
    const plan = planFacts([], new Map(), [], '0.1.0');
    const event = { type: 'revised', part: 'assessment', id: 'noAlliances', revision: 2, digest: '' } as const;
    const itemPlan = { bump: 'patch', record: { events: [event], contents: {} } } as const;
    expect(correctionOf('noAlliances', { plan, itemPlan }, [])).toEqual({ bump: 'patch', pending: undefined });
    expect(correctionOf('ratsArrests', { plan, itemPlan }, [])).toBeUndefined();
  });

  test('is nothing if nothing was changed', () => {
    expect(needs({})).toBeUndefined();
  });

  test('has one changeset per fact', () => {
    expect(changesetFile('ratsArrests')).toBe('.changeset/correct-rats-arrests.md');
    expect(changesetText('ratsArrests', 'minor')).toMatch(/^---\n"sco-facts": minor\n---\n\n`ratsArrests`: TODO/);
  });
});

test('no sentence is left to write in data/pending.json and in the changesets', () => {
  expect(unfinishedFiles()).toEqual([]);
});
