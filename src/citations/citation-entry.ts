import { RELEASE_DATE, VERSION } from '../generated/version.js';
import type { Fact } from '../model.js';
import { mustBe } from '../validate.js';
import { checkKeyed, citationKey, packageUrl, pageUrl } from './key.js';
import { shortDigest } from './key-text.js';

/** The fields of a fact that a reference needs; constants, withdrawn facts and superseded revisions all have them. */
export type CitableFact = Pick<Fact, 'id' | 'title' | 'digest' | 'evidence' | 'standing'>;

/**
 * A fact as every style and format sees it: a part, contained in one version of the package. If the package is credited,
 * id, digest and standing are in the heading, and the version in the container; if the claimant is, all are in the record.
 */
export interface CitationEntry {
  /** Id of the fact; unique and stable, so it also makes the key of a bibliography entry. */
  readonly id: string;
  /** Title of the fact, with nothing added. */
  readonly title: string;
  /** Text in brackets after the title: id, short digest and, if the fact was changed, its standing. */
  readonly mark: string;
  /** Text before the title of a withdrawn fact, such as `RETRACTED: `; else empty. */
  readonly warning: string;
  /** The whole title that a reference must show if it credits the package: warning, title and, in brackets, the mark. */
  readonly heading: string;
  /** What a reference must show if it credits the claimant: where the fact is recorded, with package, version and mark. */
  readonly record: string;
  /** Package and version, such as `sco-facts@0.1.0`. */
  readonly container: string;
  /** Version of the package. */
  readonly version: string;
  /** Who made the package. */
  readonly author: 'sco-facts contributors';
  /** The registry that has the package. */
  readonly publisher: 'npm';
  /** Day of the release, as YYYY-MM-DD. */
  readonly issued: string;
  /** Address of the page that shows the fact as this version has it. */
  readonly url: string;
  /** Citation key of the fact. */
  readonly citationKey: string;
  /** Package URL of the file with the canonical bytes. */
  readonly packageUrl: string;
}

const warnings = { amended: '', retracted: 'RETRACTED: ', moved: 'MOVED: ', merged: 'MERGED: ' } as const;

/** Gathers what a reference to a fact shows. */
export function citationEntry(fact: CitableFact): CitationEntry {
  const { id, title, digest, standing } = fact;
  const fate = standing
    ? `; ${standing.state} in ${standing.since}${standing.to === undefined ? '' : ` to ${standing.to}`}`
    : '';
  const warning = standing ? warnings[standing.state] : '';
  const mark = `${id}, sha256 ${shortDigest(digest)}${fate}`;
  return {
    id,
    title,
    mark,
    warning,
    heading: `${warning}${title} [${mark}]`,
    record: recordOf(mark),
    container: `sco-facts@${VERSION}`,
    version: VERSION,
    author: 'sco-facts contributors',
    publisher: 'npm',
    issued: RELEASE_DATE,
    url: pageUrl(fact),
    citationKey: citationKey(fact),
    packageUrl: packageUrl(fact),
  };
}

/** Says where facts are recorded, in the words that a reader of citations looks for. */
export const recordOf = (mark: string): string => `recorded in the npm package sco-facts@${VERSION}: ${mark}`;

/** Returns a fact of this version that has the fields of a reference. Throws for anything else. */
export function checkFact(fn: string, value: CitableFact): CitableFact {
  if (isObject(value) && hasNames(value) && hasPlaces(value) && hasStanding(value)) {
    checkKeyed(fn, value);
    return value;
  }
  throw mustBe(fn, 'fact', 'a constant of the package or a result of getFact', value);
}

function hasNames({ id, title, digest }: CitableFact): boolean {
  return (
    [id, title, digest].every((field) => typeof field === 'string') &&
    /^[a-z][A-Za-z0-9]*$/.test(id) && // so that an address needs no escapes
    title.trim() !== '' &&
    /^[0-9a-f]{64}$/.test(digest)
  );
}

function hasPlaces({ evidence }: CitableFact): boolean {
  if (!Array.isArray(evidence) || evidence.length === 0) return false;
  return evidence.every((place) => isObject(place) && Number.isSafeInteger(place.paragraph) && place.paragraph > 0);
}

function hasStanding({ standing }: CitableFact): boolean {
  if (standing === undefined) return true;
  if (!isObject(standing)) return false;
  const { state, since, to } = standing;
  return Object.hasOwn(warnings, state) && typeof since === 'string' && (to === undefined || typeof to === 'string');
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
