import { eventWords } from '../citations/change-words.js';
import {
  type CitationState,
  type CitedVerdict,
  describeResolution,
  type Resolution,
  type ResolutionDescription,
} from '../citations/index.js';
import { citationKeyText } from '../citations/key-text.js';
import type { Fact } from '../model.js';
import { quote } from '../quote.js';
import { type Verdict, verdicts } from '../record/verdicts.js';
import { dateInWords } from '../record/words.js';
import { list } from '../sentences.js';
import type { Archive } from './archive.js';

/** How serious each state is: `error` means that the citation no longer holds. */
export const severityOf = {
  current: 'none',
  relocated: 'notice',
  reworded: 'warning',
  amended: 'error',
  moved: 'error', // the reference leads to a withdrawn fact, though another one replaces it
  retracted: 'error',
  unknown: 'error',
} as const satisfies Record<CitationState, string>;

/** How serious a finding is, from nothing to what fails. */
export type Severity = 'none' | 'notice' | 'warning' | 'error';

/** The state of a citation, and the citation that would be current in its place. */
export interface CitationReport extends CitedVerdict {
  /** Id of the fact as it is now; absent if it cannot be told. */
  readonly fact?: string;
  /** The severity, if another than that of the state. */
  readonly raised?: Severity;
  readonly state: CitationState;
  /** What changed, on one line; empty if nothing did. */
  readonly message: string;
  /** Citation key of the current fact or set, if there is one. */
  readonly now?: string;
  /** For a set: the same for each of its facts. */
  readonly members?: readonly MemberReport[];
}

/** The state of one fact of a set. */
export interface MemberReport extends CitationReport {
  readonly id: string;
}

/** Puts an answer of a version of the package into words. */
export function citationReport(archive: Archive, resolution: Resolution): CitationReport {
  const described = describeResolution(resolution);
  return resolution.members
    ? setReport(archive, resolution, resolution.members, described)
    : factReport(archive, resolution, described);
}

function setReport(
  archive: Archive,
  resolution: Resolution,
  answers: readonly Resolution[],
  { message, now, members = [] }: ResolutionDescription,
): CitationReport {
  const reports = answers.map((answer, index) => ({
    id: answer.citation?.id ?? '',
    ...factReport(archive, answer, members[index] ?? describeResolution(answer)),
  }));
  const { state } = resolution;
  const judged = { state, message, ...(state === 'unknown' ? {} : verdictFields(resolution)) };
  return { ...judged, ...(now === undefined ? {} : { now }), members: reports };
}

function factReport(archive: Archive, resolution: Resolution, { message, now }: ResolutionDescription): CitationReport {
  const { state } = resolution;
  if (state === 'unknown') {
    const id = resolution.citation?.id;
    return { state, message, ...(id && archive.fact(id) ? { fact: id } : {}) };
  }
  const judged = { state, fact: resolution.now.id, ...verdictFields(resolution), message };
  return { ...judged, ...(now === undefined ? {} : { now }) };
}

/** Reports on an id without a version, as of the given version. */
export function idReport(archive: Archive, id: string, meant: string | undefined): CitationReport {
  const fact = archive.fact(id);
  if (!fact) {
    const hint = meant === undefined ? '' : `; did you mean ${quote(meant)}?`;
    return { state: 'unknown', message: `no fact of ${archive.version} has the id ${quote(id)}${hint}` };
  }
  const { standing } = fact;
  if (!standing || standing.state === 'amended') {
    const current = { state: 'current', fact: id, ...archive.verdict(id), now: keyOf(archive, fact) } as const;
    const split = splitWords(archive, id);
    return split === '' ? { ...current, message: '' } : { ...current, message: split, raised: 'notice' };
  }
  const state = standing.state === 'retracted' ? 'retracted' : 'moved';
  const target = standing.to === undefined ? undefined : archive.fact(standing.to);
  const release = archive.releases.find(({ version }) => version === standing.since);
  const event = release?.events.findLast((item) => item.fact === id);
  const words = event ? { ...event, version: standing.since } : undefined;
  return {
    state,
    fact: target?.id ?? id,
    ...archive.verdict(target?.id ?? id),
    message: words ? eventWords(words) : `${standing.state} in ${standing.since}`,
    ...(target ? { now: keyOf(archive, target) } : {}),
  };
}

/** Says that a fact was split, since a bare id names what is left of it; empty if it was not. */
function splitWords({ releases }: Archive, id: string): string {
  const splits = releases.flatMap(({ version, events }) =>
    events.flatMap((event) => (event.fact === id && event.splitInto ? [{ version, parts: event.splitInto }] : [])),
  );
  return splits
    .map(({ version, parts }) => `split in ${version}: part of it is now ${list(parts.map(quote))}`)
    .join('; ');
}

/** Says on one line what the record says of the fact, and what it said before; empty if it says nothing. */
export function verdictLine({ verdict, verdictAsOf, verdictWhenCited, verdictChanged }: CitedVerdict): string {
  if (verdict === undefined || verdictAsOf === undefined) return '';
  const before = verdictChanged && verdictWhenCited ? ` (when cited: ${labelOf(verdictWhenCited)})` : '';
  return `${labelOf(verdict)} as of ${dateInWords(verdictAsOf)}${before}`;
}

const formerLabels: Readonly<Record<string, string>> = { selfDescription: 'self-description' };

const labelOf = (verdict: string): string =>
  Object.hasOwn(verdicts, verdict) ? verdicts[verdict as Verdict].label : (formerLabels[verdict] ?? verdict);

/** Whether somebody who prints the fact should know the verdict: it does not hold, or holds in part, or is disputed. */
export function needsCaution({ verdict }: CitedVerdict): boolean {
  const caution = verdict === undefined ? 'none' : verdicts[verdict].caution;
  return caution === 'warning' || caution === 'qualified';
}

const severities: readonly Severity[] = ['none', 'notice', 'warning', 'error'];

/** The most serious of several. */
export const worst = (...all: readonly Severity[]): Severity =>
  all.reduce((one, other) => (severities.indexOf(one) < severities.indexOf(other) ? other : one), 'none');

/** How serious the state of a citation is, with what raises it. */
export const severityOfState = ({ state, raised = 'none' }: CitationReport): Severity =>
  worst(severityOf[state], raised);

/** How serious the verdict on a cited fact is. */
export const severityOfVerdict = (report: CitedVerdict): Severity => (needsCaution(report) ? 'warning' : 'none');

const verdictFields = ({ verdict, verdictAsOf, verdictWhenCited, verdictChanged }: CitedVerdict): CitedVerdict => ({
  ...(verdict === undefined ? {} : { verdict, verdictAsOf }),
  ...(verdictWhenCited === undefined ? {} : { verdictWhenCited, verdictChanged }),
});

function keyOf({ version }: Archive, fact: Fact): string {
  return citationKeyText(version, fact);
}
