import type { FactContent } from '../../src/model.js';
import { evidenceFor } from '../../src/verify/locate.js';
import type { Authored } from '../read/authored.js';
import type { Fault } from '../read/fault.js';

/** Compares the evidence of facts with the post itself: the digest of each clause, and each printed form in it. */
export function evidenceFaults(
  facts: readonly Authored<FactContent>[],
  paragraphs: ReadonlyMap<number, string>,
): Fault[] {
  return facts.flatMap(({ file, value: fact }) =>
    fact.evidence.flatMap((evidence, index) => {
      const at = (field: string, problem: string, remedy: string): Fault[] => [
        { file, item: fact.id, field: `evidence.${index}${field}`, problem, remedy },
      ];
      const text = paragraphs.get(evidence.paragraph);
      if (text === undefined)
        return at('.paragraph', `${evidence.paragraph} is not in this copy`, 'use a verbatim copy');
      const points = [...text];
      if (evidence.end > points.length) return at('.end', 'lies beyond the paragraph', 'measure the span again');
      const clause = points.slice(evidence.start, evidence.end).join('');
      if (evidenceFor(evidence.paragraph, text, evidence.start, evidence.end).sha256 !== evidence.sha256) {
        return at('.sha256', 'is not the digest of the clause', 'take the evidence from npm run locate');
      }
      if ((clause.match(/[\p{L}\p{N}]+/gu) ?? []).length < 4) {
        return at('', 'spans fewer than four words', 'span a longer clause');
      }
      const cutsWord = (position: number) =>
        /[\p{L}\p{N}]/u.test(points[position - 1] ?? '') && /[\p{L}\p{N}]/u.test(points[position] ?? '');
      if (cutsWord(evidence.start) || cutsWord(evidence.end)) {
        return at('', 'cuts a word in two', 'start and end it between words');
      }
      if (evidence.printed !== undefined && !standsIn(clause, evidence.printed)) {
        return at('.printed', `'${evidence.printed}' is not in the clause`, 'write it as the post prints it');
      }
      return [];
    }),
  );
}

/** Whether a printed form stands in a clause as a whole, not as a part of a longer word or number. */
function standsIn(clause: string, printed: string): boolean {
  const position = clause.indexOf(printed);
  if (position < 0) return false;
  const before = clause.slice(0, position);
  const after = clause.slice(position + printed.length);
  return !/[\p{L}\p{N}][,.]?$/u.test(before) && !/^[,.]?\p{N}|^\p{L}/u.test(after);
}
