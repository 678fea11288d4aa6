import { execFile } from 'node:child_process';

/** What a command did. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const outputMaxBytes = 64 * 1024 * 1024; // tsc --listFiles and npm pack --json are long

/** Runs a command without a shell, and tells how it ended, well or not. */
export function run(command: string, args: readonly string[], cwd: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd, maxBuffer: outputMaxBytes }, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error);
      else resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

/** Runs a command that must succeed, and returns what it printed. */
export async function output(command: string, args: readonly string[], cwd: string): Promise<string> {
  const { code, stdout, stderr } = await run(command, args, cwd);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code} in ${cwd}:\n${stdout}${stderr}`);
  return stdout;
}
