import { RELEASE_DATE, VERSION } from '../generated/version.js';
import type { Fact } from '../model.js';
import { citationKey, fileUrl, packageUrl, shortDigest } from './key.js';

/** What a reference needs of a fact; constants, tombstones and superseded revisions all have it. */
export type CitableFact = Pick<Fact, 'id' | 'title' | 'digest' | 'evidence' | 'standing'>;

/**
 * A fact as every style and format sees it: a part, contained in one version of the package. Id, digest and standing
 * are in the title, and the version in the container, since those two fields are printed by every style.
 */
export interface Reference {
  /** Id of the fact; unique and stable, so it also makes the key of a bibliography entry. */
  readonly id: string;
  /** Title of the fact, with nothing added. */
  readonly title: string;
  /** What stands in brackets behind the title: id, short digest and, where it applies, standing. */
  readonly mark: string;
  /** Put before the title of a fact that stands no longer, such as `RETRACTED: `; else empty. */
  readonly warning: string;
  /** Package and version, such as `sco-facts@0.1.0`. */
  readonly container: string;
  readonly version: string;
  readonly author: 'sco-facts contributors';
  readonly publisher: 'npm';
  /** Day of the release, as YYYY-MM-DD. */
  readonly issued: string;
  /** Address of the file with the canonical bytes. */
  readonly url: string;
  readonly citationKey: string;
  readonly packageUrl: string;
}

const warnings = { amended: '', retracted: 'RETRACTED: ', moved: 'MOVED: ', merged: 'MERGED: ' } as const;

/** Gathers what a reference to a fact shows. */
export function referenceTo(fact: CitableFact): Reference {
  const { standing } = fact;
  const fate = standing
    ? `; ${standing.state} in ${standing.since}${standing.to === undefined ? '' : ` to ${standing.to}`}`
    : '';
  return {
    id: fact.id,
    title: fact.title,
    mark: `${fact.id}, sha256 ${shortDigest(fact)}${fate}`,
    warning: standing ? warnings[standing.state] : '',
    container: `sco-facts@${VERSION}`,
    version: VERSION,
    author: 'sco-facts contributors',
    publisher: 'npm',
    issued: RELEASE_DATE,
    url: fileUrl(fact),
    citationKey: citationKey(fact),
    packageUrl: packageUrl(fact),
  };
}
