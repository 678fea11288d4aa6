import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Assessment } from '../src/record/model.js';
import { DataError, orFaults } from './data/fault.js';
import { type AuthoredData, readData } from './data/read.js';
import { recordRules } from './data/record-rules.js';
import { rules } from './data/rules.js';
import { type StampedFact, stampFact } from './data/stamp.js';
import { recordModule, topicRecordModule } from './emit/assessments.js';
import { entitiesModule } from './emit/entities.js';
import { contentsModule, factsModule, topicFactsModule } from './emit/facts.js';
import { historyModule, keysModule, recordChangesModule } from './emit/history.js';
import { independences, referencesModule, someReferencesModule } from './emit/record-references.js';
import { coverageModule, rollingModule, sourceModule, topicsModule, unitsModule, versionModule } from './emit/rest.js';
import { verdictsModule } from './emit/verdicts.js';
import { type CurrentHistory, currentHistory } from './history/current.js';
import { isTombstone } from './history/fold.js';
import { recordItems } from './history/record.js';

/** The package's own folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The whole of `data/`, with its history, stamped. */
export interface LoadedData extends AuthoredData {
  readonly stamped: readonly StampedFact[];
  /** What sources make of each fact, in the order of the facts. */
  readonly assessments: readonly Assessment[];
  readonly current: CurrentHistory;
}

/** Reads `data/`, applies every rule, and stamps the facts. Throws a {@link DataError} that lists all faults. */
export function loadData(folder = join(root, 'data'), packageVersion = ownVersion()): LoadedData {
  const data = readData(folder);
  const faults = [...rules, ...recordRules].flatMap((rule) => rule(data));
  if (faults.length > 0) throw new DataError(faults);
  // only sound data is compared with the last release: a slip is no amendment
  const contents = data.facts.map((item) => item.value);
  const current = currentHistory(folder, contents, recordItems(data.record), packageVersion);
  if (current.plan.faults.length > 0) throw new DataError(current.plan.faults);
  const stamped = contents.map((content) => {
    const state = current.states.get(content.id);
    return stampFact(content, state?.revision ?? 1, state?.standing);
  });
  return { ...data, stamped, assessments: stampAssessments(data, current), current };
}

function stampAssessments({ facts, record }: AuthoredData, { recordStates }: CurrentHistory): Assessment[] {
  const byFact = new Map(record.assessments.map(({ value }) => [value.fact, value]));
  return facts.flatMap(({ value: { id } }) => {
    const content = byFact.get(id);
    return content ? [{ ...content, revision: recordStates.get(`assessment ${id}`)?.revision ?? 1 }] : [];
  });
}

function ownVersion(): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
}

/** The text of every generated module, by file name. */
export function generateModules(folder?: string, packageVersion?: string): Readonly<Record<string, string>> {
  const { stamped, entities, topics, source, units, rolling, occurrences, uncovered, record, assessments, current } =
    loadData(folder, packageVersion);
  const facts = stamped.map(({ fact }) => fact);
  const entityValues = entities.map((item) => item.value);
  const topicValues = topics.map((item) => item.value);
  const references = record.references.map((item) => item.value);
  const gone = new Set(facts.filter((fact) => isTombstone(fact.standing)).map((fact) => fact.id));
  const standing = assessments.filter(({ fact }) => !gone.has(fact));
  const topicOf = new Map(facts.map((fact) => [fact.id, fact.topic]));
  const context = {
    units,
    references: new Map(references.map((reference) => [reference.id, reference])),
    assessments: new Map(assessments.map((assessment) => [assessment.fact, assessment])),
    entityNames: new Map(entityValues.map((entity) => [entity.id, entity.name])),
    topicTitles: new Map(topicValues.map((topic) => [topic.id, topic.title])),
  };
  return {
    ...Object.fromEntries(
      topicValues.map(({ id }) => [
        `facts/${id}.ts`,
        topicFactsModule(
          facts.filter((fact) => fact.topic === id),
          context,
        ),
      ]),
    ),
    'constants.ts': contentsModule(topicValues.map((topic) => topic.id)),
    'facts.ts': factsModule(facts),
    'coverage.ts': coverageModule(uncovered, occurrences),
    'entities.ts': entitiesModule(entityValues),
    'topics.ts': topicsModule(topicValues),
    ...Object.fromEntries(
      topicValues.map(({ id }) => [
        `record/${id}.ts`,
        topicRecordModule(
          id,
          standing.filter(({ fact }) => topicOf.get(fact) === id),
        ),
      ]),
    ),
    'record.ts': recordModule(
      topicValues.map((topic) => topic.id),
      standing,
      assessments.filter((assessment) => !standing.includes(assessment)),
    ),
    ...Object.fromEntries(
      independences.map((name) => [`references/${name}.ts`, someReferencesModule(name, references)]),
    ),
    'references.ts': referencesModule(references),
    'verdicts.ts': verdictsModule(assessments, context),
    'history.ts': historyModule(current.files),
    'record-changes.ts': recordChangesModule(current.files),
    'keys.ts': keysModule(facts, current.version),
    'rolling.ts': rollingModule(source.value, facts, rolling),
    'source.ts': sourceModule(source.value),
    'units.ts': unitsModule(units, facts),
    'version.ts': versionModule(current.version, current.date),
  };
}

/** Writes the modules beside their place first, so that a failure leaves the old ones whole. */
export function writeModules(modules: Readonly<Record<string, string>>, target = join(root, 'src/generated')): void {
  const fresh = `${target}.fresh`;
  rmSync(fresh, { recursive: true, force: true });
  for (const below of ['facts', 'record', 'references']) mkdirSync(join(fresh, below), { recursive: true });
  for (const [name, text] of Object.entries(modules)) writeFileSync(join(fresh, name), text);
  rmSync(target, { recursive: true, force: true });
  renameSync(fresh, target);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) orFaults(() => writeModules(generateModules()));
