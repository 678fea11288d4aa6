import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHistory } from '../../scripts/history/chain.js';
import { foldFacts, isTombstone } from '../../scripts/history/fold.js';
import { loadData } from '../../scripts/load.js';
import { root } from '../../scripts/root.js';
import { resolveCitation } from '../../src/citations/resolve.js';
import { compareVersions } from '../../src/citations/version.js';
import { isFactId } from '../../src/index.js';

const history = readHistory(join(root, 'data/history'));

describe.each(history.map((file, index) => [file.version, index] as const))('the citations of %s', (version, index) => {
  const facts = [...foldFacts(history.slice(0, index + 1))];
  const answers = facts.map(([id, { digest }]) => resolveCitation(`sco-facts@${version}/${id}:${digest.slice(0, 12)}`));

  test('resolve, each to the very content that was cited', () => {
    const digests = answers.map((answer) => (answer.state === 'unknown' ? answer.message : answer.cited.digest));
    expect(digests).toEqual(facts.map(([, { digest }]) => digest));
    expect(facts.length).toBeGreaterThan(100);
  });

  test('are current where the content did not change since', () => {
    const now = loadData().current.states; // what waits for a release counts as well
    const unchanged = facts.map(([id, { digest }]) => {
      const state = now.get(id);
      return state?.digest === digest && !isTombstone(state.standing);
    });
    expect(answers.map(({ state }) => state === 'current')).toEqual(unchanged);
  });
});

describe('the facts that were split', () => {
  const splits = loadData().current.files.flatMap(({ version, events }) =>
    events.flatMap(({ fact, splitInto }) => (splitInto ? [[fact, version, splitInto] as const] : [])),
  );

  test.each(splits)(
    '%s, in %s: every earlier citation resolves, and names the facts with the parts',
    (id, at, parts) => {
      const before = history.filter(({ version }) => compareVersions(version, at) < 0);
      const answers = before.map(({ version }, index) => {
        const digest = foldFacts(history.slice(0, index + 1)).get(id)?.digest;
        return resolveCitation(`sco-facts@${version}/${id}:${digest?.slice(0, 12)}`);
      });
      expect(answers.length).toBeGreaterThan(0);
      for (const answer of answers) {
        expect(answer).toMatchObject({ state: 'amended', now: { id }, digestMatches: true });
        const named = answer.state === 'unknown' ? [] : answer.events.flatMap(({ splitInto }) => splitInto ?? []);
        expect(named).toEqual(parts);
        for (const part of named) expect(isFactId(part)).toBe(true);
      }
    },
  );
});

test('the history has the releases of this package', () => {
  expect(history.map((file) => file.version).slice(0, 2)).toEqual(['0.1.0', '0.2.0']);
});
