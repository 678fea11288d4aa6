import type { Bound } from '../model.js';
import type { NumberInText } from './numbers.js';

const reach = 40; // characters before and after a number in which its qualifier stands

// what qualifies a number stands right before it, an article or a currency apart
const before: readonly (readonly [Bound | 'lessThan', RegExp])[] = [
  [
    'lessThan',
    /(?:fewer than|less than|below|under|at most|up to|no more than|not more than|<|≤|&lt;)\s*(?:the |a )?$/iu,
  ],
  [
    'moreThan',
    /(?:more than|mehr als|über|plus de|más de|oltre|более|свыше|over|above|upwards? of|in excess of|exceed(?:s|ed|ing)?|beyond|at least|no (?:fewer|less) than|not (?:fewer|less) than|surpass(?:es|ed|ing)?|well over|>|≥|&gt;|\\textgreater\{?\}?|\$>\$)\s*(?:the |a )?$/iu,
  ],
  [
    'almost',
    /(?:almost|fast|presque|casi|quasi|почти|nearly|just under|close to|close on|not quite|approaching|≲|a little (?:under|less than))\s*(?:the |a )?$/iu,
  ],
  [
    'approximately',
    /(?:approximately|etwa|rund|ungefähr|environ|alrededor de|circa|около|примерно|about|around|roughly|circa|ca?\.|some|an estimated|estimated(?: at)?|in the region of|in the order of|of the order of|~|≈|\\approx(?:\{\})?|\\sim|\$\\approx\$|\$\\sim\$)\s*(?:the |a )?$/iu,
  ],
  ['exactly', /(?:exactly|precisely|a total of|just|only)\s*$/iu],
];
const after: readonly (readonly [Bound, RegExp])[] = [
  ['moreThan', /^(?:\s[\p{L}]+){0,2}?\s?(?:or more|or so more|and more|plus(?![\p{L}])|\+)/iu],
  ['approximately', /^\s?(?:or so|or thereabouts|approximately)(?![\p{L}])/iu],
];

/** How the text around a number qualifies it. */
export function boundOf(text: string, { start, end }: Pick<NumberInText, 'start' | 'end'>): Bound | 'lessThan' {
  const ahead = text.slice(Math.max(0, start - reach), start).replaceAll(/[\s\u00a0\u202f\u2009]+$/gu, ' ');
  const tail = text.slice(end, end + reach);
  return (
    after.find(([, pattern]) => pattern.test(tail))?.[0] ??
    before.find(([, pattern]) => pattern.test(ahead))?.[0] ??
    'exactly'
  );
}
