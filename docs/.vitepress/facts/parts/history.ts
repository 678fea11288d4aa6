import type { KnownFact } from 'sco-facts';
import { h, type VNode } from 'vue';
import { type HistoryLine, historyOf } from '../history.js';
import { dateInWords } from '../words.js';
import { section } from './element.js';

/** What each release did to the fact, the latest first, with the contents before and after. */
export const historyPart = ({ id }: KnownFact): VNode[] =>
  section('history', 'History', [h('ol', { class: 'history', reversed: true }, historyOf(id).map(lineOf))]);

function lineOf({ version, date, type, revision, note, fields }: HistoryLine): VNode {
  const changes = fields.map(({ field, before, after }) =>
    h('div', [h('dt', field), h('dd', [h('del', before), ' → ', h('ins', after)])]),
  );
  return h('li', [
    h('p', [h('strong', version), `, ${dateInWords(date)}: ${type}, revision ${revision}. ${note}`.trimEnd()]),
    ...(changes.length === 0 ? [] : [h('dl', { class: 'changes' }, changes)]),
  ]);
}
