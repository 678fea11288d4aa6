import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile, compilers, type Mode, modes } from './lib/compile.js';
import { factRecords } from './lib/packed.js';
import { fixtureFolder } from './lib/places.js';

// the figure comes from the data, so that correcting it touches no test
const figure = factRecords.find(({ id }) => id === 'ratsExtraditions')?.['value'];
const figureOf = `\nexport type Figure = Expect<Equal<typeof ratsExtraditions.value, ${figure}>>;\n`;

const fixtures = [
  // users who check the declarations of all they install find no fault with these
  { entry: 'sco-facts', file: 'root.ts', skipLibCheck: false },
  { entry: 'sco-facts/record', file: 'record.ts', skipLibCheck: false },
  // zod's own declarations need DOM or Node, so that nobody without them can check those
  { entry: 'sco-facts/schemas', file: 'schemas.ts', skipLibCheck: true },
];

describe.each(fixtures)('the types of $entry', ({ file, skipLibCheck }) => {
  const code = readFileSync(join(fixtureFolder, file), 'utf8') + (file === 'root.ts' ? figureOf : '');

  describe.each(compilers)('with TypeScript %s', (compiler) => {
    test.each(Object.keys(modes) as Mode[])('are as promised: %s', async (mode) => {
      const { stdout, stderr } = await compile(code, { compiler, mode, skipLibCheck });
      expect(stdout + stderr, 'the compiler complains').toBe('');
    });
  });
});
