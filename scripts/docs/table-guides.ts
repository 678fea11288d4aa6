import { getEntity } from '../../src/entities.js';
import type { InstrumentEntity } from '../../src/entity-model.js';
import type { UnitTable } from '../../src/figure.js';
import type { EntityId } from '../../src/generated/entities.js';
import { type DocumentId, documentIds, type ReferenceId } from '../../src/generated/references.js';
import type { Fact, Topic } from '../../src/model.js';
import { getReference } from '../../src/record/references.js';
import { type DocumentRow, type FigureRow, getDocumentTable, getFigureTable } from '../../src/record/tables.js';
import { dateInWords, figureWords, roleWords } from '../../src/record/words.js';
import { prose, shortest, table } from './markdown.js';

const made = '<!-- Made from data/ by npm run docs. -->';

const documentsHead = `---
title: What the documents say
---

${made}

# What the documents say

The first table shows where the text of a treaty, charter, declaration or agreement speaks to a fact; under it are the
terms as they stand there, in the language of the copy that was seen. *Not in* means that the part named does not contain
what the fact names, *cf.* that it has something related. A **bold** cell means that the post names this document for
something that the part does not have, or has otherwise; an empty one, that no part that was seen speaks to the fact.

In code: \`getDocumentTable()\` from \`sco-facts/record\`. In data: \`documents.csv\`.
`;

const columnCount = 4; // for the documents that speak to most facts; more do not fit beside the contents

/** The guide with the table of facts by documents, and the terms by topic. */
export function documentsGuide(facts: readonly Fact[], topics: readonly Topic[]): string {
  const rows = getDocumentTable();
  const ids = documentIds.filter((id) => rows.some(({ document }) => document === id));
  const spokenTo = facts.filter(({ id }) => rows.some(({ fact }) => fact === id));
  const rowsOf = (fact: string, id: DocumentId) => rows.filter((row) => row.fact === fact && row.document === id);
  const reach = (id: DocumentId) => spokenTo.filter((fact) => rowsOf(fact.id, id).length > 0).length;
  const widest = [...ids].sort((one, other) => reach(other) - reach(one)).slice(0, columnCount);
  const columns = ids.filter((id) => widest.includes(id));
  const linked = ({ id, title }: Fact) => `[${prose(title)}](record.md#${id.toLowerCase()})`;

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

const figuresHead = `---
title: The figures side by side
---

${made}

# The figures side by side

Each table begins with a figure of the post. Below it is every figure that the record sets beside it: who gave it and
when, for which period, and what is said to have been done. Where two figures do not agree, both are shown.

The figures on the work of RATS come from its own officials and from those of its members. RATS does not publish the data
behind them, so none of them can be checked: see [the record](record.md#ratscoordination).

In code: \`getFigureTable()\` from \`sco-facts/record\`. In data: \`figures.csv\`.
`;

/** The guide with the figures of the post and those beside them. */
export function figuresGuide(units: UnitTable): string {
  const rows = getFigureTable();
  const facts = [...new Set(rows.map(({ fact }) => fact))];
  const sections = facts.map((fact) => {
    const own = rows.filter((row) => row.fact === fact);
    const lines = own.map((row) => figureCells(row, units));
    return `\n## ${prose(own[0]?.what ?? fact)}\n\n${table(['figure', 'period', 'what', 'who gave it', 'source'], lines)}\n`;
  });
  return [figuresHead, ...sections].join('');
}

function figureCells(row: FigureRow, units: UnitTable): string[] {
  const { period, verb, by, office, on, basis, role, references } = row;
  const who = [[by, office].filter(Boolean).join(', '), on && dateInWords(on)].filter(Boolean).join('; ');
  return [
    figureWords(row, units),
    period === undefined ? '' : dateInWords(period),
    references.length === 0 ? '**the post**' : [prose(row.what), verb && `(${prose(verb)})`].filter(Boolean).join(' '),
    prose(who),
    [references.map(sourceLink).join(', '), basis && basis !== 'stated' && `[${basis}]`, role && `(${roleWords[role]})`]
      .filter(Boolean)
      .join(' '),
  ];
}

function sourceLink(id: ReferenceId): string {
  const { publisher, URL: address } = getReference(id);
  const name = prose(publisher);
  return address === undefined ? name : `[${name}](${address.replaceAll(/[()]/g, encodeURIComponent)})`;
}
