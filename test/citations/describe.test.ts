import { describe, expect, test } from 'vitest';
import {
  citationKey,
  citeSet,
  describeResolution,
  factsAt,
  resolveCitation,
  resolveCitations,
} from '../../src/citations/index.js';
import { citationKeyText } from '../../src/citations/key-text.js';
import { resolveIn } from '../../src/citations/resolve.js';
import { citationStates } from '../../src/citations/states.js';
import { severityOf } from '../../src/cli/citation-report.js';
import { releases } from '../../src/generated/history.js';
import { facts, ratsArrests, ratsExtraditions, VERSION } from '../../src/index.js';
import { because, Fixture } from '../history/fixture.js';

/** Made-up releases, since the real ones have not moved or retracted anything. */
function madeUp() {
  const ids = ['ratsArrests', 'ratsExtraditions', 'aimDialogue', 'aimCooperation', 'nuclearPowers'];
  const fixture = new Fixture(ids).release('0.1.0');
  const keys = ids.map((id) => fixture.key(id));
  fixture
    .change('ratsArrests', { value: 98_765, asPrinted: '98,765' })
    .change('ratsExtraditions', { statement: 'Some people were handed over.' })
    .release('0.2.0', [because('ratsArrests')])
    .release('0.3.0', [
      because('aimDialogue', { event: 'moved', to: 'aimCooperation' }),
      because('nuclearPowers', { event: 'retracted', reason: 'duplicate' }),
    ]);
  return keys.map((key) => resolveIn(fixture.world(), key));
}

const everyCitation = releases.flatMap(({ version }) =>
  factsAt(version).map((fact) => resolveCitation(citationKeyText(version, fact))),
);

describe('the words for an answer', () => {
  test('say that it holds exactly for the states that the command lets pass', () => {
    const holding = Object.entries(citationStates).filter(([, { holds }]) => holds);
    const passing = Object.entries(severityOf).filter(([, severity]) => severity !== 'error');
    expect(holding.map(([state]) => state).sort()).toEqual(passing.map(([state]) => state).sort());
  });

  test('say what changed for every citation of a former version, and nothing for a current one', () => {
    const answers = [...everyCitation, ...madeUp()];
    const faults = answers.filter((resolution) => {
      const { message, changes, now } = describeResolution(resolution);
      const { state } = resolution;
      if (state === 'retracted') return message === '' || now !== undefined;
      if (now === undefined) return true;
      if (state === 'current') return message !== '' || changes.length > 0;
      return message === '' || (state !== 'moved' && changes.length === 0 && !message.includes('part of it'));
    });
    expect(faults).toEqual([]);
    expect([...new Set(answers.map(({ state }) => state))]).toEqual(
      expect.arrayContaining(['current', 'reworded', 'amended', 'moved', 'retracted']),
    );
  });

  test('give a key that is current', () => {
    const keys = new Set(everyCitation.flatMap((resolution) => describeResolution(resolution).now ?? []));
    expect([...keys].filter((key) => resolveCitation(key).state !== 'current')).toEqual([]);
    expect(keys.size).toBeGreaterThan(facts.length / 2);
  });

  test('count the facts of a set by their states, and describe each', () => {
    const same = describeResolution(resolveCitation(citeSet([ratsArrests, ratsExtraditions])));
    expect(same).toMatchObject({ holds: true, meaning: 'All 2 facts of the set are current.', message: '' });
    expect(same.members).toHaveLength(2);
    const mixed = describeResolution(resolveCitation(`sco-facts@${VERSION}/{ratsArrests,ratsArrest}:000000000000`));
    expect(mixed.holds).toBe(false);
    expect(mixed.message).toMatch(/did you mean 'ratsArrests'\?$/);
  });

  test('say for each reason what to do about an unknown one', () => {
    const advice = (text: string) => describeResolution(resolveCitation(text)).advice;
    const texts = [
      'nothing',
      `sco-facts@${VERSION}/ratsArrests:01`,
      'sco-facts@99.0.0/ratsArrests:000000000000',
      'sco-facts@0.0.1/ratsArrests:000000000000',
      `sco-facts@${VERSION}/ratsArrest:000000000000`,
      `sco-facts@${VERSION}/ratsArrests:000000000000`,
    ];
    expect(new Set(texts.map(advice)).size).toBe(texts.length);
  });
});

describe('resolveCitations', () => {
  test('answers what can be read and what cannot, in the order of the text', () => {
    const [good, bad] = [citationKey(ratsArrests), `sco-facts@${VERSION}/ratsExtraditions:0123`];
    const text = `${bad}, then ${good}, then ${bad}`;
    const answers = resolveCitations(text);
    expect(answers.map(({ resolution }) => resolution.state)).toEqual(['unknown', 'current', 'unknown']);
    for (const { text: part, index } of answers) expect(text.slice(index, index + part.length)).toBe(part);
  });

  test('answers nothing for a text without any, and takes only text', () => {
    expect(resolveCitations('sco-facts is a package')).toEqual([]);
    expect(() => resolveCitations(7 as never)).toThrow(/resolveCitations: text must be a string, not 7/);
  });
});
