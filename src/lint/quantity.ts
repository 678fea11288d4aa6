import type { QuantityFact } from '../model.js';
import { boundOf } from './bounds.js';
import { frames, wordsOf } from './frames.js';
import type { NumberInText } from './numbers.js';
import { isOwnYears } from './own-years.js';
import { otherPeriod } from './period.js';
import type { Span } from './reading.js';
import { type Role, rolesOf } from './roles.js';
import type { Passage } from './tokens.js';
import type { Zone } from './zone.js';

/** What a passage says where a fact has its figure. */
export interface Comparison {
  readonly figure: 'agrees' | 'bound' | 'differs' | 'absent';
  /** The part of the text that was compared. */
  readonly found?: Span;
}

export const absent: Comparison = { figure: 'absent' };

/** Compares the figures of a passage with that of a fact. */
export function compareQuantity(passage: Passage, fact: QuantityFact, zone: Zone): Comparison {
  const roles = rolesOf(passage, fact).map((role) => ({
    ...role,
    number: inTons(passage.text, role.number, fact.unit),
  }));
  const mine = roles.filter(({ role }) => role !== 'theirs');
  const inZone = mine.filter(({ number }) => isIn(number, zone));
  const near = judge(passage, fact, inZone, zone);
  if (near.figure !== 'absent' || !zone.isShared || inZone.some(({ role }) => role === 'ours')) return near;
  return judge(
    passage,
    fact,
    mine.filter(({ role }) => role === 'ours'),
    { start: 0, end: passage.text.length, isShared: true },
  );
}

const isIn = (one: Span, zone: Span) => one.start >= zone.start && one.end <= zone.end;

function judge(passage: Passage, fact: QuantityFact, roles: readonly Role[], zone: Zone): Comparison {
  const { text } = passage;
  const ours = roles.filter(({ role }) => role === 'ours');
  const equal = (ours.some(({ number }) => isValueOf(fact, number)) ? ours : roles).filter(({ number }) =>
    isValueOf(fact, number),
  );
  const doubled = doubledIn(text, fact, roles);
  if (doubled) return doubled;
  const range = rangeAround(
    text,
    roles.map(({ number }) => number),
  );
  if (equal.length > 0 && !range) {
    const period = otherYears(
      text,
      fact,
      equal.map(({ number }) => number),
      zone,
    );
    if (period) return { figure: 'differs', found: period };
    const bounds = equal.map(({ number }) => ({ number, ...boundOf(text, number) }));
    const right = bounds.find(({ bound }) => bound === fact.bound);
    if (right) return { figure: 'agrees', found: { start: right.start, end: right.number.end } };
    const [first] = bounds;
    if (!first) return absent;
    return { figure: 'bound', found: { start: first.start, end: first.number.end } };
  }
  if (range) {
    const [low, high] = range;
    const value = fact.unit === '%' ? fact.value / 100 : fact.value;
    if (
      (value >= low.value && value <= high.value) ||
      roles.length !== 2 ||
      (isInBrackets(text, low) && roles.every(({ isNamed }) => !isNamed)) ||
      /other organi[sz]ation|estimate/i.test(text) ||
      (roles.some(({ role }) => role !== 'ours') && !isLabelledRange(text, low, high))
    )
      return absent;
    return { figure: 'differs', found: { start: low.start, end: high.end } };
  }
  const unlike = otherScale(text, fact, zone);
  if (unlike && ours.length === 0) return { figure: 'differs', found: unlike };
  const sole = ours.length === 0 && roles.length === 1 && roles[0] && isLabelled(text, roles[0].number) ? roles : [];
  const named = ours.filter(({ isNamed }) => isNamed);
  const all = named.length > 0 ? named : ours.length > 0 ? ours : sole;
  const outside = all.filter(({ number }) => !isInBrackets(text, number));
  const candidates = outside.length > 0 ? outside : all;
  const values = new Set(candidates.map(({ number }) => number.value));
  const [only] = candidates;
  if (!only || values.size !== 1) return absent;
  // a passage that gives the share as well rejects the other: "not half of it, but …"
  if (only.number.isShare && passage.tokens.some(({ number }) => number && isValueOf(fact, number))) return absent;
  if (fact.period === undefined && otherTime.test(text)) return absent;
  if (
    fact.period !== undefined &&
    (otherPeriod(text, fact.period) !== undefined || isOfOneYear(text, only.number, fact.period))
  )
    return absent;
  const { bound, start } = boundOf(text, only.number);
  const isImplied = bound === 'moreThan' && isRoundedDown(fact, only.number);
  return {
    figure: isImplied ? 'bound' : 'differs',
    found: { start, end: only.number.end + unitBehind(text, only.number, fact.unit) },
  };
}

