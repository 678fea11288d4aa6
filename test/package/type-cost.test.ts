import { describe, expect, test } from 'vitest';
import { compile } from './lib/compile.js';
import { factRecords } from './lib/packed.js';

const figure = factRecords.find(({ id }) => id === 'ratsExtraditions')?.['value'];

// What a project pays for an import under TypeScript 6.0.3, exactly: the counts do not depend on the machine. The first
// row is what the compiler pays without the package. Raise a number only with a reason in the commit.
const ceilings = {
  'nothing at all': { code: 'export const value = 1;', types: 87, instantiations: 0 },
  'one constant': {
    code: `import { ratsExtraditions } from 'sco-facts';\nexport const value: ${figure} = ratsExtraditions.value;`,
    types: 130,
    instantiations: 5,
  },
  getFact: {
    code: `import { getFact } from 'sco-facts';\nexport const value: ${figure} = getFact('ratsExtraditions').value;`,
    types: 258,
    instantiations: 8,
  },
  getAssessment: {
    code: "import { getAssessment } from 'sco-facts/record';\nexport const verdict: 'contradicted' = getAssessment('nuclearShare').verdict;",
    types: 880,
    instantiations: 24,
  },
};

async function cost(code: string) {
  const options = {
    compiler: '6.0',
    mode: 'nodenext from ESM',
    skipLibCheck: true,
    extendedDiagnostics: true,
  } as const;
  const { stdout } = await compile(code, options);
  expect(stdout, 'the compiler complains').not.toContain('error TS');
  const figure = (label: string) => Number(new RegExp(`^${label}:\\s+(\\d+)$`, 'm').exec(stdout)?.[1]);
  return { types: figure('Types'), instantiations: figure('Instantiations') };
}

describe('the compiler makes no more than its ceiling', () => {
  test.each(Object.entries(ceilings))('for %s', async (_name, { code, types, instantiations }) => {
    const measured = await cost(code);
    expect(measured.types, 'types').toBeLessThanOrEqual(types);
    expect(measured.instantiations, 'instantiations').toBeLessThanOrEqual(instantiations);
  });
});
