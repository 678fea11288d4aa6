import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { citeSet } from '../../src/citations/cite-set.js';
import { citedFacts } from '../../src/citations/cited-facts.js';
import { bibliographyFormats } from '../../src/citations/exports/formats.js';
import { citationKey } from '../../src/citations/key.js';
import { findCitations, formatCitation, parseCitation } from '../../src/citations/parse.js';
import { type Resolution, resolveCitation, resolveIn } from '../../src/citations/resolve.js';
import { setKeyText } from '../../src/citations/set-key.js';
import { facts, formatQuantity, noAlliances, ratsArrests, ratsExtraditions, VERSION } from '../../src/index.js';
import { checkPassage } from '../../src/lint/check-passage.js';
import { citationSetSchema } from '../../src/schemas/citations.js';
import { threeReleases } from '../cli/lib/archive.js';

const key = citeSet([ratsExtraditions, ratsArrests]);

/** The digest as the guide describes it, by another library. */
function digestOf(digests: readonly string[]): string {
  const hash = createHash('sha256');
  for (const digest of digests) hash.update(Buffer.from(digest, 'ascii')).update(Buffer.from([10]));
  return hash.digest('hex').slice(0, 12);
}

describe('citeSet', () => {
  test('writes the ids in order, and the digest of the digests in that order', () => {
    const digest = digestOf([ratsArrests.digest, ratsExtraditions.digest]);
    expect(key).toBe(`sco-facts@${VERSION}/{ratsArrests,ratsExtraditions}:${digest}`);
  });

  test('gives a set one key, in whatever order and however often its facts are passed', () => {
    expect(citeSet([ratsArrests, ratsExtraditions, ratsArrests])).toBe(key);
    expect(citeSet([...facts].reverse())).toBe(citeSet(facts));
  });

  const other = { ...ratsArrests, digest: '0'.repeat(64) };
  test.each([
    [undefined, 'citeSet: facts must be an array of facts, not undefined'],
    ['ratsArrests', "citeSet: facts must be an array of facts, not 'ratsArrests'"],
    [[], 'citeSet: a set has 2 to 1000 different facts, not 0'],
    [[ratsArrests, ratsArrests], 'not 1; for a single fact use citationKey'],
    [[ratsArrests, 'noAlliances'], "citeSet: fact must be a fact of this version, not 'noAlliances'"],
    [[ratsArrests, other], "citeSet: the fact 'ratsArrests' has two contents; pass only one"],
    [[ratsArrests, { id: '__proto__', digest: other.digest }], 'fact must be a fact of this version'],
  ])('refuses %o', (input, message) => {
    const error = expect.objectContaining({ code: 'INVALID_ARGUMENT', message: expect.stringContaining(message) });
    expect(() => citeSet(input as never)).toThrow(error);
  });
});

describe('citedFacts', () => {
  test('gives the facts of a set, from which each format writes an entry per fact', () => {
    expect(citedFacts(key)).toEqual([ratsArrests, ratsExtraditions]);
    expect(citedFacts(`see ${citationKey(noAlliances)}.`)).toEqual([noAlliances]);
    for (const { write } of Object.values(bibliographyFormats)) {
      expect(write(citedFacts(key))).toBe(write([ratsArrests, ratsExtraditions]));
    }
  });

  test.each([
    ['text', 'is not', 'no citation'],
    ['another digest', 'is not that of these 2 facts', key.replace(/.{12}$/, '000000000000')],
    ['a newer version', '99.0.0 is newer', key.replace(VERSION, '99.0.0')],
  ])('refuses %s', (_name, problem, text) => {
    const refused = expect.objectContaining({ code: 'INVALID_ARGUMENT' });
    expect(() => citedFacts(text)).toThrow(refused);
    if (problem !== 'is not') expect(() => citedFacts(text)).toThrow(problem);
  });
});

describe('the key of a set as a schema', () => {
  test.each([
    [key, true],
    [key.replace('{ratsArrests,ratsExtraditions}', '{ratsExtraditions,ratsArrests}'), false],
    [key.replace('{ratsArrests,ratsExtraditions}', '{ratsArrests,ratsArrests}'), false],
    [key.replace('{ratsArrests,ratsExtraditions}', '{ratsArrests}'), false],
    [` ${key}`, false],
    ['', false],
  ])('%s: %s', (text, isValid) => expect(citationSetSchema.safeParse(text).success).toBe(isValid));
});

