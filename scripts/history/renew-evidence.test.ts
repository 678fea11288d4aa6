import { expect, test } from 'vitest';
import type { FactContent } from '../../src/model.js';
import { evidenceFor } from '../../src/verify/locate.js';
import { renewEvidence } from './renew-evidence.js';

const text = 'The second has 4,321 words.';
const paragraphs = new Map([[1, text]]);
const all = () => true;
const old = 'a'.repeat(32);
const factOf = (id: string, sha256 = old) =>
  ({ id, evidence: [{ paragraph: 1, start: 0, end: text.length, sha256 }] }) as unknown as FactContent;
const fileOf = (...ids: readonly string[]) => JSON.stringify({ facts: ids.map((id) => factOf(id)) }, null, 2);

test('the digest of a clause is renewed in one fact, and all else stays', () => {
  const file = fileOf('before', 'corrected', 'after');
  const parts = renewEvidence(file, factOf('corrected'), paragraphs, all).split(old);
  expect(parts).toHaveLength(3);
  expect(parts[1]).toContain(`"${evidenceFor(1, text, 0, text.length).sha256}"`);
  expect(parts.join(old).replace(evidenceFor(1, text, 0, text.length).sha256, old)).toBe(file);
});

test('a digest that is right stays', () => {
  const { sha256: right } = evidenceFor(1, text, 0, text.length);
  const file = fileOf('corrected').replace(old, right);
  expect(renewEvidence(file, factOf('corrected', right), paragraphs, all)).toBe(file);
});

test('a digest that is not where it should be is refused', () => {
  expect(() => renewEvidence(fileOf('other'), factOf('corrected'), paragraphs, all)).toThrow(
    `the digest ${old} does not`,
  );
});

test('a digest that is not meant stays, even if it is wrong', () => {
  const file = fileOf('corrected');
  expect(renewEvidence(file, factOf('corrected'), paragraphs, () => false)).toBe(file);
});
