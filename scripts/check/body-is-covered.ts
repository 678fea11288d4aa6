import type { Fault } from '../read/fault.js';
import { faultIn, type Rule } from './rule.js';

const gapMaxLength = 2; // a comma or a full stop with its space; what is longer holds a word

/** Every part of the body is covered by a fact or listed with a reason, never both. */
export const bodyIsCovered: Rule = ({ facts, source, uncovered }) => {
  const evidence = facts.flatMap((item) => item.value.evidence);
  return source.value.paragraphs.flatMap(({ paragraph, length }) => {
    const spans = [...evidence, ...uncovered].filter((span) => span.paragraph === paragraph);
    spans.sort((a, b) => a.start - b.start || a.end - b.end);
    const found: Fault[] = [];
    const at = (start: number, end: number, problem: string, remedy: string) =>
      found.push(faultIn('uncovered.json', `paragraph ${paragraph}`, `${start}–${end}`, problem, remedy));
    let covered = 0;
    for (const { start, end } of [...spans, { start: length, end: length }]) {
      if (start - covered > gapMaxLength) {
        at(covered, start, 'is covered by no fact', 'extend the evidence of a fact, or list it with a reason');
      }
      covered = Math.max(covered, end);
    }
    for (const part of uncovered.filter((item) => item.paragraph === paragraph)) {
      if (evidence.some((span) => span.paragraph === paragraph && span.start < part.end && part.start < span.end)) {
        at(part.start, part.end, 'is covered by a fact, too', 'measure it again, or remove it');
      }
    }
    return found;
  });
};
