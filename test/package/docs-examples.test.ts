import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/root.js';
import { allExamples, builtModules, exportedNames } from './examples/load.js';
import { type Load, runExample, specifiersOf } from './examples/run.js';
import { typeFaults } from './examples/typecheck.js';

const examples = allExamples(root, await exportedNames(root));

describe('the examples of README, guides and doc comments', () => {
  let load: Load;
  beforeAll(async () => {
    load = await builtModules(specifiersOf(examples));
  });

  test('compile against the built package', () => {
    expect(typeFaults(examples, root)).toEqual([]);
  });

  test.each(examples.map((example) => [`${example.file}:${example.line}`, example] as const))(
    '%s gives what it says',
    async (_, example) => {
      const claims = await runExample(example, load);
      expect(claims, 'an example says what comes out: `// => value` or `// throws CODE`').toBeGreaterThan(0);
    },
  );
});
