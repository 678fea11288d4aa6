import type { FactEvent } from '../history.js';
import type { FactStanding } from '../model.js';

/** What happened to a fact up to some release, as far as later events depend on it. */
export interface StandingState {
  readonly standing?: FactStanding | undefined;
  /** Version of the last amendment; a reinstated fact still names it. */
  readonly amendedIn?: string | undefined;
}

/** The standing of a fact after an event; words and evidence may change without one. */
export function standingAfter(
  { type, to }: Pick<FactEvent, 'type' | 'to'>,
  version: string,
  before: StandingState = {},
): StandingState {
  const { standing, amendedIn } = before;
  switch (type) {
    case 'retracted':
      return { standing: { state: type, since: version }, amendedIn };
    case 'moved':
    case 'merged':
      return { standing: { state: type, since: version, to }, amendedIn };
    case 'amended':
      return { standing: { state: 'amended', since: version }, amendedIn: version };
    case 'reinstated':
      return { standing: amendedIn === undefined ? undefined : { state: 'amended', since: amendedIn }, amendedIn };
    case 'created':
    case 'reworded':
    case 'relocated':
      return { standing, amendedIn };
  }
}

/** Whether a standing means that the fact is withdrawn. */
export const isTombstone = (standing: FactStanding | undefined): boolean =>
  standing !== undefined && standing.state !== 'amended';
