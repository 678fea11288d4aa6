import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { inject } from 'vitest';

/** The tarball, and the folders in which it was installed; the setup makes them. */
export interface Packed {
  readonly tarball: string;
  /** With the newest zod that the package is developed with. */
  readonly withZod: string;
  readonly withoutZod: string;
  /** With the oldest zod that the peer range admits. */
  readonly oldestZod: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    packed: Packed;
  }
}

export const packed: Packed = inject('packed');

/** The package where npm put it. */
export const installed = join(packed.withZod, 'node_modules/sco-facts');

type Condition = { readonly types: string; readonly default: string };
type Target = string | { readonly import: Condition; readonly require: Condition };

/** The manifest as packed. */
export const manifest = JSON.parse(read('package.json')) as {
  readonly version: string;
  readonly homepage: string;
  readonly exports: Readonly<Record<string, Target>>;
  readonly scripts: Readonly<Record<string, string>>;
  /** What these mirrors of the registry serve for the name of the package alone. */
  readonly unpkg: string;
  readonly jsdelivr: string;
  readonly bin?: Readonly<Record<string, string>>;
};

const specifier = (subpath: string) => `sco-facts${subpath.slice(1)}`;

/** What users import to get code, such as `sco-facts/schemas`. */
export const codeEntries = Object.entries(manifest.exports)
  .filter(([, target]) => typeof target === 'object')
  .map(([subpath]) => specifier(subpath));

/** The one entry that needs the optional peer. */
export const zodEntry = 'sco-facts/schemas';

/** Every entry that promises to need nothing. */
export const plainEntries = codeEntries.filter((entry) => entry !== zodEntry);

/** Every file of the installed package, by its path within it. */
export const packedFiles: readonly string[] = readdirSync(installed, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(installed.length + 1))
  .sort();

/** Text of a file of the installed package. */
export function read(path: string): string {
  return readFileSync(join(installed, path), 'utf8');
}

/** Size of the tarball if it held only the given files, in the order in which npm packs them. */
export function packedSize(isMeant: (path: string) => boolean): number {
  const archive = gunzipSync(readFileSync(packed.tarball));
  const parts: Buffer[] = [];
  for (let at = 0; at < archive.length && archive[at] !== 0; ) {
    const field = (start: number, length: number) =>
      archive.toString('latin1', at + start, at + start + length).replace(/\0.*$/s, '');
    const length = 512 + Math.ceil(Number.parseInt(field(124, 12), 8) / 512) * 512; // a header, and blocks of content
    if (isMeant(field(0, 100).slice('package/'.length))) parts.push(archive.subarray(at, at + length));
    at += length;
  }
  return gzipSync(Buffer.concat([...parts, Buffer.alloc(1024)]), { level: 9 }).length;
}

/** A fact as the data files hold it. */
type FactRecord = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly kind: string;
  readonly digest: string;
  readonly about: readonly string[];
};

const factsFile = JSON.parse(read('dist/facts.json')) as {
  readonly version: string;
  readonly facts: readonly FactRecord[];
};

/** The facts of facts.json, in order. */
export const factRecords = factsFile.facts;

/** What sources make of each fact, as record.json holds it. */
export const assessmentRecords = (
  JSON.parse(read('dist/record.json')) as { readonly assessments: readonly Readonly<Record<string, unknown>>[] }
).assessments;

/** The version that citations name: the manifest's, but for a build that no release stands behind. */
export const citedVersion = factsFile.version;