describe('a passage that cites a set', () => {
  test.each([
    [`${formatQuantity(ratsArrests)} were arrested.`, 'agrees', 'ratsArrests'],
    ['About 3,900 people were arrested.', 'differs', 'ratsArrests'],
    ['Nothing of the kind.', 'absent', 'ratsArrests'],
  ])('%s', (text, figure, fact) => expect(checkPassage(text, key)).toMatchObject({ figure, fact }));

  test('is refused for a fact that this version lacks', () => {
    const error = expect.objectContaining({ code: 'FACT_NOT_FOUND' });
    expect(() => checkPassage('', key.replace('ratsArrests', 'ratsArrest'))).toThrow(error);
  });
});

describe('the key of a set', () => {
  test('is found in a text, and written as it was', () => {
    const text = `One (${key}), two: ${key}.`;
    const found = findCitations(text);
    expect(found.map(({ ids }) => ids)).toEqual([1, 2].map(() => ['ratsArrests', 'ratsExtraditions']));
    expect(found.map((citation) => text.slice(citation.index, citation.index + citation.text.length))).toEqual([
      key,
      key,
    ]);
    expect(found.map(formatCitation)).toEqual([key, key]);
  });

  test('is read with its ids in another order, and with the braces as LaTeX writes them', () => {
    const swapped = key.replace('{ratsArrests,ratsExtraditions}', '{ratsExtraditions,ratsArrests}');
    const escaped = key.replace('{', '\\{').replace('}', '\\}');
    expect([swapped, escaped].map((text) => resolveCitation(text).state)).toEqual(['current', 'current']);
  });

  test.each([
    ['a line break after the comma', 'ratsArrests,\nratsExtraditions'],
    ['a space after the comma', 'ratsArrests, ratsExtraditions'],
    ['a break in quoted mail', 'ratsArrests,\n> ratsExtraditions'],
    ['a hyphen in an id', 'ratsArrests,ratsExtra-\n  ditions'],
    ['an entity', 'ratsArrests&comma;ratsExtraditions'],
  ])('is read with %s', (_name, ids) => {
    const text = `See ${key.replace('ratsArrests,ratsExtraditions', ids)}.`;
    const [citation, ...more] = findCitations(text);
    expect(more).toEqual([]);
    expect(citation).toMatchObject({ id: '{ratsArrests,ratsExtraditions}', ids: ['ratsArrests', 'ratsExtraditions'] });
    expect(text).toBe(`See ${citation?.text}.`);
    expect(citation && formatCitation(citation)).toBe(key);
    expect(citation && resolveCitation(citation)).toMatchObject({ state: 'current', members: [{}, {}] });
  });

  test.each([
    ['entities', key.replace('{', '&#123;').replace('}', '&rcub;')],
    ['percent codes', key.replace('{', '%7B').replace('}', '%7D').replaceAll(',', '%2C')],
  ])('is read with its signs as %s', (_name, text) => {
    expect(resolveCitation(text)).toMatchObject({ state: 'current', citation: { text } });
  });

  test('is judged by the ids in its braces, whatever is passed beside them', () => {
    const [citation] = findCitations(key);
    const answer = resolveCitation({ ...citation, ids: ['noAlliances', '__proto__'] });
    expect(answer.members?.map((member) => member.citation?.id)).toEqual(['ratsArrests', 'ratsExtraditions']);
  });

  test('holds every fact of the package', () => {
    const answer = resolveCitation(citeSet(facts));
    expect(answer).toMatchObject({ state: 'current', digestMatches: true });
    expect(answer.members).toHaveLength(facts.length);
  });

  test.each([
    ['one fact', '{ratsArrests}'],
    ['a fact twice', '{ratsArrests,ratsExtraditions,ratsArrests}'],
    ['no fact', '{}'],
    ['an open brace', '{ratsArrests,ratsExtraditions'],
    ['no braces', 'ratsArrests,ratsExtraditions'],
    ['a hostile id', '{ratsArrests,__proto__}'],
    ['a thousand and one facts', `{${Array.from({ length: 1001 }, (_, index) => `a${index}`).join(',')}}`],
  ])('is malformed with %s', (_name, ids) => {
    const result = parseCitation(`sco-facts@${VERSION}/${ids}:0123456789ab`);
    expect(!result.ok && result.error.code).toBe('MALFORMED_CITATION');
  });
});

