import { errorMessage } from '../errors.js';
import { quote } from '../quote.js';
import { invalid, mustBe } from '../validate.js';
import { anyKeyPattern, idPattern, versionPattern } from './pattern.js';

/** The forms in which a fact is cited. */
export type CitationForm = 'key' | 'packageUrl' | 'fileUrl';

/** A citation as it was read: the fact that it names, and its place in the text. */
export interface ParsedCitation {
  /** In which form the fact is cited. */
  readonly form: CitationForm;
  /** Version of the package that is cited. */
  readonly version: string;
  /** Id of the fact, or the ids of a set in braces; `resolveCitation` says whether any version has them. */
  readonly id: string;
  /** Ids of the facts of a set, in the order of the key; absent for a single fact. */
  readonly ids?: readonly string[] | undefined;
  /** First 12 hexadecimal digits of the digest, as in a key, or before the address in a reference. */
  readonly digest?: string | undefined;
  /** The mirror whose address it is, for the form `fileUrl`. */
  readonly mirror?: 'unpkg' | 'jsdelivr' | undefined;
  /** The citation itself, cut out of the text. */
  readonly text: string;
  /** Where it starts in the text, in UTF-16 code units as JavaScript counts. */
  readonly index: number;
}

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

// a letter, a mark or a joiner after it, or a dot with more after that, makes it something else
const notInWord = String.raw`(?![\p{L}\p{N}\p{M}_-]|\.[\p{L}\p{N}])`;
const keyTail = new RegExp(`${anyKeyPattern}${notInWord}`, 'yu');
const packageTail = new RegExp(String.raw`${versionPattern}#dist/facts/${idPattern}\.json${notInWord}`, 'yu');
const fileTail = new RegExp(String.raw`${versionPattern}/dist/facts/${idPattern}\.json${notInWord}`, 'yu');

const packageStart = 'pkg:npm/';
const mirrors = { unpkg: 'https://unpkg.com/', jsdelivr: 'https://cdn.jsdelivr.net/npm/' } as const;

/**
 * Reads the first citation in a text: the key of a fact or a set, a package URL or the address of a fact's file.
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
  let near: string | undefined;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const citation = citationAt(text, at);
    if (citation) return { ok: true, citation };
    near ??= text.slice(at, at + 80);
  }
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
  const found: ParsedCitation[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const citation = citationAt(text, at);
    if (citation) found.push(citation);
  }
  return found;
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
  if (written !== undefined && read.ok && read.citation.text === written) return written;
  const problem = `${quote(written ?? citation)} is not a citation; expected form, version, id and digest`;
  throw invalid('formatCitation', problem, citation);
}

function write({ form, version, id, digest, mirror = 'unpkg' }: Omit<ParsedCitation, 'text' | 'index'>): string {
  const start = `${name}${String(version)}`;
  if (form === 'key') return `${start}/${String(id)}:${String(digest)}`;
  const base = form === 'packageUrl' ? packageStart : Object.hasOwn(mirrors, mirror) ? mirrors[mirror] : '';
  return `${base}${start}${form === 'packageUrl' ? '#' : '/'}dist/facts/${String(id)}.json`;
}

function citationAt(text: string, at: number): ParsedCitation | undefined {
  const startsWith = (start: string) => text.startsWith(start, at - start.length) && isFree(text, at - start.length);
  if (startsWith(packageStart)) return match(text, at, packageStart, packageTail, { form: 'packageUrl' });
  for (const mirror of ['unpkg', 'jsdelivr'] as const) {
    if (startsWith(mirrors[mirror])) return match(text, at, mirrors[mirror], fileTail, { form: 'fileUrl', mirror });
  }
  return isFree(text, at) ? match(text, at, '', keyTail, { form: 'key' }) : undefined;
}

/** Checks that the text before a place does not make it part of a longer name, scheme, scope or path. */
function isFree(text: string, at: number): boolean {
  const before = [...text.slice(Math.max(0, at - 4), at)];
  const last = before.at(-1) ?? '';
  if (last === '.') return !/[\p{L}\p{N}\p{M}]/u.test(before.at(-2) ?? '');
  return !/[\p{L}\p{N}\p{M}/@_-]/u.test(last);
}

function match(
  text: string,
  at: number,
  start: string,
  tail: RegExp,
  kind: Pick<ParsedCitation, 'form' | 'mirror'>,
): ParsedCitation | undefined {
  tail.lastIndex = at + name.length;
  const found = tail.exec(text);
  if (!found?.groups) return undefined;
  const { version: cited = '', ids: set, id: fact = `{${set}}` } = found.groups;
  const ids = set?.split(',');
  if (new Set(ids).size !== (ids?.length ?? 0)) return undefined; // a set has each fact once
  const index = at - start.length;
  const digest = found.groups['digest'] ?? digestInReference(text, index, fact);
  return {
    ...kind,
    version: cited,
    id: fact,
    ...(ids === undefined ? {} : { ids }),
    ...(digest === undefined ? {} : { digest }),
    text: start + name + found[0],
    index,
  };
}

const referenceMax = 1000; // characters of a reference, with its markup, that may stand between the digest and the URL

/** Finds the digest that a reference prints after the id, before the address of the file. */
function digestInReference(text: string, index: number, id: string): string | undefined {
  const before = text.slice(Math.max(0, index - referenceMax), index);
  const at = before.lastIndexOf(`[${id}, sha256 `);
  return at < 0 ? undefined : /^[0-9a-f]{12}(?![0-9A-Za-z])/.exec(before.slice(at + `[${id}, sha256 `.length))?.[0];
}

function failure(code: CitationError['code'], problem: string, input: unknown): ParseResult {
  return { ok: false, error: { code, message: errorMessage('parseCitation', problem), problem, input } };
}
