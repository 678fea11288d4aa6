import type { Verdict } from 'sco-facts/record';

/** A row of the table of the explorer. */
export interface ExploreRow {
  readonly id: string;
  readonly title: string;
  /** The figure, date or name of the fact in a few words. */
  readonly value: string;
  /** The number to sort by, if the fact is a quantity. */
  readonly number?: number;
  readonly verdict: Verdict;
  readonly label: string;
  readonly topic: string;
  readonly kind: string;
  /** Ids of the entities that the fact is about. */
  readonly entities: readonly string[];
  readonly paragraphs: readonly number[];
  /** The citation key. */
  readonly key: string;
}

/** What a facet can be set to, in the order in which it is offered. */
interface FacetOption {
  readonly id: string;
  readonly name: string;
}

/** The facets of the explorer, in the order of the page. */
export const facetNames = ['topic', 'kind', 'verdict', 'entity', 'paragraph'] as const;

export type FacetName = (typeof facetNames)[number];

export type Facets = Readonly<Record<FacetName, readonly FacetOption[]>>;

/** The values of a row for each facet. */
const valuesOf: { readonly [Name in FacetName]: (row: ExploreRow) => readonly string[] } = {
  topic: ({ topic }) => [topic],
  kind: ({ kind }) => [kind],
  verdict: ({ verdict }) => [verdict],
  entity: ({ entities }) => entities,
  paragraph: ({ paragraphs }) => paragraphs.map(String),
};

/** Whether a row has a value of a facet. */
export const hasValue = (row: ExploreRow, facet: FacetName, value: string): boolean =>
  valuesOf[facet](row).includes(value);
