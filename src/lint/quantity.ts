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
  const candidates = inTons(text, numbersIn(text), fact.unit).filter(
    (number) => !isExcluded(text, number) && mayCount(text, number, fact.unit) && !countsElse(text, number, fact.unit),
  );
  const equal = candidates.filter((number) => isValueOf(fact, number));
  if (equal.length > 0) {
    const otherPeriod = wrongPeriod(text, fact.period);
    if (otherPeriod !== undefined) return { figure: 'differs', found: otherPeriod };
    const bounds = equal.map((number) => boundOf(text, number));
    const right = bounds.findIndex((bound) => bound === fact.bound || fits(bound, fact.bound));
    const shown = equal[Math.max(right, 0)];
    return { figure: right < 0 ? 'bound' : 'agrees', ...(shown ? { found: withBound(text, shown) } : {}) };
  }
  const free = candidates.filter(
    (number) => hasNoun(text, number, fact.unit) || !others.some((other) => isValueOf(other, number)),
  );
  const [sole] = free.length === 1 ? free : [];
  const weighed = free.map((number) => ({ number, weight: weightOf(text, number, fact) }));
  const inClause = strongest(weighed);
  const inRole = inClause.length === 0 && sole && isLabelled(text, sole, fact) ? [sole] : inClause;
  const values = new Set(inRole.map(share));
  const [only] = inRole;
  return only && values.size === 1 ? { figure: 'differs', found: withBound(text, only) } : { figure: 'absent' };
}

/** Kilograms as tons, if the fact is in tons. */
function inTons(text: string, numbers: readonly NumberInText[], unit: string): readonly NumberInText[] {
  return unit === 't'
    ? numbers.map((number) =>
        kilograms.test(text.slice(number.end, number.end + 16)) ? { ...number, value: number.value / 1000 } : number,
      )
    : numbers;
}

/** Whether a lone number stands behind words for the same thing, as in a caption or a table: "Bases revealed: 600". */
function isLabelled(text: string, { start, end }: NumberInText, { title, statement }: QuantityFact): boolean {
  const wanted = rolesIn(`${title} ${statement}`);
  const ends = /^\s*(?:[.,;)|&\\]|$)/u.test(text.slice(end));
  return (
    ends &&
    /[:|&(–-]\s*(?:[\p{L}.>≥~≈$\\]+\s*){0,3}$|\b(?:of|was|were|is|at|to)\s+(?:\p{L}+\s+){0,2}$/u.test(
      text.slice(0, start),
    ) &&
    [...rolesIn(text)].some((role) => wanted.has(role))
  );
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
  if (unit === '1')
    return Math.abs(share(number) - value) < 1e-9 && (number.isPercent || number.isFraction || number.value < 1);
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

const currencies = /[$€£¥₽]\s?$/u;
const kilograms = /^(?:[\s\u00a0~-]|\\,){0,3}(?:kg|kilograms?|kilos?)(?![\p{L}])/iu;
const measures =
  /^(?:[\s\u00a0~-]|\\,){0,3}(?:(?:thousand|million|billion)\s)?(?:kilomet\w+|km²?|mm|cm|m²|metres?|meters?|miles?|hectares?|degrees?|dollars?|euros?|roubles?|rubles?|somoni|yuan|USD|EUR|°)(?![\p{L}])/iu;
const otherNoun = /^[\s\u00a0~]+(?:[\p{Ll}]+ )?(?!terms|years)[\p{Ll}]{3,}s(?![\p{L}])/u;

/** Whether the words after a number name something that the unit does not count. */
function countsElse(text: string, { start, end }: NumberInText, unit: string): boolean {
  const tail = text.slice(end, end + nounReach);
  if (currencies.test(text.slice(Math.max(0, start - 3), start)) || measures.test(tail)) return true;
  if (unit === '%' || unit === '1' || unitNouns[unit]?.test(nounPhrase(text, end))) return false;
  return otherNoun.test(tail) || /^ of the \d/.test(tail);
}

/** The words after a number, to the next number or the end of the clause. */
const nounPhrase = (text: string, end: number) =>
  text.slice(end, end + nounReach).split(/[.;:!?,()[\]]|\d| and | while | but /u, 1)[0] ?? '';

const sentenceMax = 400;

// figures of others, ratios and changes are not the fact's figure
const elsewhere =
  /\b(?:on average|NATO|EU|European Union|Europol|Interpol|ASEAN|CSTO|OSCE|Iraq|Syria|refugees?|an? (?:year|month|week|day)\b|each (?:year|month|week|day)|every \w+ (?:days?|weeks?|months?)|gross domestic|warheads?|surveys?|for every|per \p{L}+|ratio|according to (?:an?|another|other|one)\b|compared with|by comparison|unlike|elsewhere|worldwide|in the USA)/iu;
const change =
  /\b(?:a year|per year|annual(?:ly)?|grow(?:s|th|n)?|grew|rose|rise|fell|fall|increas\w*|decreas\w*|output|GDP|trade)\b/iu;

/** How much the clause of a number says what the fact says: the words that they share; none if the clause shares none. */
function weightOf(text: string, number: NumberInText, { unit, title, statement }: QuantityFact): number {
  const wanted = rolesIn(`${title} ${statement}`);
  const clause = clauseOf(text, number);
  if (elsewhere.test(clause) || (text.length < sentenceMax && elsewhere.test(text.slice(0, number.start)))) return 0;
  if ((unit === '%' || unit === '1') && change.test(clause)) return 0;
  const shared = [...rolesIn(clause)].filter((role) => wanted.has(role)).length;
  const noun = hasNoun(text, number, unit) ? 0.5 : 0;
  return shared === 0 ? 0 : shared + noun;
}

const separators =
  /[;,()[\]]| while | whereas | and | but | when | who | which | where | since | after | before | although | though |(?<=\p{L})\. /gu;

/** The clause in which a number stands. */
function clauseOf(text: string, { start, end }: NumberInText): string {
  const cuts = [...text.matchAll(separators)].map(({ 0: sign, index }) => ({ from: index, to: index + sign.length }));
  const from = cuts.findLast((cut) => cut.to <= start)?.to ?? 0;
  const to = cuts.find((cut) => cut.from >= end)?.from ?? text.length;
  return text.slice(from, to);
}

const hasNoun = (text: string, { end }: NumberInText, unit: string) =>
  unitNouns[unit]?.test(nounPhrase(text, end)) ?? false;

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

const yearRange =
  /(?<![\p{L}\p{N}])(?<from>(?:19|20)\d{2})(?:\s?[–—-]\s?|--| to | and | until | through )(?<to>(?:19|20)\d{2})(?!\d)/gu;

/** A span of years in the text that is not the fact's, if it is the only one. */
function wrongPeriod(text: string, period: string | undefined): string | undefined {
  const spans = [...text.matchAll(yearRange)];
  const [only] = spans;
  if (period === undefined || spans.length !== 1 || !only) return undefined;
  return `${only.groups?.['from']}/${only.groups?.['to']}` === period ? undefined : only[0];
}
