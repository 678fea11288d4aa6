import { dirname, resolve } from 'node:path';
import { build } from 'esbuild';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** The entries of the package that hold code, by name. */
export const codeEntries = {
  index: 'src/index.ts',
  schemas: 'src/schemas/index.ts',
  citations: 'src/citations/index.ts',
  verify: 'src/verify/index.ts',
  record: 'src/record/index.ts',
};

/** The paths of the modules that the root entry loads, except itself, and the names that it exports. */
export interface Core {
  readonly modules: ReadonlySet<string>;
  readonly names: readonly string[];
}

export async function readCore(): Promise<Core> {
  const { metafile } = await build({
    entryPoints: [codeEntries.index],
    bundle: true,
    format: 'esm',
    metafile: true,
    write: false,
  });
  const modules = new Set(Object.keys(metafile.inputs).map((path) => resolve(path)));
  modules.delete(resolve(codeEntries.index));
  return { modules, names: Object.values(metafile.outputs).flatMap((output) => output.exports) };
}

/**
 * Builds `core.js`, which holds all that the root entry loads and exports it to the other files, and the root entry as
 * a list of names. So entries share one copy of the facts and one class of errors, and a program loads few files:
 * esbuild alone makes a chunk for each set of entries that share a module, which is ten of them for the root.
 */
export const coreFiles = ({ modules, names }: Core): Plugin => ({
  name: 'core-files',
  setup(build) {
    build.initialOptions.entryPoints = { ...Object(build.initialOptions.entryPoints), core: 'core' };
    build.onResolve({ filter: /^core$/ }, () => ({ path: 'core', namespace: 'core' }));
    build.onLoad({ filter: /^core$/, namespace: 'core' }, () => ({
      contents: [...modules].map((path) => `export * from ${JSON.stringify(path)};`).join('\n'),
      resolveDir: '.',
    }));
    build.onLoad({ filter: /[\\/]src[\\/]index\.ts$/ }, () => ({
      contents: `export { ${names.join(', ')} } from './core.js';`,
    }));
    build.onResolve({ filter: /^\.\/core\.js$/ }, ({ path }) => ({ path, external: true }));
  },
});

/** Replaces imports of sources by imports of the file that they are built into, except between those sources. */
export const builtInto = (files: ReadonlyMap<string, string>): Plugin => ({
  name: 'built-into',
  setup(build) {
    build.onResolve({ filter: /^\.\.?\// }, ({ path, importer, namespace }) => {
      if (namespace !== 'file' || files.has(importer)) return undefined;
      const file = files.get(resolve(dirname(importer), path.replace(/\.js$/, '.ts')));
      return file === undefined ? undefined : { path: file, external: true, sideEffects: false };
    });
  },
});
