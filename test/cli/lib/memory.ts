import type { Host } from '../../../src/cli/host.js';
import { run } from '../../../src/cli/run.js';

/** What a run left behind. */
export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a run finds: standard input, variables, and the width of the terminal that it is on, where it is on one. */
export interface Place {
  readonly stdin?: string | Uint8Array;
  readonly env?: Host['env'];
  readonly columns?: number;
}

/** A host that keeps what is written to it. */
export function memoryHost({ stdin = '', env = {}, columns }: Place = {}) {
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text;
    },
    isTTY: columns !== undefined,
    columns,
  });
  const input = async function* () {
    yield typeof stdin === 'string' ? Buffer.from(stdin) : stdin;
  };
  const host: Host = { stdout: output('stdout'), stderr: output('stderr'), stdin: input(), env };
  return { host, written };
}

/** Runs the command in this process. */
export async function sco(args: readonly string[], place: Place = {}): Promise<Ran> {
  const { host, written } = memoryHost(place);
  const exitCode = await run(args, host);
  return { exitCode, ...written };
}
