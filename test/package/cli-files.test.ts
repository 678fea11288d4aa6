import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { post } from '../source/post.js';
import { folder, key, shell } from './lib/shell.js';

describe.skipIf(post === undefined)('verify', () => {
  test.each([
    ['sco-facts verify post.txt', 0],
    ['sco-facts verify post.html', 0],
    ['sco-facts verify - < post.txt', 0],
    ['cat post.html | sco-facts verify -', 0],
    ['fold -s -w 60 post.txt | sco-facts verify - --json', 0],
    ['sco-facts verify other.txt', 1],
    ['sco-facts verify paper.md', 1],
    ['sco-facts verify picture.bin', 2],
    ['sco-facts verify missing.txt', 2],
    ['sco-facts verify .', 2],
    ['sco-facts verify', 2],
  ])('%s ends with %i', async (line, exitCode) => {
    const { code, stdout, stderr } = await shell(line);
    expect(code).toBe(exitCode);
    expect(stdout === '').toBe(exitCode === 2);
    expect(stderr === '').toBe(exitCode !== 2);
  });
});

describe('lint', () => {
  test('prints as compilers do, and ends with 1 where something does not hold', async () => {
    const { code, stdout, stderr } = await shell("sco-facts lint '*.{md,tex}'");
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/^draft\.tex:1:11: unknown: ratsArrest: .*; did you mean 'ratsArrests'\?$/),
      'paper.md:3:7: current: ratsArrests',
      `paper.md:3:25: current: ${key}`,
      '',
    ]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '3 citations in 2 files: 1 unknown, 2 current\n' });
  });

  test('annotates a workflow', async () => {
    const { code, stdout } = await shell('sco-facts lint draft.tex paper.md --format github');
    expect(stdout).toMatch(
      /^::error file=draft\.tex,line=1,endLine=1,col=11,endColumn=21,title=sco-facts%3A unknown::ratsArrest: .*\n$/,
    );
    expect(code).toBe(1);
  });

  test('goes on if a file cannot be read, and says so', async () => {
    const left = "lint: 'picture.bin' was skipped: it is binary (it has a NUL byte)\n";
    const { stdout, ...rest } = await shell('sco-facts lint paper.md picture.bin');
    expect(stdout.match(/: current: /g)).toHaveLength(2);
    expect(rest).toEqual({ code: 2, stderr: `${left}2 citations in 1 file: 2 current\n` });
    expect((await shell('sco-facts lint draft.tex picture.bin')).code).toBe(1);
    expect((await shell('sco-facts lint paper.md')).code).toBe(0);
    expect((await shell("sco-facts lint paper.md '*.none'")).code).toBe(2);
  });

  test('names a file that exists and cannot be read', async () => {
    expect(await shell('sco-facts lint paper.md /proc/self/mem')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(
        /^lint: '\/proc\/self\/mem' cannot be read: EIO.*\n2 citations in 1 file: 2 current\n$/,
      ),
    });
  });
});

describe('large files', () => {
  const hundredMegabytes = 100_000_000;

  test('of 100 MB are linted, and are no text that can be verified', async () => {
    writeFileSync(join(folder, 'large.log'), `${'A line of some log. '.repeat(99)}\n`.repeat(hundredMegabytes / 1981));
    const linted = await shell(`echo ${key} >> large.log; sco-facts lint large.log`);
    expect(linted).toMatchObject({ code: 0, stdout: expect.stringMatching(/^large\.log:\d+:1: current: /) });
    expect(await shell('sco-facts verify large.log')).toEqual({
      code: 2,
      stdout: '',
      stderr: "verify: 'large.log' cannot be used: it has more than 10,000,000 characters of text\n",
    });
    rmSync(join(folder, 'large.log'));
  });

  test('beyond the limit are refused, endless ones too', async () => {
    writeFileSync(join(folder, 'huge.txt'), '');
    truncateSync(join(folder, 'huge.txt'), 200_000_000);
    const refused = (command: string, name: string) => ({
      code: 2,
      stderr: expect.stringMatching(`^${command}: ${name} is larger than 128 MiB, the limit for one file\n`),
    });
    expect(await shell('sco-facts verify huge.txt')).toMatchObject(refused('verify', "'huge.txt'"));
    expect(await shell('sco-facts lint huge.txt')).toMatchObject(refused('lint', "'huge.txt'"));
    expect(await shell('sco-facts verify - < /dev/zero')).toMatchObject(refused('verify', 'standard input'));
    rmSync(join(folder, 'huge.txt'));
  });
});
