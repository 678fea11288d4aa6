import type { Fact } from '../../src/model.js';
import { isTombstone } from '../history/fold.js';
import { factType } from '../kinds.js';
import { docComment, frozenLiteral, header } from '../literal.js';
import { type CommentContext, factComment } from './comment.js';

/** The module of one topic: one constant per fact. */
export function topicFactsModule(facts: readonly Fact[], context: CommentContext): string {
  const annotations = facts.map(factType);
  const types = [...new Set(annotations.map((type) => type.slice(0, type.indexOf('<'))))].sort();
  return [
    header,
    `import type { ${types.join(', ')} } from '../../model.js';\n`,
    ...facts.flatMap((fact) => [
      docComment(factComment(fact, context)),
      `export const ${fact.id}: ${factType(fact)} = ${frozenLiteral(fact)};\n`,
    ]),
  ].join('\n');
}

/** The module of all facts: their list, their ids and the types that index them. */
export function factsModule(facts: readonly Fact[]): string {
  const standing = facts.filter((fact) => !isTombstone(fact.standing));
  const topics = [...new Set(facts.map((fact) => fact.topic))];
  const ofTopic = (topic: string) => facts.filter((fact) => fact.topic === topic).map((fact) => fact.id);
  return [
    header,
    "import type { Fact } from '../model.js';",
    "import type { EntityId } from './entities.js';",
    ...topics.map((topic) => `import { ${ofTopic(topic).join(', ')} } from './facts/${topic}.js';`),
    "import type { TopicId } from './topics.js';\n",
    '/** The exact type of every fact, by id. */',
    'export interface FactMap {',
    ...facts.map((fact) => `  readonly ${fact.id}: typeof ${fact.id};`),
    '}\n',
    '/** Id of a fact, and name of its constant. */',
    'export type FactId = keyof FactMap;\n',
    '/** Any fact of this version, with the ids that it may mention. */',
    'export type KnownFact = Fact<FactId, TopicId, EntityId>;\n',
    '/**',
    ' * All fact ids in post order, including withdrawn facts.',
    ' *',
    ' * @category Facts',
    ' * @example',
    ' * ```ts',
    " * import { factIds } from 'sco-facts';",
    ' *',
    ` * factIds.length; // => ${facts.length}`,
    ' * ```',
    ' */',
    'export const factIds: readonly FactId[] = Object.freeze([',
    ...facts.map((fact) => `  '${fact.id}',`),
    '] as const);\n',
    '/**',
    ' * All facts in post order, without withdrawn ones. It puts every fact into a bundle; import a constant for one.',
    ' *',
    ' * @category Facts',
    ' * @example',
    ' * ```ts',
    " * import { facts } from 'sco-facts';",
    ' *',
    ` * facts[0]?.id; // => '${standing[0]?.id}'`,
    ' * ```',
    ' */',
    'export const facts: readonly KnownFact[] = Object.freeze([',
    ...standing.map((fact) => `  ${fact.id},`),
    ']);\n',
    '/** Withdrawn facts, kept with their last content. */',
    'export const tombstones: readonly KnownFact[] = Object.freeze([',
    ...facts.filter((fact) => isTombstone(fact.standing)).map((fact) => `  ${fact.id},`),
    ']);',
    '',
  ].join('\n');
}

/** The names of a topic's constants, for the table of contents that the root re-exports. */
export function contentsModule(topics: readonly string[]): string {
  return [header, ...topics.map((topic) => `export * from './facts/${topic}.js';`), ''].join('\n');
}
