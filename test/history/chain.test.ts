import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HistoryError, historyText, readHistory } from '../../scripts/history/chain.js';
import { changesOf } from '../../scripts/history/changes.js';
import { loadData } from '../../scripts/load.js';
import { root } from '../../scripts/root.js';
import { ratsArrests } from '../../src/index.js';
import { sha256 } from '../../src/verify/locate.js';
import { because, Fixture } from './fixture.js';

const fixture = new Fixture(['ratsArrests', 'noAlliances', 'aimDialogue']).release('0.1.0');
fixture.change('ratsArrests', { value: 2800, asPrinted: '2,800' }).release('0.2.0', [because('ratsArrests')]);
fixture.release('0.10.0', [because('noAlliances', { event: 'retracted' })]);

let folder: string;
const path = (version: string) => join(folder, `${version}.json`);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sco-facts-history-'));
  for (const file of fixture.files) writeFileSync(path(file.version), historyText(file));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a history', () => {
  test('is read back as it was written, in the order of the versions', () => {
    expect(readHistory(folder)).toEqual(fixture.files);
  });

  test('with a split is read back as it was written', () => {
    const split = new Fixture(['noAlliances'])
      .release('0.1.0')
      .change('noAlliances', { title: 'None' })
      .add('aimDialogue')
      .release('0.2.0', [because('noAlliances', { splitInto: ['aimDialogue'] })]);
    const home = mkdtempSync(join(folder, 'split-'));
    for (const file of split.files) writeFileSync(join(home, `${file.version}.json`), historyText(file));
    expect(readHistory(home)).toEqual(split.files);
    expect(split.files.at(-1)?.events[0]?.splitInto).toEqual(['aimDialogue']);
  });

  test('of no release is empty', () => {
    expect(readHistory(join(folder, 'none'))).toEqual([]);
  });

  test('fails on an edit of any one character of an earlier file', () => {
    for (const version of ['0.1.0', '0.2.0']) {
      const text = readFileSync(path(version), 'utf8');
      for (let at = 0; at < text.length; at += 7) {
        const character = text[at] === 'x' ? 'y' : 'x';
        writeFileSync(path(version), text.slice(0, at) + character + text.slice(at + 1));
        expect(() => readHistory(folder), `${version} at ${at}`).toThrow(HistoryError);
      }
      writeFileSync(path(version), text);
    }
  });

  test.each([
    ['a lost file', () => rmSync(path('0.2.0')), '0.10.0.json: it does not name the hash of the file of 0.1.0'],
    ['a lost start', () => rmSync(path('0.1.0')), '0.2.0.json: it is the first file, but names an earlier one'],
    [
      'a file put in',
      () => writeFileSync(path('0.3.0'), readFileSync(path('0.2.0'))),
      '0.3.0.json: its version is 0.2.0',
    ],
    [
      'another layout',
      () => writeFileSync(path('0.1.0'), JSON.stringify(fixture.files[0])),
      'its layout is not that of the release',
    ],
    [
      'content that does not fit its digest',
      () =>
        writeFileSync(
          path('0.1.0'),
          readFileSync(path('0.1.0'), 'utf8').replace(`"value":${ratsArrests.value}`, '"value":1'),
        ),
      "the content of 'ratsArrests' is not that of",
    ],
    ['no JSON', () => writeFileSync(path('0.1.0'), '{'), 'never edited: restore it with git'],
  ])('fails on %s', (_name, damage, message) => {
    damage();
    expect(() => readHistory(folder)).toThrow(message);
  });
});

describe('the history of this package', () => {
  const own = join(root, 'data/history');
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');

  test('forms a chain from the first file on, and ends with the version of package.json', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(readHistory(own).at(-1)?.version).toBe(version);
  });

  test('is sealed: CHANGELOG.md names the hash of every file', () => {
    const missing = readdirSync(own)
      .filter((name) => name.endsWith('.json'))
      .filter((name) => !changelog.includes(`sha256 \`${sha256(readFileSync(join(own, name), 'utf8'))}\``));
    expect(missing).toEqual([]);
  });

  test('agrees with the facts, or the difference waits for a release', () => {
    const { stamped, current } = loadData();
    expect(stamped.filter(({ fact }) => current.states.get(fact.id)?.digest !== fact.digest)).toEqual([]);
  });
});

describe('the changes of a release', () => {
  test('give each field with its old and new value', () => {
    expect(fixture.files[1] && changesOf(fixture.files[1])).toMatchObject([
      {
        type: 'amended',
        fact: 'ratsArrests',
        fields: [
          { field: 'asPrinted', before: ratsArrests.asPrinted, after: '2,800' },
          { field: 'value', before: ratsArrests.value, after: 2800 },
        ],
      },
    ]);
  });
});
