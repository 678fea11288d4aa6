import { resolve } from 'node:path';
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

const sources = new Map(Object.entries(codeEntries).map(([name, file]) => [resolve(file), name]));

/** The command imports the built entries, as its users do, instead of carrying a second copy of the facts. */
const builtEntries: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'built-entries',
  setup(build) {
    build.onResolve({ filter: /\/index\.js$/ }, ({ path, resolveDir }) => {
      const name = sources.get(resolve(resolveDir, path.replace(/\.js$/, '.ts')));
      return name === undefined ? undefined : { path: `../esm/${name}.js`, external: true };
    });
  },
};

export default defineConfig([
  {
    ...shared,
    format: 'esm',
    outDir: 'dist/esm',
    // tsup 8 sets baseUrl, which TypeScript 6 deprecates
    dts: { compilerOptions: { ignoreDeprecations: '6.0', types: [] } },
  },
  { ...shared, format: 'cjs', outDir: 'dist/cjs' },
  {
    entry: { main: 'src/cli/main.ts' },
    format: 'esm',
    outDir: 'dist/cli',
    outExtension: () => ({ js: '.js' }),
    target: 'node20',
    platform: 'node',
    splitting: false,
    metafile: true, // names the libraries that are inlined, for their licences
    minify: true, // the libraries are inlined, and nobody reads them here
    clean: true,
    removeNodeProtocol: false,
    esbuildPlugins: [builtEntries],
    // commander is CommonJS and requires modules of Node
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  },
]);
