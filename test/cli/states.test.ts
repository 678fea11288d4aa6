import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { installed } from '../../src/cli/archive.js';
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

describe('the verdict of the record', () => {
  const day = '2030-01-03';
  const judged = threeReleases([
    { version: '0.1.0', verdicts: [['notFound', '2030-01-01', 'principleOpenness ratsArrests']] },
    {
      version: '0.3.0',
      verdicts: [
        ['contradicted', day, 'principleOpenness'],
        ['corroborated', day, 'ratsArrests'],
      ],
    },
  ]);
  const run = async (text: string, options = {}) => {
    const { host, written } = memoryHost({ stdin: text });
    const exitCode = await lintBy(judged.archive, { args: ['-'], options, host });
    return { exitCode, ...written };
  };
  const key = judged.keys['principleOpenness'] ?? '';
  const words = 'the fact is contradicted as of 3 January 2030';

  test('is a warning that --quiet keeps, and that fails with --strict', async () => {
    const line = `<stdin>:1:1: current: ${key}: ${words} (when cited: no confirmation found)\n`;
    expect(await run(key, { quiet: true })).toMatchObject({ exitCode: 0, stdout: line });
    expect(await run(key, { strict: true })).toMatchObject({ exitCode: 1, stdout: line });
    const stderr = '1 citation in 1 file: 1 current; 1 with a verdict that calls for caution\n';
    expect(await run(key)).toMatchObject({ stderr });
    expect((await run('[@principleOpenness]')).stdout).toBe(`<stdin>:1:3: current: principleOpenness: ${words}\n`);
  });

  test('is in the JSON, with the one when cited', async () => {
    const { findings } = JSON.parse((await run(key, { json: true })).stdout);
    expect(findings).toMatchObject([
      {
        fact: 'principleOpenness',
        state: 'current',
        severity: 'warning',
        verdict: 'contradicted',
        verdictAsOf: day,
        verdictWhenCited: 'notFound',
        verdictChanged: true,
      },
    ]);
  });

  test('that asks for no caution is no warning', async () => {
    expect(await run('[@ratsArrests]', { strict: true })).toMatchObject({ exitCode: 0 });
  });

  test('of a fact that the record does not have is left out', () => {
    expect(judged.archive.resolve(judged.keys['noAlliances'] ?? '')).not.toHaveProperty('verdict');
  });
});

test('a bare id of a fact that was split is reported as information, with the parts', () => {
  const [finding] = judgeBy(installed)('file', '[@unCharterObserved]');
  expect(finding).toMatchObject({
    state: 'current',
    severity: 'notice',
    message: "split in 0.6.0: part of it is now 'unCharterPursued'",
  });
});

test('a digest of another version or fact is named as such', () => {
  const elsewhere = (version: string, id: string, from: string) => {
    const digest = fixture.key(from).split(':')[1];
    return archive.resolve(`sco-facts@${version}/${id}:${digest}`);
  };
  const because = (problem: string) => ({ reason: 'DIGEST_MISMATCH', problem: expect.stringContaining(problem) });
  expect(elsewhere('0.1.0', 'ratsArrests', 'ratsArrests')).toMatchObject(because('; it is that of 0.2.0 to 0.3.0'));
  expect(elsewhere('0.3.0', 'ratsArrests', 'noAlliances')).toMatchObject(because("; it is that of 'noAlliances'"));
});
