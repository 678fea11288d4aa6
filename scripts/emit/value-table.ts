import { citationKeyText } from '../../src/citations/key-text.js';
import { latestPageAddress } from '../../src/citations/page.js';
import type { Fact } from '../../src/model.js';
import { figureOf, periodOf, phraseLanguages, phraseOf } from '../../src/phrase.js';
import type { Assessment } from '../../src/record/model.js';
import { verdictWords } from '../../src/record/words.js';
import { isTombstone } from '../history/fold.js';
import { scalarOf } from './values.js';

/** A figure, its period and its phrase in one language; nothing that the fact lacks. */
interface ValueWords {
  readonly figure?: string;
  readonly period?: string;
  readonly phrase?: string;
}

/** What the tools in which people write can print of a fact. */
export interface ValueRow extends ValueWords {
  readonly kind: Fact['kind'];
  readonly title: string;
  readonly value?: number | string;
  readonly bound?: string;
  readonly unit?: string;
  readonly verdict?: string;
  /** The verdict in words. */
  readonly verdictLabel?: string;
  /** Citation key of this version. */
  readonly key: string;
  /** Address of the fact's page. */
  readonly url: string;
  /** What became of a withdrawn fact. */
  readonly withdrawn?: string;
  /** By language tag, for every language but English. */
  readonly translations?: Readonly<Record<string, ValueWords>>;
}

/** The rows of all facts, by id. */
export type ValueTable = Readonly<Record<string, ValueRow>>;

/** Puts what can be printed of each fact into one table, from which each file of values is written. */
export function valueTable(facts: readonly Fact[], assessments: readonly Assessment[], version: string): ValueTable {
  const byFact = new Map(assessments.map((assessment) => [assessment.fact, assessment]));
  return Object.fromEntries(facts.map((fact) => [fact.id, rowOf(fact, byFact.get(fact.id), version)]));
}

function rowOf(fact: Fact, assessment: Assessment | undefined, version: string): ValueRow {
  const others = phraseLanguages.filter((language) => language !== 'en');
  const withdrawn = withdrawal(fact);
  const hasWords = figureOf(fact) !== undefined || periodOf(fact) !== undefined;
  const value = scalarOf(fact);
  return {
    kind: fact.kind,
    title: fact.title,
    ...(value === undefined ? {} : { value }),
    ...(fact.kind === 'quantity' ? { bound: fact.bound, unit: fact.unit } : {}),
    ...wordsOf(fact, 'en'),
    ...(assessment ? { verdict: assessment.verdict, verdictLabel: verdictWords(assessment) } : {}),
    key: citationKeyText(version, fact),
    url: latestPageAddress(fact.id),
    ...(withdrawn === undefined ? {} : { withdrawn }),
    ...(hasWords ? { translations: Object.fromEntries(others.map((tag) => [tag, wordsOf(fact, tag)])) } : {}),
  };
}

function wordsOf(fact: Fact, language: string): ValueWords {
  const [figure, period, phrase] = [figureOf, periodOf, phraseOf].map((write) => write(fact, language));
  return {
    ...(figure === undefined ? {} : { figure }),
    ...(period === undefined ? {} : { period }),
    ...(phrase === undefined ? {} : { phrase }),
  };
}

/** Says what became of a withdrawn fact; returns nothing for others. */
export function withdrawal({ standing }: Fact): string | undefined {
  if (!standing || !isTombstone(standing)) return undefined;
  const { state, to, since } = standing;
  return `${state}${to === undefined ? '' : ` to ${to}`} in ${since}`;
}

/** The fields of a row that a text prints: `verdict` in words, no codes, and each translation under its language. */
export function printedFields(row: ValueRow): Readonly<Record<string, string | number | ValueWords>> {
  const {
    kind: _kind,
    bound: _bound,
    unit: _unit,
    verdict: _code,
    verdictLabel: verdict,
    translations,
    ...fields
  } = row;
  return { ...fields, ...(verdict === undefined ? {} : { verdict }), ...translations };
}
