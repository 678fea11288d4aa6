import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { printAll } from './lib/print.js';

afterEach(() => vi.unstubAllGlobals());

const expected = printAll();

test.each([
  ['Pacific/Kiritimati', 'tr_TR.UTF-8'],
  ['America/Los_Angeles', 'ar_EG.UTF-8'],
  ['Asia/Kathmandu', 'de_DE@euro'],
])('references are the same in %s and %s', (TZ, locale) => {
  const script = fileURLToPath(new URL('lib/print.ts', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, '--print'], {
    env: { PATH: process.env['PATH'], TZ, LANG: locale, LC_ALL: locale, LANGUAGE: locale },
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual(expected);
});

test('neither the clock nor Intl is asked', () => {
  const forbidden = new Proxy(class {}, {
    construct: () => expect.unreachable(),
    apply: () => expect.unreachable(),
    get: (_, name) => expect.unreachable(String(name)),
  });
  vi.stubGlobal('Date', forbidden);
  vi.stubGlobal('Intl', forbidden);
  const printed = printAll();
  vi.unstubAllGlobals();
  expect(printed).toEqual(expected);
});
