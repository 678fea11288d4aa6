import { expect, test } from 'vitest';
import { toRis } from '../../../src/citations/exports/ris.js';
import { facts, ratsArrests, source, VERSION } from '../../../src/index.js';
import { allFacts, notShown, standingFacts } from './cases.js';
import { needs, patience, run, workFolder } from './tools.js';

const all = { withSource: true, accessed: '2026-11-24' } as const;

const suite = needs('ris2xml', 'xml2ris');

suite('bibutils', patience, () => {
  const folder = workFolder();

  // by default, bibutils takes a backslash in RIS for a command of LaTeX; no title of the package has one
  test.for([
    ['of the package', [...facts, ...standingFacts], []],
    ['of any sort', allFacts, ['--no-latex']],
  ] as const)('reads and writes titles %s unchanged', ([, some, mode]) => {
    const ris = toRis(some, all);
    const xml = run(folder.path, 'ris2xml', ['-i', 'unicode', ...mode], ris);
    const back = run(folder.path, 'xml2ris', ['-o', 'unicode'], xml);
    expect(valuesOf(back, 'TI')).toHaveLength(some.length + 2);
    expect(valuesOf(back, 'TI')).toEqual(valuesOf(ris, 'TI'));
    expect(valuesOf(back, 'UR')).toEqual(valuesOf(ris, 'UR'));
    expect(valuesOf(back, 'PY').map((date) => date.slice(0, 4))).toEqual(valuesOf(ris, 'PY'));
    expect(valuesOf(back, 'AU').at(-1)).toBe('Alimov, Rashid');
  });
});

function valuesOf(ris: string, tag: string): string[] {
  return ris.split(/\r?\n/).flatMap((line) => (line.startsWith(`${tag}  - `) ? [line.slice(6)] : []));
}

test('every line is a tag, and every record has its own end', () => {
  const ris = toRis(allFacts, all);
  const lines = ris.split('\r\n');
  expect(lines.pop()).toBe('');
  expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line) || /[\r\n]/.test(line))).toEqual([]);
  expect(lines.filter((line) => line.startsWith('TY')).length).toBe(allFacts.length + 2);
  expect(lines.filter((line) => line === 'ER  - ').length).toBe(allFacts.length + 2);
  expect(notShown(ris.replaceAll(/\r\n(?!TY)/g, ' '), allFacts)).toEqual([]);
});

test('a record has type, key, container, version and notes', () => {
  const tags = toRis(ratsArrests, all).split('ER  - ')[0];
  expect(tags).toContain('TY  - CHAP\r\nID  - ratsArrests\r\nAU  - Alimov, Rashid\r\n');
  expect(tags).toContain(`T2  - ${source.title}\r\nPB  - cssforum.com.pk, para. 12 [recorded in the npm package sco-`);
  const ofPackage = toRis(ratsArrests, { ...all, credit: 'package' });
  expect(ofPackage).toContain('TY  - DATA\r\nID  - ratsArrests\r\nAU  - sco-facts contributors\r\n');
  expect(ofPackage).toContain(`T2  - sco-facts@${VERSION}\r\nET  - ${VERSION}\r\nPB  - npm\r\n`);
  expect(tags).toContain('Y2  - 2026/11/24/\r\n');
  expect(tags).toContain(`N1  - pkg:npm/sco-facts@${VERSION}#dist/facts/ratsArrests.json\r\n`);
  expect(tags).toContain('N1  - Evidence: Sheikh Arham, cssforum.com.pk, 2 July 2020, paragraph 12\r\n');
  expect(toRis([], all)).toContain(`DA  - ${source.article.issued.replace('-', '/')}//\r\n`);
  expect(toRis(standingFacts)).not.toMatch(/Y2|Evidence/);
});
