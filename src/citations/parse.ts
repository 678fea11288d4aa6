import { errorMessage } from '../errors.js';
import { quote } from '../quote.js';
import { invalid, mustBe } from '../validate.js';
import { citationsIn } from './find.js';
import { pageAddress } from './page.js';
import type { ParsedCitation } from './parsed.js';

export type { CitationForm, ParsedCitation } from './parsed.js';

/** Why a text could not be read as a citation. */
export interface CitationError {
  /** `NOT_TEXT`: not a string. `NO_CITATION`: the package is not named. `MALFORMED_CITATION`: no valid form. */
  readonly code: 'NOT_TEXT' | 'NO_CITATION' | 'MALFORMED_CITATION';
  /** One line for people. */
  readonly message: string;
  /** The message without the name of the function. */
  readonly problem: string;
  /** What was passed. */
  readonly input: unknown;
}

/** What {@link parseCitation} returns; discriminated by `ok`. */
export type ParseResult =
  | { readonly ok: true; readonly citation: ParsedCitation }
  | { readonly ok: false; readonly error: CitationError };

const name = 'sco-facts@';
const packageStart = 'pkg:npm/';
const mirrors = { unpkg: 'https://unpkg.com/', jsdelivr: 'https://cdn.jsdelivr.net/npm/' } as const;

/**
 * Reads the first citation in a text: the key of a fact or a set, a package URL, the address of a fact's file, or a
 * reference that names id, digest and version. It may be wrapped, hyphenated or escaped.
 *
 * Never throws: if no citation can be read, it returns an error with a `code`. The time is linear in the text.
 *
 * @param text - A citation, or running text that contains one. Any other value gives an error, not an exception.
 * @returns The citation with its place in the text, or the reason why there is none.
 * @category Citations
 * @example
 * ```ts
 * import { parseCitation } from 'sco-facts/citations';
 *
 * const result = parseCitation('as stated (sco-facts@0.1.0/ratsArrests:0123456789ab)');
 * result.ok && result.citation.id; // => 'ratsArrests'
 * result.ok && result.citation.index; // => 11
 * const none = parseCitation('no citation here');
 * !none.ok && none.error.code; // => 'NO_CITATION'
 * ```
 */
export function parseCitation(text: unknown): ParseResult {
  if (typeof text !== 'string') return failure('NOT_TEXT', `${quote(text)} is not text`, text);
  const { citations, broken } = citationsIn(text);
  const [citation] = citations;
  if (citation) return { ok: true, citation };
  const at = text.indexOf(name);
  const near = at < 0 ? broken.find(({ id }) => id === undefined)?.text : text.slice(at, at + 80);
  if (near === undefined) return failure('NO_CITATION', `${quote(text)} does not name sco-facts@<version>`, text);
  const expected = 'sco-facts@<version>/<id>:<12 hexadecimal digits>';
  return failure(
    'MALFORMED_CITATION',
    `${quote(near)} is not a citation; expected ${expected} or the URL of a fact`,
    text,
  );
}

/**
 * Reads every citation in a text, in order.
 *
 * @param text - A manuscript, a page or a program.
 * @returns The citations; malformed ones are skipped.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` when it is not a string.
 * @category Citations
 * @example
 * ```ts
 * import { findCitations } from 'sco-facts/citations';
 *
 * findCitations('first pkg:npm/sco-facts@0.1.0#dist/facts/noAlliances.json, then sco-facts@0.1.0').length; // => 1
 * ```
 */
export function findCitations(text: string): ParsedCitation[] {
  if (typeof text !== 'string') {
    throw mustBe('findCitations', 'text', 'a string', text);
  }
  return [...citationsIn(text).citations];
}

/**
 * Writes a citation in its form; the inverse of {@link parseCitation}.
 *
 * @param citation - A citation from {@link parseCitation}, or one of your own.
 * @returns The key, the package URL or the address.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` when it lacks what its form needs, such as the digest
 * of a key.
 * @category Citations
 * @example
 * ```ts
 * import { formatCitation } from 'sco-facts/citations';
 *
 * formatCitation({ form: 'key', version: '0.1.0', id: 'noAlliances', digest: '0123456789ab' });
 * // => 'sco-facts@0.1.0/noAlliances:0123456789ab'
 * ```
 */
export function formatCitation(citation: Omit<ParsedCitation, 'text' | 'index'>): string {
  const written = typeof citation === 'object' && citation !== null ? write(citation) : undefined;
  const read = parseCitation(written);
  if (written !== undefined && read.ok && isWhole(read.citation, written)) return written;
  const problem = `${quote(written ?? citation)} is not a citation; expected form, version, id and digest`;
  throw invalid('formatCitation', problem, citation);
}

/** Checks that a citation is all of a text; that of a reference is in brackets. */
function isWhole({ form, text }: ParsedCitation, written: string): boolean {
  return form === 'reference' ? `[${text}]` === written : text === written;
}

function write({ form, version, id, digest, mirror = 'unpkg' }: Omit<ParsedCitation, 'text' | 'index'>): string {
  const start = `${name}${String(version)}`;
  if (form === 'key') return `${start}/${String(id)}:${String(digest)}`;
  if (form === 'reference') return `[${start}: ${String(id)}, sha256 ${String(digest)}]`;
  if (form === 'pageUrl') return pageAddress(String(version), String(id));
  const base = form === 'packageUrl' ? packageStart : Object.hasOwn(mirrors, mirror) ? mirrors[mirror] : '';
  return `${base}${start}${form === 'packageUrl' ? '#' : '/'}dist/facts/${String(id)}.json`;
}

function failure(code: CitationError['code'], problem: string, input: unknown): ParseResult {
  return { ok: false, error: { code, message: errorMessage('parseCitation', problem), problem, input } };
}
