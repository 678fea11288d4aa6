import type { Entity } from '../../src/entity-model.js';
import type { Reference } from '../../src/record/reference-model.js';
import { isTombstone } from '../history/fold.js';
import { loadData } from '../load.js';
import { recordModule, topicRecordModule } from './assessments.js';
import { coverageModule } from './coverage.js';
import { entitiesModule } from './entities.js';
import { contentsModule, factsModule, topicFactsModule } from './facts.js';
import { historyModule, keysModule } from './history.js';
import { languagesModule } from './languages.js';
import { referencesModule } from './record-references.js';
import { rollingModule } from './rolling.js';
import { sourceModule } from './source.js';
import { topicsModule } from './topics.js';
import { unitsModule } from './units.js';
import { valuesModule } from './values.js';
import { verdictHistoryModule } from './verdict-history.js';
import { verdictsModule } from './verdicts.js';
import { versionModule } from './version.js';

/** The ids of the documents whose text is a reference, by day of adoption. */
function documentsOf(references: readonly Reference[], entities: readonly Entity[]): readonly string[] {
  const texts = new Set(references.map(({ textOf }) => textOf));
  const adopted = (entity: Entity) => ('adopted' in entity ? String(entity.adopted) : '');
  return entities
    .filter(({ id }) => texts.has(id))
    .sort((one, other) => adopted(one).localeCompare(adopted(other)))
    .map(({ id }) => id);
}

/** The text of every generated module, by file name. */
export function generateModules(folder?: string, packageVersion?: string): Readonly<Record<string, string>> {
  const {
    stamped,
    entities,
    topics,
    source,
    units,
    languages,
    rolling,
    occurrences,
    uncovered,
    record,
    assessments,
    current,
  } = loadData(folder, packageVersion);
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
    'references.ts': referencesModule(references, documentsOf(references, entityValues)),
    'verdicts.ts': verdictsModule(assessments, context),
    'verdict-history.ts': verdictHistoryModule(current.files),
    'history.ts': historyModule(current.files),
    'keys.ts': keysModule(facts, current.version),
    'rolling.ts': rollingModule(source.value, facts, rolling),
    'source.ts': sourceModule(source.value),
    'units.ts': unitsModule(units, facts),
    'languages.ts': languagesModule(languages, facts),
    'values.ts': valuesModule(facts, context),
    'version.ts': versionModule(current.version, current.date),
  };
}
