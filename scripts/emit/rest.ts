import type { Source, Topic } from '../../src/model.js';
import type { UnitWords } from '../data/read.js';
import { header, literal } from './literal.js';

/** The module of the topics. */
export function topicsModule(topics: readonly Topic[]): string {
  const ids = topics.map((topic) => `'${topic.id}'`);
  return [
    header,
    "import { deepFreeze } from '../freeze.js';",
    "import type { Topic } from '../model.js';\n",
    '/** Id of a topic. */',
    `export type TopicId = ${ids.join(' | ')};\n`,
    `export const topicIds: readonly TopicId[] = /* @__PURE__ */ Object.freeze([${ids.join(', ')}] as const);\n`,
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
    `export const source: Source = /* @__PURE__ */ deepFreeze(${literal(source)});`,
    '',
  ].join('\n');
}

/** The module of the units' words. */
export function unitsModule(units: Readonly<Record<string, UnitWords>>): string {
  return `${header}
export const unitWords: Readonly<Record<string, { readonly one: string; readonly other: string }>> = ${literal(units)};
`;
}

/** The module of the version; an unreleased build has the day of the last release. */
export function versionModule(version: string, released: string): string {
  return `${header}
/**
 * Version of the package, as in citations.
 *
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
