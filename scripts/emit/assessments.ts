import type { Assessment, Recorded } from '../../src/record/model.js';
import { exportComment, header, joinedLists, literal, literalType } from '../literal.js';

/** The module of the assessments of one topic. */
export function topicRecordModule(topic: string, assessments: readonly Assessment[]): string {
  return [
    header,
    "import { deepFreeze } from '../../freeze.js';",
    "import type { Assessment } from '../../record/model.js';\n",
    `export const ${topic}Record: readonly Assessment[] = deepFreeze([`,
    ...assessments.map((assessment) => `  ${literal(assessment)},`),
    ']);',
    '',
  ].join('\n');
}

/** The annotation of a recorded item: its value literal, prose `string`. */
function recordedType(item: Recorded): string {
  const references = item.references.map(literalType).join(' | ');
  const of = (name: string, ...values: readonly (string | number)[]) =>
    `${name}<${[references, ...values.map(literalType)].join(', ')}>`;
  switch (item.kind) {
    case 'figure':
      return of('RecordedFigure', item.value, item.unit);
    case 'range':
      return of('RecordedRange', item.low, item.high, item.unit);
    case 'date':
      return of('RecordedDate', item.date);
    case 'name':
      return of('RecordedName', item.name);
  }
}

function assessmentType({ fact, verdict, pairs, recorded, searched }: Assessment): string {
  const references = literalType(pairs.map(({ reference }) => reference));
  return [
    `Assessment<${[fact, verdict].map(literalType).join(', ')}, ReferenceId, ${references}>`,
    ...(searched ? ['{ readonly searched: Search }'] : []),
    ...(recorded ? [`{ readonly recorded: readonly [${recorded.map(recordedType).join(', ')}] }`] : []),
  ].join(' & ');
}

const typeNames = ['RecordedDate', 'RecordedFigure', 'RecordedName', 'RecordedRange', 'Search'];

/** The module of all assessments: their list, and the types that index them. */
export function recordModule(
  topics: readonly string[],
  assessments: readonly Assessment[],
  former: readonly Assessment[],
): string {
  const types = [...assessments, ...former].map(
    (assessment) => `  readonly ${assessment.fact}: ${assessmentType(assessment)};`,
  );
  const used = typeNames.filter((name) => types.some((type) => new RegExp(`\\b${name}\\b`).test(type)));
  return [
    header,
    "import { deepFreeze } from '../freeze.js';",
    `import type { Assessment, ${used.join(', ')}, Verdict } from '../record/model.js';`,
    "import type { FactId } from './facts.js';",
    ...topics.map((topic) => `import { ${topic}Record } from './record/${topic}.js';`),
    "import type { ReferenceId } from './references.js';\n",
    '/** The exact type of every assessment, by id of the fact. */',
    'export interface AssessmentMap {',
    ...types,
    '}\n',
    '/** Any assessment of this version. */',
    'export type KnownAssessment = Assessment<FactId, Verdict, ReferenceId>;\n',
    exportComment(
      'assessments',
      'The assessment of each fact, in post order.',
      'Record',
      `assessments.length; // => ${assessments.length}`,
      'sco-facts/record',
    ),
    `export const assessments = ${joinedLists(topics.map((topic) => `${topic}Record`))} as readonly KnownAssessment[];`,
    '\n/** The assessments of withdrawn facts. */',
    `export const formerAssessments: readonly KnownAssessment[] = deepFreeze(${literal(former)});`,
    '',
  ].join('\n');
}
