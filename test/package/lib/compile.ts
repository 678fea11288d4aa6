import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packed } from './packed.js';
import { tool } from './places.js';
import { type Outcome, run } from './run.js';

/** The oldest compiler promised to users, the last of each major after it, and the one the package is built with. */
export const compilers = ['5.4', '5.9', '6.0', '7.0'] as const;

/** The ways in which users' projects resolve a package, each with the file extension that asks for it. */
export const modes = {
  'nodenext from ESM': { module: 'nodenext', moduleResolution: 'nodenext', extension: 'mts' },
  'nodenext from CJS': { module: 'nodenext', moduleResolution: 'nodenext', extension: 'cts' },
  bundler: { module: 'esnext', moduleResolution: 'bundler', extension: 'ts' },
} as const;

/** Name of a mode. */
export type Mode = keyof typeof modes;

/** How to compile. */
export interface CompileOptions {
  readonly compiler: (typeof compilers)[number];
  readonly mode: Mode;
  /** Whether to believe the declarations of packages, as most projects do, instead of checking them too. */
  readonly skipLibCheck: boolean;
  readonly extendedDiagnostics?: boolean;
}

/** Compiles code as a strict project would that has the package and zod installed, and nothing else, not even DOM. */
export function compile(code: string, options: CompileOptions): Promise<Outcome> {
  const { compiler, mode, skipLibCheck, extendedDiagnostics = false } = options;
  const { extension, ...resolution } = modes[mode];
  const folder = mkdtempSync(join(packed.withZod, 'compile-'));
  const compilerOptions = {
    ...resolution,
    target: 'es2022',
    lib: ['es2022'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    skipLibCheck,
    extendedDiagnostics,
  };
  writeFileSync(join(folder, `user.${extension}`), code);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [`user.${extension}`] }));
  return run(process.execPath, [tool(`typescript-${compiler}/bin/tsc`), '--project', folder], folder);
}
