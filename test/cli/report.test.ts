import pc from 'picocolors';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/cli/lint/judge.js';
import { githubLine as commandOf, compilerLine as lineOf, remarksOf } from '../../src/cli/lint/report.js';

const compilerLine = (finding: Finding, paint: ReturnType<typeof pc.createColors>) =>
  remarksOf(finding)
    .map((remark) => lineOf(finding, remark, paint))
    .join('');
const githubLine = (finding: Finding) =>
  remarksOf(finding)
    .map((remark) => commandOf(finding, remark))
    .join('');

const finding: Finding = {
  file: 'a,b:c%\n.md',
  line: 3,
  column: 14,
  form: 'key',
  text: 'one',
  within: 'text',
  severity: 'error',
  state: 'amended',
  message: '50% more,\r\nsaid: ::error::\u2028x',
  now: 'two',
  figure: 'absent',
};

describe('a finding', () => {
  test('is one workflow command, whatever it contains', () => {
    expect(githubLine(finding)).toBe(
      '::error file=a%2Cb%3Ac%25%0A.md,line=3,endLine=3,col=14,endColumn=17,title=sco-facts%3A amended::' +
        'one: 50%25 more,%0D%0Asaid: ::error::\u2028x; now two\n',
    );
  });

  test('is one line in compiler format, whatever it contains', () => {
    const line = 'a,b:c% .md:3:14: amended: one: 50% more, said: ::error:: x; now two\n';
    expect(compilerLine(finding, pc.createColors(false))).toBe(line);
  });

  test('names the verdict that asks for caution, and what it was when cited', () => {
    const judged = {
      ...finding,
      state: 'current',
      severity: 'warning',
      message: '',
      verdict: 'contradicted',
      verdictAsOf: '2026-11-28',
      verdictWhenCited: 'notFound',
      verdictChanged: true,
    } as const;
    expect(compilerLine(judged, pc.createColors(false))).toBe(
      'a,b:c% .md:3:14: current: one: the fact is contradicted as of 28 November 2026 (when cited: no confirmation found)\n',
    );
    expect(githubLine(judged)).toContain('title=sco-facts%3A contradicted::one: the fact is contradicted');
  });

  test('whose figure is wrong says so on a line of its own, after what is to be noted of the citation', () => {
    const wrong = { ...finding, figure: 'differs', found: 'about 5', expected: 'more than 9 people' } as const;
    const lines = githubLine(wrong).trimEnd().split('\n');
    expect(lines.map((line) => line.replace(/^(::\w+) .*?title=/, '$1 '))).toEqual([
      '::error sco-facts%3A amended::one: 50%25 more,%0D%0Asaid: ::error::\u2028x; now two',
      '::error sco-facts%3A differs::"about 5" where the fact has more than 9 people',
    ]);
    const bound = { ...wrong, state: 'current', message: '', figure: 'bound', severity: 'warning' } as const;
    expect(compilerLine(bound, pc.createColors(false))).toBe(
      'a,b:c% .md:3:14: bound: "about 5" where the fact has more than 9 people\n',
    );
    expect(githubLine(bound)).toMatch(/^::warning .*title=sco-facts%3A bound::"about 5"/);
  });

  test('is coloured without a change of its text', () => {
    const colored = compilerLine(finding, pc.createColors(true));
    expect(colored).toContain('\u001b[31mamended\u001b[39m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are made of them
    expect(colored.replaceAll(/\u001b\[\d+m/g, '')).toBe(compilerLine(finding, pc.createColors(false)));
  });
});
