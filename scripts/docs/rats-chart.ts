import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { dayRange, withoutDoubt } from '../../src/edtf.js';
import type { UnitTable } from '../../src/figure.js';
import type { FigureRow } from '../../src/record/tables.js';
import { dateInWords, figureWords } from '../../src/record/words.js';
import type { FigureSet } from './figure-sections.js';

interface Mark {
  readonly from: Date;
  readonly to: Date;
  readonly value: number;
  readonly sign: string;
  readonly own: boolean;
  readonly words: string;
}

const signs = { exactly: '', moreThan: '▲', almost: '▼', approximately: '≈' };
const size = { width: 400, height: 200 }; // near the room on a phone, so that the letters keep their size there

/** Says how to read the charts. */
export const chartLegend = `In each chart, the thick line is the figure of the post. A line covers the years that its figure is given for. ${signs.moreThan} means
more than, ${signs.almost} almost, ${signs.approximately} approximately.`;

/**
 * Draws the figures of each fact as lines over the years that they cover, with a text alternative. All charts have the
 * same years. Figures in another unit or without a period are in the table only, and the caption counts them.
 */
export function ratsCharts(sets: readonly FigureSet[], units: UnitTable): string[] {
  const marksOf = sets.map(({ rows }) => rows.flatMap((row) => (row.unit === rows[0]?.unit ? markOf(row, units) : [])));
  const times = marksOf.flat().flatMap(({ from, to }) => [from.getTime(), to.getTime()]);
  const years = [new Date(Math.min(...times)), new Date(Math.max(...times))];
  return sets.map(({ what, rows }, index) => {
    const marks = marksOf[index] ?? [];
    const left = rows.length - marks.length;
    const caption =
      left === 0 ? '' : `<figcaption>In the table only: ${left}, in another unit or without a period.</figcaption>`;
    const alternative = `${what}: ${marks.map(({ words }) => words).join('; ')}`;
    return `<figure v-pre class="rats-chart">${draw(marks, years, alternative)}${caption}</figure>`;
  });
}

function markOf(row: FigureRow, units: UnitTable): Mark[] {
  const { value, bound = 'exactly', period, references } = row;
  if (value === undefined || period === undefined) return [];
  const days = dayRange(withoutDoubt(period));
  if (days === undefined) return [];
  const own = references.length === 0;
  const words = `${own ? 'the post, ' : ''}${figureWords(row, units)}, ${dateInWords(period)}`;
  return [{ from: new Date(days.first), to: new Date(days.last), value, sign: signs[bound], own, words }];
}

function draw(marks: readonly Mark[], years: readonly Date[], alternative: string): string {
  const { document } = parseHTML('<html><body></body></html>');
  const stroke = ({ own }: Mark) => (own ? 'var(--vp-c-brand-1)' : 'var(--vp-c-text-3)');
  const svg = Plot.plot({
    ...size,
    document: document as never, // of linkedom, whose types are not those of a browser
    marginLeft: 44,
    marginRight: 12,
    marginTop: 16,
    style: { fontSize: '12px' },
    x: { type: 'utc', domain: years, label: null, ticks: 5 },
    y: { zero: true, label: null, grid: true, ticks: 4, tickFormat: compact },
    marks: [
      Plot.ruleY(marks, {
        y: 'value',
        x1: 'from',
        x2: 'to',
        stroke,
        strokeWidth: ({ own }: Mark) => (own ? 6 : 2.5),
        strokeLinecap: 'round',
        title: 'words',
      }),
      Plot.text(marks, {
        x: ({ from, to }: Mark) => new Date((from.getTime() + to.getTime()) / 2),
        y: 'value',
        text: 'sign',
        dy: -8,
        fill: stroke,
        fontSize: 10,
      }),
    ],
  }) as unknown as (typeof document)['documentElement'];
  svg.querySelector('style')?.remove(); // lost in a page of VitePress; the site has the rules
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', alternative);
  return svg.outerHTML.replaceAll(/\d+\.\d{2,}/g, (digits: string) => String(Math.round(Number(digits) * 10) / 10));
}

const compact = (value: number) => new Intl.NumberFormat('en', { notation: 'compact' }).format(value);
