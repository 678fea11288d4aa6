import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { HistoryError, type HistoryFile, readHistory } from '../../scripts/history/chain.js';
import { dataSections } from '../../scripts/history/changelog.js';
import { releaseSentences } from '../../scripts/history/changes.js';
import { type Item, itemChangesOf } from '../../scripts/history/items.js';
import { loadData } from '../../scripts/load.js';
import { vocabularySentences } from '../../src/vocabulary.js';
import { Fixture } from './fixture.js';
import { assessment, useHistoryFolder } from './record-items.js';

const entity = (id: string, fields: object = {}): Item => ({
  part: 'entity',
  id,
  content: { id, type: 'place', name: id, country: 'lakeland', ...fields },
});
const topic: Item = { part: 'topic', id: 'rats', content: { id: 'rats', title: 'RATS', description: 'Figures.' } };
const unit: Item = { part: 'unit', id: '{boat}', content: { id: '{boat}', one: 'boat', other: 'boats' } };
const first = [entity('harbour'), topic, unit];

/** A release that knows no vocabulary, then one that begins with it. */
const started = (...items: readonly Item[]) =>
  new Fixture(['noAlliances'])
    .release('1.0.0')
    .withItems(...items)
    .release('1.0.1');
const plan = (...items: readonly Item[]) =>
  started(...first)
    .withItems(...items)
    .current();
const sentences = (...items: readonly Item[]) => {
  const { files, history } = plan(...items);
  return files.slice(history.length).flatMap((file) => releaseSentences(file, history, { code: String, units: {} }));
};

describe('the first release with a vocabulary', () => {
  const fixture = started(...first, assessment('First.'));

  test('records what was there as its baseline', () => {
    const events = fixture.files[1]?.vocabulary?.events.map(({ type, part, id, revision }) => [
      type,
      part,
      id,
      revision,
    ]);
    expect(events).toEqual([
      ['baseline', 'entity', 'harbour', 1],
      ['baseline', 'topic', 'rats', 1],
      ['baseline', 'unit', '{boat}', 1],
    ]);
    expect(fixture.files[1]?.record?.events).toMatchObject([{ type: 'added', part: 'assessment' }]);
  });

  test('asks for a patch, since nothing is new', () => {
    expect(new Fixture([]).withItems(...first).current().itemPlan.bump).toBe('patch');
  });

  test('says how much it holds, once', () => {
    const [release, ...before] = fixture.files.toReversed() as [HistoryFile, ...HistoryFile[]];
    expect(dataSections(release, before, {}).join()).toContain(
      '- The history now holds the revisions of 1 entity, 1 topic and 1 unit.\n',
    );
    expect(fixture.current()).toMatchObject({ bump: 'none', itemPlan: { bump: 'none' } });
  });
});

describe('a later release', () => {
  test.each<[string, readonly Item[], string, ...string[]]>([
    ['nothing', first, 'none'],
    [
      'another identifier',
      [entity('harbour', { wikidata: 'Q2' }), topic, unit],
      'patch',
      'harbour: the Wikidata item is now Q2.',
    ],
    [
      'another name',
      [entity('harbour', { name: 'Port' }), topic, unit],
      'patch',
      'harbour: the name is now Port; it was harbour.',
    ],
    [
      'another country, which is literal in the types',
      [entity('harbour', { country: 'riverland' }), topic, unit],
      'minor',
      'harbour: the country is now riverland; it was lakeland.',
    ],
    [
      'another type',
      [entity('harbour', { type: 'organization' }), topic, unit],
      'major',
      'harbour: the type is now organization; it was place.',
    ],
    ['a new entity', [entity('pier'), ...first], 'minor', 'Added 1 entity: pier.'],
    ['an entity less', [topic, unit], 'major', 'Removed 1 entity: harbour.'],
    ['a topic less', [entity('harbour'), unit], 'major', 'Removed 1 topic: rats.'],
    ['a unit less', [entity('harbour'), topic], 'patch', 'Removed 1 unit: {boat}.'],
    [
      'other words for a unit',
      [entity('harbour'), topic, { ...unit, content: { id: '{boat}', one: 'boat', other: 'ships' } }],
      'patch',
      '{boat}: the plural is now ships; it was boats.',
    ],
    [
      'official names',
      [entity('harbour', { officialNames: [{ name: 'Haven', period: '../1990' }] }), topic, unit],
      'patch',
      'harbour: the list of official names is now Haven ../1990.',
    ],
  ])('with %s', (_name, items, bump, ...texts) => {
    expect(plan(...items)).toMatchObject({ bump, itemPlan: { bump } });
    expect(sentences(...items).map(({ text }) => text)).toEqual(texts);
  });

  test('needs no more than a minor version before 1.0.0', () => {
    const early = new Fixture(['noAlliances']).withItems(...first).release('0.1.0');
    expect(early.withItems(topic).current().bump).toBe('minor');
  });

  test('names no more than ten new entities', () => {
    const changes = Array.from(
      { length: 11 },
      (_, index) => ({ type: 'added', part: 'entity', id: `e${index}`, revision: 1 }) as const,
    );
    expect(vocabularySentences(changes, String)).toEqual([{ about: 'words', text: 'Added 11 entities.' }]);
    expect(vocabularySentences(changes.slice(1), String)[0]?.text).toContain('e9 and e10');
  });
});

describe('a history file with a vocabulary', () => {
  const { files } = started(...first, assessment('First.'))
    .withItems(entity('harbour', { wikidata: 'Q2' }), topic, unit)
    .release('1.0.2');
  const { inFolder, path } = useHistoryFolder(files);
  const read = () => readHistory(inFolder('history'));

  test('is read back as it was written', () => {
    expect(read()).toEqual(files);
    expect(Object.keys(JSON.parse(readFileSync(path('1.0.1'), 'utf8'))).slice(-2)).toEqual(['record', 'vocabulary']);
    expect(Object.keys(files[2] ?? {}).slice(-2)).toEqual(['record', 'vocabulary']); // the assessment was removed
  });

  test.each([
    [
      'a lost content',
      /"contents": \{\n.*\n\}\}\n\}\n$/,
      '"contents": {\n\n}}\n}\n',
      "'harbour' in the vocabulary is missing",
    ],
    ['another content', /"Q2"/, '"Q3"', 'a content of the vocabulary is not that of'],
    [
      'an item of another section',
      /"part":"entity"/,
      '"part":"reference"',
      "'harbour' is not a part of the vocabulary",
    ],
    [
      'a revision left out',
      /"revision":2/,
      '"revision":3',
      "revision 3 of 'harbour' in the vocabulary does not follow",
    ],
  ])('fails on %s in its last file', (_name, pattern, replacement, message) => {
    const text = readFileSync(path('1.0.2'), 'utf8');
    const damaged = text.replace(pattern, replacement);
    expect(damaged).not.toBe(text);
    writeFileSync(path('1.0.2'), damaged);
    expect(read).toThrow(HistoryError);
    expect(read).toThrow(message);
  });
});

test('the vocabulary of the data is planned in full once, and then no more', () => {
  const { current, entities, topics, units } = loadData();
  const { files, history } = current;
  const all = entities.length + topics.length + Object.keys(units).length;
  const states = [...current.itemStates.values()].filter(({ part }) => ['entity', 'topic', 'unit'].includes(part));
  expect(states.filter(({ isRemoved }) => !isRemoved)).toHaveLength(all);
  const release = files.at(-1);
  if (history.some(({ vocabulary }) => vocabulary) || !release) return;
  expect(itemChangesOf('vocabulary', release, history)).toHaveLength(all);
});
