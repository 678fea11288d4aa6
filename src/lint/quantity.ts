import type { Bound, QuantityFact } from '../model.js';
import { boundOf } from './bounds.js';
import { isExcluded } from './excluded.js';
import { type NumberInText, numbersIn } from './numbers.js';
import { rolesIn, unitNouns } from './roles.js';

/** What a passage says where a fact has its figure. */
export interface Comparison {
  readonly figure: 'agrees' | 'bound' | 'differs' | 'absent';
  /** The text that was compared. */
  readonly found?: string;
}

const nounReach = 60; // characters after a number in which its noun stands
const share = (number: NumberInText) => (number.isPercent ? number.value / 100 : number.value);

/** Compares the figures of a passage with that of a fact; `others` are figures that belong to other citations in it. */
export function compareQuantity(text: string, fact: QuantityFact, others: readonly QuantityFact[] = []): Comparison {
  const candidates = numbersIn(text).filter((number) => !isExcluded(text, number) && mayCount(text, number, fact.unit));
  const equal = candidates.filter((number) => isValueOf(fact, number));
  if (equal.length > 0) {
    const bounds = equal.map((number) => boundOf(text, number));
    const right = bounds.findIndex((bound) => bound === fact.bound || fits(bound, fact.bound));
    const shown = equal[Math.max(right, 0)];
    return { figure: right < 0 ? 'bound' : 'agrees', ...(shown ? { found: withBound(text, shown) } : {}) };
  }
  const free = candidates.filter((number) => !others.some((other) => isValueOf(other, number)));
  const inRole = strongest(free.map((number) => ({ number, weight: weightOf(text, number, fact) })));
  const values = new Set(inRole.map(share));
  const [only] = inRole;
  return only && values.size === 1 ? { figure: 'differs', found: withBound(text, only) } : { figure: 'absent' };
}

interface Weighed {
  readonly number: NumberInText;
  readonly weight: number;
}

/** The numbers that most likely stand for the fact's figure; none if nothing says that they do. */
function strongest(weighed: readonly Weighed[]): NumberInText[] {
  const most = Math.max(0, ...weighed.map(({ weight }) => weight));
  return most === 0 ? [] : weighed.filter(({ weight }) => weight === most).map(({ number }) => number);
}

/** "At least" and "over" are one bound here, as are no word and "exactly". */
const fits = (found: Bound | 'lessThan', bound: Bound) => found === 'lessThan' && bound === 'almost';

function isValueOf({ value, unit }: QuantityFact, number: NumberInText): boolean {
  if (unit === '%') return number.isPercent && number.value === value;
  if (unit === '1') return share(number) === value && (number.isPercent || number.isFraction || number.value < 1);
  return !number.isPercent && !number.isFraction && number.value === value;
}

/** Whether a number can count what the unit counts: no noun of another unit follows, and per cent is per cent. */
function mayCount(text: string, number: NumberInText, unit: string): boolean {
  if (unit === '%' || unit === '1') return number.isPercent || number.isFraction;
  if (number.isPercent || number.isFraction) return false;
  const tail = nounPhrase(text, number.end);
  const own = unitNouns[unit]?.exec(tail)?.index;
  const foreign = Object.entries(unitNouns).flatMap(([name, nouns]) =>
    name === unit ? [] : (nouns.exec(tail)?.index ?? []),
  );
  return foreign.length === 0 || (own !== undefined && own <= Math.min(...foreign)) || unit === '{state}';
}

/** The words after a number, to the next number or the end of the clause. */
const nounPhrase = (text: string, end: number) =>
  text.slice(end, end + nounReach).split(/[.;:!?,()[\]]|\d| and | while | but /u, 1)[0] ?? '';

/** How much the clause of a number says what the fact says: the words that they share; none if the clause shares none. */
function weightOf(text: string, number: NumberInText, { unit, title, statement }: QuantityFact): number {
  const wanted = rolesIn(`${title} ${statement}`);
  const shared = [...rolesIn(clauseOf(text, number))].filter((role) => wanted.has(role)).length;
  const noun = unitNouns[unit]?.test(nounPhrase(text, number.end)) ? 0.5 : 0;
  return shared === 0 ? 0 : shared + noun;
}

const separators = /[;:,()[\]]| while | whereas | and | but |(?<=\p{L})\. /gu;

/** The clause in which a number stands. */
function clauseOf(text: string, { start, end }: NumberInText): string {
  const cuts = [...text.matchAll(separators)].map(({ 0: sign, index }) => ({ from: index, to: index + sign.length }));
  const from = cuts.findLast((cut) => cut.to <= start)?.to ?? 0;
  const to = cuts.find((cut) => cut.from >= end)?.from ?? text.length;
  return text.slice(from, to);
}

/** The number with the word that qualifies it. */
function withBound(text: string, { start, end }: NumberInText): string {
  const ahead = /(?:[\p{L}]+ ){0,3}$/u.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? '';
  const bound = boundOf(text, { start, end });
  return bound === 'exactly'
    ? text.slice(start, end)
    : `${ahead
        .split(/(?<= )/)
        .slice(-2)
        .join('')}${text.slice(start, end)}`.trim();
}
