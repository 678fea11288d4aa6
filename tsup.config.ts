import { readdirSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

// A file a topic, under the same name in both formats: npm packs equal names side by side, so that the second
// copy lies within gzip's 32 kB window and costs next to nothing (188 kB with two flat bundles).
const topics = readdirSync('src/generated/facts').map((file) => file.slice(0, -'.ts'.length));

const shared = {
  entry: {
    index: 'src/index.ts',
    schemas: 'src/schemas/index.ts',
    model: 'src/model.ts',
    'schemas/facts': 'src/schemas/facts.ts', // the declarations of all schemas in one file would exceed that window
    ...Object.fromEntries(topics.map((topic) => [`facts/${topic}`, `src/generated/facts/${topic}.ts`])),
  },
  outExtension: () => ({ js: '.js' }),
  target: 'es2022',
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
