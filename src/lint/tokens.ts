import { countWhile } from '../halve.js';
import { type DateInText, datesIn } from './dates.js';
import { type NumberInText, numbersIn } from './numbers.js';
import { citeSign, type Span } from './reading.js';

/** A word, sign, number or date of a passage. */
interface Token extends Span {
  readonly kind: 'word' | 'number' | 'date' | 'cite' | 'sign';
  readonly text: string;
  readonly number?: NumberInText;
  readonly date?: DateInText;
}

/** A passage cut into tokens, with how far apart they stand: steps, and more for each sign or word that parts clauses. */
export interface Passage {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Distance of each token from the start. */
  readonly at: readonly number[];
}

const piece = new RegExp(`[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}'’-]*|${citeSign}|[^\\s\\u00a0\\u2009\\u202f]`, 'gu');

/** How much farther a token sets apart what stands before it and behind it. */
function gapOf({ kind, text }: Token): number {
  if (kind === 'number') return 6;
  if (kind === 'date') return 1;
  if (kind === 'cite') return 6;
  if (kind === 'sign') return signs[text] ?? 1;
  const lower = text.toLowerCase();
  if (/^(?:and|or|plus|with|und|et)$/.test(lower)) return 4;
  if (/^(?:while|whereas|but|although|though|yet|unlike)$/.test(lower)) return 10;
  return /^(?:who|which|that|where|when|as|because|since|after|before|if|whose|for|than)$/.test(lower) ? 4 : 1;
}

const signs: Readonly<Record<string, number>> = {
  ',': 4,
  ';': 16,
  '.': 16,
  '?': 16,
  '!': 16,
  ':': 1,
  '(': 5,
  ')': 5,
  '[': 3,
  ']': 3,
  '—': 7,
  '–': 5,
  '|': 2,
};

/** Cuts a passage into tokens. The time is linear in the text. */
export function tokensOf(text: string): Passage {
  const dates = datesIn(text);
  const numbers = numbersIn(text).filter(
    ({ start, end }) => !dates.some((date) => start < date.end && date.start < end),
  );
  const spans = [
    ...dates.map(
      (date): Token => ({
        kind: 'date',
        start: date.start,
        end: date.end,
        text: text.slice(date.start, date.end),
        date,
      }),
    ),
    ...numbers.map(
      (number): Token => ({
        kind: 'number',
        start: number.start,
        end: number.end,
        text: text.slice(number.start, number.end),
        number,
      }),
    ),
  ].sort((one, other) => one.start - other.start);
  const tokens: Token[] = [];
  let next = 0;
  for (const { 0: word, index } of text.matchAll(piece)) {
    while (next < spans.length && (spans[next]?.start ?? 0) <= index) tokens.push(spans[next++] as Token);
    if (index < (tokens.at(-1)?.end ?? 0)) continue;
    const kind = word === citeSign ? 'cite' : /^\p{L}/u.test(word) ? 'word' : 'sign';
    // a word may run into a number that starts inside of it; it ends there
    tokens.push({ kind, start: index, end: index + word.length, text: word });
  }
  tokens.push(...spans.slice(next));
  let sum = 0;
  const at = tokens.map((token) => {
    const half = gapOf(token);
    sum += half;
    return sum;
  });
  return { text, tokens, at };
}

/** How far apart two tokens stand, without their own weight. */
export function distance({ tokens, at }: Passage, one: number, other: number): number {
  const [from, to] = one < other ? [one, other] : [other, one];
  if (from === to) return 0;
  return (at[to] ?? 0) - (at[from] ?? 0) - gapOf(tokens[to] as Token) + 1;
}

/** The index of the token that holds or follows an offset. */
export const tokenAt = ({ tokens }: Passage, offset: number): number =>
  countWhile(tokens.length - 1, (index) => (tokens[index]?.end ?? 0) <= offset);