/** The years that a passage gives for the right figure, if they are not the fact's. */
function otherYears(text: string, fact: QuantityFact, figures: readonly NumberInText[], zone: Zone): Span | undefined {
  const { period } = fact;
  if (period === undefined) return undefined;
  const shift = zone.isShared ? zone.start : 0;
  const part = zone.isShared ? text.slice(zone.start, zone.end) : text;
  const words = wordsOf(fact);
  const found = otherPeriod(part, period, (years) =>
    figures.some((figure) =>
      isOwnYears(part, years, { start: boundOf(text, figure).start - shift, end: figure.end - shift }, words),
    ),
  );
  return found && { start: found.start + shift, end: found.end + shift };
}

/** Words and digits that give one figure twice, and not the same: "twenty (30)". */
function doubledIn(text: string, fact: QuantityFact, roles: readonly Role[]): Comparison | undefined {
  for (const [at, { number: one, role }] of roles.entries()) {
    const other = roles[at + 1];
    if (!other || (role !== 'ours' && other.role !== 'ours')) continue;
    const { number } = other;
    if (!/^[\s\u00a0]?[([]$/u.test(text.slice(one.end, number.start)) || !/^[)\]]/.test(text.slice(number.end)))
      continue;
    const isInWords = [one, number].map(({ start }) => /\p{L}/u.test(text.charAt(start)));
    if (isInWords[0] === isInWords[1] || one.isShare !== number.isShare || one.value === number.value) continue;
    return { figure: 'differs', found: isValueOf(fact, one) ? number : one };
  }
  return undefined;
}

const roundedAtMost = 0.1;

/** Whether "more than" a number holds by the fact's figure: a round number at most a tenth below it. */
function isRoundedDown({ value: figure, unit }: QuantityFact, { value }: NumberInText): boolean {
  const [whole, own] =
    unit === '%' ? [figure, value * 100] : unit === '1' ? [figure * 100, value * 100] : [figure, value];
  const step = 10 ** Math.floor(Math.log10(own)) / 2;
  const isRound = Math.abs(own / step - Math.round(own / step)) < 1e-9;
  return isRound && own >= 10 && own < whole && own >= whole * (1 - roundedAtMost);
}

/** The fact's number with a unit that it does not have: 44 million people for a share, tons of devices. */
function otherScale(text: string, { id, unit, value }: QuantityFact, zone: Span): Span | undefined {
  const number = value.toLocaleString('en').replaceAll(',', "[,.'’\\s\\u00a0\\u2009]?");
  const wrong =
    unit === 't'
      ? 'lit(?:res?|ers?)|gallons?|barrels?|boxes|crates|pounds'
      : 'tons?|tonnes?|kg|kilograms?|kilogrammes?|kilos?|lit(?:res?|ers?)';
  const noun = (Object.hasOwn(frames, id) && frames[id]?.nouns) || '';
  const found =
    unit !== '%'
      ? new RegExp(
          `(?<![\\d.,])${number}[\\s\\u00a0\\u2009](?:${wrong}) of (?:[\\p{L}-]+ ){0,2}(?:${noun})(?!\\p{L})`,
          'iu',
        ).exec(text.slice(zone.start, zone.end))
      : new RegExp(
          `(?<![\\d.,])${value}[\\s\\u00a0](?:million|billion)[\\s\\u00a0](?:people|inhabitants|souls|persons)`,
          'u',
        ).exec(text.slice(zone.start, zone.end));
  return found ? { start: zone.start + found.index, end: zone.start + found.index + found[0].length } : undefined;
}

