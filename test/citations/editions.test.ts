import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { digestOf } from '../../scripts/digest.js';
import { readHistory } from '../../scripts/history/chain.js';
import { foldFacts, isTombstone } from '../../scripts/history/fold.js';
import { root } from '../../scripts/root.js';
import { editionIn, factAt, factsAt } from '../../src/citations/edition.js';
import { citationKey, cite, citeSet, formatCitation, packageUrl, toBibtex } from '../../src/citations/index.js';
import { resolveCitation } from '../../src/citations/resolve.js';
import { contentOf } from '../../src/citations/revision.js';
import { setKeyText } from '../../src/citations/set-key.js';
import { facts, ratsArrests, VERSION } from '../../src/index.js';
import { threeReleases } from '../cli/lib/archive.js';

const history = readHistory(join(root, 'data/history'));

function isFrozen(value: unknown): boolean {
  return (
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen))
  );
}

describe.each(history.map((file, index) => [file.version, index] as const))('the facts of %s', (version, index) => {
  const states = foldFacts(history.slice(0, index + 1));
  const standing = [...states].filter(([, state]) => !isTombstone(state.standing));
  const edition = factsAt(version);

  test('have the digests, revisions and standing of the history', () => {
    const expected = standing.map(([id, { digest, revision, standing: state }]) => [id, digest, revision, state]);
    const found = edition.map(({ id, digest, revision, standing: state }) => [id, digest, revision, state]);
    expect(found.sort()).toEqual(expected.sort());
    expect(found.length).toBeGreaterThan(100);
  });

  test('have the content that their digests are of, and cannot be changed', () => {
    expect(edition.filter((fact) => digestOf(contentOf(fact)) !== fact.digest)).toEqual([]);
    expect(isFrozen(edition)).toBe(true);
  });

  test('are those that factAt gives, and that citations of the version resolve to', () => {
    expect(edition.filter((fact) => factAt(version, fact.id) !== fact)).toEqual([]);
    expect(factsAt(version)).toBe(edition);
    const answer = resolveCitation(setKeyText(version, edition));
    expect(answer.digestMatches).toBe(true);
    const cited = answer.members?.map((member) => member.state !== 'unknown' && member.cited.content);
    expect(cited).toEqual([...edition].sort((a, b) => (a.id < b.id ? -1 : 1)).map(contentOf));
  });
});

test('the first release is in the order in which it was written', () => {
  expect(factsAt('0.1.0').map(({ id }) => id)).toEqual(history[0]?.events.map(({ fact }) => fact));
});

test('a fact to which nothing happened since is the constant itself', () => {
  const [first, last] = [factsAt('0.1.0'), factsAt(history.at(-1)?.version ?? '')];
  const same = facts.filter((fact) => last.some((other) => other === fact));
  expect(same.length).toBeGreaterThan(first.filter((fact) => facts.some((other) => other === fact)).length);
});

describe('a release with withdrawn facts', () => {
  const { fixture } = threeReleases();
  const at = (version: string) => editionIn(fixture.world(), version);

  test('lists them before they were withdrawn, and keeps them by id after that', () => {
    const ids = (version: string) => at(version).facts.map(({ id }) => id);
    expect(ids('0.1.0')).toEqual(expect.arrayContaining(['aimDialogue', 'nuclearPowers']));
    expect(ids('0.2.0')).not.toContain('aimDialogue');
    expect(ids('0.2.0')).toEqual(expect.arrayContaining(['nuclearPowers', 'aimCooperation']));
    expect(ids('0.1.0')).not.toContain('aimCooperation');
    expect(at('0.1.0').byId.get('aimDialogue')).not.toHaveProperty('standing');
    expect(at('0.2.0').byId.get('aimDialogue')?.standing).toEqual({
      state: 'moved',
      since: '0.2.0',
      to: 'aimCooperation',
    });
    expect(at('0.2.0').byId.get('nuclearPowers')).not.toHaveProperty('standing');
    expect(at('0.3.0').byId.get('nuclearPowers')?.standing).toEqual({ state: 'retracted', since: '0.3.0' });
  });

  test('gives an amended fact with its former value and without its later standing', () => {
    const before = at('0.1.0').byId.get('ratsArrests');
    const after = at('0.2.0').byId.get('ratsArrests');
    expect(before).toMatchObject({ value: ratsArrests.value, revision: 1 });
    expect(before).not.toHaveProperty('standing');
    expect(after).toMatchObject({ value: 2800, revision: 2, standing: { state: 'amended', since: '0.2.0' } });
  });
});

