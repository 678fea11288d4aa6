import { describe, expect, test } from 'vitest';
import { citationKey } from '../../src/citations/index.js';
import { populationShare, ratsArrests, VERSION } from '../../src/index.js';
import { getAssessment } from '../../src/record/index.js';
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

  test('says the verdict, in text and as JSON', async () => {
    const key = citationKey(populationShare);
    expect((await sco(['resolve', key])).stdout).toMatch(/^verdict {4}contradicted as of \d+ \w+ \d{4}$/m);
    const answer = JSON.parse((await sco(['resolve', key, '--json'])).stdout);
    expect(answer).toMatchObject({ verdict: 'contradicted', verdictWhenCited: 'contradicted', verdictChanged: false });
    expect(answer.verdictAsOf).toBe(getAssessment('populationShare').asOf);
  });
});
