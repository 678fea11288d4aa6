import { changedFields } from '../citations/compare.js';
import type { CitationState, Resolution, ResolvedCitation } from '../citations/index.js';
import { citationKeyText } from '../citations/key-text.js';
import { setKeyText } from '../citations/set-key.js';
import type { Fact, FactContent } from '../model.js';
import { quote } from '../quote.js';
import type { Archive } from './archive.js';
import { eventWords, fieldWords } from './words.js';

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

/** The state of a citation, and the citation that would be current in its place. */
export interface CitationReport {
  readonly state: CitationState;
  /** What changed, on one line; empty if nothing did. */
  readonly message: string;
  /** Citation key of the current fact or set, if there is one. */
  readonly now?: string;
  /** For a set: the same for each of its facts. */
  readonly members?: readonly MemberReport[];
}

/** The state of one fact of a set. */
interface MemberReport extends CitationReport {
  readonly id: string;
}

/** Puts an answer of a version of the package into words. */
export function citationReport(archive: Archive, resolution: Resolution): CitationReport {
  return resolution.members ? setReport(archive, resolution, resolution.members) : factReport(archive, resolution);
}

function setReport(archive: Archive, resolution: Resolution, answers: readonly Resolution[]): CitationReport {
  const { state } = resolution;
  const members = answers.map((answer) => ({ id: answer.citation?.id ?? '', ...factReport(archive, answer) }));
  const changes = members.filter(({ message }) => message !== '');
  const words = changes.map((member) => `${quote(member.id)} is ${member.state}: ${member.message}`).join('; ');
  const message = state === 'unknown' ? resolution.problem : words;
  if (state === 'unknown' || state === 'retracted') return { state, message, members };
  const current = new Map(
    answers.flatMap((answer) => (answer.state === 'unknown' ? [] : [[answer.now.id, answer.now]])),
  );
  const [fact, ...others] = [...current.values()];
  const now = fact && others.length === 0 ? keyOf(archive, fact) : setKeyText(archive.version, [...current.values()]);
  return { state, message, now, members };
}

function factReport(archive: Archive, resolution: Resolution): CitationReport {
  const { state } = resolution;
  if (state === 'unknown') return { state, message: resolution.problem };
  if (state === 'current') return { state, message: '', now: keyOf(archive, resolution.now) };
  const fields = state === 'moved' || state === 'retracted' ? [] : fieldsOf(resolution);
  const events = resolution.events.map(eventWords);
  const message = [fieldWords(fields), ...events].filter(Boolean).join('; ');
  return { state, message, ...(state === 'retracted' ? {} : { now: keyOf(archive, resolution.now) }) };
}

/** Reports on an id without a version, as of the given version. */
export function idReport(archive: Archive, id: string, meant: string | undefined): CitationReport {
  const fact = archive.fact(id);
  if (!fact) {
    const hint = meant === undefined ? '' : `; did you mean ${quote(meant)}?`;
    return { state: 'unknown', message: `no fact of ${archive.version} has the id ${quote(id)}${hint}` };
  }
  const { standing } = fact;
  if (!standing || standing.state === 'amended') return { state: 'current', message: '', now: keyOf(archive, fact) };
  const state = standing.state === 'retracted' ? 'retracted' : 'moved';
  const target = standing.to === undefined ? undefined : archive.fact(standing.to);
  const release = archive.releases.find(({ version }) => version === standing.since);
  const event = release?.events.findLast((item) => item.fact === id);
  const words = event ? { ...event, version: standing.since } : undefined;
  return {
    state,
    message: words ? eventWords(words) : `${standing.state} in ${standing.since}`,
    ...(target ? { now: keyOf(archive, target) } : {}),
  };
}

function keyOf({ version }: Archive, fact: Fact): string {
  return citationKeyText(version, fact);
}

function fieldsOf({ cited, now }: ResolvedCitation) {
  const { revision, digest, standing, ...content } = now;
  return changedFields(cited.content, content as FactContent);
}
