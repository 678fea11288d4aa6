import { VERSION } from 'sco-facts';
import {
  type AnsweredCitation,
  describeResolution,
  factAt,
  type ResolutionDescription,
  resolveCitation,
  resolveCitations,
} from 'sco-facts/citations';
import { type Cited, checkCitations } from 'sco-facts/lint';
import type { Answer, Answers, Beside } from './answer.js';
import { thenAndNow } from './then-and-now.js';

const shownMax = 50; // a page of answers; the command serves those who have more
const textMax = 300; // characters of a citation that are shown

/** Resolves every citation in a text, and compares the figures beside them. */
export function answersTo(text: string): Answers {
  const found = resolveCitations(text);
  const beside = besideEach(text, found);
  const [first] = found;
  const none = first ? undefined : resolveCitation(text);
  return {
    asOf: VERSION,
    shown: found.slice(0, shownMax).map((one, index) => answerOf(one, beside[index] ?? [])),
    count: found.length,
    problem: none?.state === 'unknown' ? describeResolution(none).advice : '',
  };
}

function answerOf({ text, resolution }: AnsweredCitation, beside: readonly Beside[]): Answer {
  const described = describeResolution(resolution);
  const answers = resolution.members ?? [resolution];
  const descriptions: readonly ResolutionDescription[] = described.members ?? [described];
  const facts = answers.flatMap((answer, index) =>
    answer.state === 'unknown' ? [] : [thenAndNow(answer, descriptions[index] ?? described)],
  );
  const { meaning, message, advice, events, now } = described;
  return {
    text: shortened(text),
    state: resolution.state,
    heading: headingOf(resolution, facts[0]?.title),
    meaning,
    problem: resolution.state === 'unknown' ? message : '',
    events,
    advice,
    digest: resolution.state === 'unknown' ? 'unchecked' : resolution.digestMatches ? 'right' : 'none',
    ...(now === undefined ? {} : { now }),
    facts: facts.filter(({ rows }) => rows.length > 0),
    members: (resolution.members ?? []).map(({ citation, state }, index) => ({
      id: citation?.id ?? '',
      state,
      message: descriptions[index]?.message ?? '',
    })),
    beside,
  };
}

function headingOf({ state, members }: AnsweredCitation['resolution'], title: string | undefined): string {
  if (members) return `A set of ${members.length} facts`;
  return state === 'unknown' || title === undefined ? 'A citation that cannot be resolved' : title;
}

/** Compares the figures in the passages with those of the cited facts; empty for a text that is only citations. */
function besideEach(text: string, found: readonly AnsweredCitation[]): Beside[][] {
  const cited = found.map(({ text: own, index, resolution }) => {
    const { citation } = resolution;
    if (!citation || resolution.state === 'unknown') return [];
    const { id, ids = [id], version } = citation;
    return ids.map((one): Cited => ({ fact: factAt(version, one), start: index, end: index + own.length }));
  });
  const checks = checkCitations(text, cited.flat());
  let from = 0;
  return cited.map((own) => {
    const part = checks.slice(from, from + own.length);
    from += own.length;
    return part.flatMap(({ figure, found: given = '', expected = '' }) =>
      figure === 'absent' ? [] : [{ figure, found: shortened(given), expected }],
    );
  });
}

const shortened = (text: string) => {
  const line = text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length > textMax ? `${line.slice(0, textMax)} …` : line;
};
