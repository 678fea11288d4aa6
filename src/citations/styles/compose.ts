import { source } from '../../generated/source.js';
import { type CitableFact, referenceTo } from '../reference.js';
import { checkDay, checkName, checkOptions, checkSwitch, unusable } from './check.js';
import { checkFact } from './check-fact.js';
import { citationFormats, write } from './format.js';
import { line } from './line.js';
import type { ReferenceOptions, SourceOptions } from './options.js';
import type { Style } from './style.js';

/** Names of the options of every citing function. */
export const referenceOptions: readonly string[] = ['format', 'accessed', 'withSource'];
const sourceOptions = ['of', 'paragraph', 'format', 'accessed'];

/** Checks what was passed to the function called `fn`, and writes the reference to a fact in a style, with a note behind it. */
export function citeFact(
  fn: string,
  style: Style,
  fact: CitableFact,
  options: ReferenceOptions = {},
  note: (fact: CitableFact) => string = () => '',
): string {
  const own = checkOptions(fn, options, referenceOptions);
  const format = checkName(fn, 'the format', own.format, citationFormats);
  const accessed = checkDay(fn, own.accessed);
  const withSource = checkSwitch(fn, 'withSource', own.withSource);
  const checked = checkFact(fn, fact);
  const reference = style.fact(referenceTo(checked), accessed);
  // the day of access is the file's: whoever reads a fact in the package need not have opened the post
  const whole = withSource ? style.statedIn(reference, style.post(source, paragraphsOf(checked))) : reference;
  return write(line`${whole}${style.stop}${note(checked)}`, format);
}

/** Checks what was passed to the function called `fn`, and writes the reference to the post or the article. */
export function citeOrigin(fn: string, style: Style, options: SourceOptions = {}): string {
  const own = checkOptions(fn, options, sourceOptions);
  const format = checkName(fn, 'the format', own.format, citationFormats);
  const accessed = checkDay(fn, own.accessed);
  const of = checkName(fn, 'the work', own.of, ['post', 'article']);
  const paragraphs = checkParagraph(fn, of, own.paragraph);
  const reference = of === 'post' ? style.post(source, paragraphs, accessed) : style.article(source.article, accessed);
  return write(line`${reference}${style.stop}`, format);
}

function paragraphsOf(fact: CitableFact): number[] {
  return [...new Set(fact.evidence.map((place) => place.paragraph))].sort((a, b) => a - b);
}

function checkParagraph(fn: string, of: 'post' | 'article', paragraph: number | undefined): number[] {
  if (paragraph === undefined) return [];
  if (of === 'article') throw unusable(fn, 'the paragraph', paragraph, "none: only the post's paragraphs are counted");
  const count = source.paragraphs.length;
  if (Number.isInteger(paragraph) && paragraph >= 1 && paragraph <= count) return [paragraph];
  throw unusable(fn, 'the paragraph', paragraph, `a whole number from 1 to ${count}`);
}
