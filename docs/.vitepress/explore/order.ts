import type { ExploreRow } from './row.js';

/** The columns that the table can be sorted by. */
export const columns = ['fact', 'value', 'verdict', 'topic', 'kind', 'paragraph'] as const;

export type Column = (typeof columns)[number];

export type Direction = 'ascending' | 'descending';

const { compare } = new Intl.Collator('en', { numeric: true });

const comparisons: { readonly [Name in Column]: (one: ExploreRow, other: ExploreRow) => number } = {
  fact: (one, other) => compare(one.title, other.title),
  value: (one, other) => (one.number ?? 0) - (other.number ?? 0) || compare(one.value, other.value),
  verdict: (one, other) => compare(one.label, other.label),
  topic: (one, other) => compare(one.topic, other.topic),
  kind: (one, other) => compare(one.kind, other.kind),
  paragraph: (one, other) => (one.paragraphs[0] ?? 0) - (other.paragraphs[0] ?? 0),
};

/** Sorts rows by a column. Among values, numbers come before words in both directions. Equal rows keep their order. */
export function sortRows(rows: readonly ExploreRow[], column: Column, direction: Direction): readonly ExploreRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const isWord = ({ number }: ExploreRow) => Number(number === undefined);
  return [...rows].sort(
    (one, other) => (column === 'value' ? isWord(one) - isWord(other) : 0) || sign * comparisons[column](one, other),
  );
}
