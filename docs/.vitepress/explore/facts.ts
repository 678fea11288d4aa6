import { entities, type Fact, factKinds, facts, formatQuantity, getEntity, topics } from 'sco-facts';
import { citationKey } from 'sco-facts/citations';
import { type Assessment, formatRecorded, formatVerdict, getAssessment, verdicts } from 'sco-facts/record';
import { summaryOf } from '../../../src/summary.js';
import type { ExploreRow, Facets } from './row.js';
import type { FactWords } from './search.js';

// the names of kinds are words of code; these are those of the page
const words = (name: string) => name.replaceAll(/(?=[A-Z])/g, ' ').toLowerCase();

/** The rows of the table, in post order. */
export const exploreRows = (): ExploreRow[] =>
  facts.map((fact) => {
    const assessment = getAssessment(fact.id);
    const value = summaryOf(fact as Fact);
    return {
      id: fact.id,
      title: fact.title,
      value: value === fact.title ? '' : value,
      ...(fact.kind === 'quantity' ? { number: fact.value } : {}),
      verdict: assessment.verdict,
      label: formatVerdict(assessment),
      topic: fact.topic,
      kind: fact.kind,
      entities: fact.about,
      paragraphs: [...new Set(fact.evidence.map(({ paragraph }) => paragraph))],
      key: citationKey(fact),
    };
  });

/** What each facet can be set to. */
export function exploreFacets(): Facets {
  const mentioned = new Set<string>(facts.flatMap(({ about }) => about));
  const paragraphs = new Set(facts.flatMap(({ evidence }) => evidence.map(({ paragraph }) => paragraph)));
  const used = new Set<string>(facts.map(({ id }) => getAssessment(id).verdict));
  return {
    topic: topics.map(({ id, title }) => ({ id, name: title })),
    kind: factKinds.map((id) => ({ id, name: words(id) })),
    verdict: Object.entries(verdicts)
      .filter(([id]) => used.has(id))
      .map(([id, { label }]) => ({ id, name: label })),
    entity: entities
      .filter(({ id }) => mentioned.has(id))
      .map(({ id, name }) => ({ id, name }))
      .sort((one, other) => one.name.localeCompare(other.name, 'en')),
    paragraph: [...paragraphs].sort((one, other) => one - other).map((n) => ({ id: String(n), name: `¶ ${n}` })),
  };
}

/** The words by which each fact is found. */
export const exploreWords = (): FactWords[] =>
  (facts as readonly Fact[]).map((fact) => {
    const assessment = getAssessment(fact.id as (typeof facts)[number]['id']) as Assessment;
    const figures = fact.kind === 'quantity' ? [formatQuantity(fact), fact.asPrinted, String(fact.value)] : [];
    return {
      id: fact.id,
      title: fact.title,
      value: [summaryOf(fact), ...figures, ...fact.evidence.map(({ printed }) => printed)].filter(Boolean).join(' '),
      verdict: `${assessment.verdict} ${verdicts[assessment.verdict].label}`,
      group: `${topics.find(({ id }) => id === fact.topic)?.title} ${fact.kind}`,
      statement: fact.statement,
      entities: fact.about.map(namesOf).join(' '),
      note: [fact.note, assessment.note].filter(Boolean).join(' '),
      record: (assessment.recorded ?? []).map((item) => formatRecorded(item as never)).join(' '),
    };
  });

function namesOf(id: string): string {
  const { name, aliases = [] } = getEntity(id as (typeof entities)[number]['id']) as {
    readonly name: string;
    readonly aliases?: readonly string[];
  };
  return [id, name, ...aliases].join(' ');
}
