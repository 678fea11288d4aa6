import { checkStyle } from '../citations/check-style.js';
import type { CitationStyle } from '../citations/styles/style.js';
import { flag, knownOptions } from '../validate.js';
import { checkLanguage } from './language.js';
import { checkMarks, type FactMarks } from './marks.js';

/** Options of {@link remarkFacts}. */
export interface RemarkFactsOptions {
  /**
   * BCP 47 tag of the language of figures, `en` when left out. The `lang` of a file's front matter and the `lang` of a
   * directive come before it. Where the package has no words for the language, figures are in English.
   */
  readonly locale?: string | undefined;
  /** A style of `sco-facts/citations` for the footnotes, such as `mla`, or your own; APA when left out. */
  readonly style?: CitationStyle | undefined;
  /** Whether each fact has a footnote with its reference; `true` when left out. */
  readonly footnotes?: boolean | undefined;
  /**
   * What follows a figure that other sources do not fully support: the verdict in brackets, in English, for `true` or
   * when left out; your own texts, by verdict; or nothing for `false`.
   */
  readonly marks?: boolean | FactMarks | undefined;
}

/** Returns a copy of the options. Throws for anything that the plugin cannot use. */
export function checkedOptions(options: RemarkFactsOptions): RemarkFactsOptions {
  const own = knownOptions('remarkFacts', options, ['locale', 'style', 'footnotes', 'marks']);
  if (own.locale !== undefined) checkLanguage('locale', own.locale);
  if (own.style !== undefined) checkStyle('remarkFacts', own.style);
  flag('remarkFacts', 'footnotes', own.footnotes);
  checkMarks(own.marks);
  return own;
}
