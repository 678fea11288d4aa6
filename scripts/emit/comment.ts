import { type UnitTable, writeFigure } from '../../src/figure.js';
import type { Evidence, Fact } from '../../src/model.js';
import type { Assessment } from '../../src/record/model.js';
import type { Reference } from '../../src/record/reference-model.js';
import { isTombstone } from '../history/fold.js';
import { exampleOf, headlineOf } from '../kinds.js';
import { recordLine } from './verdicts.js';

/** The data that doc comments need besides the fact. */
export interface CommentContext {
  readonly units: UnitTable;
  readonly references: ReadonlyMap<string, Reference>;
  /** The assessment of each fact, by its id. */
  readonly assessments: ReadonlyMap<string, Assessment>;
  readonly entityNames: ReadonlyMap<string, string>;
  readonly topicTitles: ReadonlyMap<string, string>;
}

/** The lines of a constant's doc comment: value and period, statement, where the post says it, and its literal. */
export function factComment(fact: Fact, context: CommentContext): string[] {
  const assessment = context.assessments.get(fact.id);
  const record = assessment ? recordLine(assessment, context) : { first: [], last: '' };
  return [
    headlineOf(fact, {
      nameOf: (id) => context.entityNames.get(id) ?? id,
      figureOf: (quantity) => writeFigure(quantity, 'en', context.units),
    }),
    ...(fact.standing?.state === 'amended' ? [`Amended in ${fact.standing.since}.`] : []),
    ...record.first,
    '',
    fact.statement,
    ...(fact.note ? ['', `Note: ${fact.note}`] : []),
    '',
    [`Where: ${whereInPost(fact.evidence)}.`, record.last].filter(Boolean).join(' '),
    '',
    ...deprecation(fact.standing),
    `@category ${context.topicTitles.get(fact.topic) ?? fact.topic}`,
    ...example(fact),
  ];
}

/** Lets an editor strike a withdrawn fact through, and names its replacement. */
function deprecation(standing: Fact['standing']): string[] {
  if (!standing || !isTombstone(standing)) return [];
  const instead = standing.to === undefined ? 'withdrawn' : `use {@link ${standing.to}}`;
  return [`@deprecated ${standing.state} in ${standing.since}: ${instead}.`];
}

/** Names paragraph and printed form of each place, such as `paragraph 12: "20"`; the spans are in the data. */
function whereInPost(evidence: readonly Evidence[]): string {
  const paragraphs = [...new Set(evidence.map(({ paragraph }) => paragraph))];
  const places = paragraphs.map((number) => {
    const forms = evidence.flatMap(({ paragraph, printed }) =>
      paragraph === number && printed ? [`"${printed}"`] : [],
    );
    return [`paragraph ${number}`, [...new Set(forms)].join(', ')].filter(Boolean).join(': ');
  });
  return places.join('; ');
}

/** Writes the example of a constant: the literal of its kind or, for a claim, the paragraph. */
function example(fact: Fact): string[] {
  return ['@example', '```ts', `${fact.id}${exampleOf(fact)}`, '```'];
}
