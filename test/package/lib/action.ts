import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from './places.js';
import type { Outcome } from './run.js';

/** A step of an action: a script, or another action. */
interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

export const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action;

/** The inputs of a step that uses the action. */
export type Inputs = Readonly<Record<string, string>>;

/** Runs a script step of the action in a checkout, as a runner does, with more variables of the environment. */
export function runStep(name: string, checkout: string, inputs: Inputs, more: Inputs = {}): Promise<Outcome> {
  const step = action.runs.steps.find((one) => one.name === name);
  if (!step?.run) throw new Error(`action.yml has no script step ${name}`);
  const folder = mkdtempSync(join(tmpdir(), 'sco-facts-runner-'));
  const [script, output] = [join(folder, 'script.sh'), join(folder, 'output')];
  writeFileSync(script, step.run);
  writeFileSync(output, '');
  const given = Object.entries(step.env ?? {}).map(([key, value]) => [key, filled(value, inputs)]);
  const env = { ...outer(), ...Object.fromEntries(given), GITHUB_ACTION_PATH: root, GITHUB_OUTPUT: output, ...more };
  const shell = ['--noprofile', '--norc', '-e', '-o', 'pipefail', script];
  return new Promise((resolve) => {
    execFile('/bin/bash', shell, { cwd: checkout, env }, (error, stdout, stderr) => {
      const code = error ? Number(error.code) : 0;
      resolve({ code, stdout: stdout + readFileSync(output, 'utf8'), stderr });
    });
  });
}

/** A value of `env` with its expression replaced by the input, or by the default of the input. */
function filled(value: string, inputs: Inputs): string {
  return value.replaceAll(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, input: string) => {
    const declared = action.inputs[input];
    if (!declared) throw new Error(`action.yml has no input ${input}`);
    return inputs[input] ?? declared.default;
  });
}

/** The environment without what the tests' own npm, vitest and git put there. */
function outer(): Record<string, string | undefined> {
  const own = /^(?:npm_|GIT_|VITEST|FORCE_COLOR$|NODE_OPTIONS$)/i;
  return Object.fromEntries(Object.entries(process.env).filter(([key]) => !own.test(key)));
}
