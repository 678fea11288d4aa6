import { describe, expect, test } from 'vitest';
import { digestOf } from '../../scripts/digest.js';
import {
  foldItems,
  type Item,
  type ItemEvent,
  itemChangesOf,
  recordItems,
  type WithItems,
} from '../../scripts/history/items.js';
import { planItems } from '../../scripts/history/plan-items.js';
import { loadData } from '../../scripts/load.js';
import { recordSentences } from '../../src/record/changes.js';
import { sha256 } from '../../src/verify/locate.js';
import { assessment, calculation, item, items, reference } from './record-items.js';

const plan = (now: readonly Item[], history: readonly WithItems[]) => planItems(now, foldItems(history));

type Records = readonly (readonly Item[])[];

/** One release of the record after another. */
function releases(...records: Records) {
  const history: WithItems[] = [];
  for (const own of records) history.push({ version: `0.${history.length + 1}.0`, record: plan(own, history) });
  return history;
}

const added = ({ part, id, content }: Item, revision = 1): ItemEvent => ({
  type: 'added',
  part,
  id,
  revision,
  digest: digestOf(content),
});

describe('the digest of an item', () => {
  test('is that of its canonical bytes, in UTF-8', () => {
    expect(digestOf({ title: 'Год', id: 'yearbook' })).toBe(sha256('{"id":"yearbook","title":"Год"}'));
  });

  test.each([
    ['another value', { a: [1, 3] }],
    ['another order of a list', { a: [2, 1] }],
    ['another field', { a: [1, 2], b: null }],
  ])('is another for %s', (_name, content) => {
    expect(digestOf(content)).not.toBe(digestOf({ a: [1, 2] }));
  });
});

describe('a plan of the record', () => {
  test('adds every item in the first release, with its content', () => {
    expect(plan(items, [])).toEqual({
      events: items.map((one) => added(one)),
      contents: Object.fromEntries(items.map(({ content }) => [digestOf(content), content])),
    });
  });

  test('adds every item after releases that knew no record', () => {
    expect(plan(items, [{ version: '0.1.0' }, { version: '0.2.0' }])).toEqual(plan(items, []));
  });

  test.each([
    ['no item', [], []],
    ['what was released', items, items],
    ['the same items in another order', items, items.toReversed()],
    [
      'fields in another order',
      [reference],
      [{ ...reference, content: Object.fromEntries(Object.entries(reference.content).reverse()) }],
    ],
  ])('is none for %s', (_name, before, now) => {
    expect(plan(now, releases(before))).toBeUndefined();
  });

  test('revises what was changed, and brings its content alone', () => {
    const second = assessment('Second.');
    const digest = digestOf(second.content);
    expect(plan([second, reference, calculation], releases(items))).toEqual({
      events: [{ type: 'revised', part: 'assessment', id: 'ratsArrests', revision: 2, digest }],
      contents: { [digest]: second.content },
    });
  });

  test('counts a content that returns as a new revision', () => {
    const [first, second] = [assessment('First.'), assessment('Second.')];
    const planned = plan([first], releases([first], [second]));
    expect(planned).toMatchObject({ events: [{ type: 'revised', revision: 3, digest: digestOf(first.content) }] });
    expect(planned?.contents).toEqual({ [digestOf(first.content)]: first.content });
  });

  test('removes what is gone, with the revision and digest that held last', () => {
    expect(plan([reference], releases([assessment('First.'), reference], [assessment('Second.'), reference]))).toEqual({
      events: [{ ...added(assessment('Second.'), 2), type: 'removed' }],
      contents: {},
    });
  });

  test('removes an item only once', () => {
    expect(plan([], releases([reference], []))).toBeUndefined();
  });

  test('continues the revisions of an item that was removed and added again', () => {
    const history = releases([reference], [], [reference]);
    expect(history[2]?.record).toEqual({
      events: [added(reference, 2)],
      contents: { [digestOf(reference.content)]: reference.content },
    });
    const later = item('reference', 'yearbook', { title: 'Almanac' });
    expect(plan([later], history)).toMatchObject({ events: [{ type: 'revised', revision: 3 }] });
  });

  test('keeps the parts apart', () => {
    const namesake = { ...reference, part: 'calculation' as const };
    expect(plan([namesake], releases([reference]))?.events).toEqual([
      added(namesake),
      { ...added(reference), type: 'removed' },
    ]);
  });
});

