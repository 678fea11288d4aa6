import type { CommanderError, Command as Parser } from 'commander';
import { nearest } from '../nearest.js';
import { quote } from '../quote.js';
import { CliError } from './errors.js';

/** Rewrites an error of the parser in the form of the library's errors. Requested help passes through. */
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
      return new CliError('MISSING_ARGUMENT', name, `missing argument <${input}>, the ${what}`, input);
    }
    case 'commander.optionMissingArgument':
      return new CliError('MISSING_ARGUMENT', name, `option ${input.split(' ')[0]} needs a value`, input);
    case 'commander.excessArguments': {
      const max = parser.registeredArguments.length;
      const extra = parser.args.slice(max);
      const noun = extra.length === 1 ? 'argument' : 'arguments';
      const hint = max === 0 ? '' : '; put text that has spaces in quotes';
      return new CliError('INVALID_ARGUMENT', name, `unexpected ${noun} ${extra.map(quote).join(' ')}${hint}`, extra);
    }
    default:
      return error;
  }
}

/** Makes the error for a command that does not exist. */
export function noSuchCommand(name: string, input: string, parser: Parser): CliError {
  const known = parser.commands.map((command) => command.name());
  const problem = `unknown command ${quote(input)}; expected one of ${known.join(', ')}`;
  return new CliError('UNKNOWN_COMMAND', name, problem, input, nearest(input, known));
}

function noSuchOption(name: string, input: string, parser: Parser): CliError {
  const flags = [...parser.options.map((option) => option.long ?? ''), '--help'];
  const bare = (flag: string) => flag.replaceAll('-', '');
  const near = nearest(bare(input), flags.map(bare));
  const suggestion = flags.find((flag) => bare(flag) === near);
  return new CliError('UNKNOWN_OPTION', name, `unknown option ${quote(input)}`, input, suggestion);
}
