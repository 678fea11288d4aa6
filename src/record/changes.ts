import type { FieldChange } from '../citations/compare.js';
import type { UnitTable } from '../figure.js';
import { type FactChange, type ItemChange, list, type Sentence, valueSentence } from '../sentences.js';
import type { VocabularyChange } from '../vocabulary.js';
import type { Recorded, RecordedFigure } from './model.js';
import { writeRecorded } from './words.js';

/** The parts of the record that have revisions. */
export const recordParts = ['assessment', 'reference', 'calculation'] as const;

/** One thing that a release did to one item of the record. */
export type RecordChange = ItemChange<(typeof recordParts)[number]>;

/** The changes of one release, as in `changes.json`. */
export interface ReleaseChanges {
  readonly version: string;
  readonly date: string;
  readonly changes: readonly FactChange[];
  /** What it did to the record, if anything. */
  readonly record?: readonly RecordChange[];
  /** What it did to entities, topics and units, if anything. */
  readonly vocabulary?: readonly VocabularyChange[];
}

/** How a sentence formats an id and a unit. */
export interface SentenceStyle {
  readonly code: (id: string) => string;
  readonly units: UnitTable;
}

/** Says in sentences what a release did to the record: verdicts and figures one by one, words and sources in lists. */
export function recordSentences(changes: readonly RecordChange[], { code, units }: SentenceStyle): Sentence[] {
  const fieldsOf = (field: string) =>
    changes.flatMap(({ id, fields = [] }) =>
      fields.filter((change) => change.field === field).map((change) => ({ id, change })),
    );
  const recorded = fieldsOf('recorded').map(({ id, change }) => ({
    id,
    sentence: recordedSentence(code(id), change, units),
  }));
  const reworded = recorded.filter(({ sentence }) => sentence === undefined).map(({ id }) => code(id));
  const idsWith = (isMeant: (change: RecordChange) => boolean) => changes.filter(isMeant).map(({ id }) => code(id));
  const listed = (heading: string, ids: readonly string[]): Sentence[] =>
    ids.length === 0
      ? []
      : [{ about: 'words', text: `${heading}: ${ids.length > listedMax ? `${ids.length} of them` : list(ids)}.` }];
  const hasField =
    (...names: readonly string[]) =>
    (change: RecordChange) =>
      change.part === 'assessment' && (change.fields ?? []).some(({ field }) => names.includes(field));
  return [
    ...addedSentence(changes, code),
    ...verdictSentences(fieldsOf('verdict'), code),
    ...recorded.flatMap(({ sentence }) => sentence ?? []),
    ...listed('Recorded figures and names described in other words', reworded),
    ...listed('Notes revised', idsWith(hasField('note'))),
    ...listed('Sources changed', idsWith(hasField('pairs', 'references'))),
    ...recordParts.flatMap((part) => [
      ...(part === 'assessment'
        ? []
        : listed(
            `${plural(part)} revised`,
            idsWith((change) => change.type === 'revised' && change.part === part),
          )),
      ...listed(
        `${plural(part)} removed`,
        idsWith((change) => change.type === 'removed' && change.part === part),
      ),
    ]),
  ];
}

/** Says which verdicts changed: one sentence for all facts with the same old and new verdict. */
function verdictSentences(
  changes: readonly { readonly id: string; readonly change: FieldChange }[],
  code: SentenceStyle['code'],
): Sentence[] {
  const groups = new Map<string, { change: FieldChange; names: string[] }>();
  for (const { id, change } of changes) {
    const key = JSON.stringify([change.before, change.after]);
    const group = groups.get(key) ?? { change, names: [] };
    groups.set(key, { ...group, names: [...group.names, code(id)] });
  }
  return [...groups.values()].map(({ change, names }) => valueSentence(list(names), change, 'figures'));
}

const plural = (part: string) => `${part.slice(0, 1).toUpperCase()}${part.slice(1)}s`;

const listedMax = 20; // more are for programs: changes.json names them

const namedMax = 10; // more are a version's whole contents

function addedSentence(changes: readonly RecordChange[], code: SentenceStyle['code']): Sentence[] {
  const added = changes.filter(({ type }) => type === 'added');
  if (added.length === 0) return [];
  const counts = recordParts.flatMap((part) => {
    const count = added.filter((change) => change.part === part).length;
    return count === 0 ? [] : [`${count} ${part}${count === 1 ? '' : 's'}`];
  });
  const names = added.length > namedMax ? '' : `: ${list(added.map(({ id }) => code(id)))}`;
  return [{ about: 'figures', text: `Added ${list(counts)}${names}.` }];
}

/** Says which recorded items were added and removed; nothing if only the words around the same figures differ. */
function recordedSentence(name: string, { before, after }: FieldChange, units: UnitTable): Sentence | undefined {
  const [old, now] = [itemsOf(before), itemsOf(after)];
  const isIn = (items: readonly Recorded[]) => (item: Recorded) =>
    items.some((other) => contentOf(other) === contentOf(item));
  const write = (items: readonly Recorded[]) => items.map((item) => `“${writeRecorded(item, units)}”`);
  const fresh = now.filter((item) => !isIn(old)(item));
  const gone = old.filter((item) => !isIn(now)(item));
  if (fresh.length + gone.length === 0) return undefined;
  const text = [
    ...(fresh.length === 0 ? [] : [`now records ${list(write(fresh))}`]),
    ...(gone.length === 0 ? [] : [`no longer ${list(write(gone))}`]),
  ];
  return { about: 'figures', text: `${name}: ${text.join('; ')}.` };
}

const itemsOf = (value: unknown) => (Array.isArray(value) ? value : []) as readonly Recorded[];

/** The figure, date or name of an item, without the words and sources around it. */
function contentOf(item: Recorded): string {
  const { what, basis, references, ...content } = item;
  const { said, verb, ...core } = content as Partial<RecordedFigure>;
  return JSON.stringify(core);
}
