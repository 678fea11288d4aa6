import MiniSearch, { type SearchOptions } from 'minisearch';
import { isFigure, termsOf } from './terms.js';

/** The words by which a fact is found, by where they stand. */
export interface FactWords {
  readonly id: string;
  readonly title: string;
  readonly value: string;
  readonly verdict: string;
  readonly group: string;
  readonly statement: string;
  readonly entities: string;
  readonly note: string;
  readonly record: string;
}

type Field = keyof FactWords;

// a search for a verdict or a figure is for the facts that have it, more than for a note that mentions it
const boost: Readonly<Record<Field, number>> = {
  id: 6,
  title: 5,
  value: 6,
  verdict: 8,
  group: 1,
  statement: 3,
  entities: 3,
  note: 1,
  record: 0.5,
};

/** The places that the table does not show, in words. */
const hidden: Readonly<Partial<Record<Field, string>>> = {
  statement: 'the statement',
  entities: 'the names of its subjects',
  note: 'the notes',
  record: 'what other sources say',
};

/** The facts that a query finds, best first. */
export interface Found {
  readonly ids: readonly string[];
  /** For a fact found only by what the table does not show: where. */
  readonly where: ReadonlyMap<string, string>;
  /** Whether no fact has every word, so that these have some of them. */
  readonly some: boolean;
}

const options: SearchOptions = {
  boost,
  prefix: (term) => term.length > 1,
  fuzzy: (term) => (isFigure(term) || term.length < 4 ? false : 0.2),
  weights: { prefix: 0.4, fuzzy: 0.2 },
};

/** Indexes the facts, and returns the search over them. */
export function createSearch(facts: readonly FactWords[]): (query: string) => Found {
  const index = new MiniSearch<FactWords>({
    fields: Object.keys(boost),
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: options,
  });
  index.addAll(facts);
  return (query) => {
    const all = index.search(query, { combineWith: 'AND' });
    const results = all.length > 0 ? all : index.search(query, { combineWith: 'OR' });
    const where = results.flatMap(({ id, match }) => {
      const fields = [...new Set(Object.values(match).flat())] as Field[];
      const places = fields.map((field) => hidden[field]);
      return places.includes(undefined) ? [] : [[id as string, places.join(', ')] as const];
    });
    return {
      ids: results.map(({ id }) => id as string),
      where: new Map(where),
      some: all.length === 0 && results.length > 0,
    };
  };
}
