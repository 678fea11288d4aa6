import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { type HistoryFile, historyText } from '../../scripts/history/chain.js';
import type { Item } from '../../scripts/history/items.js';
import { because, Fixture } from './fixture.js';

/** An item of a made-up record. */
export const item = (part: Item['part'], id: string, fields: object = {}): Item => ({
  part,
  id,
  content: { id, ...fields },
});
export const assessment = (note: string, fields: object = {}) => item('assessment', 'ratsArrests', { note, ...fields });
export const reference = item('reference', 'yearbook', { title: 'Yearbook' });
export const calculation = item('calculation', 'shareOfMembers', { rows: [{ parts: [1, 2], whole: 7 }] });
export const items = [assessment('First.'), reference, calculation];

/** Facts alone; then a record; then another note, and nothing new in the facts; then a fact and a reference less. */
export const fixture = new Fixture(['ratsArrests', 'noAlliances'])
  .release('0.1.0')
  .withItems(...items)
  .change('ratsArrests', { title: 'Arrests' })
  .release('0.2.0')
  .withItems(assessment('Second.'), reference, calculation)
  .release('0.2.1')
  .withItems(assessment('Second.'), calculation)
  .change('ratsArrests', { value: 2800, asPrinted: '2,800' })
  .release('0.3.0', [because('ratsArrests')]);
export const [factsOnly, , noteOnly, last] = fixture.files as [HistoryFile, HistoryFile, HistoryFile, HistoryFile];
export const released = fixture.items;

/** Gives each test of the file a data folder with a history, that of the fixture if no other is given. */
export function useHistoryFolder(files: readonly HistoryFile[] = fixture.files) {
  let folder = '';
  const path = (version: string) => join(folder, 'history', `${version}.json`);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sco-facts-record-'));
    mkdirSync(join(folder, 'history'));
    for (const file of files) writeFileSync(path(file.version), historyText(file));
    writeFileSync(join(folder, 'pending.json'), '[]');
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  return { inFolder: (name = '') => join(folder, name), path };
}
