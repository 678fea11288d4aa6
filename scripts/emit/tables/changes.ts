import type { ReleaseChanges } from '../../../src/record/changes.js';
import { recordParts } from '../../../src/record/changes.js';
import { vocabularyParts } from '../../../src/vocabulary.js';
import { column } from './column.js';
import type { Docs } from './docs.js';
import type { Table } from './table.js';

/** One row per release and item that it changed. */
export function changesTable(releases: readonly ReleaseChanges[], docs: Docs): Table {
  const parts = ['fact', ...recordParts, ...vocabularyParts];
  const types = [...(docs('FactEvent', 'type').values ?? []), ...(docs('ItemChange', 'type').values ?? [])];
  const required = true;
  return {
    name: 'changes',
    description: 'What each release changed, one item per row; `changes.json` has the old and new values.',
    columns: [
      column('release', { description: 'Version of the package.' }, { required }),
      column('date', { description: 'Day of the release.' }, { type: 'date', required }),
      column('part', { description: 'What sort of item it is.', values: parts }, { required }),
      column('id', { description: 'Id of the item; of an assessment, that of its fact.' }, { required }),
      column('type', { description: 'What the release did to it.', values: types }, { required }),
      column('revision', { description: 'Number of the revision that holds from then on.' }, { type: 'integer' }),
      column('fields', { description: 'The fields that changed. Semicolons separate them.' }),
      column('to', docs('FactEvent', 'to')),
      column('splitInto', { description: `${docs('FactEvent', 'splitInto').description} Semicolons separate them.` }),
      column('reason', docs('FactEvent', 'reason')),
      column('note', docs('FactEvent', 'note')),
    ],
    primaryKey: ['release', 'part', 'id'],
    rows: releases.flatMap(({ version: release, date, changes, record = [], vocabulary = [] }) =>
      [...changes.map(({ fact, ...rest }) => ({ ...rest, part: 'fact', id: fact })), ...record, ...vocabulary].map(
        ({ fields, ...change }) => ({ release, date, ...change, fields: fields?.map(({ field }) => field) }),
      ),
    ),
  };
}
