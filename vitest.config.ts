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
          testTimeout,
        },
      },
      // these run pandoc, biber and TeX, and take as long as all others
      { test: { name: 'tools', include: ['test/**/*.test-tools.ts'], testTimeout } },
      { test: { name: 'prop', include: ['test/**/*.test-prop.ts'], testTimeout } },
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
