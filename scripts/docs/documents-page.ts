import { getEntity } from '../../src/entities.js';
import type { InstrumentEntity } from '../../src/entity-model.js';
import type { EntityId } from '../../src/generated/entities.js';
import { type DocumentId, documentIds } from '../../src/generated/references.js';
import type { Fact, Topic } from '../../src/model.js';
import { type DocumentRow, getDocumentTable } from '../../src/record/tables.js';
import { dateInWords } from '../../src/record/words.js';
import { prose, shortest, table } from './markdown.js';

const made = '<!-- Made from data/ by npm run docs. -->';

const documentsHead = `---
title: What the documents say
pageClass: wide
aside: false
prev: false
next: false
---

${made}

# What the documents say

The first table shows where a treaty, charter, declaration or agreement speaks to a fact. The tables below it give the
terms as printed there, in the language of the copy that was consulted. *Not in* means that the part named does not
contain what the fact names, and *cf.* means that it has something related. A **bold** cell means that the post names
this document for something that the part lacks or states differently. An empty cell means that no part that was
consulted speaks to the fact.

[Verdicts at a glance](index.md) shows what follows for each fact.

In code: \`getDocumentTable()\` from \`sco-facts/record\`. In data: \`documents.csv\`.
`;

const columnCount = 4; // for the documents that speak to most facts; more do not fit beside the contents

/** The page with the table of facts by documents, and the terms by topic. */
export function documentsPage(facts: readonly Fact[], topics: readonly Topic[]): string {
  const rows = getDocumentTable();
  const ids = documentIds.filter((id) => rows.some(({ document }) => document === id));
  const spokenTo = facts.filter(({ id }) => rows.some(({ fact }) => fact === id));
  const rowsOf = (fact: string, id: DocumentId) => rows.filter((row) => row.fact === fact && row.document === id);
  const reach = (id: DocumentId) => spokenTo.filter((fact) => rowsOf(fact.id, id).length > 0).length;
  const widest = [...ids].sort((one, other) => reach(other) - reach(one)).slice(0, columnCount);
  const columns = ids.filter((id) => widest.includes(id));
  const linked = ({ id, title }: Fact) => `[${prose(title)}](../facts/${id}.md)`;

  const others = ({ id }: Fact) => ids.filter((other) => !columns.includes(other) && rowsOf(id, other).length > 0);
  const matrix = spokenTo.map((fact) => [
    linked(fact),
    ...columns.map((id) => distinct(rowsOf(fact.id, id).map(placeOf)).join(', ')),
    others(fact).map(shortName).map(prose).join(', '),
  ]);
  const sections = topics.flatMap(({ id: topic, title }) => {
    const lines = spokenTo
      .filter((fact) => fact.topic === topic)
      .flatMap((fact) =>
        ids
          .filter((id) => rowsOf(fact.id, id).length > 0)
          .map((id, index) => [
            index === 0 ? linked(fact) : '',
            prose(shortName(id)),
            distinct(rowsOf(fact.id, id).map(placeWithTerm)).join('; '),
          ]),
      );
    return lines.length === 0 ? [] : [`\n## ${title}\n\n${table(['fact', 'document', 'place and term'], lines)}\n`];
  });
  return [
    documentsHead,
    `\n${table(['fact', ...columns.map(shortName), 'other documents'], matrix)}\n`,
    ...sections,
    `\n## The documents\n\n${ids.map((id) => `- ${documentWords(id)}`).join('\n')}\n`,
  ].join('');
}

const distinct = (texts: readonly string[]) => [...new Set(texts)];

function placeOf({ locator = '', absent, bears }: DocumentRow): string {
  const place = `${absent ? 'not in ' : ''}${prose(locator)}`;
  if (bears === 'contradicts') return `**${place}**`;
  return bears === 'context' && !absent ? `cf. ${place}` : place;
}

function placeWithTerm(row: DocumentRow): string {
  return row.printed === undefined ? placeOf(row) : `${placeOf(row)}: “${prose(row.printed)}”`;
}

/** The shortest name of a document. */
function shortName(id: DocumentId): string {
  const { name, aliases = [] } = documentOf(id);
  return shortest([name, ...aliases]);
}

function documentWords(id: DocumentId): string {
  const { name, adopted, place, inForce, url } = documentOf(id);
  const whole = url === undefined ? prose(name) : `[${prose(name)}](${url})`;
  return [
    shortName(id) === name ? whole : `*${prose(shortName(id))}*: ${whole}`,
    [place && getEntity(place as EntityId).name, adopted && dateInWords(adopted)].filter(Boolean).join(', '),
    inForce && `in force ${dateInWords(inForce)}`,
  ]
    .filter(Boolean)
    .join('; ');
}

const documentOf = (id: DocumentId) => getEntity(id) as InstrumentEntity;
