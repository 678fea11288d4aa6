import type { FactContent } from '../../src/model.js';
import { evidenceFor, paragraphsOf } from '../../src/verify/locate.js';
import type { Measured } from '../read/measure.js';

/** Replaces the digests of one fact's clauses in the text of a data file by those in a copy of the post. */
export function renewEvidence(file: string, fact: FactContent, post: string, measured: Measured): string {
  const paragraphs = paragraphsOf(post, measured);
  const start = file.search(new RegExp(`"id": "${fact.id}"`));
  return fact.evidence.reduce((text, { paragraph, start: from, end, sha256 }) => {
    const now = evidenceFor(paragraph, paragraphs.get(paragraph) ?? '', from, end).sha256;
    const at = text.indexOf(`"${sha256}"`, start);
    return at < 0 ? text : `${text.slice(0, at)}"${now}"${text.slice(at + sha256.length + 2)}`;
  }, file);
}
