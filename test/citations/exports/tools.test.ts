import { afterEach, describe, expect, test, vi } from 'vitest';
import { needs, run } from './tools.js';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test('without a tool, tests are skipped and the reason is printed', () => {
  vi.stubEnv('PATH', '');
  vi.stubEnv('SCO_FACTS_STRICT', '');
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  expect(needs('biber', 'xml2ris', 'ris2xml')).not.toBe(describe);
  expect(warn).toHaveBeenCalledExactlyOnceWith(
    'skipped: biber, xml2ris, ris2xml not found: apt-get install --no-install-recommends biber bibutils',
  );
});

test('where SCO_FACTS_STRICT is set, they fail', () => {
  vi.stubEnv('PATH', '');
  vi.stubEnv('SCO_FACTS_STRICT', '1');
  expect(() => needs('biber')).toThrow('biber not found');
});

test('a tool that fails is an error that shows what it printed', () => {
  vi.stubEnv('PATH', '');
  expect(() => run('.', 'pandoc', ['--version'])).toThrow('pandoc --version: Error: spawnSync pandoc ENOENT');
});
