import type { RecordChange, ReleaseChanges } from '../../src/record/changes.js';
import type { HistoryFile } from '../history/chain.js';
import { changesOf } from '../history/changes.js';
import { itemChangesOf } from '../history/items.js';

const longFields = ['note', 'pairs', 'searched', 'references']; // the history has them in full

/** Names the long fields of an assessment that changed, without their values. */
function withoutText(change: RecordChange): RecordChange {
  if (change.part !== 'assessment' || !change.fields) return change;
  return {
    ...change,
    fields: change.fields.map((item) => (longFields.includes(item.field) ? { field: item.field } : item)),
  };
}

/** Lists the changes of each release for `changes.json`; `record` and `vocabulary` are left out if they did not change. */
export function releaseChanges(files: readonly HistoryFile[]): ReleaseChanges[] {
  return files.map((file, index) => {
    const before = files.slice(0, index);
    const record = itemChangesOf('record', file, before).map(withoutText);
    const vocabulary = itemChangesOf('vocabulary', file, before);
    const { version, date } = file;
    return {
      version,
      date,
      changes: changesOf(file),
      ...(record.length > 0 ? { record } : {}),
      ...(vocabulary.length > 0 ? { vocabulary } : {}),
    };
  });
}
