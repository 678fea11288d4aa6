import { defineConfig } from 'vitest/config';

const testTimeout = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{test,scripts}/**/*.test.ts'],
          exclude: ['test/package/**'],
          isolate: false, // no test leaves anything behind, and a process per file takes longer than most files
          testTimeout,
        },
      },
      // these replace modules, so each needs its own
      { test: { name: 'mock', include: ['test/**/*.test-mock.ts'], testTimeout } },
      // these run pandoc, biber and TeX, and take as long as all others
      { test: { name: 'tools', include: ['test/**/*.test-tools.ts'], testTimeout } },
      // these look at the built site in a browser
      {
        test: {
          name: 'site',
          include: ['test/site/*.test-site.ts'],
          fileParallelism: false,
          testTimeout,
          hookTimeout: testTimeout,
        },
      },
      { test: { name: 'prop', include: ['test/**/*.test-prop.ts'], isolate: false, testTimeout } },
      {
        test: {
          name: 'types',
          include: [],
          typecheck: { enabled: true, only: true, include: ['test/**/*.test-d.ts'] },
        },
      },
    ],
  },
});
