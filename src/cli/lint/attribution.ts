import { scopeOf } from './attribution-scope.js';
import {
  ambiguous,
  between,
  bodies,
  claimed,
  claims,
  documents,
  doubtful,
  people,
  qualifying,
  sayings,
} from './attribution-words.js';
import { beginsWithSource } from './source-phrase.js';

const pattern = (source: string, flags = 'giu') =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);

const pronouns = 'it|he|she|they|who|which';
const name =
  '(?!(?:The|An?|This|That|These|Those|In|On|At|As|If|But|And|Or|So|No|Not|None|Nobody|What|Its|Many|Most|Some|Several|All|Few|Other|Both|Each|Every|According|Per)\\s)\\p{Lu}[\\p{L}’-]+(?:\\s\\p{Lu}[\\p{L}.’-]*){0,3}';
// what may stand between a subject and its verb: an apposition, or where somebody speaks
const apposition = '(?:,[^,;\\ufffc]{1,60},)?\\s';
const tail = '(?:,[^,;\\ufffc]{1,60},|\\s(?:of|for|at|in|on|from|to)\\s[^,;]{1,50}?)?\\s';
const filler = `(?:(?:${between})\\s){0,3}`;
const verb = `(?:${sayings})(?!\\s(?:${claimed}|nothing|little))`;
const noun = `(?:${ambiguous})(?!\\s(?:${claimed}|nothing|little|are|is|was|were|be|of|by|have|has|had|shows?|in|on|at|for|from|with|as|who|and|or|made|settled)(?!\\p{L})|[^,;]{0,60}\\samong)(?=\\s\\S|:|\\s?\\ufffc)`;
const put = 'puts?\\s[^,;]{1,60}?\\sat(?!\\s(?:risk|stake|rest|ease|war|odds|home|the (?:disposal|service)))';
const give = '(?:gives?|gave|giving)\\s[^,;]{1,60}?\\sas';
const speak = 'sp(?:eaks?|oke)\\sof';
const content = `(?:gives?|gave|cites?|cited|quotes?|quoted|prints?|printed)\\s(?:[^,;]{0,40}?\\s)?(?:\\d[\\d.,]*|${claims})`;
const told = `(?:${verb}|${noun}|${put}|${give}|${speak})`;

/** Somebody who speaks, and a verb for it. */
const speaking = [
  pattern(`(?:${documents}|${people})${tail}${filler}(?:${told}|${content})`),
  pattern(`(?:${pronouns})\\s${filler}${told}`),
  pattern(
    `(?:${bodies})${tail}${filler}(?:${verb}|states?(?=\\sthat\\s|:)|(?!states?)${noun}|${put}|${give}|${speak})`,
  ),
  pattern(
    `${name}${apposition}${filler}(?:${verb}|states?(?=\\sthat\\s|:)|(?!states?)${noun}|${put}|${give}|${speak})`,
    'gu',
  ),
];
// a citation that is itself the subject: "@one says …"
const citedSpeaking = new RegExp(`\\ufffc[\\s)\\]]*${filler}(?:${told}|${content})`, 'iu');
const silent = /(?<!\p{L})(?:no|neither|nor|no other|nobody|none of the)\s(?:\p{L}+\s)?$/iu;

