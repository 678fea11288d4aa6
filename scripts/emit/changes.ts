import type { ReleaseChanges } from '../../src/record/changes.js';
import type { HistoryFile } from '../history/chain.js';
import { changesOf } from '../history/changes.js';
import { recordChangesOf } from '../history/record.js';

/** What each release changed, as `changes.json` has it; a release that left the record alone says nothing of it. */
export function releaseChanges(files: readonly HistoryFile[]): ReleaseChanges[] {
  return files.map((file, index) => {
    const record = recordChangesOf(file, files.slice(0, index));
    const { version, date } = file;
    return { version, date, changes: changesOf(file), ...(record.length > 0 ? { record } : {}) };
  });
}
