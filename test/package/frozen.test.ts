import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BundlerName, bundle, bundlers } from './lib/bundlers.js';
import { factRecords, packed, plainEntries } from './lib/packed.js';
import { fixtureFolder } from './lib/places.js';
import { output } from './lib/run.js';

interface Walk {
  readonly exports: number;
  readonly objects: number;
  readonly open: readonly string[];
}

async function walk(name: string, how: 'import' | 'require', folder = packed.withZod): Promise<Walk> {
  const args = [join(fixtureFolder, 'frozen.mjs'), name, how];
  return JSON.parse(await output(process.execPath, args, folder)) as Walk;
}

// schemas are zod's objects, which zod leaves open
describe.each(plainEntries)('all that %s exports', (entry) => {
  test.each(['import', 'require'] as const)('is frozen to the leaves: %s', async (how) => {
    const { exports, open } = await walk(entry, how);
    expect(exports, 'nothing was exported').toBeGreaterThan(0);
    expect(open, 'these can be changed').toEqual([]);
  });
});

describe('a bundle of all facts', () => {
  test.each(Object.keys(bundlers) as BundlerName[])('is frozen to the leaves: %s', async (name) => {
    const folder = mkdtempSync(join(packed.withZod, 'frozen-'));
    writeFileSync(join(folder, 'all.mjs'), await bundle(name, "export * from 'sco-facts';\n"));
    const { objects, open } = await walk('./all.mjs', 'import', folder);
    // a fact, its list of entities, its list of evidence and at least one piece of it
    expect(objects, 'the bundle lacks facts').toBeGreaterThanOrEqual(4 * factRecords.length);
    expect(open, 'these can be changed: the minifier dropped the call that freezes them').toEqual([]);
  });
});
