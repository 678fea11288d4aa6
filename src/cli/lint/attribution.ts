/** Words by which a sentence says whose statement it is, or that the statement is open to doubt. */
const attributions: readonly string[] = [
  'according to',
  'allegedly',
  'alleged',
  'alleges?',
  'asserted',
  'asserts',
  'as claimed',
  'claimed',
  'claims? (?:that|to)',
  'contends?',
  'contended',
  'contestable',
  'contested',
  'contradicted',
  'controversial',
  'credited by',
  'debatable',
  'disputable',
  'disputed?',
  'disputes',
  'doubtful',
  'doubted',
  'from its own (?:account|count|figures|report)',
  "(?:by|in|on) (?:its|his|her|their|the \\p{L}+[’']s?) own (?:account|count|figures|reckoning|words)",
  'in the words of',
  'insists?',
  'insisted',
  'maintain(?:s|ed)? that',
  'no longer (?:holds?|true|the case|accurate|correct)',
  'out of date',
  'outdated',
  'overstat(?:ed|es|ement)',
  'purported(?:ly)?',
  'questionable',
  'questioned',
  'reported(?:ly)?',
  'said to',
  'self-(?:reported|declared|described)',
  'so it (?:says|said)',
  'supposed(?:ly)?',
  'unconfirmed',
  'unproven',
  'unverified',
  '(?:was|is|were|are) not (?:borne out|confirmed|supported|verified)',
];

// whoever the facts are credited to, with a verb that has another sense elsewhere: the organization maintains a secretariat
const speakers =
  'it|he|she|they|who|which|(?:the )?(?:post|article|author|poster|source|text|piece|writer|essay|report|document|organi[sz]ation|alliance|SCO|RATS|secretariat|secretary-general|government)s?|Alimov';
const verbs =
  'claims?|says?|said|states?|stated|writes?|wrote|reports?|argues?|argued|puts|gives|tells|told us|counts|declares?|declared|announced|lists';

const word = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${attributions.join('|')}|(?:${speakers}) (?:(?:also|itself|himself|only|merely|further|then) )?(?:${verbs}))(?![\\p{L}\\p{N}])`,
  'giu',
);
const negated = /(?:\b(?:not|never|no one|nobody|hardly|nowhere|un|without being|beyond)|n[’']t)\s(?:\p{L}+\s)?$/iu;

/** Whether a sentence attributes what it says to somebody, or qualifies it. */
export function attributes(sentence: string): boolean {
  return [...sentence.matchAll(word)].some(({ 0: found, index }) => {
    const isDoubt = /^(?:contest|contradict|disput|doubt|question)/i.test(found);
    return !(isDoubt && negated.test(sentence.slice(Math.max(0, index - 40), index)));
  });
}
