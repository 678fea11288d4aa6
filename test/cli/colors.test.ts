import { describe, expect, test } from 'vitest';
import { sco } from './lib/memory.js';

describe('colours', () => {
  const isColored = async (place: Parameters<typeof sco>[1]) => (await sco(['list'], place)).stdout.includes('\u001b[');

  test.each([
    ['in a pipe', {}, false],
    ['on a terminal', { columns: 80 }, true],
    ['on a terminal, NO_COLOR', { columns: 80, env: { NO_COLOR: '1' } }, false],
    ['on a terminal, NO_COLOR empty', { columns: 80, env: { NO_COLOR: '' } }, true],
    ['on a dumb terminal', { columns: 80, env: { TERM: 'dumb' } }, false],
    ['in a pipe, FORCE_COLOR', { env: { FORCE_COLOR: '1' } }, true],
    ['in a pipe, FORCE_COLOR and NO_COLOR', { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, true],
    ['on a terminal, FORCE_COLOR=0', { columns: 80, env: { FORCE_COLOR: '0' } }, false],
  ])('%s: %j %s', async (_name, place, colored) => {
    expect(await isColored(place)).toBe(colored);
  });
});
