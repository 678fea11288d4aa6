import { expect, test } from 'vitest';
import { readCore, refuseDoubles } from './core.js';

test('the core exports what the root does, and no name twice', async () => {
  const { modules, names } = await readCore();
  expect(names).toEqual(expect.arrayContaining(['ScoFactsError', 'facts', 'getFact']));
  expect([...modules].filter((path) => path.endsWith('/src/index.ts'))).toEqual([]);
});

test('two modules that export the same name are refused', () => {
  const modules = [
    { entryPoint: 'src/quote.ts', exports: ['quote'] },
    { entryPoint: 'src/generated/facts/rats.ts', exports: ['ratz', 'quote'] },
  ];
  const refusal = "src/quote.ts and src/generated/facts/rats.ts both export 'quote'; rename one";
  expect(() => refuseDoubles(modules)).toThrow(refusal);
});
