import type { Evidence, FactContent } from '../../src/model.js';
import { evidenceFor } from '../../src/verify/locate.js';
import { MeasureError } from '../read/measure.js';

/** Puts into the text of a data file the digests that some clauses of one fact have in these paragraphs. */
export function renewEvidence(
  file: string,
  fact: FactContent,
  paragraphs: ReadonlyMap<number, string>,
  isMeant: (place: Evidence) => boolean,
): string {
  const start = file.indexOf(`"id": "${fact.id}"`);
  return fact.evidence.filter(isMeant).reduce((text, { paragraph, start: from, end, sha256 }) => {
    const now = evidenceFor(paragraph, paragraphs.get(paragraph) ?? '', from, end).sha256;
    const at = text.indexOf(`"${sha256}"`, start);
    if (start < 0 || at < 0) {
      throw new MeasureError(`the digest ${sha256} does not follow "id": "${fact.id}"; put 'id' before 'evidence'`);
    }
    return `${text.slice(0, at)}"${now}"${text.slice(at + sha256.length + 2)}`;
  }, file);
}
