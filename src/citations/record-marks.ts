import { cut, digestAt, isFree } from './bounds.js';
import type { Legible } from './legible.js';
import type { BrokenCitation } from './parsed.js';
import { versionPattern } from './pattern.js';
import { idsOf } from './set-ids.js';

/** What a reference prints in brackets: the id, the start of the digest and, if it credits the claimant, the version. */
export interface Mark {
  readonly id: string;
  /** Ids of the facts of a set. */
  readonly ids?: readonly string[] | undefined;
  readonly digest: string;
  readonly version?: string | undefined;
  readonly at: number;
  readonly end: number;
}

/** The marks in a text, and what looks like one. */
export interface Marks {
  readonly marks: readonly Mark[];
  readonly broken: readonly BrokenCitation[];
  /** Where records stand, whether they can be read or not. */
  readonly places: readonly Pick<Mark, 'at' | 'end'>[];
}

const between = '[^A-Za-z0-9]{0,3}';

/** What comes between an id and the digits of its digest, with signs in it that a hand or a program left there. */
export const digestLabel: string = `${between}[,;]${['', '[Ss]', '[Hh]', '[Aa]', 2, 5, 6, ''].join(between)}(?=(?:[0-9A-Fa-f]${between}){4})`;

/** Checks for the id of a fact. */
export const isId = (text: string): boolean => /^[a-z][A-Za-z0-9]{0,39}$/.test(text);

const recordStart = new RegExp(
  String.raw`sco-?facts@${versionPattern}[^A-Za-z0-9{]{0,3}(?<id>\{[^{}]{1,41000}\}|[^[\](){},;:]{1,60})${digestLabel}`,
  'giu',
);

/** Finds where references say that a fact or a set is recorded: `sco-facts@<version>: <id>, sha256 <digest>`. */
export function recordsIn(text: string, read: Legible): Marks {
  const marks: Mark[] = [];
  const broken: BrokenCitation[] = [];
  const places: Pick<Mark, 'at' | 'end'>[] = [];
  for (const { 0: start, index, groups } of read.text.matchAll(recordStart)) {
    if (!isFree(text, read, index)) continue;
    const { id = '', version = '' } = groups ?? {};
    const from = index + start.length;
    const digest = digestAt(text, read, from);
    const ids = idsOf(id);
    places.push({ at: index, end: from + (digest?.length ?? 0) });
    if (digest !== undefined && (ids ? isSet(ids) : isId(id))) {
      marks.push({ id, ...(ids ? { ids } : {}), digest, version, at: index, end: from + digest.length });
    } else broken.push({ ...cut(text, read, index, from), id });
  }
  return { marks, broken, places };
}

const isSet = (ids: readonly string[]) => ids.length > 1 && ids.every(isId) && new Set(ids).size === ids.length;
