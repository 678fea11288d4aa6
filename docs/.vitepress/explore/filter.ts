import { type ExploreRow, type FacetName, type Facets, facetNames, hasValue } from './row.js';
import type { View } from './view.js';

/** The rows that have every chosen value, apart from that of one facet. */
export const filterRows = (rows: readonly ExploreRow[], view: View, except?: FacetName): readonly ExploreRow[] =>
  rows.filter((row) =>
    facetNames.every((facet) => facet === except || view[facet] === '' || hasValue(row, facet, view[facet])),
  );

/** A value of a facet, with how many rows choosing it would leave. */
export interface CountedOption {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** Counts the rows that each value of a facet would leave, under the values chosen in the other facets. */
export function countOptions(
  rows: readonly ExploreRow[],
  facets: Facets,
  view: View,
): Readonly<Record<FacetName, readonly CountedOption[]>> {
  const counted = facetNames.map((facet) => {
    const left = filterRows(rows, view, facet);
    const options = facets[facet].map(({ id, name }) => ({
      id,
      name,
      count: left.filter((row) => hasValue(row, facet, id)).length,
    }));
    return [facet, options] as const;
  });
  return Object.fromEntries(counted) as unknown as Record<FacetName, readonly CountedOption[]>;
}
