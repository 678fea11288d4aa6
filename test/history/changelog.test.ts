import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { historyText } from '../../scripts/history/chain.js';
import { dataSections, insertSections, sealLine } from '../../scripts/history/changelog.js';
import { loadData } from '../../scripts/load.js';
import { root } from '../../scripts/root.js';
import { ratsArrests } from '../../src/index.js';
import { sha256 } from '../../src/verify/locate.js';
import { because, Fixture } from './fixture.js';

const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
const sectionOf = (version: string) => changelog.split(/^## /m).find((part) => part.startsWith(`${version}\n`)) ?? '';

describe('CHANGELOG.md', () => {
  test('has no line over 120 characters, and no raw JSON', () => {
    const lines = changelog.split('\n');
    expect(lines.filter((line) => line.length > 120)).toEqual([]);
    expect(lines.filter((line) => /[[{]"|"\]|"\}/.test(line))).toEqual([]);
  });

  const { current, units } = loadData();
  test.each(current.history.map((file, index) => [file.version, file, current.history.slice(0, index)] as const))(
    'says of %s what its history file says',
    (version, file, before) => {
      const text = readFileSync(join(root, 'data/history', `${version}.json`), 'utf8');
      const section = sectionOf(version);
      for (const part of dataSections(file, before, units)) expect(section).toContain(part);
      expect(section).toContain(sealLine(file, text));
      expect(section).toContain('### Briefly\n');
    },
  );
});

describe('the sections of a release', () => {
  const fixture = new Fixture(['ratsArrests', 'noAlliances'])
    .release('0.1.0')
    .change('ratsArrests', { value: 2800, asPrinted: '2,800' })
    .change('noAlliances', { title: 'No alliances at all' })
    .release('0.2.0', [because('ratsArrests'), because('noAlliances', { reason: 'wording' })]);
  const [first, second] = fixture.files;
  if (!first || !second) throw new Error('the fixture has two releases');
  const title = first.contents[first.events.find(({ fact }) => fact === 'noAlliances')?.digest ?? '']?.title;

  test('list figures first, then words, each with its old and new value and the reason', () => {
    expect(dataSections(second, [first], {}).map((section) => section.replaceAll('\n  ', ' '))).toEqual([
      '### Figures and verdicts\n\n' +
        `- \`ratsArrests\`: the printed form is now 2,800; it was ${ratsArrests.asPrinted}.\n` +
        `- \`ratsArrests\`: the value is now 2,800; it was ${ratsArrests.asPrinted}. Misreading: A note in our own words.\n`,
      '### Words and places\n\n' +
        `- \`noAlliances\`: the title is now “No alliances at all”; it was “${title}”. Wording: A note in our own words.\n`,
    ]);
  });

  test('say where the parts of a split fact are, with the reason', () => {
    const split = new Fixture(['noAlliances'])
      .release('0.1.0')
      .change('noAlliances', { title: 'No alliances at all' })
      .add('aimDialogue')
      .release('0.2.0', [because('noAlliances', { splitInto: ['aimDialogue'] })]);
    const [one, two] = split.files;
    if (!one || !two) throw new Error('the fixture has two releases');
    expect(dataSections(two, [one], {}).map((section) => section.replaceAll('\n  ', ' '))).toEqual([
      '### Figures and verdicts\n\n' +
        '- 1 new fact: `aimDialogue`.\n' +
        '- `noAlliances`: part of it is now `aimDialogue`. Misreading: A note in our own words.\n',
      `### Words and places\n\n- \`noAlliances\`: the title is now “No alliances at all”; it was “${title}”.\n`,
    ]);
  });

  test('count new facts, and name a few', () => {
    expect(dataSections(first, [], {})).toEqual([
      '### Figures and verdicts\n\n- 2 new facts: `noAlliances` and `ratsArrests`.\n',
    ]);
  });

  test('say so if nothing changed', () => {
    expect(dataSections({ ...second, events: [] }, [first], {})).toEqual(['No fact and no verdict changed.\n']);
  });

  test('come between the text of changesets for everyone and the text about code', () => {
    const written = [
      '# sco-facts\n\n## 0.2.0\n\n### Minor Changes\n\n- 06e89ed: One figure\n  was corrected.\n\n  `getFact` is faster.\n',
      '### Patch Changes\n\n- abcdef0: Typos.\n\n## 0.1.0\n\n### Minor Changes\n\n- abcdef1: All.\n',
    ].join('\n');
    const seal = sealLine(second, historyText(second));
    expect(insertSections(written, '0.2.0', ['### Figures and verdicts\n\n- x.\n'], seal)).toBe(
      [
        '# sco-facts\n\n## 0.2.0\n\n### Briefly\n\n- One figure was corrected.\n- Typos.\n',
        '### Figures and verdicts\n\n- x.\n',
        '### Code\n\n- `getFact` is faster.\n',
        `Released on ${second.date}. History file: sha256 \`${sha256(historyText(second))}\`.\n`,
        '## 0.1.0\n\n### Minor Changes\n\n- abcdef1: All.\n',
      ].join('\n'),
    );
    expect(() => insertSections(written, '0.3.0', [], seal)).toThrow('has no heading for 0.3.0');
  });
});
