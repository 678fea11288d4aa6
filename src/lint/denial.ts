import type { Span } from './reading.js';

const reach = 160; // characters before a figure in which the words stand that deny it

// the part of a sentence in which a denial holds: up to a sign or a word that begins another clause
const clauseStart =
  /[.;:!?|(—\ufffc]|,\s(?!that\b|as\b|in\b)|(?<!\p{L})(?:but|while|whereas|although|though|and(?= (?:\p{L}+ (?:have|has|had|was|were|is|are)|\p{L}+ed)(?!\p{L}))|because|since|so that|yet)(?!\p{L})/giu;

const verb = '(?:does|do|did|is|was|are|were|has|have|had|will|would|could|should|can|may|might|need)';
const denials = new RegExp(
  `(?<!\\p{L})(?:${verb} (?:\\p{L}+ )?(?:not|never|no longer|hardly|scarcely)|(?:${verb}|ca|wo)n['’]t|cannot|never|nor|neither|nowhere|not even|(?:it|this|that)(?:['’]s| is| was) not|nobody|no one|no (?:such )?(?:summit|meeting|event)s? (?:was|were|took|met|ever)|no \\p{L}+ (?:says?|shows?|states?|claims?|supports?|proves?)|` +
    `(?:wrong(?:ly)?|false(?:ly)?|untrue|incorrect(?:ly)?|mistaken(?:ly)?|inaccurate|absurd|a myth|a mistake|an error|a rumou?r|nonsense)(?: \\p{L}+){0,3} (?:that|to (?:say|claim|state|write|speak)|claims?|says?|say|stated?|gives?|given|speaks?|puts?|prints?)|` +
    `(?:den(?:y|ies|ied|ying)|refut\\w+|reject(?:s|ed|ing)? (?:the )?(?:claim|figure|idea|number|notion|view|statement)|disprov\\w+|rules? out|ruled out)|` +
    `far from|contrary to (?:\\p{L}+ ){1,4}(?:that|of)|instead of|rather than|as opposed to)(?!\\p{L})`,
  'giu',
);

// what looks like a denial and is none
const affirmed =
  /^(?:(?:\p{L}+ ){0,3}(?:forget|overlook|ignore)|only|merely|just|simply|quite|surpris\w+|least|without|less|fewer|under|below|more|far (?:from|off|short)|exceed\w*|over|above|until|before|stop\w*|hesitate|fail\w*|deny|doubt|den(?:y|ies|ied)|doubts?(?: that)?|yet over|known for|mention)(?!\p{L})/iu;
const negatives = /(?:not|n['’]t|cannot|nobody|no one|never) (?:\p{L}+ )?$/iu;
const bounds = /^never (?:fewer|less|exceed\w*|more)/iu;

/** The part of a clause ahead of an offset. */
function clauseUpTo(text: string, at: number): string {
  const ahead = text.slice(Math.max(0, at - reach), at).replaceAll(/[\s\u00a0\u2009\u202f]/gu, ' ');
  return ahead.slice(Math.max(0, ...[...ahead.matchAll(clauseStart)].map(({ 0: sign, index }) => index + sign.length)));
}

/** Whether a sentence denies a figure, date or place. */
export function isDenied(text: string, { start }: Span): boolean {
  const clause = clauseUpTo(text, start);
  if (/(?<!\p{L})(?:until|till|before) (?:the )?$/iu.test(clause)) return false; // not until 2017
  for (const { 0: found, index } of clause.matchAll(denials)) {
    const rest = clause.slice(index + found.length).trimStart();
    if (affirmed.test(rest) || bounds.test(`${found} ${rest}`)) continue;
    // two denials affirm: nobody denies that
    if (/^(?:den|refut|disprov)/iu.test(found) && negatives.test(clause.slice(0, index))) continue;
    return true;
  }
  return false;
}

/** Whether a sentence denies a figure, asks about it, supposes it, or gives it as that of other authors. */
export const isUnstated = (text: string, span: Span): boolean => isDenied(text, span) || isOpen(text, span);

/** Whether a sentence asks about a figure, supposes it, or gives it as that of other authors. */
export function isOpen(text: string, { start, end }: Span): boolean {
  const clause = clauseUpTo(text, start);
  return (
    supposed.test(clause) ||
    isCounterfactual(clause, text.slice(end, end + reach)) ||
    isAsked(text, { start, end }) ||
    isOfOthers(text, start)
  );
}

const supposed =
  /^\s*(?:["“(]\s?)?(?:and |even )?(?:Had|[Ss]uppos(?:e|ing)|[Ii]magine|[Ww]hether)(?!\p{L})|(?<!\p{L})(?:as though|as if|(?:would|might|could) have)(?!\p{L})/u;
/** Whether a clause says what was not so: "if 500 had been found". */
const isCounterfactual = (ahead: string, behind: string) =>
  /^\s*(?:even )?if(?!\p{L})/iu.test(ahead) && /^[^.;,]{0,60}(?<!\p{L})had(?!\p{L})/iu.test(behind);

const question = /^[\s"“(]*(?:did|does|do|is|are|was|were|has|have|had)(?!\p{L})[^.!?;]*\?/iu;

/** Whether a sentence that holds a figure is a question. */
function isAsked(text: string, { start, end }: Span): boolean {
  const ahead = text.slice(Math.max(0, start - reach), start);
  const from = Math.max(...[...ahead.matchAll(/[.!?;|\ufffc]\s/gu)].map(({ index }) => index + 1), 0);
  return question.test(ahead.slice(from) + text.slice(start, end + reach));
}

const otherAuthors =
  /(?<!\p{L})(?:(?:critics|sceptics|skeptics|opponents|(?:other|some|rival|independent) (?:sources|authors|counts|estimates|accounts|scholars|historians))(?! (?:agree|admit|confirm|concede|doubt|question|ask))|(?:whereas|while|unlike|although) \p{Lu}[\p{L}-]+(?: (?:and|et) [\p{L}.]+)?(?: \((?:19|20)\d\d\))? (?:counts?|gives?|puts?|reports?|speaks? of|has|states?|found|finds?)) [^.;,]{0,60}$/iu;

/** Whether a sentence gives a figure as that of others: "critics put the number at …". */
const isOfOthers = (text: string, start: number): boolean =>
  otherAuthors.test(text.slice(Math.max(0, start - reach), start));
