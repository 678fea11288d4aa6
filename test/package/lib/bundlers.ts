import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { packed } from './packed.js';
import { tool } from './places.js';

/** Makes one minified module of an entry file, all that it imports included but what is named external. */
type Bundler = (entry: string, folder: string, external: readonly string[]) => Promise<string>;

const outputName = 'bundle.mjs';

const esbuild: Bundler = async (entry, _folder, external) => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'error',
    external: [...external],
  });
  return outputFiles[0]?.text ?? '';
};

// the tools have an install of their own, so that the compiler of the tests does not know their types
type Rollup = {
  rollup(options: object): Promise<{ generate(options: object): Promise<{ output: { code: string }[] }> }>;
};
type Rolldown = { readonly rolldown: Rollup['rollup'] };
type Plugin = { default(options?: object): object };
type Vite = { build(options: object): Promise<unknown> };
type Webpack = {
  default(
    options: object,
    done: (error: Error | null, stats: { hasErrors(): boolean; toString(): string }) => void,
  ): void;
};

async function load<Module>(path: string): Promise<Module> {
  return (await import(pathToFileURL(tool(path)).href)) as Module;
}

const rollup: Bundler = async (entry, _folder, external) => {
  const { rollup: start } = await load<Rollup>('rollup/dist/es/rollup.js');
  const nodeResolve = await load<Plugin>('@rollup/plugin-node-resolve/dist/es/index.js');
  const terser = await load<Plugin>('@rollup/plugin-terser/dist/es/index.js');
  const bundle = await start({ input: entry, external: [...external], plugins: [nodeResolve.default()] });
  const { output } = await bundle.generate({ format: 'es', plugins: [terser.default({ module: true })] });
  return output[0]?.code ?? '';
};

const rolldown: Bundler = async (entry, _folder, external) => {
  const { rolldown: start } = await load<Rolldown>('rolldown/dist/index.mjs');
  const bundle = await start({ input: entry, external: [...external], platform: 'browser' });
  const { output } = await bundle.generate({ format: 'es', minify: true });
  return output[0]?.code ?? '';
};

const webpack: Bundler = async (entry, folder, external) => {
  const { default: start } = await load<Webpack>('webpack/lib/index.js');
  const options = {
    mode: 'production',
    target: ['web', 'es2022'],
    context: folder,
    entry,
    experiments: { outputModule: true },
    externals: Object.fromEntries(external.map((name) => [name, `module ${name}`])),
    output: { path: folder, filename: outputName, module: true, library: { type: 'module' } },
  };
  await new Promise<void>((resolve, reject) => {
    start(options, (error, stats) => {
      if (error ?? stats.hasErrors()) reject(error ?? new Error(stats.toString()));
      else resolve();
    });
  });
  return readFileSync(join(folder, outputName), 'utf8');
};

const vite: Bundler = async (entry, folder, external) => {
  const { build: start } = await load<Vite>('vite/dist/node/index.js');
  await start({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: join(folder, 'out'),
      target: 'es2022',
      rollupOptions: {
        input: entry,
        external: [...external],
        preserveEntrySignatures: 'allow-extension', // else vite drops the exports of an application's entry
        output: { entryFileNames: outputName },
      },
    },
  });
  return readFileSync(join(folder, 'out', outputName), 'utf8');
};

/** The bundlers in their usual settings for production. */
export const bundlers = { esbuild, rollup, rolldown, webpack, vite } as const;

/** Name of a bundler. */
export type BundlerName = keyof typeof bundlers;

/** Bundles code as an application would that has the package, and zod, installed. */
export async function bundle(name: BundlerName, code: string, external: readonly string[] = []): Promise<string> {
  const folder = mkdtempSync(join(packed.withZod, `${name}-`));
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, code);
  return (await bundlers[name](entry, folder, external)).trim();
}

/** Bytes of a text as servers send it. */
export function gzipSize(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
