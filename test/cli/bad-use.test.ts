import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/index.js';
import { sco } from './lib/memory.js';

describe('bad use ends with exit code 2 and one line that says what was probably meant:', () => {
  test.each([
    [
      ['lst'],
      'UNKNOWN_COMMAND',
      /^sco-facts: unknown command 'lst'; expected one of list, .*; did you mean 'list'\?\n/,
    ],
    [['list', '--jsn'], 'UNKNOWN_OPTION', /^list: unknown option '--jsn'; did you mean '--json'\?\n/],
    [['cite', 'a', '--withsource'], 'UNKNOWN_OPTION', /; did you mean '--with-source'\?\n/],
    [['list', '--topic'], 'MISSING_ARGUMENT', /^list: option --topic needs a value\n/],
    [['list', '--topic', 'rat'], 'INVALID_QUERY', /^list: unknown topic 'rat'; expected one of purpose.*'rats'\?\n$/],
    [
      ['list', '--kind', 'quantities'],
      'INVALID_QUERY',
      /^list: unknown kind 'quantities'; .*did you mean 'quantity'\?\n$/,
    ],
    [['list', '--verdict', 'false'], 'INVALID_QUERY', /^list: unknown verdict 'false'; expected one of corroborated/],
    [['list', 'more'], 'INVALID_ARGUMENT', /^list: unexpected argument 'more'\n$/],
    [['show'], 'MISSING_ARGUMENT', /^show: missing argument <id>, the id of the fact\n/],
    [
      ['show', 'ratsArrest'],
      'FACT_NOT_FOUND',
      /^show: no fact has the id 'ratsArrest'; did you mean 'ratsArrests'\?\n$/,
    ],
    [
      ['show', 'ratsArrests', 'noAlliances'],
      'INVALID_ARGUMENT',
      /^show: unexpected argument 'noAlliances'; put text that has spaces in quotes\n$/,
    ],
    [['cite'], 'MISSING_ARGUMENT', /^cite: missing argument <id\W/],
    [['cite', '__proto__'], 'FACT_NOT_FOUND', /^cite: no fact has the id '__proto__'\n$/],
    [
      ['cite', 'ratsArrests', '--style', 'aps'],
      'INVALID_ARGUMENT',
      /^cite: unknown style 'aps'; expected one of apa, .*; did you mean 'apa'\?\n$/,
    ],
    [
      ['cite', 'ratsArrests', '--format', 'bibtx'],
      'INVALID_ARGUMENT',
      /^cite: unknown format 'bibtx'; expected one of text, .*, bibtex, .*'bibtex'\?\n$/,
    ],
    [['cite', 'ratsArrests', '--format', 'toString'], 'INVALID_ARGUMENT', /^cite: unknown format 'toString';/],
    [
      ['cite', 'ratsArrests', '--accessed', 'today'],
      'INVALID_ARGUMENT',
      /^cite: accessed must be a day of the calendar .*, not 'today'\n$/,
    ],
    [
      ['cite', 'ratsArrests', '--format', 'ris', '--style', 'apa'],
      'INVALID_ARGUMENT',
      /^cite: --style cannot be used with --format ris\n$/,
    ],
    [
      ['cite', 'ratsArrests', '--format', 'cff', '--with-source'],
      'INVALID_ARGUMENT',
      /^cite: --with-source cannot be used with --format cff\n$/,
    ],
    [
      ['cite', 'ratsArrests', '--format', 'ris', '--with-record'],
      'INVALID_ARGUMENT',
      /^cite: --with-record cannot be used with --format ris\n$/,
    ],
    [['resolve', 'hello'], 'INVALID_ARGUMENT', /^resolve: 'hello' does not name sco-facts@<version>\n$/],
    [['verify', 'no such file'], 'NO_SUCH_FILE', /^verify: 'no such file' cannot be read: no such file\n$/],
    [['verify', '.'], 'UNREADABLE', /^verify: '\.' cannot be read: it is a folder\n$/],
    [
      ['verify', '-', '--as', 'htm'],
      'INVALID_ARGUMENT',
      /^verify: unknown form 'htm'; expected one of text, html, mail; did you mean 'html'\?\n$/,
    ],
    [['lint', 'nothing.md'], 'NO_SUCH_FILE', /^lint: no file matches 'nothing\.md'\n$/],
    [
      ['lint', '-', '--format', 'githb'],
      'INVALID_ARGUMENT',
      /^lint: unknown format 'githb'; expected one of text, github; did you mean 'github'\?\n$/,
    ],
    [['locate', ' ', '-'], 'INVALID_ARGUMENT', /^locate: ' ' has no words\n$/],
    [['help', 'lnt'], 'UNKNOWN_COMMAND', /^help: unknown command 'lnt'; .*; did you mean 'lint'\?\n/],
  ])('%j is %s', async (args, code, message) => {
    const { exitCode, stdout, stderr } = await sco(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(message);
    const lines = stderr.trimEnd().split('\n');
    if (lines.length > 1) expect(lines.slice(1)).toEqual([expect.stringMatching(/^Try 'sco-facts help( \w+)?'\.$/)]);

    const hasJson = commands.some((command) => command.name === args[0] && '--json' in command.options);
    if (!hasJson || code === 'MISSING_ARGUMENT') return;
    const { error } = JSON.parse((await sco([args[0] ?? '', '--json', ...args.slice(1)])).stdout);
    expect(error).toMatchObject({ code, message: stderr.split('\n')[0] });
  });

  test('no command at all shows what there is', async () => {
    const { exitCode, stdout, stderr } = await sco([]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toBe((await sco(['--help'])).stdout.replace(/\nExamples:[\s\S]*/, ''));
  });

  test('two formats at once', async () => {
    const { exitCode, stderr } = await sco(['lint', '-', '--format', 'github', '--json']);
    expect(exitCode).toBe(2);
    expect(stderr).toBe('lint: --json cannot be used with --format github\n');
  });

  test('words after -- are not options', async () => {
    expect(await sco(['show', '--', '--json'])).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: "show: no fact has the id '--json'\n",
    });
  });
});
