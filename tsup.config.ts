import { defineConfig, type Options } from 'tsup';
import { codeEntries, splitEntries } from './scripts/entries.js';

const shared = {
  entry: { ...codeEntries, ...splitEntries },
  outExtension: () => ({ js: '.js' }),
  target: 'es2022',
  esbuildOptions: (options) => {
    options.preserveSymlinks = true; // else the names of chunks depend on where node_modules really lies
  },
  platform: 'neutral',
  splitting: true, // the entries share the facts, not copies of them
  clean: true,
} as const satisfies Options;

export default defineConfig([
  {
    ...shared,
    format: 'esm',
    outDir: 'dist/esm',
    // tsup 8 sets baseUrl, which TypeScript 6 deprecates
    dts: { compilerOptions: { ignoreDeprecations: '6.0', types: [] } },
  },
  { ...shared, format: 'cjs', outDir: 'dist/cjs' },
]);
