import { readFileSync } from 'node:fs';
import type { FactContent } from '../../src/model.js';
import type { Source } from '../../src/source-model.js';
import { evidenceFor, sha256 } from '../../src/verify/locate.js';
import { countOccurrences } from '../../src/verify/occurrences.js';
import { looseForm, strictLines } from '../../src/verify/profile.js';
import { rollingHash } from '../../src/verify/rolling.js';
import { AuthorError } from './fault.js';

/** The content of `data/measured.json`: the digests of the post's text, and the hashes and counts for searches. */
export interface Measured extends Pick<Source, 'body' | 'paragraphs' | 'headings'> {
  readonly rolling: Readonly<Record<string, string>>;
  readonly occurrences: Readonly<Record<string, number>>;
}

/** The parts of the post in their order. */
export type Layout = Pick<Source, 'headings' | 'paragraphs'>;

/** A copy that cannot be measured, and why. */
export class MeasureError extends AuthorError {}

const digestsOf = (text: string) => ({
  length: [...text].length,
  strict: sha256(text),
  loose: sha256(looseForm(text)),
});

/** Reads a copy of the post. Throws a {@link MeasureError} if that fails. */
export function readCopy(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new MeasureError(`cannot read '${path}', the copy of the post: ${(error as NodeJS.ErrnoException).code}`);
  }
}

/** Measures a copy of the post. Throws a {@link MeasureError} if it is of another text, or lacks a printed form. */
export function measure(post: string, source: Layout, facts: readonly FactContent[]): Measured {
  const { headings, paragraphs } = partsIn(post, source);
  const body = [...headings, ...paragraphs].sort((a, b) => a.line - b.line).map(({ text }) => text);
  const loose = [...paragraphs, ...headings].map(({ text }) => looseForm(text));
  const clauses = facts.flatMap(({ id, evidence }) =>
    evidence.map(({ paragraph, start, end, sha256: digest }, index) => {
      const text = paragraphs[paragraph - 1]?.text ?? '';
      if (evidenceFor(paragraph, text, start, end).sha256 !== digest) {
        throw new MeasureError(`the clause of '${id}' (evidence.${index}) has changed; run npm run correct -- ${id}`);
      }
      return [digest, rollingHash(looseForm([...text].slice(start, end).join('')))] as const;
    }),
  );
  return {
    body: digestsOf(body.join('\n')),
    paragraphs: paragraphs.map(({ text }, index) => ({ paragraph: index + 1, ...digestsOf(text) })),
    headings: headings.map(({ text }, index) => ({ before: source.headings[index]?.before ?? 1, ...digestsOf(text) })),
    rolling: Object.fromEntries([...loose.map((text) => [sha256(text), rollingHash(text)] as const), ...clauses]),
    occurrences: countsOf(facts, loose),
  };
}

/** The paragraphs of a copy, by number, even where their words changed. */
export const paragraphsIn = (post: string, layout: Layout): ReadonlyMap<number, string> =>
  new Map(partsIn(post, layout).paragraphs.map(({ text }, index) => [index + 1, text]));

/** The headings and paragraphs of a copy; where their words changed, by what stands before and after them. */
function partsIn(post: string, { headings, paragraphs }: Layout) {
  const lines = strictLines(post);
  const lineOf = new Map(lines.map((line, index) => [sha256(line), index]));
  const expected = paragraphs.flatMap((paragraph) => [
    ...headings.filter(({ before }) => before === paragraph.paragraph).map((part) => ({ part, isHeading: true })),
    { part: paragraph, isHeading: false },
  ]);
  const found = expected.map(({ part }) => lineOf.get(part.strict));
  for (const [index, line] of found.entries()) {
    if (line !== undefined) continue;
    const next = found.findIndex((other, at) => at > index && other !== undefined);
    const nextLine = found[next];
    const before = found[index - 1] ?? (nextLine === undefined ? undefined : nextLine - (next - index) - 1);
    // a changed part is one line, so as many lines lie between its neighbours as parts do
    if (before === undefined || (nextLine !== undefined && nextLine !== before + 1 + next - index)) {
      throw new MeasureError('this copy does not have the paragraphs of the post, each on a line of its own');
    }
    found[index] = before + 1;
  }
  const parts = expected.map(({ isHeading }, index) => {
    const line = found[index] ?? 0;
    return { isHeading, line, text: lines[line] ?? '' };
  });
  if (parts.some(({ line }, index) => line <= (parts[index - 1]?.line ?? -1))) {
    throw new MeasureError('this is no copy of the post: its paragraphs are in another order');
  }
  return {
    headings: parts.filter(({ isHeading }) => isHeading),
    paragraphs: parts.filter(({ isHeading }) => !isHeading),
  };
}

/** The numbers of the paragraphs whose words, or only their typesetting, differ between two measurements. */
export const differences = (before: Layout, now: Layout): readonly number[] =>
  now.paragraphs
    .filter(({ paragraph, strict }) => before.paragraphs[paragraph - 1]?.strict !== strict)
    .map(({ paragraph }) => paragraph);

function countsOf(facts: readonly FactContent[], loose: readonly string[]): Readonly<Record<string, number>> {
  const body = loose.map((text) => ` ${text} `).join('\n');
  const forms = new Map(
    facts.flatMap(({ id, evidence }) => evidence.flatMap(({ printed }) => (printed ? [[printed, id]] : []))),
  );
  const counts = [...forms.keys()].map((form) => [form, countOccurrences(body, looseForm(form))] as const);
  const absent = counts.filter(([, count]) => count === 0).map(([form]) => `'${form}' of '${forms.get(form)}'`);
  if (absent.length > 0) {
    throw new MeasureError(`the post does not print ${absent.join(', ')}; correct evidence.printed`);
  }
  return Object.fromEntries(counts);
}
