import type { FactContent } from '../../src/model.js';
import type { Source } from '../../src/source-model.js';
import { sha256 } from '../../src/verify/locate.js';
import { countOccurrences } from '../../src/verify/occurrences.js';
import { looseForm, strictLines } from '../../src/verify/profile.js';
import { rollingHash } from '../../src/verify/rolling.js';

/** The content of `data/measured.json`: the digests of the post's text, and the hashes and counts for searches. */
export interface Measured extends Pick<Source, 'body' | 'paragraphs' | 'headings'> {
  readonly rolling: Readonly<Record<string, string>>;
  readonly occurrences: Readonly<Record<string, number>>;
}

/** Thrown when a copy cannot be measured. */
export class MeasureError extends Error {}

const digestsOf = (text: string) => ({
  length: [...text].length,
  strict: sha256(text),
  loose: sha256(looseForm(text)),
});

/** Measures a copy of the post. Throws a {@link MeasureError} if it is of another text, or lacks a printed form. */
export function measure(post: string, source: Source, facts: readonly FactContent[]): Measured {
  const { headings, paragraphs } = partsIn(post, source);
  const lines = [...headings, ...paragraphs].sort((a, b) => a.line - b.line).map(({ text }) => text);
  const loose = [...paragraphs, ...headings].map(({ text }) => looseForm(text));
  const clauses = facts.flatMap(({ evidence }) =>
    evidence.map(({ paragraph, start, end, sha256: digest }) => {
      const clause = [...(paragraphs[paragraph - 1]?.text ?? '')].slice(start, end).join('');
      return [digest, rollingHash(looseForm(clause))] as const;
    }),
  );
  return {
    body: digestsOf(lines.join('\n')),
    paragraphs: paragraphs.map(({ text }, index) => ({ paragraph: index + 1, ...digestsOf(text) })),
    headings: headings.map(({ text }, index) => ({ before: source.headings[index]?.before ?? 1, ...digestsOf(text) })),
    rolling: Object.fromEntries([...loose.map((text) => [sha256(text), rollingHash(text)] as const), ...clauses]),
    occurrences: countsOf(facts, loose),
  };
}

/** Finds the headings and paragraphs of a copy; those with changed words, by their neighbours. */
function partsIn(post: string, { headings, paragraphs }: Pick<Source, 'headings' | 'paragraphs'>) {
  const lines = strictLines(post);
  const lineOf = new Map(lines.map((line, index) => [sha256(line), index]));
  const expected = paragraphs.flatMap((paragraph) => [
    ...headings.filter(({ before }) => before === paragraph.paragraph).map((part) => ({ part, isHeading: true })),
    { part: paragraph, isHeading: false },
  ]);
  const found = expected.map(({ part }) => lineOf.get(part.strict));
  for (const [index, line] of found.entries()) {
    if (line !== undefined) continue;
    const before = found[index - 1];
    const next = found.findIndex((other, at) => at > index && other !== undefined);
    // a changed part is one line, so as many lines lie between its neighbours as parts do
    if (before === undefined || found[next] !== before + 1 + next - index) {
      throw new MeasureError('this is not a copy of the post: too many paragraphs differ');
    }
    found[index] = before + 1;
  }
  const parts = expected.map(({ isHeading }, index) => {
    const line = found[index] ?? 0;
    return { isHeading, line, text: lines[line] ?? '' };
  });
  return {
    headings: parts.filter(({ isHeading }) => isHeading),
    paragraphs: parts.filter(({ isHeading }) => !isHeading),
  };
}

function countsOf(facts: readonly FactContent[], loose: readonly string[]): Readonly<Record<string, number>> {
  const body = loose.map((text) => ` ${text} `).join('\n');
  const forms = new Set(facts.flatMap(({ evidence }) => evidence.flatMap(({ printed }) => printed ?? [])));
  const counts = [...forms].map((form) => [form, countOccurrences(body, looseForm(form))] as const);
  const absent = counts.filter(([, count]) => count === 0).map(([form]) => `'${form}'`);
  if (absent.length > 0) {
    throw new MeasureError(`${absent.join(', ')} not found in the post; correct the printed form`);
  }
  return Object.fromEntries(counts);
}
