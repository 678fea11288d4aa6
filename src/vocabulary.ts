import { type ItemChange, list, type Sentence, valueSentence } from './sentences.js';

/** What facts are about, how they are grouped, and the words for their units; each has revisions. */
export const vocabularyParts = ['entity', 'topic', 'unit'] as const;

/** One thing that a release did to an entity, a topic or the words for a unit. */
export type VocabularyChange = ItemChange<(typeof vocabularyParts)[number]>;

const plurals = { entity: 'entities', topic: 'topics', unit: 'units' } as const;
const wording = ['name', 'aliases', 'officialNames', 'title', 'description', 'one', 'other'];
const namedMax = 10; // more are a version's whole contents

/** Says in sentences what a release did to entities, topics and units. */
export function vocabularySentences(changes: readonly VocabularyChange[], code: (id: string) => string): Sentence[] {
  const ofType = (type: VocabularyChange['type']) => changes.filter((change) => change.type === type);
  const [baseline, added, removed] = [ofType('baseline'), ofType('added'), ofType('removed')];
  return [
    ...(baseline.length === 0
      ? []
      : [{ about: 'words', text: `The history now holds the revisions of ${counted(baseline)}.` } as const]),
    ...(added.length === 0 ? [] : [{ about: 'words', text: `Added ${counted(added)}${named(added, code)}.` } as const]),
    ...(removed.length === 0
      ? []
      : [{ about: 'figures', text: `Removed ${counted(removed)}${named(removed, code)}.` } as const]),
    ...ofType('revised').flatMap(({ id, fields = [] }) =>
      fields.map((field) => valueSentence(code(id), field, wording.includes(field.field) ? 'words' : 'figures')),
    ),
  ];
}

function counted(changes: readonly VocabularyChange[]): string {
  return list(
    vocabularyParts.flatMap((part) => {
      const count = changes.filter((change) => change.part === part).length;
      return count === 0 ? [] : [`${count} ${count === 1 ? part : plurals[part]}`];
    }),
  );
}

const named = (changes: readonly VocabularyChange[], code: (id: string) => string): string =>
  changes.length > namedMax ? '' : `: ${list(changes.map(({ id }) => code(id)))}`;
