import { type FactId, facts } from '../generated/facts.js';
import { assessments } from '../generated/record.js';
import { type DocumentId, documentIds, type ReferenceId, references } from '../generated/references.js';
import { source } from '../generated/source.js';
import type { Bound } from '../model.js';
import type { Assessment, Basis, RecordedFigure, RecordedRange } from './model.js';
import type { Bearing, Pair, Role } from './pair-model.js';
import type { Verdict } from './verdicts.js';

/** What one document says of one fact, and where: a row of {@link getDocumentTable}. */
export interface DocumentRow {
  /** Id of the fact. */
  readonly fact: FactId;
  /** Id of the document, and of its entity. */
  readonly document: DocumentId;
  /** The article, paragraph or section. */
  readonly locator?: string | undefined;
  /** What it says of the claim. */
  readonly bears: Bearing;
  /** True if the part that `locator` names does not contain what the fact names. */
  readonly absent?: true | undefined;
  /** The term exactly as it stands there. */
  readonly printed?: string | undefined;
  /** Id of the reference in which the text was seen. */
  readonly reference: ReferenceId;
}

type KnownPair = Pair<ReferenceId>;

const known = assessments as readonly Assessment<FactId, Verdict, ReferenceId, readonly ReferenceId[]>[];

/**
 * Returns what the founding and other documents say of each fact: one row per fact and place in a document, facts in
 * post order, the documents of each by day of adoption.
 *
 * @returns A new array, yours to sort and filter, of new rows.
 * @category Record
 * @example
 * ```ts
 * import { getDocumentTable } from 'sco-facts/record';
 *
 * const rows = getDocumentTable().filter(({ fact }) => fact === 'principleInviolabilityOfBorders');
 * rows.find(({ document }) => document === 'unCharter')?.absent; // => true
 * rows.find(({ document }) => document === 'scoCharter')?.bears; // => 'supports'
 * ```
 */
export function getDocumentTable(): DocumentRow[] {
  const documentOf = new Map(references.map(({ id, textOf }) => [id, textOf as DocumentId | undefined]));
  return known.flatMap(({ fact, pairs }) =>
    pairs
      .flatMap((pair: KnownPair): DocumentRow[] => {
        const { reference, role, ...place } = pair;
        const document = documentOf.get(reference);
        return role === 'primaryText' && document ? [{ fact, document, ...place, reference }] : [];
      })
      .sort((one, other) => documentIds.indexOf(one.document) - documentIds.indexOf(other.document)),
  );
}

/** A figure that the post or somebody else gives: a row of {@link getFigureTable}. */
export interface FigureRow {
  /** Id of the fact. */
  readonly fact: FactId;
  /** What is counted. */
  readonly what: string;
  /** The number, in `unit`; left out for a range. */
  readonly value?: number | undefined;
  /** The lower end of a range. */
  readonly low?: number | undefined;
  /** The upper end of a range. */
  readonly high?: number | undefined;
  /** How the post or the source words the number; left out for a range. */
  readonly bound?: Bound | undefined;
  /** UCUM code. */
  readonly unit: string;
  /** The time that the figure covers: an EDTF date or interval, with `?` after each inferred part. */
  readonly period?: string | undefined;
  /** What is said to have been done with what is counted. */
  readonly verb?: string | undefined;
  /** Who gave it, if the source quotes somebody. */
  readonly by?: string | undefined;
  /** The office of that person at the time. */
  readonly office?: string | undefined;
  /** EDTF date on which it was given. */
  readonly on?: string | undefined;
  /** Whether the source states it, or it was computed, reported or inferred; left out for the post. */
  readonly basis?: Basis | undefined;
  /** What the source is for this claim; left out for the post. */
  readonly role?: Role | undefined;
  /** Ids of the references; empty for the post. */
  readonly references: readonly ReferenceId[];
}

/**
 * Returns each figure of the post, followed by the figures that the record sets beside it, with who gave them, for
 * which time and in which words.
 *
 * @returns A new array, yours to sort and filter, of new rows. Facts beside whose figure the record sets none are left out.
 * @category Record
 * @example
 * ```ts
 * import { getFigureTable } from 'sco-facts/record';
 *
 * const rows = getFigureTable().filter(({ fact }) => fact === 'ratsExtraditions');
 * rows[0]?.by; // => 'Rashid Alimov'
 * rows[0]?.references; // => []
 * rows.length > 5; // => true
 * ```
 */
export function getFigureTable(): FigureRow[] {
  const factById = new Map(facts.map((fact) => [fact.id, fact]));
  return known.flatMap(({ fact: id, pairs, recorded = [] }) => {
    const fact = factById.get(id);
    const figures = recorded.filter((item): item is CountedItem => item.kind === 'figure' || item.kind === 'range');
    if (fact?.kind !== 'quantity' || figures.length === 0) return [];
    const { title, value, bound, unit, period } = fact;
    const { name: by, office } = source.claimant;
    const { issued: on } = source.article;
    const own = { fact: id, what: title, value, bound, unit, ...(period === undefined ? {} : { period }) };
    return [
      { ...own, by, office: `${office} of the SCO`, on, references: [] },
      ...figures.map((figure): FigureRow => figureRow(id, figure, pairs)),
    ];
  });
}

/** A recorded figure, or the span between several. */
export type CountedItem = RecordedFigure<ReferenceId> | RecordedRange<ReferenceId>;

/** The row of a figure that the record sets beside a fact. */
export function figureRow(fact: FactId, figure: CountedItem, pairs: readonly KnownPair[]): FigureRow {
  const { kind, calculation, references, ...item } = figure;
  const { said = {}, ...rest } = item as Partial<RecordedFigure> & typeof item;
  const role = pairs.find(({ reference }) => references.includes(reference))?.role;
  return { fact, ...rest, ...said, ...(role === undefined ? {} : { role }), references };
}
