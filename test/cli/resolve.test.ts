import { describe, expect, test } from 'vitest';
import { VERSION } from '../../src/index.js';
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
});
