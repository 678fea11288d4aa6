#!/usr/bin/env node
import type { Output } from './host.js';
import { run } from './run.js';

/** A stream of the process, which stops quietly when its reader has read enough, as `| head -1` does. */
function outputTo(stream: NodeJS.WriteStream): Output {
  let isOpen = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    isOpen = false;
    if (error.code === 'EPIPE') return;
    process.exitCode = 2; // a full disk, for one: what was asked for was not delivered
    if (stream !== process.stderr) process.stderr.write(`sco-facts: the output cannot be written: ${error.message}\n`);
  });
  return {
    write: (text) => isOpen && stream.write(text),
    isTTY: stream.isTTY,
    columns: stream.columns,
  };
}

const host = {
  stdout: outputTo(process.stdout),
  stderr: outputTo(process.stderr),
  stdin: process.stdin,
  env: process.env,
};

try {
  const exitCode = await run(process.argv.slice(2), host);
  process.exitCode ??= exitCode; // a failed output has set it by now
} catch (error) {
  process.exitCode = 2; // not 1, which says that something does not hold
  host.stderr.write(`sco-facts: internal error; please report it\n${(error as Error)?.stack}\n`);
}
