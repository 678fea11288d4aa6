import { Argument, type CommanderError, Command as Parser } from 'commander';
import { VERSION } from '../index.js';
import { badUse, noSuchCommand } from './bad-use.js';
import type { Command, ExitCode, Options } from './command.js';
import { commands } from './commands/index.js';
import { colorsOf, type Host, hasColors, widthOf } from './host.js';

const description = 'Facts of one forum post on the Shanghai Cooperation Organization: read, cite and check them.';

const examples = [
  'sco-facts list --topic rats',
  'sco-facts cite ratsArrests --style mla',
  'sco-facts verify post.txt',
  'sco-facts lint paper.md',
];

/** Makes the parser of the command line. It throws its errors in the form of the library's. */
export function parserFor(host: Host, done: (exitCode: ExitCode) => void): Parser {
  const parser = quiet(new Parser('sco-facts'), host, 'sco-facts')
    .description(description)
    .usage('<command> [options]')
    .version(VERSION, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false);
  for (const command of commands) parser.addCommand(parserOf(command, host, done));
  parser.addCommand(helpParser(parser, host));
  return withExamples(parser, host, examples, ["Run 'sco-facts help <command>' for details."]);
}

function parserOf(command: Command, host: Host, done: (exitCode: ExitCode) => void): Parser {
  const parser = quiet(new Parser(command.name), host, command.name)
    .description([command.summary, ...command.details].join('\n\n'))
    .summary(command.summary)
    .helpOption('-h, --help', 'print this help');
  for (const [flags, text] of Object.entries(command.options)) parser.option(flags, text);
  for (const [name, text] of Object.entries(command.args)) parser.addArgument(new Argument(name, text));
  parser.action(async () => done(await command.run({ args: parser.args, options: parser.opts<Options>(), host })));
  return withExamples(parser, host, command.examples);
}

function helpParser(parser: Parser, host: Host): Parser {
  const help = quiet(new Parser('help'), host, 'help')
    .summary('Prints help on a command.')
    .description('Prints help on a command.')
    .addArgument(new Argument('[command]', 'the command'));
  return help.action((name?: string) => {
    const asked = name === undefined ? parser : parser.commands.find((command) => command.name() === name);
    if (!asked) throw noSuchCommand('help', name ?? '', parser);
    asked.outputHelp();
  });
}

function withExamples(parser: Parser, host: Host, lines: readonly string[], more: readonly string[] = []): Parser {
  const title = colorsOf(host).bold('Examples:');
  const text = [title, ...lines.map((line) => `  ${line}`), ...(more.length > 0 ? ['', ...more] : [])].join('\n');
  return parser.addHelpText('after', `\n${text}`);
}

/** Sends help to the host and errors to the caller, instead of to the process. */
function quiet(parser: Parser, host: Host, name: string): Parser {
  const width = widthOf(host.stdout);
  return parser
    .exitOverride((error: CommanderError) => {
      throw badUse(name, error, parser);
    })
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => host.stdout.write(text),
      writeErr: () => {}, // badUse rewrites it in the form of the library's errors
      getOutHelpWidth: () => width,
      getOutHasColors: () => hasColors(host.stdout, host.env),
    })
    .configureHelp({ styleTitle: (text) => colorsOf(host).bold(text) });
}
