import type { UnitTable } from '../../src/figure.js';
import type { Fact, Source, Topic } from '../../src/model.js';
import { exportComment, header, literal } from '../literal.js';
import type { Uncovered } from '../read/authored.js';

/** The module of the topics. */
export function topicsModule(topics: readonly Topic[]): string {
  const ids = topics.map((topic) => `'${topic.id}'`);
  return [
    header,
    "import { deepFreeze } from '../freeze.js';",
    "import type { Topic } from '../model.js';\n",
    '/** Id of a topic. */',
    `export type TopicId = ${ids.join(' | ')};\n`,
    exportComment(
      'topicIds',
      'The ids of all topics, in post order.',
      'Topics',
      `topicIds.length; // => ${topics.length}`,
    ),
    `export const topicIds: readonly TopicId[] = /* @__PURE__ */ Object.freeze([${ids.join(', ')}] as const);\n`,
    exportComment('topics', 'All topics, in post order.', 'Topics', `topics[0]?.title; // => '${topics[0]?.title}'`),
    `export const topics: readonly Topic<TopicId>[] = /* @__PURE__ */ deepFreeze(${literal(topics)});`,
    '',
  ].join('\n');
}

/** The module of the post's record. */
export function sourceModule(source: Source): string {
  return [
    header,
    "import { deepFreeze } from '../freeze.js';",
    "import type { Source } from '../model.js';\n",
    exportComment(
      'source',
      'The post that states the facts: where it was published, and the digests of its text.',
      'Source',
      `source.issued; // => '${source.issued}'`,
    ),
    `export const source: Source = /* @__PURE__ */ deepFreeze(${literal(source)});`,
    '',
  ].join('\n');
}

/** The module of the units' words: those of facts, and those that only the record uses, which no fact's bundle needs. */
export function unitsModule(units: UnitTable, facts: readonly Fact[]): string {
  const ofFacts = new Set<string>(facts.flatMap((fact) => (fact.kind === 'quantity' ? [fact.unit] : [])));
  const some = (isOfFacts: boolean) =>
    literal(Object.fromEntries(Object.entries(units).filter(([unit]) => ofFacts.has(unit) === isOfFacts)));
  return `${header}
import type { UnitTable } from '../figure.js';

export const unitWords: UnitTable = ${some(true)};

export const recordUnitWords: UnitTable = ${some(false)};
`;
}

/** The module of the version; an unreleased build has the day of the last release. */
export function versionModule(version: string, released: string): string {
  return `${header}
/**
 * Version of the package, as in citations.
 *
 * @category Source
 * @example
 * \`\`\`ts
 * import { VERSION } from 'sco-facts';
 *
 * VERSION; // => '${version}'
 * \`\`\`
 */
export const VERSION = ${literal(version)};

/** Day on which this version was released, as YYYY-MM-DD. */
export const RELEASE_DATE: string = ${literal(released)};
`;
}

/** The module of the rolling hashes, in the order of the paragraphs, the headings, and each fact's evidence. */
export function rollingModule(
  source: Source,
  facts: readonly Fact[],
  rolling: Readonly<Record<string, string>>,
): string {
  const clauses = facts.map((fact) => [fact.id, fact.evidence.map((evidence) => rolling[evidence.sha256])]);
  return `${header}
export const paragraphRolling: readonly string[] = ${literal(source.paragraphs.map((text) => rolling[text.loose]))};

export const headingRolling: readonly string[] = ${literal(source.headings.map((text) => rolling[text.loose]))};

export const clauseRolling: Readonly<Record<string, readonly string[]>> = ${literal(Object.fromEntries(clauses))};
`;
}

/** The module of what the verifying entry knows beside the facts. */
export function coverageModule(uncovered: readonly Uncovered[], occurrences: Readonly<Record<string, number>>): string {
  const repeated = Object.entries(occurrences).filter(([, count]) => count > 1);
  return `${header}
export interface Uncovered {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly reason: 'transition' | 'repetition' | 'rhetoric';
}

export const uncovered: readonly Uncovered[] = ${literal(uncovered)};

/** Printed forms that stand more than once in the post, with their count. */
export const repeatedForms: Readonly<Record<string, number>> = ${literal(Object.fromEntries(repeated))};
`;
}