describe('refuses', () => {
  test.each([
    [() => factsAt('__proto__'), 'VERSION_NOT_FOUND', "factsAt: there is no version '__proto__' of the package"],
    [() => factsAt(undefined as never), 'VERSION_NOT_FOUND', 'factsAt: there is no version undefined of the package'],
    [() => factAt('0.7', 'ratsArrests'), 'VERSION_NOT_FOUND', "factAt: there is no version '0.7' of the package"],
    [
      () => factAt('0.1.0', 'ratsArrest'),
      'FACT_NOT_FOUND',
      "no fact has the id 'ratsArrest'; did you mean 'ratsArrests'?",
    ],
    [
      () => factAt('0.1.0', 'unCharterPursued'),
      'FACT_NOT_FOUND',
      "0.1.0 has no fact 'unCharterPursued'; it was added in 0.6.0",
    ],
    [() => factAt('0.1.0', '__proto__'), 'FACT_NOT_FOUND', "factAt: no fact has the id '__proto__'"],
    [() => factAt('0.1.0', 'x'.repeat(1e6)), 'FACT_NOT_FOUND', 'factAt: no fact has the id'],
  ])('%#', (action, code, message) => {
    expect(action).toThrow(expect.objectContaining({ code, message: expect.stringContaining(message) }));
  });
});

describe('a version that was never released', () => {
  const range = `it has ${history[0]?.version} to ${VERSION}`;

  test.each([
    ['0.5', '0.5.1'],
    ['v0.3.0', '0.3.0'],
    ['0.5.7', '0.5.1'],
    ['0.3.0-beta.1', '0.3.0'],
    ['0.6.0+build', '0.6.0'],
  ])('%s is named with the range, and %s suggested', (version, suggestion) => {
    const problem = `there is no version '${version}' of the package; ${range}`;
    const message = `factsAt: ${problem}; did you mean '${suggestion}'?`;
    expect(() => factsAt(version)).toThrow(expect.objectContaining({ problem, suggestion, message }));
  });

  test.each(['9.9.9', '99.0.0', 'latest', '', '1', '0.0.9', '1'.repeat(100_000)])('%j has none near it', (version) => {
    expect(() => factsAt(version)).toThrow(
      expect.objectContaining({ problem: expect.stringContaining(range), suggestion: undefined }),
    );
  });
});

describe('a fact of an earlier version', () => {
  const then = factAt('0.5.1', 'aimDialogue');

  test.each([
    ['citationKey', () => citationKey(then)],
    ['packageUrl', () => packageUrl(then)],
    ['citeSet', () => citeSet([then, ratsArrests])],
    ['cite', () => cite(then)],
    ['toBibtex', () => toBibtex(then)],
  ])('is refused by %s, which would name this version', (name, write) => {
    expect(write).toThrow(`${name}: fact must be a fact of this version, not`);
  });

  test('is cited with its version', () => {
    const key = formatCitation({ form: 'key', version: '0.5.1', ...then });
    expect(resolveCitation(key)).toMatchObject({ state: 'amended', cited: { digest: then.digest } });
  });

  test('is taken if its content is that of this version', () => {
    const same = factsAt('0.5.1').find((fact) => facts.some(({ digest }) => digest === fact.digest));
    expect(same && resolveCitation(citationKey(same)).state).toBe('current');
  });
});
