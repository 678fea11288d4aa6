import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type BundlerName, bundle, bundlers } from './lib/bundlers.js';
import { factRecords, installed, read } from './lib/packed.js';

const values = (await import(pathToFileURL(join(installed, 'dist/esm/values.js')).href)) as Record<string, unknown>;

const imported = (names: readonly string[]) =>
  `import { ${names.join(', ')} } from 'sco-facts/values';\n${names.map((name) => `console.log(${name});\n`).join('')}`;
const written = (names: readonly string[]) =>
  names.map((name) => `console.log(${JSON.stringify(values[name])});\n`).join('');

const samples = ['ratsArrests', 'nuclearShare', 'drugsEventHeld', 'ratsAmmunitionConfiscated', 'ratsArrestsPeriod'];

/** How esbuild writes a text: as one variable, as it does a constant of one's own. */
const ownConstants = (names: readonly string[]) =>
  names
    .map((name, index) => `const own${index} = ${JSON.stringify(values[name])};\nconsole.log(own${index});\n`)
    .join('');

describe.each(Object.keys(bundlers) as BundlerName[])('bundled by %s', (name) => {
  test.each(samples)('%s takes the bytes of its literal', async (id) => {
    const isText = name === 'esbuild' && typeof values[id] === 'string';
    const other = isText ? ownConstants([id]) : written([id]);
    const [own, literal] = await Promise.all([bundle(name, imported([id])), bundle(name, other)]);
    if (isText)
      expect(own.replace(/\b\w\b/g, 'x')).toBe(literal.replace(/\b\w\b/g, 'x')); // but for the name
    else expect(own).toBe(literal);
  });

  test('every value, in one bundle, does', async () => {
    const all = Object.keys(values).filter((id) => name !== 'esbuild' || typeof values[id] === 'number');
    const [own, literal] = await Promise.all([bundle(name, imported(all)), bundle(name, written(all))]);
    expect(own).toBe(literal);
  });
});

describe('a value', () => {
  test('is that of its fact, for each figure and date, and nothing else is there but periods', () => {
    for (const [name, value] of Object.entries(values)) {
      const fact = factRecords.find(({ id }) => id === name);
      const dated = factRecords.find(({ id }) => `${id}Period` === name);
      expect(value, name).toBe(fact ? (fact['value'] ?? fact['date']) : dated?.['period']);
    }
    const expected = factRecords.flatMap((fact) => [
      ...('value' in fact || 'date' in fact ? [fact.id] : []),
      ...('period' in fact ? [`${fact.id}Period`] : []),
    ]);
    expect(Object.keys(values).sort()).toEqual(expected.sort());
  });

  test('has a literal type, and the comment of the fact', () => {
    const types = read('dist/esm/generated/values.d.ts');
    const root = read('dist/esm/generated/facts/rats.d.ts');
    for (const { id, kind, value } of factRecords) {
      if (kind === 'quantity') expect(types).toContain(`export declare const ${id} = ${value};`);
    }
    const commentOf = (text: string, id: string) =>
      text.split(`export declare const ${id}`)[0]?.split('/**').at(-1)?.split(' * @example')[0];
    expect(commentOf(types, 'ratsArrests')).toBe(commentOf(root, 'ratsArrests'));
    expect(commentOf(types, 'ratsArrests')).toContain('Record: ');
  });

  test('is in a module that imports nothing', () => {
    expect(read('dist/esm/values.js')).not.toContain('import');
    expect(read('dist/cjs/values.js')).not.toContain('require');
  });
});
