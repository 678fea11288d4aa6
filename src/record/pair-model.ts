/**
 * What a source is for one claim. `primaryText`: the document that the claim is about, whoever published the copy.
 * `independent`: neither the organization, its members or their agencies, nor somebody who only repeats them. `party`:
 * one of these. `coOrganizer`: it held the event together with the organization.
 */
export type Role = 'primaryText' | 'independent' | 'party' | 'coOrganizer';

/** Whether a source confirms a claim, gives something else, or only belongs to its background. */
export type Bearing = 'supports' | 'contradicts' | 'context';

/** One source of one assessment: what it is for this claim, what it says of it, and where. */
export interface Pair<Ref extends string = string> {
  /** Id of the reference. */
  readonly reference: Ref;
  /** What the source is for this claim. */
  readonly role: Role;
  /** What it says of the claim. */
  readonly bears: Bearing;
  /** The article, paragraph, page or section. */
  readonly locator?: string | undefined;
  /** The figure, name or term exactly as it stands there. */
  readonly printed?: string | undefined;
  /** True if the part of the document that `locator` names does not contain what the fact names. */
  readonly absent?: true | undefined;
}
