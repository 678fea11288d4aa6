import { describe, expect, test } from 'vitest';
import { citeSet } from '../../src/citations/index.js';
import { ratsArrests, ratsExtraditions, VERSION } from '../../src/index.js';
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

  test('of a set shows the state of each fact, with what it says', async () => {
    const key = citeSet([ratsArrests, ratsExtraditions]);
    const { stdout, exitCode } = await sco(['resolve', `see ${key}.`]);
    expect(exitCode).toBe(0);
    expect(stdout.replaceAll(/\s+/g, ' ')).toBe(
      `current as of ${VERSION} cited ${key} now ${key} ` +
        `current ratsArrests: ${ratsArrests.statement} current ratsExtraditions: ${ratsExtraditions.statement} `,
    );
    const forged = await sco(['resolve', key.replace(/.{12}$/, '0'.repeat(12))]);
    expect(forged.exitCode).toBe(1);
    expect(forged.stdout.replaceAll(/\s+/g, ' ')).toContain('the digest 000000000000 is not that of these 2 facts');
  });
});
