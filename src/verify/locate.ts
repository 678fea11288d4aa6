import { createHash } from 'node:crypto';
import type { Evidence } from '../model.js';
import type { Source } from '../source-model.js';
import { looseForm, strictLines } from './profile.js';

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const clauseDigestLength = 32; // see Evidence.sha256

/** The paragraphs of a verbatim copy of the post, by number; those whose digest matches no line are left out. */
export function paragraphsOf(post: string, source: Pick<Source, 'paragraphs'>): ReadonlyMap<number, string> {
  const byDigest = new Map(source.paragraphs.map((paragraph) => [paragraph.strict, paragraph.paragraph]));
  const found = new Map<number, string>();
  for (const line of strictLines(post)) {
    const number = byDigest.get(sha256(line));
    if (number !== undefined) found.set(number, line);
  }
  return found;
}

/** Makes the evidence for a clause of a paragraph; the caller adds the printed form. */
export function evidenceFor(paragraph: number, text: string, start: number, end: number): Evidence {
  const clause = [...text].slice(start, end).join('');
  return { paragraph, start, end, sha256: sha256(looseForm(clause)).slice(0, clauseDigestLength) };
}

/** Makes the evidence for every place at which the paragraphs have the words as printed. */
export function locateWords(words: string, paragraphs: ReadonlyMap<number, string>): Evidence[] {
  const needle = strictLines(words).join(' ');
  if (needle === '') return [];
  return [...paragraphs].flatMap(([paragraph, text]) => {
    const places: Evidence[] = [];
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
      const start = [...text.slice(0, at)].length;
      places.push(evidenceFor(paragraph, text, start, start + [...needle].length));
    }
    return places;
  });
}
