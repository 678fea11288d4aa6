import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { cite } from '../../src/citations/index.js';
import { citationStyles } from '../../src/citations/styles/table.js';
import { installed } from '../../src/cli/archive.js';
import type { Options } from '../../src/cli/command.js';
import { lintBy } from '../../src/cli/commands/lint.js';
import { readParts } from '../../src/cli/formats/index.js';
import { judgeBy } from '../../src/cli/lint/judge.js';
import { facts, formatQuantity, ratsArrests } from '../../src/index.js';
import { zip } from './formats/lib.js';
import { memoryHost } from './lib/memory.js';

const judge = judgeBy(installed);
const figures = (file: string, content: string | Uint8Array) => {
  const reading = readParts(file, typeof content === 'string' ? strToU8(content) : content);
  return reading.ok ? judge(file, reading.parts).map(({ figure }) => figure) : [];
};

const [right, dropped] = [formatQuantity(ratsArrests), `${ratsArrests.asPrinted} people`];
const said = [`About 9,876 people`, dropped, right, 'Many people'].map((words) => `${words} were arrested`);
const expected = ['differs', 'bound', 'agrees', 'absent'];
const address = 'https://unpkg.com/sco-facts@0.6.0/dist/facts/ratsArrests.json';
const run = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('the passage beside a citation is compared', () => {
  test.each([
    ['paper.md', said.map((words) => `*${words}* [@ratsArrests].`).join('\n\n')],
    ['paper.tex', said.map((words) => `\\emph{${words}} \\cite{ratsArrests}.`).join('\n\n')],
    ['paper.html', said.map((words) => `<p>${words} (<a href="${address}">source</a>).</p>`).join('')],
    [
      'paper.ipynb',
      JSON.stringify({ cells: said.map((words) => ({ cell_type: 'markdown', source: `${words} [@ratsArrests].` })) }),
    ],
    [
      'paper.docx',
      zip({ 'word/document.xml': `<w:body>${said.map((words) => run(`${words} (${address})`)).join('')}</w:body>` }),
    ],
  ])('in %s', (file, content) => expect(figures(file, content)).toEqual(expected));

  test('on a line that says what the manuscript and the fact have, and fails', async () => {
    const { host, written } = memoryHost({ stdin: `${said[0]} [@ratsArrests].` });
    expect(await lintBy(installed, { args: ['-'], options: {}, host })).toBe(1);
    expect(written.stdout).toBe(`<stdin>:1:36: differs: "About 9,876" where the fact has ${right}\n`);
    expect(written.stderr).toBe('1 citation in 1 file: 1 current; 1 differs\n');
  });

  test('as the guide shows it', async () => {
    const guide = readFileSync('docs/guide/linting.md', 'utf8');
    const [, line = '', output] = /```md\n(The heads.*\n)```[\s\S]*?```text\n([\s\S]*?)```/.exec(guide) ?? [];
    const { host, written } = memoryHost({ stdin: line });
    await lintBy(installed, { args: ['-'], options: {}, host });
    expect(written.stdout.replace('<stdin>', 'paper.md')).toBe(output);
  });
});

describe('nothing is compared', () => {
  test.each([
    ['a.md', `\`${said[0]} ${address}\``],
    ['a.md', `<!-- ${said[0]} [@ratsArrests] -->`],
    ['a.ts', `// ${said[0]} ${address}`],
    ['a.md', `${said[0]}: getFact('ratsArrests')`],
  ])('in %s: %s', (file, text) => expect(figures(file, text)).toEqual(['absent']));

  test('with the title of a printed reference, in any style', () => {
    const kinds = ['quantity', 'event', 'membership', 'extent'];
    const all = facts
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap((fact) => Object.values(citationStyles).flatMap((style) => figures('a.txt', cite(fact, { style }))));
    expect(new Set(all)).toEqual(new Set(['absent']));
  });
});

test('an attributed statement of a contradicted fact is information, but a wrong figure fails', () => {
  const severities = (text: string) => judge('a.md', text).map(({ severity, verdict }) => `${verdict} ${severity}`);
  expect(severities('Many people live there [@populationShare].')).toEqual(['contradicted warning']);
  expect(severities('According to the post, many people live there [@populationShare].')).toEqual([
    'contradicted notice',
  ]);
  expect(severities('According to the post, 12% of the world population live there [@populationShare].')).toEqual([
    'contradicted error',
  ]);
});

test('what fails with --strict is annotated as an error', async () => {
  const levelOf = async (options: Options) => {
    const { host, written } = memoryHost({ stdin: 'Many people live there [@populationShare].' });
    const exitCode = await lintBy(installed, { args: ['-'], options: { format: 'github', ...options }, host });
    return [exitCode, /^::\w+/.exec(written.stdout)?.[0]];
  };
  expect(await levelOf({})).toEqual([0, '::warning']);
  expect(await levelOf({ strict: true })).toEqual([1, '::error']);
});

test('a key behind a dash of TeX is read', () => {
  const key = 'sco-facts@0.1.0/ratsArrests:0123456789ab';
  for (const dash of ['--', '---']) expect(judge('a.tex', `so${dash}${key}`)).toMatchObject([{ form: 'key' }]);
  expect(judge('a.tex', `my-${key}`)).toEqual([]);
});

test('a megabyte of prose with many numbers and no citation has no finding', () => {
  const prose = 'In 2013 some 4,200 people moved, and 37 per cent of 1,250 houses were sold for $3,900 each. ';
  expect(judge('a.md', prose.repeat(Math.ceil(1e6 / prose.length)))).toEqual([]);
});
