import { resolve } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import { builtInto, codeEntries, coreFiles, readCore, valuesEntry } from './scripts/build/core.js';
import { pure } from './scripts/build/pure.js';

const core = await readCore();
const coreAt = (file: string) => [...core.modules].map((path) => [path, file] as const);
const entriesAt = (folder: string) =>
  Object.entries(codeEntries).map(([name, path]) => [resolve(path), `${folder}/${name}.js`] as const);

const library = {
  entry: codeEntries,
  outExtension: () => ({ js: '.js' }),
  target: 'es2022',
  esbuildPlugins: [coreFiles(core), builtInto(new Map(coreAt('./core.js'))), pure],
  splitting: false, // what entries share is in core.js
  esbuildOptions: (options) => {
    options.preserveSymlinks = true; // else the code depends on where node_modules really lies
  },
} as const satisfies Options;

const values = {
  entry: valuesEntry,
  outExtension: () => ({ js: '.js' }),
  target: 'es2022',
  bundle: false,
  platform: 'node',
} as const satisfies Options;

export default defineConfig([
  { ...library, format: 'esm', outDir: 'dist/esm', platform: 'neutral' },
  { ...library, format: 'cjs', outDir: 'dist/cjs', platform: 'node' },
  { ...values, format: 'esm', outDir: 'dist/esm' },
  { ...values, format: 'cjs', outDir: 'dist/cjs' },
  {
    // for pages without a bundler: what mirrors of the registry serve for the bare name of the package
    entry: { 'sco-facts.min': codeEntries.index },
    format: 'esm',
    outDir: 'dist',
    outExtension: () => ({ js: '.js' }),
    target: 'es2022',
    platform: 'neutral',
    splitting: false,
    minify: true,
  },
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
    removeNodeProtocol: false,
    esbuildOptions: (options) => {
      options.mainFields = ['module', 'main']; // the other form of jsonc-parser requires files that are not inlined
    },
    // the command imports the built entries, as its users do, instead of carrying a second copy of the facts
    esbuildPlugins: [builtInto(new Map([...coreAt('../esm/core.js'), ...entriesAt('../esm')]))],
    // commander is CommonJS and requires modules of Node
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  },
]);
