import { homedir, tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { factRecords, manifest, packedFiles, packedSize, read } from './lib/packed.js';
import { root } from './lib/places.js';
import { reach, targets } from './lib/reach.js';

// the core, without README, licence and manifest: a step above its ceiling means that something is in twice
const coreEntries = '. ./schemas ./facts.json ./facts/*.json ./facts.schema.json ./entities.json';

/** Ceilings of what is packed, in bytes. */
const ceilings = [
  ['the facts, their schemas and files', 176_000, coreEntries.split(' ')],
  ['everything', 1_330_000, undefined], // CSV and Parquet are a seventh of it
] as const;

const meant = [
  /^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE|LICENSE-DATA)$/,
  /^dist\/(?:esm|cjs)\/(?:core|index|schemas|citations|record|lint|remark|values|verify)\.js$/,
  /^dist\/(?:esm|cjs)\/(?:[\w-]+\/)*[\w-]+\.d\.ts$/,
  /^dist\/cjs\/package\.json$/,
  /^dist\/cli\/(?:main\.js|LICENSES\.txt)$/,
  /^dist\/facts\/[a-z][A-Za-z0-9]*\.json$/,
  /^dist\/[a-z_]+\.(?:csv|parquet|bib|ris|tex|typ|yml)$/,
  /^dist\/sco-facts\.lua$/,
  /^dist\/(?:llms\.txt|SKILL\.md|sco-facts\.min\.js)$/,
  /^dist\/(?:facts|entities|changes|facts\.schema|datapackage|references\.csl|record|record\.schema|values)\.json$/,
];

/** Files of code that a program loads with each entry in Node: the entry, and what entries share. */
const modulesPerEntry = 2;

describe('the tarball', () => {
  test.each(ceilings)('holds %s in less than %i bytes', (_what, ceiling, entries) => {
    const { reachable } = reach(targets(entries));
    const isMeant = (path: string) =>
      entries === undefined || reachable.has(path) || ['dist/cjs/package.json', 'dist/facts.csv'].includes(path);
    expect(packedSize(isMeant)).toBeLessThan(ceiling);
  });

  test.each(['import', 'require'] as const)('loads few files for an entry, by %s', (how) => {
    for (const target of Object.values(manifest.exports)) {
      if (typeof target === 'string') continue;
      expect(reach([target[how].default]).reachable.size, target[how].default).toBeLessThanOrEqual(modulesPerEntry);
    }
  });

  test('holds only what is meant to be in it', () => {
    const stray = packedFiles.filter((path) => !meant.some((pattern) => pattern.test(path)));
    expect(stray, 'these files match no pattern of what is published').toEqual([]);
  });

  test('holds one file per fact', () => {
    const files = packedFiles.filter((path) => path.startsWith('dist/facts/'));
    expect(files).toEqual(factRecords.map((fact) => `dist/facts/${fact.id}.json`).sort());
  });

  test('names no source map, no bundled dependency and no path of the machine that built it', () => {
    const traces = ['sourceMappingURL', 'file://', 'node_modules/', `${root}/`, `${homedir()}/`, `${tmpdir()}/`];
    const found = packedFiles.flatMap((path) => {
      const text = read(path);
      return traces.filter((trace) => text.includes(trace)).map((trace) => `${path}: ${trace}`);
    });
    expect(found, 'these files tell where they were built').toEqual([]);
  });
});