describe('the state of the record', () => {
  test('is that of the last release, item by item', () => {
    const states = foldItems(releases(items, [assessment('Second.'), calculation]));
    const stateOf = ({ part, id, content }: Item) => ({ part, id, content, digest: digestOf(content) });
    expect([...states.values()]).toEqual([
      { ...stateOf(assessment('Second.')), revision: 2, isRemoved: false },
      { ...stateOf(reference), revision: 1, isRemoved: true },
      { ...stateOf(calculation), revision: 1, isRemoved: false },
    ]);
  });

  test('is empty without a record', () => {
    expect(foldItems([{ version: '0.1.0' }]).size).toBe(0);
  });

  test('is not guessed where a content is lost', () => {
    const record = { events: plan([reference], [])?.events ?? [], contents: {} };
    expect(() => foldItems([{ version: '0.1.0', record }])).toThrow(
      "applyRelease: no content for reference 'yearbook' in 0.1.0",
    );
  });
});

describe('the changes of the record', () => {
  const changesIn = (...records: Records) => {
    const history = releases(...records);
    const last = history.pop();
    return last ? itemChangesOf('record', last, history) : [];
  };
  const sentencesOf = (...records: Records) =>
    recordSentences(changesIn(...records), { code: String, units: {} }).map(({ text }) => text);

  test('give each field of what was revised with its old and new value', () => {
    const [first, second] = releases(
      [assessment('First.', { verdict: 'unverified' }), reference],
      [assessment('Second.', { asOf: '2030-01-02' })],
    );
    if (!first || !second) throw new Error('there are two releases');
    expect(itemChangesOf('record', first, [])).toMatchObject([{ type: 'added' }, { type: 'added' }]);
    expect(itemChangesOf('record', second, [first])).toEqual([
      {
        type: 'revised',
        part: 'assessment',
        id: 'ratsArrests',
        revision: 2,
        fields: [
          { field: 'asOf', after: '2030-01-02' },
          { field: 'note', before: 'First.', after: 'Second.' },
          { field: 'verdict', before: 'unverified' },
        ],
      },
      { type: 'removed', part: 'reference', id: 'yearbook', revision: 1 },
    ]);
  });

  test('are empty if a release left the record unchanged', () => {
    expect(changesIn(items, items)).toEqual([]);
  });

  test('compare what was added again with what it was before', () => {
    expect(changesIn([reference], [], [item('reference', 'yearbook', { title: 'Almanac' })])).toEqual([
      {
        type: 'added',
        part: 'reference',
        id: 'yearbook',
        revision: 2,
        fields: [{ field: 'title', before: 'Yearbook', after: 'Almanac' }],
      },
    ]);
  });

  test('read as sentences', () => {
    const again = item('calculation', 'shareOfMembers', { rows: [] });
    const second = assessment('Second.', { asOf: '2030-01-02' });
    const atlas = item('reference', 'atlas');
    expect(sentencesOf(items, [second, again, atlas])).toEqual([
      'Added 1 reference: atlas.',
      'Notes revised: ratsArrests.',
      'References removed: yearbook.',
      'Calculations revised: shareOfMembers.',
    ]);
  });

  test('name up to ten additions, and count more', () => {
    const some = (count: number) => Array.from({ length: count }, (_, index) => item('reference', `book${index + 1}`));
    expect(sentencesOf(some(10))).toEqual([expect.stringMatching(/^Added 10 references: book1, .* and book10\.$/)]);
    expect(sentencesOf([...some(10), calculation])).toEqual(['Added 10 references and 1 calculation.']);
  });
});

test('the record of the data is planned in full once, and then no more', () => {
  const own = recordItems(loadData().record);
  const [first, second] = releases(own, own);
  expect(first?.record?.events).toEqual(own.map((one) => added(one)));
  expect(second?.record).toBeUndefined();
});
