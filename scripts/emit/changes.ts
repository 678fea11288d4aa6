import type { ReleaseChanges } from '../../src/record/changes.js';
import type { HistoryFile } from '../history/chain.js';
import { changesOf } from '../history/changes.js';
import { recordChangesOf } from '../history/record.js';

/** Lists the changes of each release for `changes.json`; `record` is left out if it did not change. */
export function releaseChanges(files: readonly HistoryFile[]): ReleaseChanges[] {
  return files.map((file, index) => {
    const record = recordChangesOf(file, files.slice(0, index));
    const { version, date } = file;
    return { version, date, changes: changesOf(file), ...(record.length > 0 ? { record } : {}) };
  });
}
