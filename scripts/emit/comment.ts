import { writeFigure } from '../../src/figure.js';
import type { Evidence, Fact } from '../../src/model.js';
import type { Assessment, Reference } from '../../src/record/model.js';
import type { UnitWords } from '../data/read.js';
import { isTombstone } from '../history/fold.js';
import { recordLine } from './verdicts.js';

/** What doc comments need beside the fact. */
export interface CommentContext {
  readonly units: Readonly<Record<string, UnitWords>>;
  readonly references: ReadonlyMap<string, Reference>;
  /** What sources make of each fact, by its id. */
  readonly assessments: ReadonlyMap<string, Assessment>;
  readonly entityNames: ReadonlyMap<string, string>;
  readonly topicTitles: ReadonlyMap<string, string>;
}

/** The lines of a constant's doc comment: value and period, statement, where the post says it, and its literal. */
export function factComment(fact: Fact, context: CommentContext): string[] {
  const assessment = context.assessments.get(fact.id);
  const record = assessment ? recordLine(assessment, context) : { first: [], last: '' };
  return [
    headline(fact, context),
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

/** One sentence with the content that the fact's kind gives it, attributed to the post. */
function headline(fact: Fact, { units, entityNames }: CommentContext): string {
  const name = (id: string) => entityNames.get(id) ?? id;
  switch (fact.kind) {
    case 'quantity':
      return `The post states **${writeFigure(fact, 'en', units)}**${fact.period ? ` for ${fact.period}` : ''}.`;
    case 'event':
      return `The post states **${fact.date}, ${name(fact.place)}**.`;
    case 'membership':
      return `The post states **${fact.status} membership of ${name(fact.state)} in the ${name(fact.organization)}**.`;
    case 'extent':
      return `The post states **${name(fact.from)} to ${name(fact.to)}** (${fact.axis}).`;
    case 'instrument':
      return `The post names **${name(fact.instrument)}**: ${fact.role}.`;
    case 'assertion':
      return 'The post states this.';
    default:
      return `The post names **${fact.name}** as ${articles[fact.kind]}.`;
  }
}

/** Lets an editor strike a tombstone through, and tells what to use in its place. */
function deprecation(standing: Fact['standing']): string[] {
  if (!standing || !isTombstone(standing)) return [];
  const instead = standing.to === undefined ? 'it stands no longer' : `use {@link ${standing.to}}`;
  return [`@deprecated ${standing.state} in ${standing.since}: ${instead}.`];
}

const articles = { principle: 'a principle', aim: 'an aim', means: 'a means', threat: 'a threat' } as const;

/** Tells paragraph and printed form of each place, such as `paragraph 12: "20"`; the spans are in the data. */
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

/** Shows what a constant is imported for: the literal that its kind gives it or, of a claim, where the post makes it. */
function example(fact: Fact): string[] {
  return ['@example', '```ts', `${fact.id}${shown(fact)}`, '```'];
}

function shown(fact: Fact): string {
  switch (fact.kind) {
    case 'quantity':
      return `.value; // => ${fact.value}`;
    case 'event':
      return `.date; // => '${fact.date}'`;
    case 'membership':
      return `.status; // => '${fact.status}'`;
    case 'extent':
      return `.to; // => '${fact.to}'`;
    case 'instrument':
      return `.instrument; // => '${fact.instrument}'`;
    default:
      return `.evidence[0]?.paragraph; // => ${fact.evidence[0]?.paragraph}`;
  }
}