/** Whether the clause of a number gives it for one year: "1,200 people in 2014 alone". */
function isOfOneYear(text: string, { start, end }: Span, period: string): boolean {
  const ahead = /[^;.\ufffc]{0,60}$/u.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  const behind = /^[^;.\ufffc]{0,60}/u.exec(text.slice(end, end + 60))?.[0] ?? '';
  const year =
    /(?<!\p{L})(?:in|during|for) (?:19|20)\d\d(?! ?[–—/-]| to | and (?=(?:19|20)\d\d)| until | through |\d)/iu;
  const until = /(?<!\p{L})(?:by|until|till|up to|as of|before)(?: the end of)? (?<year>(?:19|20)\d\d)(?!\d)/iu;
  const bracketed = /^\s?\((?<year>(?:19|20)\d\d)\)/u;
  const last = Number(period.slice(-4));
  const partly = [until.exec(ahead), until.exec(behind), bracketed.exec(behind)];
  if (partly.some((found) => found && Number(found.groups?.['year']) < last)) return true;
  return year.test(ahead) || year.test(behind) || /(?:^|, )(?:19|20)\d\d: $/.test(ahead);
}

const isInBrackets = (text: string, { start, end }: Span) =>
  /\([^()]{0,80}$/u.test(text.slice(Math.max(0, start - 81), start)) &&
  /^[^()]{0,80}\)/u.test(text.slice(end, end + 81));

const otherTime =
  /(?<!\p{L})(?:(?:in|by|since|until|of|from|for) (?:the year )?(?:1[89]\d\d|200\d|201[0-4]|202\d|20[3-9]\d|2100)(?!\d)|will (?:be|have|reach|rise|fall|make|hold|account)|would (?:be|have)|used to|once|formerly|at the time|back then|projected|forecasts?|projections?|expected to)(?!\p{L})/iu;

/** Whether two numbers are the ends of a range. */
function rangeAround(
  text: string,
  numbers: readonly NumberInText[],
): readonly [NumberInText, NumberInText] | undefined {
  const at = numbers.findIndex((one, index) => {
    const other = numbers[index + 1];
    if (!other || other.start - one.end > 12 || other.value <= one.value) return false;
    const between = text.slice(one.end, other.start);
    return (
      /^\s?(?:[–—-]|to|or|bis)\s?$/u.test(between) ||
      (/^\sand\s(?:perhaps |about )?$/u.test(between) &&
        /between (?:about |some )?$/iu.test(text.slice(Math.max(0, one.start - 16), one.start)))
    );
  });
  const [low, high] = [numbers[at], numbers[at + 1]];
  return at >= 0 && low && high ? [low, high] : undefined;
}

const isLabelledRange = (text: string, low: NumberInText, high: NumberInText) =>
  isLabelled(text, { ...low, end: high.end }) ||
  /(?:between|numbered|from|at)\s$/iu.test(text.slice(Math.max(0, low.start - 12), low.start));

/** Whether a lone number stands where a table or a caption has its figure. */
const isLabelled = (text: string, { start, end }: NumberInText) =>
  /^\s?\ufffc+ (?:counts|gives|has|says|reports|records|puts|lists|shows|states|speaks of|mentions) (?:\p{L}+ ){0,3}$/u.test(
    text.slice(0, start),
  ) ||
  (/^\s*(?:[.,;()[|\ufffc]|$)/u.test(text.slice(end, end + 8)) &&
    /[:|(=]\s*(?:[\p{L}.>≥≤<~≈≳≲]+\s*){0,3}$/u.test(text.slice(Math.max(0, start - 40), start)));

const kilograms = /^[\s\u00a0\u2009-]{0,2}(?:kg|kilograms?|kilogrammes?|kilos?)(?!\p{L})/iu;

const tons = /^[\s\u00a0\u2009-]{0,2}(?:kg|kilogram(?:me)?s?|kilos?|tons?|tonnes?|t)(?!\p{L})/iu;

/** How long the unit behind a number is, if the fact is in tons. */
const unitBehind = (text: string, { end }: Span, unit: string) =>
  unit === 't' ? (tons.exec(text.slice(end, end + 16))?.[0].length ?? 0) : 0;

/** Kilograms as tons, if the fact is in tons. */
function inTons(text: string, number: NumberInText, unit: string): NumberInText {
  return unit === 't' && kilograms.test(text.slice(number.end, number.end + 16))
    ? { ...number, value: number.value / 1000 }
    : number;
}

function isValueOf({ value, unit }: QuantityFact, number: NumberInText): boolean {
  return Math.abs(number.value - (unit === '%' ? value / 100 : value)) < 1e-9;
}
