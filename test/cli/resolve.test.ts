import { describe, expect, test } from 'vitest';
import { citationKey, cite, citeSet } from '../../src/citations/index.js';
import { type FactId, populationShare, ratsArrests, ratsExtraditions, VERSION } from '../../src/index.js';
import { getAssessment, verdicts } from '../../src/record/index.js';
import { dateInWords } from '../../src/record/words.js';
import { sco } from './lib/memory.js';

describe('resolve', () => {
  test('shows what a current citation says', async () => {
    const { stdout } = await sco(['show', 'ratsArrests']);
    const key = /sco-facts@\S+:[0-9a-f]{12}/.exec(stdout)?.[0] ?? '';
    const answer = await sco(['resolve', key]);
    expect(answer).toMatchObject({ exitCode: 0, stderr: '' });
    expect(answer.stdout.startsWith(`current as of ${VERSION}\ncited      ${key}\n`)).toBe(true);
    expect(JSON.parse((await sco(['resolve', `see ${key}`, '--json'])).stdout)).toMatchObject({ state: 'current' });
  });

  test('of an unknown citation ends with 1, and says why', async () => {
    const key = 'sco-facts@99.0.0/ratsArrests:0123456789ab';
    const answer = await sco(['resolve', key]);
    expect(answer).toMatchObject({ exitCode: 1, stderr: '' });
    expect(answer.stdout).toMatch(/^unknown as of .*\ncited {6}.*\nbecause {4}99\.0\.0 is newer than /);
    const { stdout, exitCode } = await sco(['resolve', key, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ state: 'unknown', reason: 'NEWER_VERSION' });
    expect(exitCode).toBe(1);
  });

  test('answers every citation in its argument, and the worst decides', async () => {
    const good = citationKey(ratsArrests);
    const bad = `sco-facts@${VERSION}/nuclearShare:000000000000`;
    const { stdout, exitCode } = await sco(['resolve', `${good} and ${bad}`]);
    expect(exitCode).toBe(1);
    expect(stdout.match(/^(current|unknown) as of /gm)).toEqual(['current as of ', 'unknown as of ']);
    const json = await sco(['resolve', `${good} and ${bad}`, '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject([{ state: 'current' }, { reason: 'DIGEST_MISMATCH' }]);
  });

  test('reads standard input, and reports there what cannot be read', async () => {
    const broken = `sco-facts@${VERSION}/ratsArrests:0123`;
    const { stdout, exitCode } = await sco(['resolve', '-'], { stdin: `${citationKey(ratsArrests)}\n${broken}` });
    expect(exitCode).toBe(1);
    expect(stdout.match(/^(current|unknown) as of /gm)).toEqual(['current as of ', 'unknown as of ']);
    expect(await sco(['resolve', '-'], { stdin: 'nothing' })).toMatchObject({ exitCode: 2 });
  });

  test('names the key that a damaged text stands for, and gives the text only as found', async () => {
    const key = citationKey(ratsArrests);
    const wrapped = key.replace('Arrests', '-\nArrests').replace('@', '\\@');
    const { stdout, exitCode } = await sco(['resolve', `see ${wrapped}.`]);
    expect(exitCode).toBe(0);
    expect(stdout.split('\n').slice(1, 3)).toEqual([`cited      ${key}`, `found      ${wrapped.replace('\n', ' ')}`]);
    const reference = cite(ratsArrests);
    const lines = (await sco(['resolve', reference])).stdout.split('\n');
    expect(lines[1]).toBe(`cited      ${key}`);
    const url = `https://unpkg.com/sco-facts@${VERSION}/dist/facts/ratsArrests.json`;
    expect((await sco(['resolve', url])).stdout.split('\n').slice(1, 3)).toEqual([
      `cited      ${url}`,
      `now        ${key}`,
    ]);
  });

  test('calls a text that cannot be read found, not cited', async () => {
    const { stdout } = await sco(['resolve', '-'], { stdin: `sco-facts@${VERSION}/ratsArrests:0123` });
    expect(stdout).toMatch(/^unknown as of .*\nfound {6}sco-facts@\S+\nbecause {4}/);
    expect(stdout).not.toMatch(/^cited/m);
  });

  test('says the verdict, in text and as JSON', async () => {
    const key = citationKey(populationShare);
    expect((await sco(['resolve', key])).stdout).toMatch(/^verdict {4}contradicted as of \d+ \w+ \d{4}$/m);
    const answer = JSON.parse((await sco(['resolve', key, '--json'])).stdout);
    expect(answer).toMatchObject({ verdict: 'contradicted', verdictWhenCited: 'contradicted', verdictChanged: false });
    expect(answer.verdictAsOf).toBe(getAssessment('populationShare').asOf);
  });

  test('of a set shows the state of each fact, with what it says', async () => {
    const key = citeSet([ratsArrests, ratsExtraditions]);
    const verdictOf = (id: FactId) => {
      const { verdict, asOf } = getAssessment(id);
      return `${verdicts[verdict].label} as of ${dateInWords(asOf)}`;
    };
    const { stdout, exitCode } = await sco(['resolve', `see ${key}.`]);
    expect(exitCode).toBe(0);
    expect(stdout.replaceAll(/\s+/g, ' ')).toBe(
      `current as of ${VERSION} cited ${key} now ${key} ` +
        `current ratsArrests: ${ratsArrests.statement} verdict ${verdictOf('ratsArrests')} ` +
        `current ratsExtraditions: ${ratsExtraditions.statement} verdict ${verdictOf('ratsExtraditions')} `,
    );
    const forged = await sco(['resolve', key.replace(/.{12}$/, '0'.repeat(12))]);
    expect(forged.exitCode).toBe(1);
    expect(forged.stdout.replaceAll(/\s+/g, ' ')).toContain('the digest 000000000000 is not that of these 2 facts');
  });
});
