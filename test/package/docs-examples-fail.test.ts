import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/root.js';
import { ratsArrests } from '../../src/index.js';
import { commentExamples, type Example, markdownExamples } from './examples/extract.js';
import { builtModules } from './examples/load.js';
import { type Load, runExample } from './examples/run.js';
import { typeFaults } from './examples/typecheck.js';

const { value } = ratsArrests;
const importLine = "import { getFact, ratsArrests } from 'sco-facts';";

function only(examples: readonly Example[]): Example {
  const [example, ...others] = examples;
  if (!example || others.length > 0) throw new Error(`expected one example, found ${examples.length}`);
  return example;
}

/** An example in a guide, its code from line 4 on. */
const guide = (...code: readonly string[]) =>
  only(markdownExamples(['# Guide', '', '```ts', importLine, ...code, '```', ''].join('\n'), 'guide.md'));

describe('a ts block', () => {
  test('is found in Markdown, others are not', () => {
    const text = ['```sh', 'npm ci', '```', '```ts', 'one;', 'two;', '```'].join('\n');
    expect(markdownExamples(text, 'a.md')).toEqual([{ file: 'a.md', line: 5, code: 'one;\ntwo;', supplied: '' }]);
  });

  test('of a doc comment gets the imports that it leaves out', () => {
    const comment = (...code: readonly string[]) =>
      ['/**', ' * @example', ' * ```ts', ...code.map((line) => ` * ${line}`), ' * ```', ' */'].join('\n');
    const exported = new Map([
      ['sco-facts', ['some', 'other']],
      ['sco-facts/schemas', ['someSchema']],
    ]);
    const code = 'someSchema.parse(some); // => some';
    expect(commentExamples(comment(code), 'a.ts', exported)).toEqual([
      {
        file: 'a.ts',
        line: 4,
        code,
        supplied: "import { some } from 'sco-facts'; import { someSchema } from 'sco-facts/schemas';",
      },
    ]);
    expect(only(commentExamples(comment("import { x } from 'y';", code), 'a.ts', exported)).supplied).toBe('');
  });

  test('that is never closed is an error', () => {
    expect(() => markdownExamples('text\n```ts\none;', 'a.md')).toThrow('a.md:3: this ts block is never closed');
  });
});

describe('the compiler finds in an example', () => {
  test('an unknown id', () => {
    const faults = typeFaults([guide('', "getFact('ratsArrest').id; // => 'ratsArrests'")], root);
    expect(faults).toEqual([expect.stringContaining('guide.md:6: TS2345')]);
  });

  test('a type error', () => {
    const faults = typeFaults([guide('const value: string = ratsArrests.value;')], root);
    expect(faults).toEqual([expect.stringContaining('guide.md:5: TS2322')]);
  });

  test('an entry that the package does not have', () => {
    const faults = typeFaults(
      [only(markdownExamples("```ts\nimport * as other from 'sco-facts/other';\n```", 'a.md'))],
      root,
    );
    expect(faults).toEqual([expect.stringContaining("a.md:2: TS2307 Cannot find module 'sco-facts/other'")]);
  });

  test('nothing if everything is right', () => {
    expect(typeFaults([guide(`const value: ${value} = ratsArrests.value;`)], root)).toEqual([]);
  });
});

describe('running an example finds', () => {
  let load: Load;
  beforeAll(async () => {
    load = await builtModules(['sco-facts']);
  });
  const failure = (...code: readonly string[]) =>
    runExample(guide(...code), load).catch((error: Error) => error.message);

  test('a wrong value, also of a const', async () => {
    expect(await failure(`ratsArrests.value; // => ${value + 1}`)).toBe(`guide.md:5: is ${value}, not ${value + 1}`);
    expect(await failure('', 'const { length } = ratsArrests.about;', 'const two = length; // => 3')).toBe(
      'guide.md:7: is 2, not 3',
    );
  });

  test('a wrong value on a line of its own', async () => {
    expect(await failure('ratsArrests.value;', `// => ${value + 1}`)).toBe(`guide.md:6: is ${value}, not ${value + 1}`);
  });

  test('a part of an object that is left out', async () => {
    expect(await failure('({ a: 1, b: 2 }); // => { a: 1 }')).toBe('guide.md:5: is {"a":1,"b":2}, not {"a":1}');
  });

  test('an error with another code, a missing error, or an undocumented one', async () => {
    const unknown = "getFact('nothing' as 'ratsArrests')";
    expect(await failure(`${unknown}; // throws INVALID_QUERY`)).toBe(
      'guide.md:5: throws FACT_NOT_FOUND, not INVALID_QUERY',
    );
    expect(await failure('ratsArrests.value; // throws FACT_NOT_FOUND')).toBe(
      'guide.md:5: throws nothing, not FACT_NOT_FOUND',
    );
    expect(await failure(`${unknown}; // => 1`)).toBe('guide.md:5: throws FACT_NOT_FOUND');
    expect(await failure(`${unknown};`)).toMatch(/^guide\.md:4: the example throws ScoFactsError: /);
  });

  test('a result that belongs to nothing', async () => {
    expect(await failure(`ratsArrests.value; // => ${value}`, `// => ${value + 1}`)).toMatch(
      /^guide\.md:6: this result stands/,
    );
    expect(await failure('if (true) {', '  ratsArrests.value; // => 1', '}')).toBe(
      'guide.md:6: this result stands behind no expression and no const of the top level',
    );
  });

  test('nothing if everything is right', async () => {
    expect(
      await failure(`ratsArrests.value; // => ${value}`, "getFact('x' as 'ratsArrests'); // throws FACT_NOT_FOUND"),
    ).toBe(2);
  });
});
