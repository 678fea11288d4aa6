import type { NumberInText } from './numbers.js';

const reach = 28;

// what a number counts that is not a figure: a page, a paragraph, a note, an item of a series
const label =
  /(?:(?<!\p{L})(?:hypothes[ei]s|exercises?|entry|equations?|eq|plates?|questions?|lessons?|tasks?|brief no|marks?|award|pp?|paras?|paragraphs?|pages?|sections?|sects?|sec|chapters?|ch|tables?|figures?(?! (?:of|is|was|at|for))|figs?|notes?|footnotes?|fn|nos?|nr|vols?|volumes?|issues?|articles?|arts?|resolutions?|res|versions?|ver|steps?|items?(?! of)|lines?|rows?|columns?|cols?|parts?|appendix|annex(?:es)?|rooms?|box(?:es)?|headings?|clauses?|rules?|weeks?|days?|stands?|platforms?|(?:in|of) (?:its |the |their )?number|edition|grades?|class|v|slides?|sheets?|points?|docs?|documents?|orders?|laws?|act|decrees?|protocols?|track|route|highway|flight|gate|building|zone|level|phase|round|session|AK|T|code|op|operation|protocol|ISO|UTC|GMT|no|at|by|until|till|from|around)\.?|(?:years|days|weeks|months|pages|chapters|countries|states):|[§¶#№^])[\s\u00a0\u2009]{0,2}(?:\d{1,4}[a-z]?(?: \(|[–,/-]| and | to | or |, ){1,2}){0,3}$/iu;
const clockWords = /^(?:at|by|until|till|from|around)$/iu;
const time =
  /^[\s\u00a0\u2009-]{0,2}(?:[\p{L}]+ )?(?:years?|yrs?|months?|weeks?|days?|nights?|hours?|hrs?|minutes?|mins?|seconds?|decades?|centur(?:y|ies)|times|fold|-fold|o['’]clock|[ap]\.?m\.?(?!\p{L})|Uhr|Jahren?|ans|лет)(?!\p{L})/iu;
const hyphenTime =
  /^-(?:year|month|week|day|hour|minute|page|point|member|nation|state|strong|party|man|person|digit|figure|volume|storey|mile|km|metre|meter|ton)/iu;
const ordinal = /^(?:st|nd|rd|th)(?!\p{L})/u;
const dateSigns = /^[/]\d|^\. ?[IVX]{1,4}\. ?\d|^:\d{2}|^\.\d+\.\d/;
const dateSignsBefore =
  /\d[/]$|\d\s?±\s?$|(?<!\p{L})(?:years?|decades?|months?|weeks?|days?|hours?) or $|\d:$|[A-Z]{1,3}[-/]$|\d\.\d+\.$|[\p{L}]\/[\p{L}\d/]*$/u;
const currency = /(?:[$€£¥₽₹]|USD|EUR|US\$|(?<!\p{L})Rs\.?|RUB)\s?$/u;
const measure =
  /^[\s\u00a0\u2009-]{0,2}(?:square |cubic |sq\.? |nautical )?(?:kilomet\w+|km²?|km2|mm|cm|m²|metres?|meters?|miles?|hectares?|ha|acres?|degrees?|dollars?|euros?|roubles?|rubles?|somoni|yuan|tenge|rupees?|USD|EUR|pounds?|francs?|°|litres?|barrels?|megatons?|kilotons?|kt|Mt|kWh?|MW|GW|bytes?|[MG]B|px|pt|percentage points?|points?|volts?|mph|feet|ft|inch(?:es)?|carats?|grams?|g|mg|m(?![²³])|marks|words)(?!\p{L})/iu;
const isYear = (value: number) => Number.isInteger(value) && value >= 1800 && value < 2100;
const settlement =
  /(?<!\p{L})(?:town|city|village|settlement|population|district|country|nation|readership|audience|circulation|crowd)s? of (?:about |some |over |nearly |around )?$/iu;
const name = /[\p{Lu}][\p{L}-]{1,20} $/u;

// a hyphen behind a digit or a letter is that of a range or a word, one before a space that of a list
const negative = /(?:^|[^\d\s]\s+|\n\s*|[|:(=])(?:[-−]|(?:minus|negative)\s)$/iu;
const isNegative = (text: string, start: number) => negative.test(text.slice(Math.max(0, start - 12), start));

/** Whether a number is part of a label, a time, money, a measure or the like, and so cannot be the figure of a fact. */
export function isExcluded(text: string, { start, end, value, isPlain, isShare }: NumberInText): boolean {
  const ahead = text.slice(Math.max(0, start - reach), start);
  const own = text.slice(end, end + reach);
  // the first number of a range or a size has the unit of the second: 8 to 15 years, 3 by 4 metres
  const tail = own.replace(/^\s?(?:[–-]|to|or|by|[x×])\s?[\d.,]+(?=[\s\u00a0]\p{L})/u, '');
  if (currency.test(ahead) || measure.test(own) || measure.test(tail) || (tail !== own && time.test(tail))) return true;
  if (/\[\^?$/.test(ahead) && /^\]/.test(tail)) return true; // the number of a note
  if (/^[ \u00a0]?[×±]/.test(tail) || isNegative(text, start)) return true;
  if (isShare) return /^[ -]points?\b/.test(tail);
  const isNamed = /\d, $/.test(ahead) && /^[\s\u00a0]\p{Ll}{3,}s(?!\p{L})/u.test(own); // on p. 12, 640 crimes
  const found = isNamed ? null : label.exec(ahead);
  const word = /[\p{L}]+/u.exec(found?.[0] ?? '')?.[0] ?? '';
  if (found && !clockWords.test(word)) return true;
  if (/^(?:at|by|until|till|from|around)$/iu.test(word) && /^(?::\d\d|\.\d\d| ?[ap]\.?m)/i.test(tail)) return true;
  if (settlement.test(text.slice(Math.max(0, start - 40), start))) return true;
  if (isYear(value) && /^\s?[–—/-]\s?(?:19|20)\d\d(?!\d)/u.test(tail)) return true;
  if (ordinal.test(tail) || time.test(tail) || hyphenTime.test(tail)) return true;
  if (dateSigns.test(tail) || dateSignsBefore.test(ahead)) return true;
  if (!isPlain) return false;
  if (/\d marks? for [^.;]{0,30}$/i.test(text.slice(Math.max(0, start - 60), start))) return true;
  if (/\(\d{1,2}\) $/.test(ahead) || (/(?:article|art\.|section) \d+ ?\($/i.test(ahead) && /^\)/.test(tail)))
    return true;
  if (/^\)?\s?[–-]\s?\d{1,3}\s*\)?\.?$/u.test(tail)) return true;
  if (/(?:^|\n)\s*\(?$/u.test(ahead) && /^[.)]\s/.test(tail)) return true; // the number of an item
  return isYear(value) && !/^[\s\u00a0]+[\p{Ll}]{3,}/u.test(tail) && !/[:|]\s*$|\p{Ll}\s$/u.test(ahead)
    ? true
    : isYear(value) && name.test(ahead);
}
