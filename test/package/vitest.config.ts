import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  cacheDir: '../../node_modules/.vite/package', // else vite makes a node_modules here
  test: {
    name: 'package',
    include: ['*.test.ts'],
    globalSetup: 'setup.ts',
    testTimeout: 120_000, // a test may compile, bundle or build, on two busy cores
    hookTimeout: 120_000,
  },
});
