import { facts } from '../generated/facts.js';
import { clauseRolling, paragraphRolling } from '../generated/rolling.js';
import { source } from '../generated/source.js';
import type { Passage } from './search.js';

/** The passages to find in a copy: the paragraphs and the clauses. A clause may state several facts. */
export function passages(): Passage[] {
  const paragraphs = source.paragraphs.map(({ length, loose }, index) => ({
    length,
    rolling: paragraphRolling[index] ?? '',
    sha256: loose,
  }));
  const clauses = facts.flatMap((fact) =>
    fact.evidence.map(({ start, end, sha256 }, index) => ({
      length: end - start,
      rolling: clauseRolling[fact.id]?.[index] ?? '',
      sha256,
    })),
  );
  return [...new Map([...paragraphs, ...clauses].map((passage) => [passage.sha256, passage])).values()];
}
