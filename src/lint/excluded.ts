import type { NumberInText } from './numbers.js';

const reach = 24;

// what a number counts that is not a figure: a page, a paragraph, a note, an item of a series
const label =
  /(?:\b(?:pp?|paras?|paragraphs?|pages?|sections?|sec|chapters?|ch|tables?|figures?|fig|notes?|footnotes?|fn|nos?|number|vol|volumes?|issue|articles?|arts?|resolution|version|step|item|line|part|appendix|annex|room|box|heading|clause|rule|week|day|year|grade|class|v)\b\.?|[§¶#№]|\^|\[\^|\\(?:ref|label|footnotemark|pageref|cite\w*)\{?)[\s\u00a0~]*(?:\d+(?:[–,-]| and | to ))?$/iu;
const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const monthBefore = new RegExp(
  `\\b(?:${month})\\.?,?[\\s\\u00a0~]+(?:\\d{1,2}(?:st|nd|rd|th)?,?[\\s\\u00a0~]+|\\d{1,2}\\s?[–-]\\s?)?$`,
  'iu',
);
const monthAfter = new RegExp(
  `^(?:st|nd|rd|th)?(?:\\s?[–-]\\s?\\d{1,2})?(?: and \\d{1,2})?[\\s\\u00a0~]+(?:of[\\s\\u00a0~]+)?(?:${month})\\b`,
  'iu',
);
const time =
  /^[\s\u00a0~-]?(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|centur(?:y|ies)|times|o'clock|[ap]\.?m\.?)(?![\p{L}])/iu;
const ordinal = /^(?:st|nd|rd|th)(?![\p{L}])/u;
const dateSigns = /^[/-]\d|^:\d{2}/;
const dateSignsBefore = /\d[/-]$|\d:$/;

const isYear = (value: number) => Number.isInteger(value) && value >= 1800 && value < 2100;

/** Whether a number is part of a date, a label, a duration or the like, and so cannot be the figure of a fact. */
export function isExcluded(text: string, { start, end, value, isPlain, isPercent }: NumberInText): boolean {
  if (isPercent) return false;
  const ahead = text.slice(Math.max(0, start - reach), start);
  const tail = text.slice(end, end + reach);
  if (label.test(ahead) || ordinal.test(tail) || time.test(tail)) return true;
  if (!isPlain) return false;
  if (monthBefore.test(ahead) || (value <= 31 && monthAfter.test(tail))) return true;
  if (dateSigns.test(tail) || dateSignsBefore.test(ahead)) return true;
  return isYear(value) && !/^[\s\u00a0~]+[\p{Ll}]{4,}s\b/u.test(tail);
}
