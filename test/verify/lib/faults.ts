import { facts } from '../../../src/generated/facts.js';
import { source } from '../../../src/generated/source.js';
import type { Evidence } from '../../../src/model.js';
import { verifySource } from '../../../src/verify/verify.js';
import { paragraphs, squeezed } from './lines.js';

/** A stretch of a paragraph of the post that a copy has otherwise; where it is empty, something was put in there. */
export interface Touch {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

function touches({ paragraph, start, end }: Touch, evidence: Evidence): boolean {
  if (paragraph !== evidence.paragraph) return false;
  return start === end ? evidence.start < start && start < evidence.end : evidence.start < end && start < evidence.end;
}

/**
 * Compares what is found in a copy with what the stored spans say of the places that were touched: their facts are
 * condemned, their paragraphs changed or, where no clause is left, missing, and all else stands to the character.
 */
export function faultsOf(copy: string, touched: readonly Touch[]): string[] {
  const result = verifySource(copy);
  const faults: string[] = [];
  const compare = (what: string, actual: unknown, expected: unknown) => {
    if (actual !== expected) faults.push(`${what}: ${actual}, not ${expected}`);
  };
  const stands = (evidence: Evidence) => !touched.some((touch) => touches(touch, evidence));
  const evidenceIn = (paragraph: number) =>
    facts.flatMap((fact) => fact.evidence.filter((evidence) => evidence.paragraph === paragraph));

  for (const [index, fact] of facts.entries()) {
    const actual = result.facts[index];
    compare(`${fact.id} found`, actual?.found, fact.evidence.every(stands));
    for (const [number, evidence] of fact.evidence.entries()) {
      const { place, printed } = actual?.evidence[number] ?? {};
      const what = `${fact.id} evidence ${number}`;
      compare(`${what} placed`, place !== undefined, stands(evidence));
      compare(`${what} printed`, printed, evidence.printed && (stands(evidence) ? 'exact' : 'absent'));
      if (!place) continue;
      const clause = paragraphs.get(evidence.paragraph)?.slice(evidence.start, evidence.end) ?? '';
      const given = copy.slice(place.utf16.start, place.utf16.end);
      if (given !== clause) compare(`${what} place`, squeezed(given), squeezed(clause));
    }
  }
  const states = source.paragraphs.map(({ paragraph }) => {
    if (!touched.some((touch) => touch.paragraph === paragraph)) return 'verbatim';
    return evidenceIn(paragraph).some(stands) ? 'changed' : 'missing';
  });
  for (const [index, state] of states.entries()) {
    compare(`paragraph ${index + 1}`, result.paragraphs[index]?.state, state);
    const placed = result.paragraphs[index]?.place !== undefined;
    compare(`paragraph ${index + 1} placed`, placed, state === 'verbatim');
  }
  for (const state of ['verbatim', 'retypeset', 'changed', 'missing'] as const) {
    compare(`count of ${state}`, result.count[state], states.filter((item) => item === state).length);
  }
  compare('complete', result.complete, touched.length === 0);
  return faults;
}
