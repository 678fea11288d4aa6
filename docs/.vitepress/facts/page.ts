import { type FactId, formatQuantity, getEntity, getFact } from 'sco-facts';
import { formatVerdict, getAssessment, verdicts } from 'sco-facts/record';

/** What is known of a fact's page besides its text: for the head, and for the search. */
export interface FactPage {
  readonly id: FactId;
  readonly title: string;
  /** For search engines: what the post states, and the verdict. */
  readonly description: string;
  /** Words by which the search finds the page. */
  readonly words: readonly string[];
}

/** Returns the metadata of the page of a fact, even of a withdrawn one. */
export function factPage(id: FactId): FactPage {
  const fact = getFact(id);
  const assessment = getAssessment(id);
  const verdict = formatVerdict(assessment) || verdicts[assessment.verdict].label;
  return {
    id,
    title: fact.title,
    description: `The post states: ${fact.statement} Record: ${verdict}.`,
    words: [
      fact.statement,
      id,
      fact.kind === 'quantity' ? formatQuantity(fact) : '',
      verdict,
      ...fact.about.flatMap((entity) => [entity, getEntity(entity).name]),
      ...fact.evidence.map(({ printed }) => printed ?? ''),
      'note' in fact ? (fact.note ?? '') : '',
      assessment.note,
    ],
  };
}
