import { changedFields } from '../../src/citations/compare.js';
import { recordParts } from '../../src/record/changes.js';
import type { ItemChange } from '../../src/sentences.js';
import { vocabularyParts } from '../../src/vocabulary.js';
import type { AuthoredData } from '../read/authored.js';
import { foldReleases, type ItemKind, type ReleasePart } from './apply.js';

/** What has revisions beside the facts, by section of a history file. */
const sections = { record: recordParts, vocabulary: vocabularyParts } as const;

/** The name of a section. */
export type Section = keyof typeof sections;

type PartOf<S extends Section> = (typeof sections)[S][number];

/** The names of all sections, in the order of the file. */
export const sectionNames = Object.keys(sections) as Section[];

/** One item of the record or the vocabulary, named by its part and its id. */
export interface Item {
  readonly part: PartOf<Section>;
  /** Its id; of an assessment, the id of the fact. */
  readonly id: string;
  readonly content: object;
}

/** One thing that a release did to one item. */
export interface ItemEvent {
  /** `baseline`: the item is older than its section of the history, which starts with this release. */
  readonly type: ItemChange<string>['type'];
  readonly part: Item['part'];
  readonly id: string;
  readonly revision: number;
  /** SHA-256 of the new canonical bytes or, for a removed item, of the last ones. */
  readonly digest: string;
}

/** The changes of a release to the items of a section, with every new content by its digest. */
export interface ItemHistory {
  readonly events: readonly ItemEvent[];
  readonly contents: Readonly<Record<string, object>>;
}

/** The changes of a release, section by section; a section is left out if nothing changed in it. */
export type ItemSections = { readonly [S in Section]?: ItemHistory | undefined };

/** The state of one item, as of the last release. */
export interface ItemState extends Item {
  readonly revision: number;
  readonly digest: string;
  readonly isRemoved: boolean;
}

/** A release, as far as items are concerned. */
export interface WithItems extends ItemSections {
  readonly version: string;
}

/** The key of an item: ids are unique within a part only. */
export const keyOf = ({ part, id }: Pick<Item, 'part' | 'id'>) => `${part} ${id}`;

/** The items of the authored record, in the order in which changes are listed. */
export function recordItems({ assessments, references, calculations }: AuthoredData['record']): Item[] {
  return [
    ...assessments.map(({ value }): Item => ({ part: 'assessment', id: value.fact, content: value })),
    ...references.map(({ value }): Item => ({ part: 'reference', id: value.id, content: value })),
    ...calculations.map(({ value }): Item => ({ part: 'calculation', id: value.id, content: value })),
  ];
}

/** The entities, topics and words for units, in the order in which changes are listed. */
function vocabularyItems({ entities, topics, units }: Pick<AuthoredData, 'entities' | 'topics' | 'units'>) {
  return [
    ...entities.map(({ value }): Item => ({ part: 'entity', id: value.id, content: value })),
    ...topics.map(({ value }): Item => ({ part: 'topic', id: value.id, content: value })),
    ...Object.entries(units).map(([id, words]): Item => ({ part: 'unit', id, content: { id, ...words } })),
  ];
}

/** All items of the authored data. */
export const itemsOf = (data: Pick<AuthoredData, 'record' | 'entities' | 'topics' | 'units'>): Item[] => [
  ...recordItems(data.record),
  ...vocabularyItems(data),
];

/** Whether an item or event belongs to a section. */
export const isIn =
  (section: Section) =>
  ({ part }: Pick<Item, 'part'>) =>
    (sections[section] as readonly string[]).includes(part);

/** Items, as a fold sees them. */
export const itemKind: ItemKind<ItemEvent, object, ItemState> = {
  keyOf,
  nameOf: ({ part, id }) => `${part} '${id}'`,
  stateAfter: ({ type, part, id, revision, digest }, content) => ({
    part,
    id,
    content,
    revision,
    digest,
    isRemoved: type === 'removed',
  }),
};

/** Returns the changes of a release to the items of all sections; nothing if there are none. */
export const itemPart = (release: WithItems): ReleasePart<ItemEvent, object> => ({
  version: release.version,
  events: sectionNames.flatMap((section) => release[section]?.events ?? []),
  contents: Object.assign({}, ...sectionNames.map((section) => release[section]?.contents)),
});

/** Folds the history into the state of every item that was ever released. */
export const foldItems = (history: readonly WithItems[]): ReadonlyMap<string, ItemState> =>
  foldReleases(itemKind, history.map(itemPart));

/** What a release changed in a section, given the releases before it. */
export function itemChangesOf<S extends Section>(
  section: S,
  release: WithItems,
  before: readonly WithItems[],
): readonly ItemChange<PartOf<S>>[] {
  const states = foldItems(before);
  const { events = [], contents = {} } = release[section] ?? {};
  return events.map(({ digest, ...event }) => {
    const old = states.get(keyOf(event))?.content;
    const now = contents[digest];
    const change = event.type !== 'removed' && old && now ? { ...event, fields: changedFields(old, now) } : event;
    return change as ItemChange<PartOf<S>>;
  });
}
