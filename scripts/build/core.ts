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
  lint: 'src/lint/index.ts',
  remark: 'src/remark/index.ts',
};

/**
 * The entry of scalars, which is built by itself: bundlers replace an imported `const` by its literal, and bundling turns
 * `const` into `var`, which they do not.
 */
export const valuesEntry = { values: 'src/generated/values.ts' };

/** The modules whose declarations users import. */
export const declaredEntries = [...Object.values(codeEntries), 'src/values/index.ts'];

/** The paths of the modules that the root entry loads, except itself, and the names that it exports. */
export interface Core {
  readonly modules: ReadonlySet<string>;
  readonly names: readonly string[];
}

export async function readCore(): Promise<Core> {
  const options = { bundle: true, format: 'esm', metafile: true, write: false } as const;
  const { metafile } = await build({ ...options, entryPoints: [codeEntries.index] });
  const modules = Object.keys(metafile.inputs).filter((path) => resolve(path) !== resolve(codeEntries.index));
  const alone = await build({ ...options, bundle: false, entryPoints: modules, outdir: 'dist' });
  refuseDoubles(Object.values(alone.metafile.outputs));
  return {
    modules: new Set(modules.map((path) => resolve(path))),
    names: Object.values(metafile.outputs).flatMap((output) => output.exports),
  };
}

/** Refuses two modules that export the same name, of which an `export *` would silently keep neither. */
export function refuseDoubles(
  modules: readonly { readonly entryPoint?: string; readonly exports: readonly string[] }[],
) {
  const first = new Map<string, string>();
  for (const { entryPoint = '', exports } of modules) {
    for (const name of exports) {
      const other = first.get(name);
      if (other !== undefined) throw new Error(`${other} and ${entryPoint} both export '${name}'; rename one`);
      first.set(name, entryPoint);
    }
  }
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
