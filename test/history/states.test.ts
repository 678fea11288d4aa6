import { describe, expect, test } from 'vitest';
import { resolveIn } from '../../src/citations/resolve.js';
import { nuclearPowers, ratsArrests } from '../../src/index.js';
import { because, Fixture } from './fixture.js';

const ids = ['ratsArrests', 'ratsExtraditions', 'noAlliances', 'aimDialogue', 'aimExchanges', 'nuclearPowers'];

/** A line of releases: all created; content changed in each way; tombstones; what can follow upon those. */
function line() {
  const fixture = new Fixture(ids).release('0.1.0');
  const keys = Object.fromEntries(ids.map((id) => [id, fixture.key(id)]));
  const evidence = fixture.contents
    .find((fact) => fact.id === 'noAlliances')
    ?.evidence.map((item) => ({ ...item, start: item.start + 1 }));
  fixture
    .change('ratsArrests', { value: 2800, asPrinted: '2,800' })
    .change('ratsExtraditions', { statement: 'From 2011 to 2015, people were handed over.' })
    .change('noAlliances', { evidence })
    .add('aimCooperation')
    .release('0.2.0', [because('ratsArrests')]);
  keys['amended'] = fixture.key('ratsArrests');
  fixture.release('0.3.0', [
    because('aimDialogue', { event: 'moved', to: 'aimCooperation' }),
    because('aimExchanges', { event: 'merged', to: 'aimCooperation' }),
    because('nuclearPowers', { event: 'retracted', reason: 'duplicate' }),
  ]);
  return { fixture, keys };
}

describe('a citation of 0.1.0 resolves, two releases later, to', () => {
  const { fixture, keys } = line();
  const world = fixture.world();

  test.each([
    ['ratsArrests', 'amended', ['amended']],
    ['ratsExtraditions', 'reworded', ['reworded']],
    ['noAlliances', 'relocated', ['relocated']],
    ['aimDialogue', 'moved', ['moved']],
    ['aimExchanges', 'moved', ['merged']],
    ['nuclearPowers', 'retracted', ['retracted']],
  ])('%s: %s', (id, state, events) => {
    const answer = resolveIn(world, keys[id]);
    expect(answer).toMatchObject({ state, asOf: '0.3.0', digestMatches: true });
    if (answer.state === 'unknown') throw new Error(answer.message);
    expect(answer.events.map((event) => event.type)).toEqual(events);
    expect(answer.cited.revision).toBe(1);
    expect(keys[id]?.endsWith(answer.cited.digest.slice(0, 12))).toBe(true);
  });

  test('the fact as cited, the fact now, and what happened between', () => {
    const answer = resolveIn(world, keys['ratsArrests']);
    expect(answer).toMatchObject({
      cited: { revision: 1, content: { value: ratsArrests.value } },
      now: { revision: 2, value: 2800, standing: { state: 'amended', since: '0.2.0' } },
      events: [{ version: '0.2.0', date: '2030-01-02', reason: 'misreading', note: 'A note in our own words.' }],
    });
  });

  test('the fact in whose favour it was moved or merged', () => {
    expect(resolveIn(world, keys['aimDialogue'])).toMatchObject({ now: { id: 'aimCooperation' } });
    expect(resolveIn(world, keys['aimExchanges'])).toMatchObject({ now: { id: 'aimCooperation' } });
  });

  test('the tombstone with its last content, where it was retracted', () => {
    expect(resolveIn(world, keys['nuclearPowers'])).toMatchObject({
      now: { id: 'nuclearPowers', value: nuclearPowers.value, standing: { state: 'retracted', since: '0.3.0' } },
    });
  });
});

