import { ScoFactsError } from '../errors.js';
import { getFact, isFactId } from '../facts.js';
import { repeatedForms } from '../generated/coverage.js';
import type { KnownFact } from '../generated/facts.js';
import { source } from '../generated/source.js';
import { quote } from '../quote.js';
import { flowOf } from './flow.js';
import { occurrencesOf } from './occurrences.js';
import { looseForm } from './profile.js';
import { verifySource } from './verify.js';

/** A link into a page that shows the post. */
export interface TextFragment {
  /** The directive to put behind an address: `#:~:text=…`. */
  readonly directive: string;
  /** The page of the post with the directive. */
  readonly url: string;
  /** Whether the words occur only once in the post or in the given copy; a browser goes to the first place. */
  readonly unique: boolean;
}

const contextMax = 8; // words before and after; a longer link is not readable

/**
 * Builds a link that opens a page at the words that print a fact.
 *
 * Without a copy, the link has the printed form alone. With a copy of the reader's, it also has as many words around it
 * as make it unique or, for a fact without a printed form, the first and last words of its clause. The copy is not
 * stored.
 *
 * @param fact - A fact of this version.
 * @param copy - The reader's copy of the post.
 * @returns The link, or `undefined` if the fact has no printed form and no copy with its clause was passed.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` when `fact` is not a fact, or `copy` not text.
 * @category Verification
 * @example
 * ```ts
 * import { noAlliances, ratsArrests } from 'sco-facts';
 * import { textFragment } from 'sco-facts/verify';
 *
 * textFragment(ratsArrests)?.directive; // => '#:~:text=More%20than%202%2C700'
 * textFragment(ratsArrests)?.unique; // => true
 * textFragment(noAlliances); // => undefined
 * ```
 */
export function textFragment(fact: KnownFact, copy?: string): TextFragment | undefined {
  const known = typeof fact === 'object' && isFactId(fact?.id) ? getFact(fact.id) : undefined;
  if (known === undefined) {
    throw new ScoFactsError('INVALID_ARGUMENT', 'textFragment', `${quote(fact)} is not a fact of this version`, fact);
  }
  if (copy !== undefined && typeof copy !== 'string') {
    throw new ScoFactsError('INVALID_ARGUMENT', 'textFragment', `${quote(copy)} is not text`, copy);
  }
  return fragmentOf(known, copy);
}

function fragmentOf(fact: KnownFact, copy: string | undefined): TextFragment | undefined {
  const printed = fact.evidence.find((item) => item.printed !== undefined)?.printed;
  if (copy !== undefined) {
    const precise = fragmentIn(copy, fact, printed);
    if (precise) return precise;
  }
  if (printed === undefined) return undefined;
  return fragment(encode(printed), !Object.hasOwn(repeatedForms, printed));
}

function fragment(text: string, unique: boolean): TextFragment {
  const directive = `#:~:text=${text}`;
  return { directive, url: source.url + directive, unique };
}

/** Percent-encodes characters with a meaning in directives, such as the comma, the ampersand and the hyphen. */
function encode(words: string): string {
  const wellFormed = words.replaceAll(/\p{Cs}/gu, '\uFFFD'); // half a surrogate pair cannot be encoded
  return encodeURIComponent(wellFormed).replaceAll('-', '%2D');
}

function fragmentIn(copy: string, fact: KnownFact, printed: string | undefined): TextFragment | undefined {
  const result = verifySource(copy).facts.find((item) => item.id === fact.id);
  const index = fact.evidence.findIndex((item) => item.printed === printed);
  const place = result?.evidence[index]?.place?.utf16;
  if (!place) return undefined;
  const line = (text: string) => flowOf(text, 'strict').text;
  const before = line(copy.slice(0, place.start));
  const clause = line(copy.slice(place.start, place.end));
  const after = line(copy.slice(place.end));
  const page = looseForm([before, clause, after].join(' '));
  const words = clause.split(' ');
  if (printed === undefined || !clause.includes(printed)) {
    // as many of the first words as stand only once, then the last ones
    for (let count = 3; count < words.length - 3; count++) {
      const start = words.slice(0, count).join(' ');
      if (occurrencesOf(page, looseForm(start)).length !== 1) continue;
      return fragment(`${encode(start)},${encode(words.slice(-3).join(' '))}`, true);
    }
    return fragment(encode(clause), occurrencesOf(page, looseForm(clause)).length === 1);
  }
  const at = clause.indexOf(printed);
  const left = `${before} ${clause.slice(0, at)}`.trim().split(' ');
  const right = `${clause.slice(at + printed.length)} ${after}`.trim();
  for (let count = 0; count <= contextMax; count++) {
    const prefix = count === 0 ? '' : left.slice(-count).join(' ');
    const needle = looseForm([prefix, printed].filter(Boolean).join(' '));
    if (occurrencesOf(page, needle).length !== 1) continue;
    return fragment(`${prefix && `${encode(prefix)}-,`}${encode(printed)}`, true);
  }
  const suffix = right.split(' ').slice(0, contextMax).join(' ');
  const needle = looseForm(`${printed} ${suffix}`);
  return fragment(`${encode(printed)},-${encode(suffix)}`, occurrencesOf(page, needle).length === 1);
}
