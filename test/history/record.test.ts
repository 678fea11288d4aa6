import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compactReleases } from '../../scripts/emit/history.js';
import { HistoryError, type HistoryFile, historyText, readHistory, sha256 } from '../../scripts/history/chain.js';
import { dataSections } from '../../scripts/history/changelog.js';
import { currentHistory, nextVersion } from '../../scripts/history/current.js';
import { foldHistory } from '../../scripts/history/fold.js';
import { changeLines } from '../../scripts/history/promise.js';
import {
  foldRecord,
  planRecord,
  type RecordEvent,
  type RecordItem,
  recordChangesOf,
  recordDigest,
  recordItems,
  recordLines,
} from '../../scripts/history/record.js';
import { stampFact } from '../../scripts/history/stamp.js';
import { loadData } from '../../scripts/load.js';
import { root } from '../../scripts/root.js';
import { because, Fixture } from './fixture.js';

const item = (part: RecordItem['part'], id: string, fields: object = {}): RecordItem => ({
  part,
  id,
  content: { id, ...fields },
});
const assessment = (note: string, fields: object = {}) => item('assessment', 'ratsArrests', { note, ...fields });
const reference = item('reference', 'yearbook', { title: 'Yearbook' });
const calculation = item('calculation', 'shareOfMembers', { rows: [{ parts: [1, 2], whole: 7 }] });
const items = [assessment('First.'), reference, calculation];

type Records = readonly (readonly RecordItem[])[];

/** One release of the record after another. */
function releases(...records: Records) {
  const history: { version: string; record?: ReturnType<typeof planRecord> }[] = [];
  for (const own of records) history.push({ version: `0.${history.length + 1}.0`, record: planRecord(own, history) });
  return history;
}

const added = ({ part, id, content }: RecordItem, revision = 1): RecordEvent => ({
  type: 'added',
  part,
  id,
  revision,
  digest: recordDigest(content),
});

describe('the digest of an item', () => {
  test('is that of its canonical bytes, in UTF-8', () => {
    expect(recordDigest({ title: 'Год', id: 'yearbook' })).toBe(sha256('{"id":"yearbook","title":"Год"}'));
  });

  test.each([
    ['another value', { a: [1, 3] }],
    ['another order of a list', { a: [2, 1] }],
    ['another field', { a: [1, 2], b: null }],
  ])('is another for %s', (_name, content) => {
    expect(recordDigest(content)).not.toBe(recordDigest({ a: [1, 2] }));
  });
});

describe('a plan of the record', () => {
  test('adds every item in the first release, with its content', () => {
    expect(planRecord(items, [])).toEqual({
      events: items.map((one) => added(one)),
      contents: Object.fromEntries(items.map(({ content }) => [recordDigest(content), content])),
    });
  });

  test('adds every item after releases that knew no record', () => {
    expect(planRecord(items, [{ version: '0.1.0' }, { version: '0.2.0' }])).toEqual(planRecord(items, []));
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
    expect(planRecord(now, releases(before))).toBeUndefined();
  });

  test('revises what was changed, and brings its content alone', () => {
    const second = assessment('Second.');
    const digest = recordDigest(second.content);
    expect(planRecord([second, reference, calculation], releases(items))).toEqual({
      events: [{ type: 'revised', part: 'assessment', id: 'ratsArrests', revision: 2, digest }],
      contents: { [digest]: second.content },
    });
  });

  test('goes on counting when a content comes back', () => {
    const [first, second] = [assessment('First.'), assessment('Second.')];
    const plan = planRecord([first], releases([first], [second]));
    expect(plan).toMatchObject({ events: [{ type: 'revised', revision: 3, digest: recordDigest(first.content) }] });
    expect(plan?.contents).toEqual({ [recordDigest(first.content)]: first.content });
  });

  test('removes what is gone, with the revision and digest that held last', () => {
    expect(
      planRecord([reference], releases([assessment('First.'), reference], [assessment('Second.'), reference])),
    ).toEqual({
      events: [{ ...added(assessment('Second.'), 2), type: 'removed' }],
      contents: {},
    });
  });

  test('removes once', () => {
    expect(planRecord([], releases([reference], []))).toBeUndefined();
  });

  test('goes on counting revisions of what was removed and is added again', () => {
    const history = releases([reference], [], [reference]);
    expect(history[2]?.record).toEqual({
      events: [added(reference, 2)],
      contents: { [recordDigest(reference.content)]: reference.content },
    });
    const later = item('reference', 'yearbook', { title: 'Almanac' });
    expect(planRecord([later], history)).toMatchObject({ events: [{ type: 'revised', revision: 3 }] });
  });

  test('keeps the parts apart', () => {
    const namesake = { ...reference, part: 'calculation' as const };
    expect(planRecord([namesake], releases([reference]))?.events).toEqual([
      added(namesake),
      { ...added(reference), type: 'removed' },
    ]);
  });
});