describe('a citation', () => {
  const { fixture, keys } = line();
  const world = fixture.world();
  const key = (version: string, id: string, digest = '0'.repeat(12)) => `sco-facts@${version}/${id}:${digest}`;

  test('of the amended content is current', () => {
    expect(resolveIn(world, keys['amended'])).toMatchObject({ state: 'current', events: [], digestMatches: true });
  });

  test('without a digest resolves as well, and says nothing about one', () => {
    const text = 'pkg:npm/sco-facts@0.1.0#dist/facts/ratsArrests.json';
    expect(resolveIn(world, text)).toMatchObject({ state: 'amended', digestMatches: undefined });
    expect(resolveIn(world, 'https://unpkg.com/sco-facts@0.2.0/dist/facts/ratsArrests.json').state).toBe('current');
  });

  test.each([
    ['a newer version', key('0.4.0', 'ratsArrests'), 'NEWER_VERSION'],
    ['a version that never was', key('0.2.1', 'ratsArrests'), 'NO_SUCH_VERSION'],
    ['an unreleased build', key('0.3.0-next', 'ratsArrests'), 'NO_SUCH_VERSION'],
    ['an id that never was', key('0.1.0', 'ratsArrest'), 'NO_SUCH_FACT'],
    ['an id that came later', key('0.1.0', 'aimCooperation'), 'NO_SUCH_FACT'],
    ['a digest of nothing', key('0.1.0', 'ratsArrests'), 'DIGEST_MISMATCH'],
    ['the digest of another revision', (keys['amended'] ?? '').replace('0.2.0', '0.1.0'), 'DIGEST_MISMATCH'],
    [
      'the digest of another fact',
      (keys['noAlliances'] ?? '').replace('noAlliances', 'ratsArrests'),
      'DIGEST_MISMATCH',
    ],
    ['a hostile id', key('0.1.0', 'constructor'), 'NO_SUCH_FACT'],
    ['no citation', 'see the package sco-facts', 'NO_CITATION'],
    ['a broken one', 'sco-facts@0.1.0/ratsArrests:xyz', 'MALFORMED_CITATION'],
    ['no text', 7, 'NOT_TEXT'],
  ])('of %s is unknown, and nothing is guessed', (_name, text, reason) => {
    const answer = resolveIn(world, text);
    expect(answer).toMatchObject({ state: 'unknown', asOf: '0.3.0', reason });
    expect(answer).not.toHaveProperty('now');
    expect(answer.digestMatches).toBe(reason === 'DIGEST_MISMATCH' ? false : undefined);
  });

  test('of a fact that was reinstated unchanged is current again, with what happened', () => {
    const { fixture: later } = line();
    later.release('0.4.0', [because('nuclearPowers', { event: 'reinstated' })]);
    const answer = resolveIn(later.world(), keys['nuclearPowers']);
    expect(answer).toMatchObject({ state: 'current', events: [{ type: 'retracted' }, { type: 'reinstated' }] });
  });

  test('of a fact that was amended, retracted and reinstated is amended, and the fact still says so', () => {
    const { fixture: later } = line();
    later.release('0.4.0', [because('ratsArrests', { event: 'retracted' })]);
    expect(resolveIn(later.world(), keys['ratsArrests']).state).toBe('retracted');
    later.release('0.5.0', [because('ratsArrests', { event: 'reinstated' })]);
    expect(resolveIn(later.world(), keys['ratsArrests'])).toMatchObject({
      state: 'amended',
      now: { standing: { state: 'amended', since: '0.2.0' } },
    });
  });

  test('of a fact that was amended and amended back is current: what it says holds', () => {
    const { fixture: later } = line();
    later
      .change('ratsArrests', { value: ratsArrests.value, asPrinted: ratsArrests.asPrinted })
      .release('0.4.0', [because('ratsArrests')]);
    expect(resolveIn(later.world(), keys['ratsArrests'])).toMatchObject({ state: 'current', now: { revision: 3 } });
    expect(resolveIn(later.world(), keys['amended'])).toMatchObject({ state: 'amended' });
  });

  test('of a fact that was split is amended, though only its words differ, and says where its parts are', () => {
    const { fixture: later } = line();
    const before = later.key('aimCooperation');
    later
      .change('aimCooperation', { statement: 'The SCO pursues cooperation.' })
      .add('aimPolycentricWorldOrder')
      .release('0.4.0', [because('aimCooperation', { splitInto: ['aimPolycentricWorldOrder'] })])
      .change('aimCooperation', { title: 'Cooperation' })
      .release('0.5.0');
    expect(resolveIn(later.world(), before)).toMatchObject({
      state: 'amended',
      now: { id: 'aimCooperation', standing: { state: 'amended', since: '0.4.0' } },
      events: [{ type: 'amended', splitInto: ['aimPolycentricWorldOrder'] }, { type: 'reworded' }],
    });
    // what was cited after the split lacks nothing
    const after = 'pkg:npm/sco-facts@0.4.0#dist/facts/aimCooperation.json';
    expect(resolveIn(later.world(), after).state).toBe('reworded');
  });

  test('of a moved fact whose target was moved again leads to the current fact', () => {
    const { fixture: later } = line();
    expect(() => later.release('0.4.0', [because('aimCooperation', { event: 'moved', to: 'noAlliances' })])).toThrow(
      "aimDialogue: redirects to 'aimCooperation', which is withdrawn",
    );
    later.release('0.4.0', [
      because('aimCooperation', { event: 'moved', to: 'noAlliances' }),
      because('aimDialogue', { event: 'moved', to: 'noAlliances' }),
      because('aimExchanges', { event: 'merged', to: 'noAlliances' }),
    ]);
    expect(resolveIn(later.world(), keys['aimDialogue'])).toMatchObject({
      state: 'moved',
      now: { id: 'noAlliances' },
    });
  });
});
