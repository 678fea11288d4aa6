import type { Bound } from '../model.js';
import { numbersIn } from './numbers.js';
import type { Span } from './reading.js';

const reach = 48; // characters before and after a number in which its qualifier stands

export type WrittenBound = Bound | 'lessThan';

const degree =
  '(?:(?:just|slightly|a little|a bit|a shade|a touch|a whisker|a hair|a fraction|marginally|fractionally|barely|only just|only) )';
const end =
  '\\s*(?:(?:the|a|an|of|at|by|to|that of|as|on|as being|the figure of|a total of|the number of|the order of)\\s+){0,2}["“”‘’\'(]?$';
// what qualifies a number stands right before it, an article apart; the first that fits counts
const before: readonly (readonly [WrittenBound, RegExp])[] = (
  [
    [
      'almost',
      `${degree}(?:under|below|less than|fewer than|short of|shy of)|almost|nearly|not quite|not far (?:short of|off|from)|(?:falls?|fell|falling|stops?|stopped) (?:just |a little )?short of|shy of|short of|close (?:to|on|upon)|approach(?:ing|es|ed)?|near(?:s|ed|ing)(?: on)?|verging on|bordering on|going on|scarcely|hardly|bald|fast|poco menos de|à peine|virtually|practically|well-?nigh|nigh on|coming up to|≲|fast|knapp|beinahe|presque|casi|quasi|почти|the better part of`,
    ],
    ['moreThan', 'no(?:t)? (?:fewer|less|under|below) than|never (?:fewer|less) than|not (?:fewer|less)(?: than)?'],
    [
      'lessThan',
      'fewer than|less than|lower than|below|under|at (?:the )?most|at the very most|up to|no more than|not more than|not (?:above|over|exceeding)|a maximum of|max\\.?|maximum|maximal|as many as|as much as|(?:never|not) exceed\\w*|<|≤|weniger als|höchstens|moins de|menos de|менее|within',
    ],
    [
      'moreThan',
      'more than|(?<!(?:hand|turn)(?:ed|ing|s)? )over|above|upwards? of|in excess of|exceed(?:s|ed|ing)?|exceeding|beyond|at (?:the very )?least|no(?:t)? (?:fewer|less|under|below) than|not (?:fewer|less)(?: than)?|never (?:fewer|less) than|surpass(?:es|ed|ing)?|topp(?:ed|ing)|tops|pass(?:ed|es|ing)|cross(?:ed|es|ing)|north of|greater than|higher than|larger than|a minimum of|min\\.?|minimum|a good|a solid|a clear|outnumber\\w*|>|≥|≳|mehr als|über|mindestens|plus de|au moins|größer als|más que|más de|oltre|più di|более|свыше|past',
    ],
    [
      'approximately',
      'approximately|approx\\.?|about|around|roughly|circa|ca?\\.?|some(?! of)|(?:an )?estimated(?: at)?|estimates? of|in the (?:region|order|neighbou?rhood|vicinity|ballpark) of|(?:on|of) the order of|somewhere (?:near|around|about)|something like|more or less|in the area of|~|≈|±|etwa|rund|ungefähr|annähernd|cerca de|circa di|à peu près|приблизительно|порядка|gut|zirka|environ|alrededor de|unos|около|примерно|loosely|broadly|hovering around|a rough|it is thought',
    ],
    ['exactly', 'exactly|precisely|a total of|just|only|a mere|a full|fully|altogether|exact|genau'],
  ] as const
).map(([bound, words]) => [bound, new RegExp(`(?:^|[^\\p{L}])(?:${words})${end}`, 'iu')] as const);

const after: readonly (readonly [WrittenBound, RegExp])[] = [
  [
    'lessThan',
    /^(?:\s[\p{L}-]+){0,3},?\s(?:or (?:fewer|less)|at (?:the )?(?:very )?most|tops|at the outside|and no more(?! and))(?!\p{L})/iu,
  ],
  [
    'moreThan',
    /^(?:\s[\p{L}-]+){0,3}?,?\s?(?:or (?:so )?more|or even more|and (?:more|up|over|upwards?|counting|then some|above)|if not more|at (?:the very )?least|at a minimum|[-\u2009]?plus(?!\p{L})|\+|upwards?(?!\p{L})|and not (?:one|a \p{L}+) (?:less|fewer))/iu,
  ],
  ['moreThan', /^[^.;]{0,40}rounded down/iu],
  [
    'approximately',
    /^(?:\s[\p{L}-]+){0,3}?,?\s?(?:or so(?! (?:we|it|they|the|one|he|she|I)\b)|or thereabouts|approximately|give or take|more or less|roughly|-?odd(?!\p{L})|-?ish(?!\p{L}))(?!\p{L})/iu,
  ],
];
const exactAfter =
  /^(?:\s[\p{L}-]+){0,3}?,?\s?(?:no more (?:and|or) no (?:less|fewer)|no more, no less|exactly|precisely|sharp|to be (?:exact|precise)|on the dot)/iu;

/** Whether words behind a number qualify it, and not the next: "95 and more than 2,000" has no bound at 95. */
function qualifies(tail: string, pattern: RegExp): boolean {
  const found = pattern.exec(tail)?.[0];
  if (found === undefined) return false;
  const rest = tail.slice(found.length).trimStart();
  return !/^than(?!\p{L})/iu.test(rest) && numbersIn(rest)[0]?.start !== 0;
}

/** How the text around a number qualifies it, and where the qualifying words before it start. */
export function boundOf(
  text: string,
  { start, end: stop }: Span,
): { readonly bound: WrittenBound; readonly start: number } {
  const from = Math.max(0, start - reach);
  const ahead = text.slice(from, start).replaceAll(/[\s\u00a0\u202f\u2009]/gu, ' ');
  const tail = text.slice(stop, stop + reach);
  const behind = exactAfter.test(tail) ? 'exactly' : after.find(([, pattern]) => qualifies(tail, pattern))?.[0];
  for (const [bound, pattern] of before) {
    const found = pattern.exec(ahead);
    if (!found) continue;
    const lead = /^[^\p{L}<>≥≤≈~±≳≲]/u.test(found[0]) ? 1 : 0;
    const doubled = bound === 'exactly' ? (behind ?? bound) : bound;
    return { bound: doubled, start: from + found.index + lead };
  }
  return { bound: behind ?? 'exactly', start };
}
