import { describe, expect, test } from 'vitest';
import { nextVersion } from '../../scripts/history/bump.js';
import { ratsArrests } from '../../src/index.js';
import { because, Fixture } from './fixture.js';

const ids = ['ratsArrests', 'ratsExtraditions', 'noAlliances'];
const released = (version = '0.1.0') => new Fixture(ids).release(version);

describe('the smallest bump of', () => {
  const shifted = (fixture: Fixture) =>
    fixture.contents.find((fact) => fact.id === 'noAlliances')?.evidence.map((item) => ({ ...item, start: 2 }));

  test.each([
    ['nothing', (fixture: Fixture) => fixture, [], 'none'],
    ['a new fact', (fixture: Fixture) => fixture.add('aimDialogue'), [], 'minor'],
    [
      'a new value',
      (fixture: Fixture) => fixture.change('ratsArrests', { value: 1 }),
      [because('ratsArrests')],
      'minor',
    ],
    ['a new title', (fixture: Fixture) => fixture.change('ratsArrests', { title: 'Arrests' }), [], 'patch'],
    ['a new statement', (fixture: Fixture) => fixture.change('ratsArrests', { statement: 'So.' }), [], 'patch'],
    ['new evidence', (fixture: Fixture) => fixture.change('noAlliances', { evidence: shifted(fixture) }), [], 'patch'],
    ['another entity', (fixture: Fixture) => fixture.change('ratsArrests', { about: ['rats'] }), [], 'minor'],
    [
      'a split, even if only the words changed',
      (fixture: Fixture) => fixture.change('noAlliances', { statement: 'So.' }),
      [because('noAlliances', { splitInto: ['ratsArrests'] })],
      'minor',
    ],
    ['a retraction', (fixture: Fixture) => fixture, [because('noAlliances', { event: 'retracted' as const })], 'minor'],
    [
      'another unit',
      (fixture: Fixture) => fixture.change('ratsArrests', { unit: 't' }),
      [because('ratsArrests')],
      'major',
    ],
    [
      'another kind',
      (fixture: Fixture) => fixture.change('noAlliances', { kind: 'principle', name: 'x' }),
      [because('noAlliances')],
      'major',
    ],
    [
      'another type',
      (fixture: Fixture) => fixture.change('ratsArrests', { value: 'many' }),
      [because('ratsArrests')],
      'major',
    ],
  ] as const)('%s', (_name, change, pending, bump) => {
    expect(change(released('1.0.0')).plan(pending)).toMatchObject({ bump, faults: [] });
    // below 1.0.0, what would be major is minor
    expect(change(released()).plan(pending).bump).toBe(bump === 'major' ? 'minor' : bump);
  });

  test('several changes is that of the largest', () => {
    const fixture = released().change('ratsArrests', { value: 1 }).change('noAlliances', { title: 'None' });
    expect(fixture.plan([because('ratsArrests')]).bump).toBe('minor');
  });
});

describe('a plan lists each field with its old and new value', () => {
  test('of a new value', () => {
    const { planned } = released()
      .change('ratsArrests', { value: 1, bound: 'exactly' })
      .plan([because('ratsArrests')]);
    expect(planned).toMatchObject([
      {
        event: { type: 'amended', revision: 2, superseded: { revision: 1, content: { value: ratsArrests.value } } },
        fields: [
          { field: 'bound', before: 'moreThan', after: 'exactly' },
          { field: 'value', before: ratsArrests.value, after: 1 },
        ],
      },
    ]);
  });
});

describe('a plan calls a split fact amended, and says where its parts are', () => {
  test('if only its words changed', () => {
    const { planned } = released()
      .change('noAlliances', { statement: 'So.' })
      .add('aimDialogue')
      .plan([because('noAlliances', { splitInto: ['aimDialogue'] })]);
    expect(planned.map(({ event }) => event)).toMatchObject([
      { type: 'amended', fact: 'noAlliances', splitInto: ['aimDialogue'], reason: 'misreading' },
      { type: 'created', fact: 'aimDialogue' },
    ]);
  });
});

