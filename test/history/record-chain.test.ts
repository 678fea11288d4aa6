import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HistoryError, type HistoryFile, historyText, readHistory } from '../../scripts/history/chain.js';
import { foldItems, itemChangesOf } from '../../scripts/history/items.js';
import { root } from '../../scripts/root.js';
import { fixture, items, noteOnly, useHistoryFolder } from './record-items.js';

const { inFolder, path } = useHistoryFolder();

describe('a history with a record', () => {
  const read = () => readHistory(inFolder('history'));

  test('is read back as it was written', () => {
    expect(read()).toEqual(fixture.files);
    expect(read().map(({ record }) => record?.events.length)).toEqual([undefined, items.length, 1, 1]);
  });

  test('fails on an edit of any one character of an earlier file', () => {
    for (const { version } of fixture.files.slice(0, -1)) {
      const text = readFileSync(path(version), 'utf8');
      for (let at = 0; at < text.length; at += 7) {
        const character = text[at] === 'x' ? 'y' : 'x';
        writeFileSync(path(version), text.slice(0, at) + character + text.slice(at + 1));
        expect(read, `${version} at ${at}`).toThrow(HistoryError);
      }
      writeFileSync(path(version), text);
    }
  });

  const rewrite = (file: HistoryFile) => writeFileSync(path(file.version), historyText(file));
  const withContents = (contents: Readonly<Record<string, object>>): HistoryFile => ({
    ...noteOnly,
    record: { events: noteOnly.record?.events ?? [], contents },
  });
  const loseLater = () => {
    for (const { version } of fixture.files.slice(3)) rmSync(path(version));
  };

  // the last file has no other behind it that seals it
  test.each([
    [
      'a content that is not that of its digest',
      () =>
        withContents(Object.fromEntries(Object.keys(noteOnly.record?.contents ?? {}).map((digest) => [digest, {}]))),
      '0.2.1.json: a content of the record is not that of',
    ],
    ['a lost content', () => withContents({}), "0.2.1.json: the content of 'ratsArrests' in the record is missing"],
    ['a record of nothing', () => ({ ...noteOnly, record: { events: [], contents: {} } }), '0.2.1.json: '],
    [
      'an unknown event',
      () => ({ ...noteOnly, record: JSON.parse(JSON.stringify(noteOnly.record).replace('revised', 'lost')) }),
      '0.2.1.json: ',
    ],
  ])('fails on %s in its last file', (_name, damaged, message) => {
    loseLater();
    expect(read()).toEqual(fixture.files.slice(0, 3));
    rewrite(damaged());
    expect(read).toThrow(HistoryError);
    expect(read).toThrow(message);
  });
});

describe('history files without a record', () => {
  const own = readHistory(join(root, 'data/history')).filter(({ record }) => record === undefined);

  test('are read and written as they were released', () => {
    expect(own.map(({ version }) => version)).toContain('0.4.0');
    for (const file of own) {
      const text = readFileSync(join(root, 'data/history', `${file.version}.json`), 'utf8');
      expect(historyText(file), file.version).toBe(text);
      expect(file).not.toHaveProperty('record');
    }
  });

  test('hold no state of the record', () => {
    expect(foldItems(own).size).toBe(0);
    expect(own.flatMap((file, index) => itemChangesOf('record', file, own.slice(0, index)))).toEqual([]);
  });
});
