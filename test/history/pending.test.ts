import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readPending } from '../../scripts/history/pending.js';
import { DataError, faultLine } from '../../scripts/read/fault.js';
import { because } from './fixture.js';

let folder: string;
const file = () => join(folder, 'pending.json');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sco-facts-pending-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The faults in a text of data/pending.json, line by line. */
function faultsOf(text: string): string[] {
  writeFileSync(file(), text);
  try {
    readPending(file());
  } catch (error) {
    if (error instanceof DataError) return error.faults.map(faultLine);
    throw error;
  }
  return [];
}

describe('data/pending.json', () => {
  test('may be missing', () => {
    expect(readPending(file())).toEqual([]);
  });

  test('is read as it was written', () => {
    const changes = [because('ratsArrests'), because('noAlliances', { splitInto: ['aimDialogue'] })];
    expect(faultsOf(JSON.stringify(changes))).toEqual([]);
    expect(readPending(file())).toEqual(changes);
  });

  test.each([
    [
      'an unknown reason',
      [{ ...because('ratsArrests'), reason: 'whim' }],
      'data/pending.json: ratsArrests › reason: is "whim"; use one of transcription-error, misreading, ' +
        'unit-interpretation, wording, evidence-fix, duplicate, source-changed, legal',
    ],
    [
      'an unknown event',
      [because('noAlliances'), { ...because('ratsArrests'), event: 'lost' }],
      'data/pending.json: ratsArrests › event: is "lost"; use one of retracted, moved, merged, reinstated',
    ],
    [
      'an empty note',
      [because('ratsArrests', { note: '' })],
      'data/pending.json: ratsArrests › note: is ""; it must not be empty',
    ],
    [
      'a missing id',
      [{ reason: 'misreading', note: 'A note.' }],
      'data/pending.json: item 1 › fact: is missing; give it as string',
    ],
    [
      'an unknown field',
      [{ ...because('ratsArrests'), ratz: 1 }],
      'data/pending.json: ratsArrests: has the unknown field ratz; remove it or correct its spelling',
    ],
    [
      'a split into nothing',
      [because('ratsArrests', { splitInto: [] })],
      'data/pending.json: ratsArrests › splitInto: is []; it must not be empty',
    ],
    ['something else than a list', {}, 'data/pending.json: the list: is {}; give it as array'],
  ])('has %s named by file, item, field, problem and remedy', (_name, value, line) => {
    expect(faultsOf(JSON.stringify(value))).toEqual([line]);
  });

  test('has its syntax checked', () => {
    expect(faultsOf('[')).toEqual([
      expect.stringMatching(/^data\/pending\.json: the file: .*; make it readable, valid JSON$/),
    ]);
  });
});
