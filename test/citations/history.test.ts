import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHistory } from '../../scripts/history/chain.js';
import { foldFacts } from '../../scripts/history/fold.js';
import { loadData } from '../../scripts/load.js';
import { root } from '../../scripts/root.js';
import { resolveCitation } from '../../src/citations/resolve.js';

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
    const unchanged = facts.map(([id, { digest }]) => now.get(id)?.digest === digest && !now.get(id)?.standing);
    expect(answers.map(({ state }) => state === 'current')).toEqual(unchanged);
  });
});

test('the history has the releases of this package', () => {
  expect(history.map((file) => file.version).slice(0, 2)).toEqual(['0.1.0', '0.2.0']);
});
