import type { UnitTable } from '../../src/figure.js';
import type { FactId } from '../../src/generated/facts.js';
import { getFact } from '../../src/index.js';
import { getAssessment } from '../../src/record/index.js';
import { dateInWords, figureWords, verdictWords } from '../../src/record/words.js';
import { type FigureSet, figureSection, figureSets } from './figure-sections.js';
import { prose, table } from './markdown.js';
import { chartLegend, ratsCharts } from './rats-chart.js';
import { verdictLabel } from './verdicts-page.js';

const head = `---
title: The figures of RATS
description: The figures that the post gives for the work of RATS, beside those that officials gave at other times.
pageClass: wide
aside: false
prev: false
next: false
---

<!-- Made from data/ by npm run docs. -->

# The figures of RATS

The post gives figures for the work of RATS, the counter-terrorism body of the organization. They come from its own
officials and from those of its members. RATS does not publish the data behind them, so none of them can be checked: see
[the record](../guide/record.md#ratscoordination). Some of the figures beside them cover one country, one region or
other years; the tables say which. Figures with different bounds, periods or verbs are not the same count.

In code: \`getFigureTable()\` from \`sco-facts/record\`. In data: \`figures.csv\`.
`;

/** Whether the figure of a set is on the work of RATS. */
export const isOfRats = ({ fact }: FigureSet): boolean => getFact(fact as FactId).topic === 'rats';

/** The page with the figures of the post on RATS, and those that officials gave at other times. */
export function ratsPage(units: UnitTable): string {
  const sets = figureSets().filter(isOfRats);
  const charts = ratsCharts(sets, units);
  const rows = sets.map(({ fact, what, rows: [own, ...others] }) => [
    `[${prose(what)}](#${fact})`,
    own === undefined ? '' : figureWords(own, units),
    own?.period === undefined ? '' : dateInWords(own.period),
    others.length,
    verdictLabel(getAssessment(fact as FactId).verdict, verdictWords(getAssessment(fact as FactId))),
  ]);
  const overview = table(['fact', 'the post', 'period', 'other figures', 'verdict'], rows);
  return [
    head,
    `\n## The post's figures\n\n${overview}\n\n${chartLegend}\n`,
    ...sets.map((set, index) => figureSection(set, units, charts[index])),
  ].join('');
}
