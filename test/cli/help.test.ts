import { describe, expect, test } from 'vitest';
import { severityOf } from '../../src/cli/citation-report.js';
import { commands } from '../../src/cli/commands/index.js';
import { severityOfFigure } from '../../src/cli/lint/judge.js';
import { VERSION } from '../../src/index.js';
import { sco } from './lib/memory.js';
import { widthOf } from './lib/width.js';

describe('help', () => {
  test.each(commands.map((command) => [command.name, command] as const))('of %s', async (name, command) => {
    const { exitCode, stdout, stderr } = await sco(['help', name]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(await sco([name, '--help'])).toEqual({ exitCode: 0, stdout, stderr });
    expect(stdout.replaceAll('\n', ' ')).toContain(` ${command.summary} `);
    for (const flags of Object.keys(command.options)) expect(stdout).toContain(`  ${flags}`);
    expect(command.examples.length).toBeGreaterThan(0);
    for (const example of command.examples) expect(stdout).toContain(`\n  ${example}\n`);
    expect(widthOf(stdout.split('Examples:')[0] ?? '')).toBeLessThanOrEqual(80);
  });

  test('names every command, and the version is printed alone', async () => {
    const { stdout } = await sco(['help']);
    for (const { name } of commands) expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
    expect(await sco(['--version'])).toEqual({ exitCode: 0, stdout: `${VERSION}\n`, stderr: '' });
  });

  test('of lint says what fails, and what fails with --strict', async () => {
    const { stdout } = await sco(['help', 'lint']);
    const exit = /Exits with 1 if .*? With --strict .*?\. /s.exec(stdout.replaceAll('\n', ' '))?.[0] ?? '';
    const [always = '', strict = ''] = exit.split('With --strict');
    for (const [state, severity] of Object.entries({ ...severityOf, ...severityOfFigure })) {
      expect([state, always.includes(state)]).toEqual([state, severity === 'error']);
      expect([state, strict.includes(state)]).toEqual([state, severity === 'warning']);
    }
  });
});
