import { getDocumentTable } from '../../../src/record/tables.js';
import type { LoadedData } from '../../load.js';
import { releaseChanges } from '../changes.js';
import { changesTable } from './changes.js';
import { readFieldDocs } from './docs.js';
import { entitiesTable, mentionsTable } from './entities.js';
import { evidenceTable } from './evidence.js';
import { factsTable } from './facts.js';
import { datesAndNamesTable, figuresTable } from './figures.js';
import { documentsTable, pairsTable, referencesTable } from './sources.js';
import type { Table } from './table.js';

/** Every table of the package. */
export function allTables(data: LoadedData, version: string): readonly Table[] {
  const { assessments, current } = data;
  const facts = data.stamped.map(({ fact }) => fact);
  const topics = data.topics.map(({ value }) => value.id);
  const entities = data.entities.map(({ value }) => value);
  const references = data.record.references.map(({ value }) => value);
  const docs = readFieldDocs();
  return [
    factsTable({ facts, assessments, topics, version }, docs),
    evidenceTable(facts, docs),
    entitiesTable(entities, docs),
    mentionsTable(facts),
    referencesTable(references, docs),
    pairsTable(assessments, docs),
    documentsTable(getDocumentTable(), docs),
    figuresTable(assessments, docs),
    datesAndNamesTable(assessments, docs),
    changesTable(releaseChanges(current.files), docs),
  ];
}
