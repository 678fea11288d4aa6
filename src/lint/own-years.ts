import { numbersIn } from './numbers.js';
import { citeSign, type Span } from './reading.js';

const reach = 160; // characters between years and a figure that they may belong to

const time = '(?:years?|period|span|course|time|decade|half-decade|quinquennium|stretch|interval)';
// "in the five years", "during the period from"
const preposition = `(?:in|between|from|during|over|for|throughout|within|across)\\s(?:(?:the|all|any)\\s)?(?:(?:\\p{L}+|\\d{1,2})[\\s-])?(?:${time}\\s)?(?:(?:of|from|between)\\s)?(?:the\\s)?`;
const clause = `(?:^|[.;:!?|"“${citeSign}]\\s?|(?<!\\p{L})(?:that|and)\\s)\\s*`;
const opening = new RegExp(`${clause}(?:${preposition})?$|^\\s*\\($|[,(]\\s?${preposition}$`, 'iu');
// what begins another clause or compares
const parts =
  /[;?!\n]|\.\s|,\s(?:and|or|but|so|yet|nor|who|which|whose|where|when|while|as)(?!\p{L})|(?<!\p{L})(?:but|while|whereas|although|though|because|since|after|before|when|until|if|that|which|who|whose|whom|where|than|compar\w+|against|versus|vs|unlike|up from|down from|followed|preceded|builds?|built|quot\w+|cit(?:es?|ed|ing))(?!\p{L})/iu;
const partOf = /(?<!\p{L})of (?:the|these|those|its|their|all)\s(?:[\p{L}]+\s){0,2}$/iu;

/**
 * Whether years stand where a passage has those of a figure: at the head of its clause, behind the words for what it
 * counts, or in a label. `words` is a pattern for what the figure counts and what was done to it.
 */
export function isOwnYears(text: string, years: Span, figure: Span, words: string): boolean {
  if (partOf.test(text.slice(Math.max(0, figure.start - 40), figure.start))) return false; // how many of the 50 in 2012
  const isAhead = years.start < figure.start;
  const [from, to] = isAhead ? [years.end, figure.start] : [figure.end, years.start];
  if (to - from > reach) return false;
  const between = text.slice(from, to);
  if (parts.test(between) || hasNumber(between)) return false;
  const ahead = text.slice(Math.max(0, years.start - reach), years.start);
  const named = new RegExp(`(?<!\\p{L})(?:${words})(?:\\s(?:by|of) RATS)?(?:,?\\s|,?\\s?\\()(?:the\\s)?$`, 'iu');
  if (isAhead) return opening.test(ahead) || named.test(ahead);
  const isBare = /^[\s,|(\ufffc–—:-]*$/u.test(between);
  const behind = new RegExp(
    `(?<!\\p{L})(?:${words})(?:\\s(?:at|by|within|across|among|between|in|inside|through)(?:\\s(?!\\p{L}+ed\\s)\\p{L}+){1,5}?)?[\\s\\ufffc,]+(?:${preposition})$|(?<!\\p{L})(?:${words})[\\s,]*[(|,]\\s?(?:${preposition})?$`,
    'iu',
  );
  return isBare || behind.test(between) || new RegExp(`^[\\s|]*${preposition}$`, 'iu').test(between);
}

const hasNumber = (text: string) => numbersIn(text).length > 0;
