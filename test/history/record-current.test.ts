import { describe, expect, test } from 'vitest';
import { compactReleases } from '../../scripts/emit/history.js';
import { nextVersion } from '../../scripts/history/bump.js';
import type { HistoryFile } from '../../scripts/history/chain.js';
import { dataSections } from '../../scripts/history/changelog.js';
import { releaseSentences } from '../../scripts/history/changes.js';
import { currentHistory } from '../../scripts/history/current.js';
import { foldFacts } from '../../scripts/history/fold.js';
import { type Item, itemsOf } from '../../scripts/history/items.js';
import { stampFact } from '../../scripts/history/stamp.js';
import { loadData } from '../../scripts/load.js';
import { Fixture } from './fixture.js';
import {
  assessment,
  calculation,
  factsOnly,
  fixture,
  last,
  noteOnly,
  reference,
  released,
  useHistoryFolder,
} from './record-items.js';

const { inFolder } = useHistoryFolder();
const style = { code: String, units: {} };

describe('the history as the build sees it', () => {
  const now = (record: readonly Item[], facts = fixture.contents) =>
    currentHistory(inFolder(), facts, record, last.version);
  const revised = [assessment('Third.'), calculation];

  test('is that of the last release while nothing changed', () => {
    expect(now(released)).toMatchObject({ bump: 'none', version: last.version, files: fixture.files });
    expect(now(released).itemPlan).toEqual({ bump: 'none' });
  });

  test('asks for a patch when the record alone changed', () => {
    const current = now(revised);
    expect(current).toMatchObject({
      bump: 'patch',
      version: `${nextVersion(last.version, 'patch')}-next`,
      date: last.date,
      plan: { planned: [], bump: 'none', faults: [] },
      itemPlan: { record: { events: [{ type: 'revised', part: 'assessment', id: 'ratsArrests', revision: 3 }] } },
    });
    expect(current.itemStates.get('assessment ratsArrests')).toMatchObject({ revision: 3, isRemoved: false });
  });

  test('leaves every fact as it was when the record alone changed', () => {
    const current = now(revised);
    expect(current.states).toEqual(foldFacts(fixture.files));
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
    expect(current.itemPlan.record?.events).toHaveLength(1);
  });

  test('is said in sentences, the record after the facts', () => {
    const titled = fixture.contents.map((fact) => (fact.id === 'noAlliances' ? { ...fact, title: 'None' } : fact));
    const before = fixture.contents.find(({ id }) => id === 'noAlliances')?.title;
    const { files, history } = now([assessment('Third.'), reference], titled);
    const sentences = files.slice(history.length).flatMap((file) => releaseSentences(file, history, style));
    expect(sentences.map(({ text }) => text)).toEqual([
      `noAlliances: the title is now None; it was “${before}”.`,
      'Added 1 reference: yearbook.',
      'Notes revised: ratsArrests.',
      'Calculations removed: shareOfMembers.',
    ]);
    expect(now(released).files).toHaveLength(now(released).history.length);
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

test('the history has every item of the record and the vocabulary, or it waits for a release', () => {
  const data = loadData();
  const states = [...data.current.itemStates.values()].filter(({ isRemoved }) => !isRemoved);
  const byKey = (a: Item, b: Item) => `${a.part} ${a.id}`.localeCompare(`${b.part} ${b.id}`);
  expect(states.map(({ part, id, content }) => ({ part, id, content })).sort(byKey)).toEqual(itemsOf(data).sort(byKey));
});
