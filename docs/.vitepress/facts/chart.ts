import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { ComparedRow } from './recorded.js';

/** A chart of figures in one unit. */
export interface Chart {
  readonly svg: string;
  /** What the chart shows, for those who cannot see it. */
  readonly alternative: string;
  readonly caption: string;
}

type Figure = { readonly low: number; readonly high: number; readonly unit: string; readonly bound: string };

interface Mark extends Figure {
  readonly row: ComparedRow;
  readonly line: number;
  readonly own: boolean;
}

const width = 360; // the room on a phone, so that the letters keep their size there
const lineHeight = 34;

/** Returns a chart for each unit in which there are at least two figures, that of the post first. */
export function chartsOf(rows: readonly ComparedRow[]): Chart[] {
  const figures = rows.flatMap((row) => {
    const figure = figureOf(row);
    return figure === undefined ? [] : [{ row, ...figure }];
  });
  const units = [...new Set(figures.map(({ unit }) => unit))];
  return units
    .map((unit) => figures.filter((figure) => figure.unit === unit))
    .filter((group) => group.length > 1 && group[0]?.unit !== 'deg') // degrees are on the map
    .map((group) => chartOf(group.map((figure, line) => ({ ...figure, line, own: figure.row.number === undefined }))));
}

function figureOf({ item }: ComparedRow): Figure | undefined {
  if (item.kind === 'figure') return { low: item.value, high: item.value, unit: item.unit, bound: item.bound };
  if (item.kind === 'range') return { low: item.low, high: item.high, unit: item.unit, bound: 'range' };
  return undefined;
}

const labelOf = ({ row, own }: Mark) =>
  `${own ? 'the post' : row.number} · ${row.text}${row.period === '' ? '' : ` · ${row.period}`}`;

function chartOf(marks: readonly Mark[]): Chart {
  const lowest = Math.min(...marks.map(({ low }) => low));
  const highest = Math.max(...marks.map(({ high }) => high));
  const begin = lowest >= highest * 0.75 ? lowest - (highest - lowest || highest) * 0.25 : 0;
  const end = highest + (highest - begin) * 0.06;
  const { document } = parseHTML('<html><body></body></html>');
  const colour = ({ own }: Mark) => (own ? 'var(--chart-post)' : 'var(--chart-other)');
  const svg = Plot.plot({
    document: document as unknown as Document,
    width,
    height: marks.length * lineHeight + 34,
    marginLeft: 6,
    marginRight: 10,
    marginTop: 4,
    marginBottom: 28,
    x: {
      domain: [begin, end],
      label: null,
      ticks: 4,
      tickSize: 4,
      tickFormat: tickFormats[marks[0]?.unit ?? ''] ?? compact,
    },
    y: { axis: null, domain: [0, marks.length] },
    marks: [
      Plot.ruleY(marks, { y: lineOf, x1: begin, x2: end, stroke: 'currentColor', strokeOpacity: 0.15 }),
      Plot.ruleY(
        marks.filter(({ bound }) => bound === 'range'),
        { y: lineOf, x1: 'low', x2: 'high', stroke: colour, strokeWidth: 6, strokeLinecap: 'round' },
      ),
      Plot.dot(
        marks.filter(({ bound }) => bound === 'exactly'),
        { x: 'low', y: lineOf, r: 5, fill: colour },
      ),
      Plot.dot(
        marks.filter(({ bound }) => bound === 'approximately'),
        { x: 'low', y: lineOf, r: 4.5, stroke: colour, strokeWidth: 2, fill: 'var(--vp-c-bg)' },
      ),
      Plot.text(
        marks.filter(({ bound }) => bound === 'moreThan' || bound === 'almost'),
        {
          x: 'low',
          y: lineOf,
          text: ({ bound }: Mark) => (bound === 'almost' ? '◀' : '▶'),
          fill: colour,
          fontSize: 13,
        },
      ),
      labels(true),
      labels(false),
    ],
  });
  const bounds = new Set(marks.map(({ bound }) => bound));
  return {
    svg: drawingOf(svg),
    alternative: `Chart of ${marks.length} figures: ${marks.map(labelOf).join('; ')}.`,
    caption: [
      ...legend.filter(([bound]) => bounds.has(bound)).map(([, text]) => text),
      begin === 0 ? '' : 'The axis does not begin at zero.',
      new Set(marks.map(({ row }) => row.period)).size > 1
        ? 'The periods differ or are not given, so the figures are not directly comparable.'
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  };
  function labels(own: boolean): Plot.Text {
    return Plot.text(
      marks.filter((mark) => mark.own === own),
      {
        x: begin,
        y: ({ line }: Mark) => marks.length - line - 0.3,
        text: labelOf,
        textAnchor: 'start',
        fill: 'currentColor',
        fontWeight: own ? 700 : 400,
        textOverflow: 'ellipsis-end',
        lineWidth: 28, // in ems
      },
    );
  }
  function lineOf({ line }: Mark): number {
    return marks.length - line - 0.72;
  }
}

const legend: readonly (readonly [bound: string, text: string])[] = [
  ['moreThan', '▶ more than.'],
  ['almost', '◀ almost.'],
  ['approximately', '○ approximately.'],
  ['range', 'A bar is a range.'],
];

const geometry = new Set(['d', 'transform', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy']);
const rounded = (digits: string) => String(Math.round(Number(digits) * 10) / 10);

/**
 * The drawing alone, to a tenth of a pixel. A style element is lost in a Vue template, and the site has the rules; the
 * labels of groups are not a text alternative, and the chart has one.
 */
export function drawingOf(svg: Element): string {
  svg.querySelector('style')?.remove();
  for (const group of svg.querySelectorAll('[aria-label]')) group.removeAttribute('aria-label');
  svg.removeAttribute('style');
  for (const element of svg.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (geometry.has(name)) element.setAttribute(name, value.replaceAll(/\d+\.\d{2,}/g, rounded));
    }
  }
  return svg.outerHTML;
}

const tickFormats: Readonly<Record<string, (value: number) => string>> = {
  '1': (value) => `${Math.round(value * 100)}%`,
  '%': (value) => `${value}%`,
};

const compact = (value: number) => new Intl.NumberFormat('en', { notation: 'compact' }).format(value);
