import { describe, expect, test } from 'vitest';
import { type BundlerName, bundle, bundlers, gzipSize } from './lib/bundlers.js';
import { factRecords } from './lib/packed.js';

const imported = (id: string) => `import { ${id} } from 'sco-facts';\nconsole.log(${id});\n`;
const inlined = (id: string) =>
  `const ${id} = ${JSON.stringify(factRecords.find((fact) => fact.id === id))};\nconsole.log(${id});\n`;

// the first in each is the example of the README; the others are the fact with the least and with the most in it
const bySize = [...factRecords]
  .sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length)
  .map((fact) => fact.id);
const samples = ['ratsExtraditions', bySize[0] ?? '', bySize.at(-1) ?? ''];

const maxRatio = 1.2; // what freezing may cost: an import that costs more tempts people to copy the figure by hand

// names of zod that minifiers keep, since they are properties
const zodTraces = ['_zod', 'safeParse', 'ZodError', 'strictObject'];

const cases = (Object.keys(bundlers) as BundlerName[]).flatMap((name) => samples.map((id) => [name, id] as const));

describe.each(cases)('bundled by %s, the one constant %s', async (name, id) => {
  const [code, byHand] = await Promise.all([bundle(name, imported(id)), bundle(name, inlined(id))]);

  test('is in the bundle', () => {
    expect(code).toContain(factRecords.find((fact) => fact.id === id)?.digest);
  });

  test(`takes at most ${maxRatio} times what the literal takes`, () => {
    const [own, literal] = [gzipSize(code), gzipSize(byHand)];
    expect(own / literal, `${own} bytes against ${literal}:\n${code}\n`).toBeLessThanOrEqual(maxRatio);
  });

  test('has no other fact in the bundle', () => {
    const others = factRecords.filter((fact) => fact.id !== id && code.includes(`"${fact.id}"`)).map((fact) => fact.id);
    expect(others, 'something at the top level of the package keeps these alive').toEqual([]);
  });

  test('has nothing of zod in the bundle', () => {
    expect(zodTraces.filter((trace) => code.includes(trace))).toEqual([]);
  });
});

test(`every constant takes at most ${maxRatio} times what the literal takes, bundled by esbuild`, async () => {
  const ratios = await Promise.all(
    factRecords.map(async ({ id }) => {
      const [code, byHand] = await Promise.all([bundle('esbuild', imported(id)), bundle('esbuild', inlined(id))]);
      return { id, ratio: gzipSize(code) / gzipSize(byHand) };
    }),
  );
  expect(ratios.filter(({ ratio }) => ratio > maxRatio)).toEqual([]);
});