describe('a set resolves', () => {
  const { keys, archive, fixture } = threeReleases();
  const first = (id: string) => {
    const answer = resolveIn(fixture.world(), keys[id]);
    if (answer.state === 'unknown') throw new Error(answer.message);
    return { id, digest: answer.cited.digest };
  };
  const resolveSet = (...ids: string[]): Resolution => archive.resolve(setKeyText('0.1.0', ids.map(first)));

  test.each([
    ['relocated', ['principleOpenness', 'noAlliances'], 'relocated'],
    ['reworded', ['principleOpenness', 'noAlliances', 'ratsExtraditions'], 'reworded'],
    ['amended', ['ratsArrests', 'noAlliances', 'ratsExtraditions'], 'amended'],
    ['moved', ['aimDialogue', 'ratsArrests'], 'moved'],
    ['retracted', ['nuclearPowers', 'aimDialogue', 'ratsArrests'], 'retracted'],
  ] as const)('with %s facts to the worst state', (_name, ids, state) => {
    const answer = resolveSet(...ids);
    expect(answer).toMatchObject({ state, digestMatches: true, asOf: '0.3.0' });
    const sorted = [...ids].sort();
    expect(answer.members?.map(({ citation }) => citation?.id)).toEqual(sorted);
    const alone = sorted.map((id) => archive.resolve(keys[id] ?? '').state);
    expect(answer.members?.map((member) => member.state)).toEqual(alone);
  });

  test('with the content of the first fact in the worst state', () => {
    const answer = resolveSet('noAlliances', 'ratsArrests');
    const alone = archive.resolve(keys['ratsArrests'] ?? '');
    if (answer.state === 'unknown' || alone.state === 'unknown') throw new Error('both are known');
    expect([answer.cited, answer.now, answer.events]).toEqual([alone.cited, alone.now, alone.events]);
    expect(answer.citation.ids).toEqual(['noAlliances', 'ratsArrests']);
  });

  test.each([
    ['DIGEST_MISMATCH', key.replace(/.{12}$/, '0'.repeat(12)), `is not that of these 2 facts in ${VERSION}`],
    ['NO_SUCH_FACT', key.replace('ratsArrests', 'ratsArrest'), "has no fact 'ratsArrest'; did you mean 'ratsArrests'?"],
    ['NO_SUCH_VERSION', key.replace(VERSION, '0.0.9'), 'there is no version 0.0.9'],
    ['NEWER_VERSION', key.replace(VERSION, '99.0.0'), '99.0.0 is newer than'],
  ])('to unknown: %s', (reason, text, problem) => {
    const answer = resolveCitation(text);
    expect(answer).toMatchObject({ state: 'unknown', reason, problem: expect.stringContaining(problem) });
    expect(answer.members).toHaveLength(2);
    expect(answer.citation?.text).toBe(text);
  });

  test('with the verdict that calls for the most caution, and that of each fact', () => {
    const day = '2030-01-02';
    const judged = threeReleases([
      {
        version: '0.1.0',
        verdicts: [
          ['corroborated', day, 'noAlliances'],
          ['notFound', day, 'principleOpenness'],
          ['disputed', day, 'ratsExtraditions'],
        ],
      },
      { version: '0.3.0', verdicts: [['contradicted', '2030-01-03', 'ratsExtraditions']] },
    ]);
    const members = ['aimDialogue', 'noAlliances', 'principleOpenness', 'ratsExtraditions'].map(first);
    expect(judged.archive.resolve(setKeyText('0.1.0', members))).toMatchObject({
      state: 'moved',
      verdict: 'contradicted',
      verdictAsOf: '2030-01-03',
      verdictWhenCited: 'disputed',
      verdictChanged: true,
      members: [{ state: 'moved' }, { verdict: 'corroborated' }, { verdict: 'notFound' }, { verdict: 'contradicted' }],
    });
    expect(judged.archive.resolve(setKeyText('0.1.0', members.slice(1, 3)))).toMatchObject({ verdict: 'notFound' });
    expect(resolveSet('noAlliances', 'ratsArrests')).not.toHaveProperty('verdict');
  });

  test('to unknown if a fact is exchanged for another', () => {
    const text = key.replace('ratsArrests', noAlliances.id);
    expect(resolveCitation(text)).toMatchObject({ state: 'unknown', reason: 'DIGEST_MISMATCH', digestMatches: false });
  });
});

test('a long text of sets that never end is read in a moment', () => {
  const start = `sco-facts@0.1.0/{${'aa,'.repeat(999)}`;
  expect(findCitations(start.repeat(2000))).toEqual([]); // 6 MB
  expect(findCitations(`sco-facts@0.1.0/{${'aa,'.repeat(2e6)}`)).toEqual([]);
}, 5000);

test('a single citation has no members and no ids', () => {
  const answer = resolveCitation(`sco-facts@${VERSION}/ratsArrests:${ratsArrests.digest.slice(0, 12)}`);
  expect(answer).not.toHaveProperty('members');
  expect(answer.citation).not.toHaveProperty('ids');
});
