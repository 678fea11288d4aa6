import { dateWords } from '../../src/citations/styles/date.js';
import type { UnitTable } from '../../src/figure.js';
import type { Assessment, Independence, Recorded, Reference } from '../../src/record/model.js';
import { verdictWords, writeRecorded } from '../../src/record/words.js';
import type { AuthoredRecord } from '../data/read-record.js';
import { jsonLines } from './json-lines.js';
import { exportComment, header, literal, literalType } from './literal.js';

/** Joins lists into one; a spread would count as an effect, and keep all of them in every bundle. */
const joined = (lists: readonly string[]) =>
  `/* @__PURE__ */ Object.freeze(/* @__PURE__ */ ([] as object[]).concat(${lists.join(', ')}))`;

/** The text of `record.json`. */
export function recordJson(
  head: object,
  { references, calculations }: AuthoredRecord,
  assessments: readonly Assessment[],
): string {
  return jsonLines(head, {
    references: references.map(({ value }) => value),
    calculations: calculations.map(({ value }) => value),
    assessments,
  });
}

/** The module of the assessments of one topic. */
export function topicRecordModule(topic: string, assessments: readonly Assessment[]): string {
  return [
    header,
    "import { deepFreeze } from '../../freeze.js';",
    "import type { Assessment } from '../../record/model.js';\n",
    `export const ${topic}Record: readonly Assessment[] = /* @__PURE__ */ deepFreeze([`,
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

function assessmentType({ fact, verdict, references, recorded, noIndependentSource }: Assessment): string {
  return [
    `Assessment<${[fact, verdict].map(literalType).join(', ')}, ReferenceId, ${literalType(references)}>`,
    ...(noIndependentSource ? ['{ readonly noIndependentSource: true }'] : []),
    ...(recorded ? [`{ readonly recorded: readonly [${recorded.map(recordedType).join(', ')}] }`] : []),
  ].join(' & ');
}

const recordedNames = ['RecordedDate', 'RecordedFigure', 'RecordedName', 'RecordedRange'];

/** The module of all assessments: their list, and the types that index them. */
export function recordModule(
  topics: readonly string[],
  assessments: readonly Assessment[],
  former: readonly Assessment[],
): string {
  const types = [...assessments, ...former].map(
    (assessment) => `  readonly ${assessment.fact}: ${assessmentType(assessment)};`,
  );
  const used = recordedNames.filter((name) => types.some((type) => type.includes(`${name}<`)));
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
      'What sources make of each fact that stands, in the order of the post.',
      'Record',
      `assessments.length; // => ${assessments.length}`,
      'sco-facts/record',
    ),
    `export const assessments = ${joined(topics.map((topic) => `${topic}Record`))} as readonly KnownAssessment[];`,
    '\n/** What sources made of facts that stand no longer. */',
    `export const formerAssessments: readonly KnownAssessment[] = /* @__PURE__ */ deepFreeze(${literal(former)});`,
    '',
  ].join('\n');
}

/** How far references stand from the organization, nearest last: the order in which they are listed. */
export const independences = ['independent', 'party', 'derived'] as const;

/** The module of the references of one independence: one for all would be too large, see scripts/entries.ts. */
export function someReferencesModule(independence: Independence, references: readonly Reference[]): string {
  return [
    header,
    "import { deepFreeze } from '../../freeze.js';",
    "import type { Reference } from '../../record/model.js';\n",
    `export const ${independence}References: readonly Reference[] = /* @__PURE__ */ deepFreeze([`,
    ...references.filter((reference) => reference.independence === independence).map((one) => `  ${literal(one)},`),
    ']);',
    '',
  ].join('\n');
}

