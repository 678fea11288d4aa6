import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { factRecords, packed, plainEntries, zodEntry } from './lib/packed.js';
import { root, tool } from './lib/places.js';
import { output, run } from './lib/run.js';

const loads = {
  module: (entry: string) => `const all = await import('${entry}');`,
  commonjs: (entry: string) => `const all = require('${entry}');`,
};
const formats = ['module', 'commonjs'] as const;

const runIn = (folder: string, format: keyof typeof loads, code: string) =>
  run(process.execPath, [`--input-type=${format}`, '-e', code], folder);

const versionOf = (folder: string) =>
  (JSON.parse(readFileSync(join(folder, 'node_modules/zod/package.json'), 'utf8')) as { version: string }).version;

describe('without zod', () => {
  describe.each(plainEntries)('%s', (entry) => {
    test.each(formats)('works: %s', async (format) => {
      const { code, stderr } = await runIn(packed.withoutZod, format, loads[format](entry));
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    });
  });

  test.each([
    ['module', 'ERR_MODULE_NOT_FOUND'],
    ['commonjs', 'MODULE_NOT_FOUND'],
  ] as const)(`${zodEntry} says that zod is missing: %s`, async (format, expected) => {
    const code = `try { ${loads[format](zodEntry)} } catch (error) { console.log(error.code, error.message) }`;
    const { stdout } = await runIn(packed.withoutZod, format, code);
    expect(stdout).toContain(`${expected} `);
    expect(stdout).toMatch(/Cannot find (?:package|module) 'zod(?:\/v4)?'/);
  });
});

describe.each([
  ['oldest', packed.oldestZod, '4.0.0'],
  ['newest', packed.withZod, versionOf(root)],
])('with the %s zod', (_which, folder, version) => {
  test('it is that version', () => expect(versionOf(folder)).toBe(version));

  test.each(formats)('every fact and all files parse, and anything else does not: %s', async (format) => {
    const code = `${loads[format](zodEntry)}
      const { createRequire } = process.getBuiltinModule('node:module');
      const load = createRequire(process.cwd() + '/any.js');
      const { facts } = all.factsFileSchema.parse(load('sco-facts/facts.json'));
      all.entitiesFileSchema.parse(load('sco-facts/entities.json'));
      all.recordFileSchema.parse(load('sco-facts/record.json'));
      console.log(JSON.stringify({
        parsed: facts.filter((fact) => all.factSchema.safeParse(fact).success).length,
        contents: facts.filter(({ id }) => all.factContentSchema.safeParse(load('sco-facts/facts/' + id + '.json')).success).length,
        refused: facts.filter((fact) => !all.factSchema.safeParse({ ...fact, statement: 7 }).success).length,
      }))`;
    const { stdout, stderr } = await runIn(folder, format, code);
    expect(stderr).toBe('');
    const every = factRecords.length;
    expect(JSON.parse(stdout)).toEqual({ parsed: every, contents: every, refused: every });
  });
});

describe.each([
  ['3.22', false],
  ['3.25', true],
])('beside zod %s', (version, isEnough) => {
  test(`npm installs the package, ${isEnough ? 'and its schemas work' : 'of which all but the schemas works'}`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sco-facts-zod-'));
    const manifest = { private: true, dependencies: { zod: `file:${tool(`zod-${version}`)}` } };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    await output('npm', ['install', '--offline', '--install-links', '--ignore-scripts', packed.tarball], folder);
    expect(versionOf(folder)).toMatch(new RegExp(`^${version}\\.`));
    for (const entry of plainEntries) {
      expect(await runIn(folder, 'module', loads.module(entry)), entry).toMatchObject({ code: 0, stderr: '' });
    }
    const code = `try { ${loads.module(zodEntry)} console.log(all.factSchema.safeParse({}).success) }
      catch (error) { console.log(error.code) }`;
    const { stdout } = await runIn(folder, 'module', code);
    expect(stdout).toBe(isEnough ? 'false\n' : 'ERR_PACKAGE_PATH_NOT_EXPORTED\n');
  });
});
