import { quote } from '../quote.js';
import { idPattern, keyPattern, versionPattern } from './pattern.js';

/** The forms in which a fact is cited. */
export type CitationForm = 'key' | 'packageUrl' | 'fileUrl';

/** A citation as it was read: what it names, and where it stood in the text. */
export interface ParsedCitation {
  /** In which form the fact is cited. */
  readonly form: CitationForm;
  /** Version of the package that is cited. */
  readonly version: string;
  /** Id of the fact; whether any version has it is told by `resolveCitation`. */
  readonly id: string;
  /** First 12 hexadecimal digits of the digest; only a key has them. */
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
  /** `NOT_TEXT`: no string. `NO_CITATION`: the package is not named. `MALFORMED_CITATION`: it is, but not as a citation. */
  readonly code: 'NOT_TEXT' | 'NO_CITATION' | 'MALFORMED_CITATION';
  /** One line for people. */
  readonly message: string;
  /** What was passed. */
  readonly input: unknown;
}

/** What {@link parseCitation} returns; `ok` tells which. */
export type ParseResult =
  | { readonly ok: true; readonly citation: ParsedCitation }
  | { readonly ok: false; readonly error: CitationError };

const name = 'sco-facts@';

const keyTail = new RegExp(`${keyPattern}(?![0-9A-Za-z])`, 'y');
const packageTail = new RegExp(String.raw`${versionPattern}#dist\/facts\/${idPattern}\.json(?![0-9A-Za-z])`, 'y');
const fileTail = new RegExp(String.raw`${versionPattern}\/dist\/facts\/${idPattern}\.json(?![0-9A-Za-z])`, 'y');

const packageStart = 'pkg:npm/';
const mirrors = { unpkg: 'https://unpkg.com/', jsdelivr: 'https://cdn.jsdelivr.net/npm/' } as const;

/**
 * Reads the first citation in a text: a citation key, a package URL or the address of a fact's file.
 *
 * Never throws: what cannot be read is returned as an error with a `code`. The time is linear in the text.
 *
 * @param text - A citation, or running text that contains one. Anything else is an error too, not an exception.
 * @returns The citation with its place in the text, or why there is none.
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
    `${quote(near)} is no citation; expected ${expected} or the URL of a fact`,
    text,
  );
}

/**
 * Reads every citation in a text, in the order in which they stand there.
 *
 * @param text - A manuscript, a page or a program.
 * @returns The citations; malformed ones are passed over.
 * @category Citations
 * @example
 * ```ts
 * import { findCitations } from 'sco-facts/citations';
 *
 * findCitations('first pkg:npm/sco-facts@0.1.0#dist/facts/noAlliances.json, then sco-facts@0.1.0').length; // => 1
 * ```
 */
export function findCitations(text: string): ParsedCitation[] {
  const found: ParsedCitation[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const citation = citationAt(text, at);
    if (citation) found.push(citation);
  }
  return found;
}

/**
 * Writes a citation in its form; what {@link parseCitation} reads comes out again.
 *
 * @param citation - A citation that was read, or put together.
 * @returns The key, the package URL or the address.
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
  const start = name + citation.version;
  switch (citation.form) {
    case 'key':
      return `${start}/${citation.id}:${citation.digest ?? ''}`;
    case 'packageUrl':
      return `${packageStart}${start}#dist/facts/${citation.id}.json`;
    case 'fileUrl':
      return `${mirrors[citation.mirror ?? 'unpkg']}${start}/dist/facts/${citation.id}.json`;
  }
}

function citationAt(text: string, at: number): ParsedCitation | undefined {
  const startsWith = (start: string) => text.startsWith(start, at - start.length);
  if (startsWith(packageStart)) return match(text, at, packageStart, packageTail, { form: 'packageUrl' });
  for (const mirror of ['unpkg', 'jsdelivr'] as const) {
    if (startsWith(mirrors[mirror])) return match(text, at, mirrors[mirror], fileTail, { form: 'fileUrl', mirror });
  }
  // a longer name, a scope or a path before it makes it another package
  return /[\p{L}\p{N}/@_-]/u.test(characterBefore(text, at))
    ? undefined
    : match(text, at, '', keyTail, { form: 'key' });
}

function characterBefore(text: string, at: number): string {
  const pair = text.slice(Math.max(0, at - 2), at);
  return [...pair].at(-1) ?? '';
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
  const { version: cited = '', id: fact = '', digest } = found.groups;
  const index = at - start.length;
  return {
    ...kind,
    version: cited,
    id: fact,
    ...(digest === undefined ? {} : { digest }),
    text: start + name + found[0],
    index,
  };
}

function failure(code: CitationError['code'], message: string, input: unknown): ParseResult {
  return { ok: false, error: { code, message: `parseCitation: ${message}`, input } };
}