/** The module of all references: their list and their ids. */
export function referencesModule(references: readonly Reference[]): string {
  const ids = independences.flatMap((independence) =>
    references.filter((reference) => reference.independence === independence).map(({ id }) => id),
  );
  const modules = independences.filter((name) => references.some((reference) => reference.independence === name));
  return [
    header,
    "import type { Reference } from '../record/model.js';",
    ...modules.map((name) => `import { ${name}References } from './references/${name}.js';`),
    '\n/** Id of a reference of the record. */',
    `export type ReferenceId = ${ids.map((id) => `'${id}'`).join(' | ')};\n`,
    exportComment(
      'referenceIds',
      'The ids of all references of the record.',
      'Record',
      `referenceIds.length; // => ${ids.length}`,
      'sco-facts/record',
    ),
    `export const referenceIds: readonly ReferenceId[] = /* @__PURE__ */ Object.freeze(${literal(ids)} as const);\n`,
    exportComment(
      'references',
      'The sources that the record rests on, in the shape of CSL-JSON; independent ones first.',
      'Record',
      `references[0]?.id; // => '${ids[0]}'`,
      'sco-facts/record',
    ),
    `export const references = ${joined(modules.map((name) => `${name}References`))} as readonly Reference<ReferenceId>[];`,
    '',
  ].join('\n');
}

const shownItems = 2; // in a line; the record has the others

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What writing about an assessment needs beside it. */
export interface RecordContext {
  readonly units: UnitTable;
  readonly references: ReadonlyMap<string, Reference>;
}

/** What stands against a fact, or qualifies it, on one line, and who says so; empty where nothing does. */
function againstIt({ verdict, recorded = [] }: Assessment, { units, references }: RecordContext): string {
  if (!['contradicted', 'outdated', 'partly'].includes(verdict)) return '';
  const shown = recorded.slice(0, shownItems);
  const names = new Set(shown.flatMap((item) => item.references.map((id) => authorityOf(references.get(id)))));
  const sources = `${names.size === 1 ? 'source' : 'sources'}: ${[...names].join(', ')}`;
  return shown.length === 0 ? '' : `${shown.map((item) => writeRecorded(item, units)).join('; ')}; ${sources}`;
}

/** Who answers for a source: its author where that is an institution, else its publisher. */
function authorityOf(reference: Reference | undefined): string {
  const [author] = reference?.author ?? [];
  return author && 'literal' in author ? author.literal : (reference?.publisher ?? '');
}

/** The lines of a doc comment on what sources make of the fact: above all else where they stand against it. */
export function recordLine(
  assessment: Assessment,
  context: RecordContext,
): { readonly first: string[]; readonly last: string } {
  const { verdict, asOf, noIndependentSource } = assessment;
  const against = againstIt(assessment, context);
  const lack = noIndependentSource ? '; no independent source was found' : '';
  const isWarning = verdict === 'contradicted' || verdict === 'outdated';
  return {
    first: isWarning ? [`**${capital(verdictWords[verdict])}**: ${against}.`] : [],
    last: `Record: ${verdictWords[verdict]} as of ${asOf}${lack}.`,
  };
}

/** The module from which references tell the verdict: the record in a line a fact, for bundles that cite only. */
export function verdictsModule(assessments: readonly Assessment[], context: RecordContext): string {
  const summary = (assessment: Assessment) => {
    const { verdict, asOf, noIndependentSource } = assessment;
    const against = againstIt(assessment, context);
    const lack = noIndependentSource ? ' (no independent source was found)' : '';
    const { day, month, year } = dateWords(asOf);
    return `${verdictWords[verdict]}${lack} as of ${day} ${month} ${year}${against && `: ${against}`}`;
  };
  const groups = new Map<string, string[]>();
  for (const assessment of assessments) {
    const words = summary(assessment);
    groups.set(words, [...(groups.get(words) ?? []), assessment.fact]);
  }
  const pairs = [...groups].map(([words, ids]) => [words, ids.join(' ')]);
  return [
    header,
    '/** What sources make of the facts: a line, and the ids of the facts of which it is true. */',
    `export const verdicts: readonly (readonly [words: string, ids: string])[] = ${literal(pairs)} as const;`,
    '',
  ].join('\n');
}
