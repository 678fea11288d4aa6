import type { UnitTable } from '../../src/figure.js';
import type { ReferenceId } from '../../src/generated/references.js';
import { getReference } from '../../src/record/references.js';
import { type FigureRow, getFigureTable } from '../../src/record/tables.js';
import { dateInWords, figureWords, roleWords } from '../../src/record/words.js';
import { prose, table } from './markdown.js';

/** One fact with its figure and those beside it. */
export interface FigureSet {
  readonly fact: string;
  readonly what: string;
  readonly rows: readonly FigureRow[];
}

/** The facts beside whose figures the record sets others, in post order. */
export function figureSets(): readonly FigureSet[] {
  const rows = getFigureTable();
  const facts = [...new Set(rows.map(({ fact }) => fact))];
  return facts.map((fact) => {
    const own = rows.filter((row) => row.fact === fact);
    return { fact, what: own[0]?.what ?? fact, rows: own };
  });
}

/** Writes the figures of one fact as a section with a table. Its heading has the id of the fact as anchor. */
export function figureSection({ fact, what, rows }: FigureSet, units: UnitTable, chart = ''): string {
  const lines = rows.map((row) => figureCells(row, units));
  return `\n## ${prose(what)} {#${fact}}
${chart && `\n${chart}\n`}
${table(['figure', 'period', 'what', 'who gave it', 'source'], lines)}

[More on this fact](../facts/${fact}.md)
`;
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
