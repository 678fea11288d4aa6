import { CommanderError } from 'commander';
import { ScoFactsError } from '../index.js';
import { type ExitCode, printJson } from './command.js';
import { CliError } from './errors.js';
import type { Host } from './host.js';
import { parserFor } from './program.js';

/** Runs the command with the words behind its name, and tells how it ended. */
export async function run(argv: readonly string[], host: Host): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const parser = parserFor(host, (code) => {
    exitCode = code;
  });
  if (argv.length === 0) {
    host.stderr.write(parser.helpInformation());
    return 2;
  }
  try {
    await parser.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0; // help or version, printed as asked for
    const known = error instanceof ScoFactsError ? relabelled(error, argv[0] ?? '') : error;
    if (!(known instanceof CliError)) throw error;
    report(known, argv, host);
    return 2;
  }
}

/** An error of the library under the name of the command that was called, instead of the function's. */
function relabelled({ code, message, input, suggestion }: ScoFactsError, command: string): CliError {
  const error = new CliError(code, message.replace(/^\w+/, command), input);
  return Object.assign(error, { suggestion });
}

const ofUse: readonly string[] = ['UNKNOWN_COMMAND', 'UNKNOWN_OPTION', 'MISSING_ARGUMENT'];

/** Tells of an error on one line and, where JSON was asked for, as JSON too. */
function report({ code, message, input, suggestion }: CliError, argv: readonly string[], host: Host): void {
  const options = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv;
  if (options.includes('--json')) printJson(host, { error: { code, message, input, suggestion } });
  host.stderr.write(`${message}\n`);
  if (!ofUse.includes(code)) return;
  const [command = ''] = message.split(':', 1);
  host.stderr.write(`Try 'sco-facts help${command === 'sco-facts' ? '' : ` ${command}`}'.\n`);
}
