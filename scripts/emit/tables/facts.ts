import { citationKeyText } from '../../../src/citations/key-text.js';
import { type FactKind, factKinds } from '../../../src/kinds.js';
import type { Fact } from '../../../src/model.js';
import type { Assessment } from '../../../src/record/model.js';
import { verdictNames } from '../../../src/record/verdicts.js';
import { fieldsOf } from '../../kinds.js';
import { type Column, column, edtfColumns, listed, percentColumn } from './column.js';
import type { Docs } from './docs.js';
import { placeColumns } from './evidence.js';
import { toEntity } from './keys.js';
import type { Table } from './table.js';

/** What the table of facts is made from. */
interface FactsInput {
  readonly facts: readonly Fact[];
  readonly assessments: readonly Assessment[];
  readonly topics: readonly string[];
  readonly version: string;
}

/** One row per fact; the fields that only some kinds have are empty for the others. */
export function factsTable({ facts, assessments, topics, version }: FactsInput, docs: Docs): Table {
  const byFact = new Map(assessments.map((assessment) => [assessment.fact, assessment]));
  return {
    name: 'facts',
    description: 'What the post states: one row per fact, in the order of the post.',
    columns: columnsOf(docs, topics),
    primaryKey: ['id'],
    rows: facts.map(({ evidence, ...fact }) => {
      const { verdict, asOf: verdictAsOf } = byFact.get(fact.id) ?? {};
      return { ...evidence[0], ...fact, citationKey: citationKeyText(version, fact), verdict, verdictAsOf };
    }),
  };
}

function columnsOf(docs: Docs, topics: readonly string[]): Column[] {
  const base = (field: string) => docs('FactBase', field);
  const required = true;
  return [
    column('id', base('id'), { required, constraints: { unique: true } }),
    column('kind', { ...base('kind'), values: factKinds }, { required }),
    column('topic', { ...base('topic'), values: topics }, { required }),
    column('title', base('title'), { required }),
    column('statement', base('statement'), { required }),
    ...kindColumns(docs),
    column('about', listed(base('about'))),
    column('note', base('note')),
    ...placeColumns(docs),
    column('revision', base('revision'), { type: 'integer', required }),
    column('digest', base('digest'), { required, constraints: { pattern: '[0-9a-f]{64}' } }),
    column(
      'citationKey',
      { description: 'What to cite: it names the version, the fact and its digest.' },
      { required },
    ),
    column('verdict', { description: 'Whether other sources confirm it, in one word.', values: verdictNames }),
    column('verdictAsOf', { description: 'Day of the verdict.' }, { type: 'date' }),
  ];
}

const named: readonly FactKind[] = ['principle', 'aim', 'means', 'threat']; // one type serves these
const typeOf = (kind: FactKind) =>
  named.includes(kind) ? 'NamedFact' : `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}Fact`;

/** The fields of all kinds, each once; one that several kinds have is described by each. */
function kindColumns(docs: Docs): Column[] {
  const types = new Map<string, Set<string>>();
  const fields = factKinds.flatMap(fieldsOf).filter(({ name }, index, all) => {
    return all.findIndex((other) => other.name === name) === index;
  });
  for (const kind of factKinds) {
    for (const { name } of fieldsOf(kind)) types.set(name, (types.get(name) ?? new Set()).add(typeOf(kind)));
  }
  return fields.flatMap(({ name, column: type, mentions }) => {
    const found = [...(types.get(name) ?? [])].map((typeName) => docs(typeName, name));
    const description = [...new Set(found.map((doc) => doc.description))].join(' ');
    const doc = { ...found[0], description };
    if (name === 'period' || name === 'date') return edtfColumns(name, doc);
    if (name === 'unit') return [column(name, doc), percentColumn('value', 'percent')];
    if (name === 'organizers') return [column(name, listed(doc))];
    return [column(name, doc, { ...(type && { type }), ...(mentions && toEntity) })];
  });
}
