import { CommanderError } from 'commander';
import type { ScoFactsError } from '../index.js';
import { type ExitCode, printJson } from './command.js';
import { CliError } from './errors.js';
import type { Host } from './host.js';
import { parserFor } from './program.js';

/** Runs the command with the arguments after its name, and returns the exit code. */
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
    const known = isOfLibrary(error) ? underCommand(error, argv[0] ?? '') : error;
    if (!(known instanceof CliError)) throw error;
    report(known, argv, host);
    return 2;
  }
}

/** The command imports the built library, but carries its own copy of the argument checks: two classes of one name. */
function isOfLibrary(error: unknown): error is ScoFactsError {
  return error instanceof Error && error.name === 'ScoFactsError';
}

/** Puts an error of the library under the name of the command that was called, instead of the function's. */
function underCommand({ code, problem, input, suggestion }: ScoFactsError, command: string): CliError {
  return new CliError(code, command, problem, input, suggestion);
}

const ofUse: readonly string[] = ['UNKNOWN_COMMAND', 'UNKNOWN_OPTION', 'MISSING_ARGUMENT'];

/** Reports an error on one line and, if JSON was asked for, as JSON too. */
function report({ code, command, message, input, suggestion }: CliError, argv: readonly string[], host: Host): void {
  const options = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv;
  if (options.includes('--json')) printJson(host, { error: { code, message, input, suggestion } });
  host.stderr.write(`${message}\n`);
  if (!ofUse.includes(code)) return;
  host.stderr.write(`Try 'sco-facts help${command === 'sco-facts' ? '' : ` ${command}`}'.\n`);
}
