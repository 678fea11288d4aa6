import { type VerdictRelease, verdictsByCaution } from '../generated/verdict-history.js';
import type { Verdict } from '../record/model.js';
import { compareVersions } from './version.js';

/** What the record says of a cited fact. */
export interface CitedVerdict {
  /** The present verdict of the record on the fact; absent if the record has none. */
  readonly verdict?: Verdict | undefined;
  /** Day of the present verdict, as YYYY-MM-DD. */
  readonly verdictAsOf?: string | undefined;
  /** The verdict in the cited version, by its name at that time; absent for versions that had no record. */
  readonly verdictWhenCited?: string | undefined;
  /** Whether the verdict changed after the cited version; absent if that cannot be told. */
  readonly verdictChanged?: boolean | undefined;
}

/** Finds the verdict on a fact, now and in the cited version. */
export function citedVerdict(
  releases: readonly VerdictRelease[],
  cited: { readonly id: string; readonly version: string },
  now: string,
): CitedVerdict {
  const present = verdictIn(releases, now);
  if (!present) return {};
  const before = releases.filter(({ version }) => compareVersions(version, cited.version) <= 0);
  const then = verdictIn(before, cited.id)?.[0];
  const known = then === undefined ? {} : { verdictWhenCited: then, verdictChanged: then !== present[0] };
  return { verdict: present[0] as Verdict, verdictAsOf: present[1], ...known };
}

/** Returns the verdict that calls for the most caution, with its day and history; the first of equals. */
export function worstVerdict(all: readonly CitedVerdict[]): CitedVerdict {
  const rank = ({ verdict }: CitedVerdict) => (verdict === undefined ? -1 : verdictsByCaution.indexOf(verdict));
  const worst = all.reduce((first, other) => (rank(other) > rank(first) ? other : first), {});
  const { verdict, verdictAsOf, verdictWhenCited, verdictChanged } = worst;
  if (verdict === undefined) return {};
  const known = verdictWhenCited === undefined ? {} : { verdictWhenCited, verdictChanged };
  return { verdict, verdictAsOf, ...known };
}

/** The last verdict that releases give on a fact, with its day. */
function verdictIn(releases: readonly VerdictRelease[], id: string) {
  const verdicts = releases.flatMap((release) => release.verdicts);
  return verdicts.findLast(([, , ids]) => ids.split(' ').includes(id));
}