/** Phrases that a source completes, behind them. */
const introduced = [
  pattern('according to|in the (?:words|view|opinion|telling) of|citing|quoting'),
  pattern('[Pp]er(?=\\s(?:the\\s|\\p{Lu}|\\ufffc))', 'gu'),
  pattern(
    '(?:claimed|stated|reported|alleged|asserted|estimated|quoted|announced|credited|calculated)\\s(?:[\\p{L}]+\\s){0,2}?by',
  ),
  pattern('(?:so|as)\\s(?:says?|said|writes?|wrote|claims?|claimed|reports?|reported)'),
  /(?<=[,”"\ufffc]\s?)(?:says?|said|writes?|wrote|claims?|claimed|reports?|reported|argues?|argued)(?=\s)/giu,
  pattern('(?:claims?|assertions?|statements?)\\s(?:made\\s)?(?:by|of|from)'),
  pattern('(?:figures?|estimates?|counts?|data|statistics|numbers?|tally|shares?)\\s(?:\\p{L}+\\s)?(?:by|from)'),
];
const introducedDocument = [
  pattern('(?:claimed|stated|reported|given|quoted|printed|put|mentioned|named|told|found)\\s(?:\\p{L}+\\s)?in'),
  pattern('(?:as|figures?|estimates?)\\s(?:\\p{L}+\\s)?in'),
];

/** Phrases that are whole by themselves. */
const fixed = [
  pattern(
    '(?:is|are|was|were|been|being|be)\\s(?:\\p{L}+ly\\s)?(?:said|claimed|reported|alleged|estimated|believed|thought|supposed|reputed|rumou?red|purported|asserted|stated)(?!\\sto\\s(?:the|a|police|authorities|its|court)(?!\\p{L}))',
  ),
  pattern('(?:said|alleged|believed|thought|reputed|rumou?red)\\sto\\s(?:be|have)'),
  pattern('as\\s(?:is\\s|was\\s|it is\\s)?(?:claimed|stated|reported|alleged|asserted)'),
  pattern('as\\s[^,;]{1,50}?\\s(?:has|have|had|puts?|tells|sees)\\s(?:it|them)'),
  pattern(
    `(?:by|in|on|from)\\s(?:its|his|her|their|the\\s\\p{L}+[’']s?)\\sown\\s(?:account|counts?|figures|report|reckoning|words|estimates?|admission|statement)`,
  ),
  pattern(
    `(?:${documents}|${people}|${bodies})[’']s?\\s(?:\\p{L}+\\s){0,2}?(?:figures?|claims?|counts?|estimates?|statements?|assertions?|words|account|view|opinion|telling|reckoning)`,
  ),
  pattern(
    '(?:not|never)\\s(?:yet\\s)?(?:been\\s)?(?:independently\\s)?(?:verified|confirmed|borne out|supported|substantiated|corroborated)',
  ),
  pattern('cannot be (?:verified|confirmed|checked)|open to (?:doubt|question|dispute)|hard to verify'),
  pattern('the reported'),
];

const adverb = '(?:\\p{L}+ly[\\s-]|much[\\s-]|long[\\s-]|often[\\s-])?';
const subject = `(?:${claims}|this|that|it|which)`;
const be = '(?:is|are|was|were|remains?|remained|has been|have been|had been|may be|seems?)';

/** Words of doubt, where they are said of a claim. */
const qualified = [
  pattern(doubtful),
  pattern(`(?:${qualifying})\\s(?:[\\p{L}’-]+\\s){0,2}?(?:${claims})`),
  pattern(
    `(?:an?|the|its|this|some)\\s${adverb}(?:${qualifying})\\s(?:(?:more than|almost|nearly|over|some|about|approximately|around)\\s)?\\d[\\d.,]*`,
  ),
  pattern(`${subject}(?:\\s(?:of|for|in|given|that)\\s[^,;]{1,50}?)?\\s${be}\\s(?:\\p{L}+\\s){0,2}?(?:${qualifying})`),
  /(?<=^\s*|[([—–:,]\s*)(?:a\s)?(?:\p{L}+ly\s|much[ -]|long[ -])?(?:disputed|contested|questioned|contradicted|controversial|debatable|doubtful|dubious|outdated|exaggerated|overstated|inaccurate|incorrect|mistaken)(?=\sby\s|\s?(?:[),.:;\]—–\ufffc]|$))/giu,
  pattern(`(?:though|although|if|while|albeit)\\s${adverb}(?:${qualifying})`),
  pattern(
    `(?:disputes?|disputed|contests?|contested|questions?|questioned|doubts?|doubted|contradicts?|contradicted|denies|deny|denied|rejects?|rejected|refutes?|refuted)\\s(?:(?:this|that|it)(?=\\s?(?:[,.;:)\\ufffc]|$))|(?:this|that|the|its|their|such)\\s(?:\\p{L}+\\s){0,2}?(?:${claims}))`,
  ),
];
const negated =
  /(?:(?<!\p{L})(?:not|never|no one|nobody|no|hardly|nowhere|without being|beyond|neither|nothing)|n[’']t)\s(?:\p{L}+\s){0,2}$/iu;

/**
 * Whether a sentence attributes what it cites to somebody, or qualifies it. What it says of other citations does not count.
 *
 * @param sentence - The sentence, with a sign in the place of each citation.
 * @param at - Where the citation stands in it.
 */
export function attributes(sentence: string, at: number = sentence.length): boolean {
  const scope = scopeOf(sentence, at).replaceAll(/\s+/gu, ' ');
  return isAttributed(scope) || isQualified(scope);
}

function isAttributed(scope: string): boolean {
  if (fixed.some((one) => scope.search(one) >= 0) || citedSpeaking.test(scope)) return true;
  if (speaking.some((one) => [...scope.matchAll(one)].some(({ index }) => !silent.test(scope.slice(0, index)))))
    return true;
  const isBefore = (one: RegExp, kind: 'any' | 'document') =>
    [...scope.matchAll(one)].some(({ 0: found, index }) => beginsWithSource(scope.slice(index + found.length), kind));
  return introduced.some((one) => isBefore(one, 'any')) || introducedDocument.some((one) => isBefore(one, 'document'));
}

/** Whether doubt is said of a claim, and not denied, before it or inside: "is not disputed". */
function isQualified(scope: string): boolean {
  return qualified.some((one) =>
    [...scope.matchAll(one)].some(({ 0: found, index }) => {
      const last = found.lastIndexOf(' ') + 1;
      const ahead = scope.slice(0, index).slice(-40);
      return !negated.test(ahead) && !negated.test(found.slice(0, last));
    }),
  );
}
