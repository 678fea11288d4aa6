import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['test/package/**'],
          testTimeout: 60_000,
        },
      },
      { root, test: { name: 'prop', include: ['test/**/*.test-prop.ts'], testTimeout: 60_000 } },
      {
        root,
        test: {
          name: 'types',
          include: [],
          typecheck: { enabled: true, only: true, include: ['test/**/*.test-d.ts'] },
        },
      },
    ],
  },
});
