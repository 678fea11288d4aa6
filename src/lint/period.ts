import type { Span } from './reading.js';

const yearRange =
  /(?<![\p{L}\p{N}/.-])(?<from>(?:19|20)\d{2})\s?(?:[–—/-]|to|and|until|till|through|bis|à|up to|to the end of)\s?(?<to>(?:19|20)\d{2}|\d{2})(?![\d%]|[.,]\d)/gu;
const span =
  /(?<!\p{L})(?:years? (?:to|up to|until|ending(?: in)?|before)|years? (?:from|since|starting(?: in)?)) (?<year>(?:19|20)\d{2})/gu;
const since = /(?<!\p{L})(?:since|from) (?:early |late |mid-)?(?<year>(?:19|20)\d{2})(?! ?[–-]| to| until| through)/giu;
const single =
  /(?:^|[(,;:|] ?)(?:in|during) (?<year>(?:19|20)\d{2})(?: alone)?(?=,? )|(?<!\p{L})(?:in|during) (?:the (?:whole )?(?:year|course) (?:of )?)?(?<last>(?:19|20)\d{2})(?: alone)?(?=\s?[\ufffc.([]|\s*$)/giu;
const reports =
  /(?<!\p{L})(?:said|says|report\w*|announc\w*|stat(?:ed|es|ement)|publi\w+|told|tell|claim\w*|wr[oi]t\w*|accord\w*|speech|article|interview|record\w*|figures released|source|post|releas\w*|press|quot\w*|cit\w*|present\w*|paper|summit|declar\w*|document\w*|list\w*|survey|recall\w*|sp[eo]\w*k\w*|put the|founded|set up|lecture|edition|table|tally)(?!\p{L})/iu;
const compared =
  /(?:compar\w+ with|compared to|cf\.?|as in|than in|than|against|versus|before|after|previous\w*|earlier|following|from|in contrast to|unlike|not)\s+(?:the (?:years|period) )?(?:of |from )?$/iu;

const founded = 2000; // a year before the organization is no start of a period of its figures

interface WrittenPeriod extends Span {
  readonly isRange: boolean;
}

/**
 * The years in a passage that are given for its figures and are not those of a fact; nothing if they are, or it is open.
 * `isOwn` says which years belong to the figure that is compared.
 */
export function otherPeriod(
  text: string,
  period: string,
  isOwn: (years: Span) => boolean = () => true,
): WrittenPeriod | undefined {
  const [first = '', last = ''] = period.split('/');
  const found: (WrittenPeriod & { readonly fits: boolean })[] = [];
  for (const { 0: whole, index, groups = {} } of text.matchAll(yearRange)) {
    const { from = '', to = '' } = groups;
    const end = to.length === 2 ? from.slice(0, 2) + to : to;
    if (Number(end) <= Number(from) || Number(end) - Number(from) > 40) continue;
    if (
      compared.test(text.slice(Math.max(0, index - 40), index)) &&
      !/from $/i.test(text.slice(Math.max(0, index - 5), index))
    )
      continue;
    if (
      /(?:than|before|previous \p{L}+,?|period before) ?(?:from|in|of)? $/u.test(
        text.slice(Math.max(0, index - 30), index),
      )
    )
      continue;
    found.push({ start: index, end: index + whole.length, isRange: true, fits: from === first && end === last });
  }
  if (found.some(({ fits }) => fits)) return undefined;
  const own = found.filter(isOwn);
  if (own.length > 0) return own.length === 1 ? own[0] : undefined;
  if (new RegExp(`\\b${first}\\b`).test(text) && new RegExp(`\\b${last}\\b`).test(text)) return undefined;
  for (const { 0: whole, index, groups = {} } of text.matchAll(span)) {
    const isEnd = /to|until|ending|before/.test(whole);
    const one = { start: index, end: index + whole.length, isRange: true };
    if (groups['year'] !== (isEnd ? last : first) && !(isEnd && /before/.test(whole)) && isOwn(one)) return one;
  }
  if (reports.test(text)) return undefined;
  for (const { 0: whole, index, groups = {} } of text.matchAll(since)) {
    const one = { start: index, end: index + whole.length, isRange: true };
    if (
      isOwn(one) &&
      Number(groups['year']) !== Number(first) &&
      Number(groups['year']) > founded &&
      !/its (?:founding|creation)/.test(text) &&
      !new RegExp(`${last}`).test(text)
    )
      return one;
  }
  const years = [...text.matchAll(single)];
  const [only] = years;
  const year = only?.groups?.['year'] ?? only?.groups?.['last'];
  if (!only || years.length > 1 || year === undefined) return undefined;
  const start = only.index + only[0].indexOf(year);
  const one = { start, end: start + 4, isRange: false };
  return isOwn(one) ? one : undefined;
}
