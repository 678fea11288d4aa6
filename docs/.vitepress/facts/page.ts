import { type FactId, type FactStanding, formatQuantity, getEntity, getFact, source } from 'sco-facts';
import { citationKey } from 'sco-facts/citations';
import { formatVerdict, getAssessment, type Verdict, verdicts } from 'sco-facts/record';

/** What the page of a fact shows. It is made when the site is built, so that no page loads every fact. */
export interface FactPage {
  readonly id: FactId;
  readonly title: string;
  /** For search engines: what the post states, and the verdict. */
  readonly description: string;
  readonly statement: string;
  /** The figure with its bound and unit, if the fact is a quantity. */
  readonly figure?: string;
  readonly period?: string;
  readonly paragraphs: readonly number[];
  readonly author: string;
  readonly key: string;
  readonly verdict: { readonly name: Verdict; readonly label: string; readonly meaning: string; readonly note: string };
  /** What happened to the fact since it was first published. */
  readonly standing?: FactStanding;
  /** What the search should find the page by. */
  readonly words: readonly string[];
}

/** Returns what the page of a fact shows, also of a withdrawn one. */
export function factPage(id: FactId): FactPage {
  const fact = getFact(id);
  const assessment = getAssessment(id);
  const { label, meaning } = verdicts[assessment.verdict];
  const verdict = {
    name: assessment.verdict,
    label: formatVerdict(assessment) || label,
    meaning,
    note: assessment.note,
  };
  const figure = fact.kind === 'quantity' ? formatQuantity(fact) : undefined;
  const paragraphs = [...new Set(fact.evidence.map(({ paragraph }) => paragraph))];
  return {
    id,
    title: fact.title,
    description: `The post states: ${fact.statement} Record: ${verdict.label}.`,
    statement: fact.statement,
    ...(figure === undefined ? {} : { figure }),
    ...('period' in fact && fact.period !== undefined ? { period: fact.period } : {}),
    paragraphs,
    author: source.claimant.name,
    key: citationKey(fact),
    verdict,
    ...('standing' in fact && fact.standing ? { standing: fact.standing } : {}),
    words: [
      fact.statement,
      id,
      figure ?? '',
      verdict.label,
      ...fact.about.flatMap((entity) => [entity, getEntity(entity).name]),
      ...fact.evidence.map(({ printed }) => printed ?? ''),
      'note' in fact ? (fact.note ?? '') : '',
      verdict.note,
    ],
  };
}
