import { findCitations, parseCitation } from '../citations/parse.js';
import { notFound } from '../errors.js';
import { type FactId, factIds, facts } from '../generated/facts.js';
import type { Fact } from '../model.js';
import { nearest } from '../nearest.js';
import { mustBe } from '../validate.js';
import { type Checked, type Cited, checksIn } from './check.js';

/** What a passage says where the fact that it cites has its figure, date, place or State. */
export interface PassageCheck extends Pick<Checked, 'figure' | 'found' | 'expected'> {
  /** Id of the fact. */
  readonly fact: FactId;
}

const fn = 'checkPassage';
const latex = /\\[A-Za-z]{0,20}[cC]ite[A-Za-z]{0,20}\*?(?:\[[^\]]{0,200}\]){0,4}\{(?<ids>[^{}]{1,1000})\}/gu;
const key = /@\{?(?<id>[a-z][A-Za-z0-9]{2,39})(?![\w-])\}?/gu;

/**
 * Compares a passage with a fact that it cites: the number with its bound, the date and place of a meeting, the State
 * that became a member, the ends of a territory.
 *
 * Numbers are read in digits with any grouping, in words and in per cent, dates in any usual order. Nothing is guessed:
 * if two readings are possible, the answer is `absent`. The time is linear in the text.
 *
 * @param text - A sentence, list item or table row, with or without its citations. Of several citations in it, each is
 * compared with the part of the passage that belongs to it.
 * @param citation - The id of a fact, or a text that contains a citation of it.
 * @returns What was found, and what the fact has.
 * @throws {@link ScoFactsError} with the code `FACT_NOT_FOUND` if it cites no fact of this version; it suggests the
 * nearest one. `INVALID_ARGUMENT` if `text` or `citation` is not text.
 * @category Lint
 * @example
 * ```ts
 * import { checkPassage } from 'sco-facts/lint';
 *
 * checkPassage('About 100 people were arrested.', 'ratsArrests').figure; // => 'differs'
 * checkPassage('About 100 people were arrested.', 'ratsArrests').found; // => 'About 100'
 * checkPassage('The summit was held in Astana in June 2017.', 'astanaSummitHeld').figure; // => 'agrees'
 * checkPassage('Many people were arrested.', 'ratsArrests').figure; // => 'absent'
 * checkPassage('', 'ratsArrest'); // throws FACT_NOT_FOUND
 * ```
 */
export function checkPassage(text: string, citation: string): PassageCheck {
  if (typeof text !== 'string') throw mustBe(fn, 'text', 'text', text);
  if (typeof citation !== 'string') throw mustBe(fn, 'citation', 'the id of a fact or a citation', citation);
  const parsed = parseCitation(citation);
  const { id, ids = [id] } = parsed.ok ? parsed.citation : { id: citation };
  const cited = ids.map((one) => {
    const fact = factOf(one);
    if (fact) return fact;
    throw notFound(fn, 'fact', one, nearest(one, factIds));
  });
  const checks = cited.map((fact) => checkFact(text, fact));
  return checks.reduce((worst, one) => (rank.indexOf(one.figure) < rank.indexOf(worst.figure) ? one : worst));
}

const rank: readonly PassageCheck['figure'][] = ['differs', 'bound', 'agrees', 'absent'];

function checkFact(text: string, fact: Fact): PassageCheck {
  const cited = citedIn(text);
  const own = cited.findIndex((one) => one.fact.id === fact.id);
  const all: readonly Cited[] = own < 0 ? [...cited, { fact, start: text.length, end: text.length + 1 }] : cited;
  const check = checksIn(own < 0 ? `${text} ` : text, all);
  const { figure, found, expected } = check(own < 0 ? all.length - 1 : own);
  return {
    fact: fact.id as FactId,
    figure,
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
  };
}

const factOf = (id: string): Fact | undefined => facts.find((fact) => fact.id === id);

/** The citations in a passage whose facts this version has: keys, addresses, and ids as pandoc cites them. */
function citedIn(text: string): Cited[] {
  const written = findCitations(text).flatMap(({ id: one, ids = [one], text: cited, index }) =>
    ids.map((id) => ({ id, start: index, end: index + cited.length })),
  );
  const ids = [...text.matchAll(key)].map(({ 0: whole, index, groups }) => ({
    id: groups?.['id'] ?? '',
    start: index,
    end: index + whole.length,
  }));
  const cites = [...text.matchAll(latex)].flatMap(({ 0: whole, index, groups }) =>
    (groups?.['ids'] ?? '').split(',').map((id) => ({ id: id.trim(), start: index, end: index + whole.length })),
  );
  return [...written, ...ids, ...cites]
    .flatMap(({ id, ...span }) => {
      const fact = factOf(id);
      return fact ? [{ ...span, fact }] : [];
    })
    .sort((one, other) => one.start - other.start);
}