describe('the state of the record', () => {
  test('is that of the last release, item by item', () => {
    const states = foldRecord(releases(items, [assessment('Second.'), calculation]));
    const stateOf = ({ part, id, content }: RecordItem) => ({ part, id, content, digest: recordDigest(content) });
    expect([...states.values()]).toEqual([
      { ...stateOf(assessment('Second.')), revision: 2, isRemoved: false },
      { ...stateOf(reference), revision: 1, isRemoved: true },
      { ...stateOf(calculation), revision: 1, isRemoved: false },
    ]);
  });

  test('is empty without a record', () => {
    expect(foldRecord([{ version: '0.1.0' }]).size).toBe(0);
  });

  test('is not guessed where a content is lost', () => {
    const record = { events: planRecord([reference], [])?.events ?? [], contents: {} };
    expect(() => foldRecord([{ version: '0.1.0', record }])).toThrow(
      "foldRecord: no content for reference 'yearbook' in 0.1.0",
    );
  });
});

describe('the changes of the record', () => {
  const show = (value: unknown) => JSON.stringify(value) ?? 'nothing';
  const linesOf = (...records: Records) => {
    const history = releases(...records);
    const last = history.pop();
    return last ? recordLines(recordChangesOf(last, history), show) : [];
  };

  test('give each field of what was revised with its old and new value', () => {
    const [first, second] = releases(
      [assessment('First.', { verdict: 'unverified' }), reference],
      [assessment('Second.', { asOf: '2030-01-02' })],
    );
    if (!first || !second) throw new Error('there are two releases');
    expect(recordChangesOf(first, [])).toMatchObject([{ type: 'added' }, { type: 'added' }]);
    expect(recordChangesOf(second, [first])).toEqual([
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

  test('are none where a release left the record as it was', () => {
    expect(linesOf(items, items)).toEqual([]);
  });

  test('compare what was added again with what it was before', () => {
    expect(linesOf([reference], [], [item('reference', 'yearbook', { title: 'Almanac' })])).toEqual([
      'reference yearbook: added again',
      '  title: "Yearbook" → "Almanac"',
    ]);
  });

  test('read as lines', () => {
    const again = item('calculation', 'shareOfMembers', { rows: [] });
    const second = assessment('Second.', { asOf: '2030-01-02' });
    const atlas = item('reference', 'atlas');
    expect(linesOf(items, [second, again, atlas])).toEqual([
      '1 reference added: atlas',
      'assessment ratsArrests: revised',
      '  asOf: nothing → "2030-01-02"',
      '  note: "First." → "Second."',
      'calculation shareOfMembers: revised',
      '  rows: [{"parts":[1,2],"whole":7}] → []',
      'reference yearbook: removed',
    ]);
  });

  test('name up to five additions, and count more', () => {
    const some = (count: number) => Array.from({ length: count }, (_, index) => item('reference', `book${index + 1}`));
    expect(linesOf(some(5))).toEqual(['5 references added: book1, book2, book3, book4, book5']);
    expect(linesOf([...some(6), calculation])).toEqual(['6 references added', '1 calculation added: shareOfMembers']);
  });
});

/** Facts alone; then a record; then another note, and nothing new in the facts; then a fact and a reference less. */
const fixture = new Fixture(['ratsArrests', 'noAlliances'])
  .release('0.1.0')
  .withRecord(...items)
  .change('ratsArrests', { title: 'Arrests' })
  .release('0.2.0')
  .withRecord(assessment('Second.'), reference, calculation)
  .release('0.2.1')
  .withRecord(assessment('Second.'), calculation)
  .change('ratsArrests', { value: 2800, asPrinted: '2,800' })
  .release('0.3.0', [because('ratsArrests')]);
const [factsOnly, , noteOnly, last] = fixture.files as [HistoryFile, HistoryFile, HistoryFile, HistoryFile];
const released = fixture.record;

let folder: string;
const path = (version: string) => join(folder, 'history', `${version}.json`);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sco-facts-record-'));
  mkdirSync(join(folder, 'history'));
  for (const file of fixture.files) writeFileSync(path(file.version), historyText(file));
  writeFileSync(join(folder, 'pending.json'), '[]');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a history with a record', () => {
  const read = () => readHistory(join(folder, 'history'));

  test('is read back as it was written', () => {
    expect(read()).toEqual(fixture.files);
    expect(read().map(({ record }) => record?.events.length)).toEqual([undefined, items.length, 1, 1]);
  });

  test('fails on an edit of any one character of an earlier file', () => {
    for (const { version } of fixture.files.slice(0, -1)) {
      const text = readFileSync(path(version), 'utf8');
      for (let at = 0; at < text.length; at += 7) {
        const character = text[at] === 'x' ? 'y' : 'x';
        writeFileSync(path(version), text.slice(0, at) + character + text.slice(at + 1));
        expect(read, `${version} at ${at}`).toThrow(HistoryError);
      }
      writeFileSync(path(version), text);
    }
  });

  const rewrite = (file: HistoryFile) => writeFileSync(path(file.version), historyText(file));
  const withContents = (contents: Readonly<Record<string, object>>): HistoryFile => ({
    ...noteOnly,
    record: { events: noteOnly.record?.events ?? [], contents },
  });
  const loseLater = () => {
    for (const { version } of fixture.files.slice(3)) rmSync(path(version));
  };

  // the last file has no other behind it that seals it
  test.each([
    [
      'a content that is not that of its digest',
      () =>
        withContents(Object.fromEntries(Object.keys(noteOnly.record?.contents ?? {}).map((digest) => [digest, {}]))),
      '0.2.1.json: a content of the record is not that of',
    ],
    ['a lost content', () => withContents({}), "0.2.1.json: the content of 'ratsArrests' in the record is missing"],
    ['a record of nothing', () => ({ ...noteOnly, record: { events: [], contents: {} } }), '0.2.1.json: '],
    [
      'an unknown event',
      () => ({ ...noteOnly, record: JSON.parse(JSON.stringify(noteOnly.record).replace('revised', 'lost')) }),
      '0.2.1.json: ',
    ],
  ])('fails on %s in its last file', (_name, damaged, message) => {
    loseLater();
    expect(read()).toEqual(fixture.files.slice(0, 3));
    rewrite(damaged());
    expect(read).toThrow(HistoryError);
    expect(read).toThrow(message);
  });
});

describe('history files without a record', () => {
  const own = readHistory(join(root, 'data/history')).filter(({ record }) => record === undefined);

  test('are read and written as they were released', () => {
    expect(own.map(({ version }) => version)).toContain('0.4.0');
    for (const file of own) {
      const text = readFileSync(join(root, 'data/history', `${file.version}.json`), 'utf8');
      expect(historyText(file), file.version).toBe(text);
      expect(file).not.toHaveProperty('record');
    }
  });

  test('hold no state of the record', () => {
    expect(foldRecord(own).size).toBe(0);
    expect(own.flatMap((file, index) => recordChangesOf(file, own.slice(0, index)))).toEqual([]);
  });
});

describe('the history as the build sees it', () => {
  const now = (record: readonly RecordItem[], facts = fixture.contents) =>
    currentHistory(folder, facts, record, last.version);
  const revised = [assessment('Third.'), calculation];

  test('is that of the last release while nothing changed', () => {
    expect(now(released)).toMatchObject({ bump: 'none', version: last.version, files: fixture.files });
    expect(now(released).recordPlan).toBeUndefined();
  });

  test('asks for a patch when the record alone changed', () => {
    const current = now(revised);
    expect(current).toMatchObject({
      bump: 'patch',
      version: `${nextVersion(last.version, 'patch')}-next`,
      date: last.date,
      plan: { planned: [], bump: 'none', faults: [] },
      recordPlan: { events: [{ type: 'revised', part: 'assessment', id: 'ratsArrests', revision: 3 }] },
    });
    expect(current.recordStates.get('assessment ratsArrests')).toMatchObject({ revision: 3, isRemoved: false });
  });

  test('leaves every fact as it was when the record alone changed', () => {
    const current = now(revised);
    expect(current.states).toEqual(foldHistory(fixture.files));
    const stamped = (states: typeof current.states) =>
      fixture.contents.map((content) => {
        const state = states.get(content.id);
        return stampFact(content, state?.revision ?? 1, state?.standing).fact;
      });
    expect(stamped(current.states)).toEqual(stamped(now(released).states));
    expect(current.files.slice(0, -1)).toEqual(fixture.files);
    expect(current.files.at(-1)).toMatchObject({ events: [], contents: {} });
    expect(compactReleases(current.files).at(-1)).toMatchObject({ created: [], events: [] });
  });

  test.each([
    ['a new fact', () => new Fixture(['ratsArrests', 'noAlliances', 'aimDialogue']), 'minor'],
    [
      'a new title',
      () => new Fixture(['ratsArrests', 'noAlliances']).change('noAlliances', { title: 'None' }),
      'patch',
    ],
  ] as const)('asks with %s for what that asks for', (_name, changed, bump) => {
    const ratsArrests = fixture.contents.filter(({ id }) => id === 'ratsArrests');
    const facts = [...ratsArrests, ...changed().contents.filter(({ id }) => id !== 'ratsArrests')];
    const current = now(revised, facts);
    expect(current).toMatchObject({ bump, version: `${nextVersion(last.version, bump)}-next` });
    expect(current.plan).toMatchObject({ planned: [{}], faults: [] });
    expect(current.recordPlan?.events).toHaveLength(1);
  });

  test('is told as lines, the record after the facts', () => {
    const titled = fixture.contents.map((fact) => (fact.id === 'noAlliances' ? { ...fact, title: 'None' } : fact));
    const before = fixture.contents.find(({ id }) => id === 'noAlliances')?.title;
    expect(changeLines(now([assessment('Third.'), reference], titled))).toEqual([
      'noAlliances: reworded (patch)',
      `  title: "${before}" → "None"`,
      'record: assessment ratsArrests: revised (patch)',
      '  note: "Second." → "Third."',
      'record: reference yearbook: added again (patch)',
      'record: calculation shareOfMembers: removed (patch)',
    ]);
    expect(changeLines(now(released))).toEqual([]);
  });
});

describe('the changelog', () => {
  const sectionsOf = (file: HistoryFile) => dataSections(file, fixture.files.slice(0, fixture.files.indexOf(file)), {});

  test('shows what a release did to the record alone', () => {
    expect(sectionsOf(noteOnly)).toEqual(['### Words and places\n\n- Notes revised: `ratsArrests`.\n']);
  });

  test('shows the record after the facts', () => {
    const text = sectionsOf(last).join('\n');
    expect(text.indexOf('- `ratsArrests`: the value is now')).toBeGreaterThanOrEqual(0);
    expect(text.indexOf('- References removed: `yearbook`.')).toBeGreaterThan(text.indexOf('- `ratsArrests`'));
  });

  test('does not mention the record if a release left it alone', () => {
    expect(sectionsOf(factsOnly).join()).not.toMatch(/verdict is|revised|record/);
  });
});

test('the record of the data is planned in full once, and then no more', () => {
  const own = recordItems(loadData().record);
  const [first, second] = releases(own, own);
  expect(first?.record?.events).toEqual(own.map((one) => added(one)));
  expect(second?.record).toBeUndefined();
});

test('the history has every item of the record, or it waits for a release', () => {
  const { record, current } = loadData();
  const states = [...current.recordStates.values()].filter(({ isRemoved }) => !isRemoved);
  const byKey = (a: RecordItem, b: RecordItem) => `${a.part} ${a.id}`.localeCompare(`${b.part} ${b.id}`);
  expect(states.map(({ part, id, content }) => ({ part, id, content })).sort(byKey)).toEqual(
    recordItems(record).sort(byKey),
  );
});
