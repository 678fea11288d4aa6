import type { CommanderError, Command as Parser } from 'commander';
import { nearest } from '../nearest.js';
import { quote } from '../quote.js';
import { CliError } from './errors.js';

/** What the parser complains of, in the grammar of the library's errors; help that was asked for is passed through. */
export function badUse(name: string, error: CommanderError, parser: Parser): Error {
  const input = /'(.*)'/s.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownCommand':
      return noSuchCommand(name, input, parser);
    case 'commander.unknownOption':
      return noSuchOption(name, input, parser);
    case 'commander.missingArgument': {
      const missing = parser.registeredArguments.find((argument) => argument.name() === input);
      const what = missing?.description ?? '';
      return new CliError(
        'MISSING_ARGUMENT',
        `${name}: the argument <${input}> is missing, expected the ${what}`,
        input,
      );
    }
    case 'commander.optionMissingArgument':
      return new CliError('MISSING_ARGUMENT', `${name}: the option ${input.split(' ')[0]} has no value`, input);
    case 'commander.excessArguments': {
      const max = parser.registeredArguments.length;
      const extra = parser.args.slice(max);
      const expected = max === 0 ? 'no argument' : `${max} argument${max === 1 ? '' : 's'}, put words in quotes`;
      const message = `${name}: ${extra.map(quote).join(' ')} is too much, expected ${expected}`;
      return new CliError('INVALID_ARGUMENT', message, extra);
    }
    default:
      return error;
  }
}

/** The error for a command that does not exist. */
export function noSuchCommand(name: string, input: string, parser: Parser): CliError {
  const known = parser.commands.map((command) => command.name());
  const message = `${name}: no command is called ${quote(input)}, expected one of ${known.join(', ')}`;
  return new CliError('UNKNOWN_COMMAND', message, input, nearest(input, known));
}

function noSuchOption(name: string, input: string, parser: Parser): CliError {
  const flags = [...parser.options.map((option) => option.long ?? ''), '--help'];
  const bare = (flag: string) => flag.replaceAll('-', '');
  const near = nearest(bare(input), flags.map(bare));
  const suggestion = flags.find((flag) => bare(flag) === near);
  return new CliError('UNKNOWN_OPTION', `${name}: no option is called ${quote(input)}`, input, suggestion);
}
