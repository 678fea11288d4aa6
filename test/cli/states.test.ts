import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { setKeyText } from '../../src/citations/set-key.js';
import { lintBy } from '../../src/cli/commands/lint.js';
import { judgeBy } from '../../src/cli/lint/judge.js';
import { ratsArrests, ratsExtraditions } from '../../src/index.js';
import { threeReleases } from './lib/archive.js';
import { memoryHost } from './lib/memory.js';

const { keys, archive, fixture } = threeReleases();
const judge = judgeBy(archive);
const now = (id: string) => fixture.key(id);

const folder = mkdtempSync(join(tmpdir(), 'sco-facts-lint-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function lint(text: string, options = {}) {
  const file = join(folder, 'paper.md');
  writeFileSync(file, text);
  const { host, written } = memoryHost();
  const exitCode = await lintBy(archive, { args: [file], options, host });
  return { exitCode, stdout: written.stdout.replaceAll(file, 'paper.md'), stderr: written.stderr };
}

const note = 'A note in our own words.';

// what each key of 0.1.0 has become in 0.3.0, and whether a manuscript with it passes
const states = [
  ['principleOpenness', 'current', 0, ''],
  ['noAlliances', 'relocated', 0, `: evidence; relocated in 0.2.0 (evidence-fix: ${note}); now ${now('noAlliances')}`],
  [
    'ratsExtraditions',
    'reworded',
    0,
    `: title '${ratsExtraditions.title}' → 'Another title'; ` +
      `reworded in 0.2.0 (wording: ${note}); now ${now('ratsExtraditions')}`,
  ],
  [
    'ratsArrests',
    'amended',
    1,
    `: asPrinted '${ratsArrests.asPrinted}' → '2,800', value ${ratsArrests.value} → 2800; amended in 0.2.0 (misreading: ${note}); now ${now('ratsArrests')}`,
  ],
  [
    'aimDialogue',
    'moved',
    1,
    `: moved to 'aimCooperation' in 0.2.0 (duplicate: ${note}); now ${now('aimCooperation')}`,
  ],
  ['nuclearPowers', 'retracted', 1, `: retracted in 0.3.0 (misreading: ${note})`],
] as const;

describe('lint of a citation that is now', () => {
  test.each(states)('%s: %s, exit code %i', async (id, state, exitCode, words) => {
    const key = keys[id] ?? '';
    const result = await lint(`One line.\n  See ${key}, there.\n`);
    expect(result.stdout).toBe(`paper.md:2:7: ${state}: ${key}${words}\n`);
    expect(result.exitCode).toBe(exitCode);
    expect(result.stderr).toBe(`1 citation in 1 file: 1 ${state}\n`);
  });

  test('unknown: exit code 1', async () => {
    const result = await lint('sco-facts@0.1.0/ratsArrests:000000000000');
    expect(result.stdout).toMatch(
      /^paper\.md:1:1: unknown: .*: the digest 000000000000 is not that of 'ratsArrests' in /,
    );
    expect(result.exitCode).toBe(1);
  });

  test('the worst of several decides', async () => {
    const { exitCode, stderr } = await lint(states.map(([id]) => keys[id]).join('\n'));
    expect(exitCode).toBe(1);
    expect(stderr).toBe('6 citations in 1 file: 1 current, 1 relocated, 1 reworded, 1 amended, 1 moved, 1 retracted\n');
  });
});

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
      /^paper\.md:1:5: amended: \S+: 'noAlliances' is relocated: evidence; .*; 'ratsArrests' is amended: .* value \S+ → 2800; /,
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

  test('names the facts that took the place of others', () => {
    const moved = judge('file', setOf('aimDialogue', 'ratsArrests'))[0];
    const kept = ['aimCooperation', 'ratsArrests'].flatMap((id) => archive.fact(id) ?? []);
    expect(moved).toMatchObject({ state: 'moved', now: setKeyText('0.3.0', kept) });
  });

  test.each([
    'sco-facts@0.1.0/{ratsArrests,noAlliances:0123456789ab',
    'sco-facts@0.1.0/{ratsArrests, noAlliances}:0123456789ab',
    'sco-facts@0.1.0/{ratsArrests,noAlliances}:0123',
    'sco-facts@0.1.0/\\{ratsArrests, noAlliances\\}:0123456789ab',
    'sco-facts@0.1.0/ratsArrests,noAlliances:0123456789ab',
  ])('reports %s, which cannot be read', (text) => {
    expect(judge('file', `See ${text}, there.`)).toMatchObject([{ form: 'broken', state: 'unknown', column: 5 }]);
  });
});

describe('what lint prints', () => {
  const text = states.map(([id]) => keys[id]).join('\n');

  test('with --quiet leaves out what is current', async () => {
    const { stdout } = await lint(text, { quiet: true });
    expect(
      stdout
        .split('\n')
        .map((line) => line.split(':')[3]?.trim())
        .filter(Boolean),
    ).toEqual(states.slice(1).map(([, state]) => state));
  });

  test('as annotations is an error, a warning or a notice, and nothing for what is current', async () => {
    const { stdout } = await lint(text, { format: 'github' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['::notice', '::warning', '::error', '::error', '::error']);
    expect(lines[2]).toBe(
      `::error file=paper.md,line=4,endLine=4,col=1,endColumn=41,title=sco-facts%3A amended::${keys['ratsArrests']}: ` +
        `asPrinted '${ratsArrests.asPrinted}' → '2,800', value ${ratsArrests.value} → 2800; amended in 0.2.0 (misreading: ${note}); now ${now('ratsArrests')}`,
    );
  });

  test('as JSON holds every citation with its place, state and successor', async () => {
    const { stdout, stderr, exitCode } = await lint(text, { json: true });
    const { findings, ...rest } = JSON.parse(stdout);
    expect(rest).toMatchObject({ asOf: '0.3.0', files: 1, summary: { current: 1, retracted: 1 }, skipped: [] });
    expect(findings.map((finding: { state: string }) => finding.state)).toEqual(states.map(([, state]) => state));
    expect(findings[3]).toMatchObject({ line: 4, column: 1, form: 'key', severity: 'error', now: now('ratsArrests') });
    expect(findings[5]).not.toHaveProperty('now');
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 1 });
  });
});

describe('an id without a version', () => {
  test.each([
    ['principleOpenness', 'current', ''],
    ['ratsArrests', 'current', ''], // amended once, and what stands now is what is cited
    ['aimDialogue', 'moved', `moved to 'aimCooperation' in 0.2.0 (duplicate: ${note})`],
    ['nuclearPowers', 'retracted', `retracted in 0.3.0 (misreading: ${note})`],
    ['ratsArrest', 'unknown', "no fact of 0.3.0 has the id 'ratsArrest'; did you mean 'ratsArrests'?"],
  ])('%s is %s, in every form', (id, state, message) => {
    const findings = judge('file', `[@${id}] \\cite{${id}} getFact('${id}')`);
    expect(findings.map(({ form }) => form)).toEqual(['pandoc', 'latex', 'getFact']);
    for (const finding of findings) expect(finding).toMatchObject({ state, message });
  });

  test('with a version is judged as of that version', () => {
    const findings = judge('file', '[@ratsArrests:0.1.0] \\cite{ratsArrests:0.2.0} [@ratsArrests:0.9.0]');
    expect(findings.map(({ state }) => state)).toEqual(['amended', 'current', 'unknown']);
  });
});
