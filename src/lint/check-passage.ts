import type { FactId } from '../generated/facts.js';
import type { Fact } from '../model.js';
import { mustBe } from '../validate.js';
import { type Checked, type Cited, checksIn } from './check.js';
import { factsCitedBy } from './cited-by.js';
import { passagesIn } from './passage.js';
import { citationsInPassage } from './passage-citations.js';

/** What a passage says where the fact that it cites has its figure, date, place or State. */
export interface PassageCheck extends Pick<Checked, 'figure' | 'found' | 'expected'> {
  /** Id of the fact. */
  readonly fact: FactId;
}

const fn = 'checkPassage';
/**
 * Compares a passage with a fact that it cites: the number with its bound, the date and place of a meeting, the State
 * that became a member, the ends of a territory.
 *
 * Numbers are read in digits with any grouping, in words and in per cent, dates in any usual order. Nothing is guessed:
 * if two readings are possible, the answer is `absent`. The time is linear in the text.
 *
 * @param text - A sentence, list item or table row, with or without its citations. Of several citations in it, each is
 * compared with the part of the passage that belongs to it. If the citation is not in it, each sentence is compared.
 * @param citation - The id of a fact, or a text with a citation of it in any form that `lint` reads, such as a key, a
 * package URL, `[@id]` or `\cite{id}`. The first in it counts.
 * @returns What was found, and what the fact has.
 * @throws {@link ScoFactsError} with the code `FACT_NOT_FOUND` if it cites no fact that there is; it suggests the
 * nearest one. `VERSION_NOT_FOUND` if it names a version that does not exist. `INVALID_ARGUMENT` if its digest is wrong,
 * or if `text` or `citation` is not text.
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
  const checks = factsCitedBy(fn, citation).map((fact) => checkFact(text, fact));
  return checks.reduce((worst, one) => (rank.indexOf(one.figure) < rank.indexOf(worst.figure) ? one : worst));
}

const rank: readonly PassageCheck['figure'][] = ['differs', 'bound', 'agrees', 'absent'];

function checkFact(text: string, fact: Fact): PassageCheck {
  const cited = citationsInPassage(text).map((one) => (one.fact.id === fact.id ? { ...one, fact } : one));
  const own = cited.findIndex((one) => one.fact.id === fact.id);
  const parts = cited.length > 0 || hasTable(text) ? [text] : sentencesOf(text);
  const checks = own < 0 ? parts.map((part) => behind(part, fact, cited)) : [checksIn(text, cited)(own)];
  const { figure, found, expected } = soleOf(checks);
  return {
    fact: fact.id as FactId,
    figure,
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
  };
}

const hasTable = (text: string) => /\||<t[dhr]\b/iu.test(text) || text.lastIndexOf('\\\\') > text.indexOf('&');

/** The sentences of a text, or the whole text if it has one. */
const sentencesOf = (text: string) => {
  const parts = passagesIn(text).map(({ start, end }) => text.slice(start, end));
  const worded = parts.filter((part) => /[\p{L}\d]/u.test(part));
  return worded.length > 1 ? worded : [text];
};

/** Compares a text with a fact as if it were cited at its end. */
const behind = (text: string, fact: Fact, cited: readonly Cited[]) =>
  checksIn(`${text} `, [...cited, { fact, start: text.length, end: text.length + 1 }])(cited.length);

/** What several sentences say together: the fact's figure if one gives it; of several others, it is open which is meant. */
function soleOf(checks: readonly Checked[]): Pick<Checked, 'figure' | 'found' | 'expected'> {
  const right = checks.find(({ figure }) => figure === 'agrees') ?? checks.find(({ figure }) => figure === 'bound');
  const wrong = checks.filter(({ figure }) => figure === 'differs');
  const isSole = new Set(wrong.map(({ found }) => found)).size === 1;
  return right ?? (isSole ? (wrong[0] as Checked) : { figure: 'absent' });
}
