import { describe, expect, test } from 'vitest';
import { setKeyText } from '../../src/citations/set-key.js';
import { lintBy } from '../../src/cli/commands/lint.js';
import { judgeBy } from '../../src/cli/lint/judge.js';
import { threeReleases } from './lib/archive.js';
import { memoryHost } from './lib/memory.js';

const { keys, archive, fixture } = threeReleases();
const judge = judgeBy(archive);
const now = (id: string) => fixture.key(id);

async function lint(text: string, options = {}, by = archive) {
  const { host, written } = memoryHost({ stdin: text });
  const exitCode = await lintBy(by, { args: ['-'], options, host });
  return { exitCode, ...written };
}

describe('lint of a set', () => {
  const setOf = (...ids: string[]) => {
    const cited = ids.map((id) => archive.resolve(keys[id] ?? ''));
    const digests = cited.flatMap((answer) => (answer.state === 'unknown' ? [] : [answer.cited]));
    return setKeyText(
      '0.1.0',
      digests.map(({ digest }, index) => ({ id: ids[index] ?? '', digest })),
    );
  };

  test('says what became of each fact, and which key is current', async () => {
    const key = setOf('noAlliances', 'principleOpenness', 'ratsArrests');
    const { stdout, exitCode, stderr } = await lint(`See ${key}.`);
    expect(stdout).toMatch(
      /^<stdin>:1:5: amended: \S+: 'noAlliances' is relocated: evidence; .*; 'ratsArrests' is amended: .* value \S+ → 2800; /,
    );
    const ids = ['noAlliances', 'principleOpenness', 'ratsArrests'];
    const current = setKeyText(
      '0.3.0',
      ids.flatMap((id) => archive.fact(id) ?? []),
    );
    expect(stdout.endsWith(`; now ${current}\n`)).toBe(true);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '1 citation in 1 file: 1 amended\n' });
  });

  test('as JSON has the state of each fact', async () => {
    const { stdout } = await lint(setOf('nuclearPowers', 'ratsExtraditions'), { json: true });
    const [finding] = JSON.parse(stdout).findings;
    expect(finding).toMatchObject({ form: 'key', state: 'retracted', severity: 'error' });
    expect(finding).not.toHaveProperty('now');
    expect(finding.members).toMatchObject([
      { id: 'nuclearPowers', state: 'retracted' },
      { id: 'ratsExtraditions', state: 'reworded', now: now('ratsExtraditions') },
    ]);
  });

  test('names the facts whose verdict asks for caution', async () => {
    const verdicts = [
      ['contradicted', '2030-01-02', 'noAlliances'],
      ['disputed', '2030-01-02', 'ratsArrests'],
      ['corroborated', '2030-01-02', 'principleOpenness'],
    ] as const;
    const judged = threeReleases([{ version: '0.1.0', verdicts }]).archive;
    const key = setOf('noAlliances', 'principleOpenness', 'ratsArrests');
    const { stdout, stderr } = await lint(key, {}, judged);
    expect(stdout).toMatch(
      /; 'noAlliances' is contradicted as of 2 January 2030; 'ratsArrests' is disputed as of 2 January 2030\n$/,
    );
    expect(stderr).toBe('1 citation in 1 file: 1 amended; 1 with a verdict that calls for caution\n');
    const current = setKeyText(
      '0.3.0',
      ['noAlliances', 'principleOpenness'].flatMap((id) => judged.fact(id) ?? []),
    );
    expect(await lint(current, {}, judged)).toMatchObject({ exitCode: 0 });
    expect(await lint(current, { strict: true }, judged)).toMatchObject({ exitCode: 1 });
  });

  test('is one finding where the key is wrapped', () => {
    const key = setOf('noAlliances', 'ratsArrests').replace(',', ',\n  ');
    const [finding, ...more] = judge('file', `See ${key}.`);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ form: 'key', state: 'amended', line: 1, column: 5, members: [{}, {}] });
  });

  test('names the facts that took the place of others', () => {
    const moved = judge('file', setOf('aimDialogue', 'ratsArrests'))[0];
    const kept = ['aimCooperation', 'ratsArrests'].flatMap((id) => archive.fact(id) ?? []);
    expect(moved).toMatchObject({ state: 'moved', now: setKeyText('0.3.0', kept) });
  });

  test.each([
    'sco-facts@0.1.0/{ratsArrests,noAlliances:0123456789ab',
    'sco-facts@0.1.0/{ratsArrests;noAlliances}:0123456789ab',
    'sco-facts@0.1.0/{ratsArrests, ratsArrests}:0123456789ab',
    'sco-facts@0.1.0/{ratsArrests,noAlliances}:0123',
    'sco-facts@0.1.0/\\{ratsArrests, noAlliances\\}:0123',
    'sco-facts@0.1.0/ratsArrests,noAlliances:0123456789ab',
  ])('reports %s, which cannot be read', (text) => {
    expect(judge('file', `See ${text}, there.`)).toMatchObject([{ form: 'broken', state: 'unknown', column: 5 }]);
  });
});
