import assert from 'node:assert/strict';
import ts from 'typescript';
import { withChecks } from './claims.js';
import type { Example } from './extract.js';

const AsyncFunction: FunctionConstructor = Object.getPrototypeOf(async () => undefined).constructor;

/** Gives the module of a specifier, such as `sco-facts`. */
export type Load = (specifier: string) => unknown;

/** The specifiers that examples import from. */
export function specifiersOf(examples: readonly Example[]): string[] {
  const imported = examples.flatMap(({ supplied, code }) => ts.preProcessFile(`${supplied}\n${code}`).importedFiles);
  return [...new Set(imported.map(({ fileName }) => fileName))];
}

/** Runs an example, and returns how many results it claims; throws at the first wrong one, naming its place. */
export async function runExample(example: Example, load: Load): Promise<number> {
  const { outputText } = ts.transpileModule(`${example.supplied}\n${withChecks(example)}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS, esModuleInterop: true },
  });
  let claims = 0;
  const at = (line: number, message: string) => `${example.file}:${example.line + line}: ${message}`;
  const check = {
    async value(line: number, action: () => Promise<unknown>, expected: () => unknown) {
      claims += 1;
      const wanted = expected();
      const actual = await action().catch((error: unknown) => assert.fail(at(line, `throws ${codeOf(error)}`)));
      try {
        assert.deepEqual(actual, wanted);
      } catch {
        assert.fail(at(line, `is ${JSON.stringify(actual)}, not ${JSON.stringify(wanted)}`));
      }
    },
    async thrown(line: number, action: () => Promise<unknown>, code: string) {
      claims += 1;
      const thrown = await action().then(
        () => undefined,
        (error: unknown) => codeOf(error),
      );
      if (thrown !== code) assert.fail(at(line, `throws ${thrown ?? 'nothing'}, not ${code}`));
    },
  };
  try {
    await new AsyncFunction('require', 'exports', 'check', outputText)(load, {}, check);
  } catch (error) {
    if (error instanceof assert.AssertionError) throw error;
    throw new Error(at(0, `the example throws ${error}`), { cause: error });
  }
  return claims;
}

function codeOf(error: unknown): string {
  return String((error as { code?: unknown } | null)?.code ?? error);
}