describe('a plan is refused for', () => {
  test.each([
    [
      'an amendment without a reason',
      released().change('ratsArrests', { value: 1 }),
      [],
      'was amended, but no reason is given',
    ],
    ['a reason for no change', released(), [because('ratsArrests')], 'has an entry, but was not changed'],
    ['a reason for no fact', released(), [because('ratz')], 'no fact has this id'],
    [
      'two entries for one fact',
      released(),
      [because('noAlliances', { event: 'retracted' }), because('noAlliances')],
      'names a fact twice',
    ],
    ['a move to nowhere', released(), [because('noAlliances', { event: 'moved' })], 'is moved, but "to" is missing'],
    [
      'a move to no fact',
      released(),
      [because('noAlliances', { event: 'moved', to: 'ratz' })],
      "is moved to 'ratz', but no fact has this id",
    ],
    [
      'a retraction to a fact',
      released(),
      [because('noAlliances', { event: 'retracted', to: 'ratsArrests' })],
      'is retracted, but names another fact',
    ],
    [
      'a split into no fact',
      released().change('noAlliances', { title: 'None' }),
      [because('noAlliances', { splitInto: ['ratz'] })],
      "is split into 'ratz', but no current fact has this id",
    ],
    [
      'a split into itself',
      released().change('noAlliances', { title: 'None' }),
      [because('noAlliances', { splitInto: ['noAlliances'] })],
      'is split into itself',
    ],
    [
      'a split into a fact that is withdrawn in the same release',
      released().change('noAlliances', { title: 'None' }),
      [because('noAlliances', { splitInto: ['ratsArrests'] }), because('ratsArrests', { event: 'retracted' })],
      "is split into 'ratsArrests', but no current fact has this id",
    ],
    [
      'a split of a fact that was not changed',
      released(),
      [because('noAlliances', { splitInto: ['ratsArrests'] })],
      'has an entry, but was not changed',
    ],
    [
      'a split of a new fact',
      released().add('aimDialogue'),
      [because('aimDialogue', { splitInto: ['ratsArrests'] })],
      'the fact was never released',
    ],
    [
      'a split and a retraction at once',
      released(),
      [because('noAlliances', { event: 'retracted', splitInto: ['ratsArrests'] })],
      'is retracted, but also split',
    ],
    [
      'a reinstatement of a fact that was not withdrawn',
      released(),
      [because('noAlliances', { event: 'reinstated' })],
      'is reinstated, but was not withdrawn',
    ],
    [
      'a change of a withdrawn fact',
      released()
        .release('0.2.0', [because('noAlliances', { event: 'retracted' })])
        .change('noAlliances', { title: 'None' }),
      [],
      'is withdrawn, but its content was changed',
    ],
    [
      'a second retraction',
      released().release('0.2.0', [because('noAlliances', { event: 'retracted' })]),
      [because('noAlliances', { event: 'retracted' })],
      'is retracted, but was already withdrawn',
    ],
    [
      'a retraction and a change at once',
      released().change('noAlliances', { title: 'None' }),
      [because('noAlliances', { event: 'retracted' })],
      'is retracted, but its content was changed, too',
    ],
    [
      'a move to a fact that is withdrawn in the same release',
      released(),
      [because('noAlliances', { event: 'moved', to: 'ratsArrests' }), because('ratsArrests', { event: 'retracted' })],
      "redirects to 'ratsArrests', which is withdrawn",
    ],
  ] as const)('%s', (_name, fixture, pending, problem) => {
    expect(fixture.plan(pending).faults.map((fault) => fault.problem)).toContain(problem);
  });

  test('a fact that vanished', () => {
    const fixture = released();
    fixture.contents = fixture.contents.slice(1);
    expect(fixture.plan().faults).toMatchObject([{ problem: 'was released, but is missing' }]);
  });
});

test('the next version follows semver', () => {
  expect((['none', 'patch', 'minor', 'major'] as const).map((bump) => nextVersion('1.2.3', bump))).toEqual([
    '1.2.3',
    '1.2.4',
    '1.3.0',
    '2.0.0',
  ]);
});
