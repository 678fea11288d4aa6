import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/index.js';
import { folder, ok, shell, terminal } from './lib/shell.js';

describe('the output', () => {
  test('ends silently when its reader has read enough', async () => {
    expect(await shell('sco-facts list | head -1')).toEqual(ok(expect.stringMatching(/^\S.*\n$/)));
    expect(await shell('sco-facts list --json | true')).toEqual(ok(''));
    expect(await shell('sco-facts lint paper.md 2>&1 >/dev/null | true')).toEqual(ok(''));
  });

  test('that cannot be written is an error', async () => {
    const { code, stderr } = await shell('sco-facts list > /dev/full');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/^sco-facts: the output cannot be written: .*ENOSPC.*\n$/),
    });
  });

  test('is 80 columns wide and without colours in a pipe', async () => {
    const { stdout } = await shell('COLUMNS=200 sco-facts list');
    expect(stdout).not.toContain('\u001b');
    const widths = stdout.split('\n').map((line) => line.length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(80);
    expect(Math.max(...widths)).toBeGreaterThan(70);
  });
});

describe('in a terminal', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are made of them
  const plain = (text: string) => text.replaceAll(/\u001b\[\d*m/g, '');

  test('the list has colours and the width of the terminal', async () => {
    const colored = await terminal('sco-facts list');
    expect(colored).toContain('\u001b[36mratsArrests');
    expect(colored).toContain('\u001b[1mRATS\u001b[22m');
    const widths = plain(colored)
      .split('\n')
      .map((line) => line.length);
    expect(Math.max(...widths)).toBeGreaterThan(80);
    expect(Math.max(...widths)).toBeLessThanOrEqual(100);
  });

  test('NO_COLOR removes the colours, and nothing else', async () => {
    expect(await terminal('NO_COLOR=1 sco-facts list')).toBe(plain(await terminal('sco-facts list')));
    expect((await shell('FORCE_COLOR=1 sco-facts list | cat')).stdout).toContain('\u001b[36mratsArrests');
  });

  test.each(commands.map(({ name }) => name))(
    'help of %s has bold titles, and is the same without them',
    async (name) => {
      const bold = await terminal(`sco-facts help ${name}`);
      expect(bold).toContain('\u001b[1mExamples:\u001b[22m');
      expect(bold).toContain('\u001b[1mUsage:\u001b[22m');
      expect(await terminal(`NO_COLOR=1 sco-facts help ${name}`)).toBe(plain(bold));
    },
  );

  test('long work shows its progress on stderr, and removes it at the end', async () => {
    writeFileSync(join(folder, 'long.log'), 'getFact("ratsArrests") '.repeat(400_000));
    const line = 'sco-facts lint long.log long.log paper.md --quiet';
    const shown = await terminal(line);
    expect(shown).toContain('\r\u001b[Klint: 2 of 2 files, paper.md');
    expect(shown.endsWith('\r\u001b[K400002 citations in 2 files: 400002 current\n')).toBe(true);
    expect(await terminal(`${line} 2>/dev/null`)).toBe('');
    expect((await shell(line)).stderr).toBe('400002 citations in 2 files: 400002 current\n');
  });
});
