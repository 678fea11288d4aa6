import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Fact } from 'sco-facts';
import type { Assessment } from 'sco-facts/record';
import type { Calculation, ExtremeCalculation } from '../../../src/record/calculation-model.js';
import { type Chart, drawingOf } from './chart.js';

const { calculations } = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('sco-facts/record.json'), 'utf8'),
) as { readonly calculations: readonly Calculation[] };

const extremes = calculations.filter(
  (calculation): calculation is ExtremeCalculation => calculation.kind === 'extreme',
);

interface Place {
  readonly name: string;
  readonly longitude?: number;
  readonly latitude?: number;
}

/** The points of the record, with each coordinate that it gives. */
function places(): Place[] {
  const byName = new Map<string, Place>();
  for (const { axis, points } of extremes) {
    for (const { name, degrees } of points) byName.set(name, { ...(byName.get(name) ?? { name }), [axis]: degrees });
  }
  return [...byName.values()];
}

/** Returns a map of the extent that a fact states, drawn from the points that the record compares; none for other facts. */
export function mapOf(
  fact: Fact,
  { recorded = [] }: Pick<Assessment, 'recorded'>,
): (Chart & { places: Place[] }) | undefined {
  if (fact.kind !== 'extent') return undefined;
  const used = extremes.filter(({ id }) => recorded.some(({ calculation }) => calculation === id));
  const names = new Set(used.flatMap(({ points }) => points.map(({ name }) => name)));
  const shown = places().filter(({ name }) => names.has(name));
  const { document } = parseHTML('<html><body></body></html>');
  const towns = shown.filter(({ longitude, latitude }) => longitude !== undefined && latitude !== undefined);
  const meridians = shown.filter((place) => !towns.includes(place) && place.longitude !== undefined);
  const parallels = shown.filter((place) => !towns.includes(place) && place.latitude !== undefined);
  const line = { stroke: 'var(--chart-other)', strokeDasharray: '4 3', strokeWidth: 1.5 };
  const words = { fill: 'currentColor', stroke: 'var(--vp-c-bg)', strokeWidth: 4, paintOrder: 'stroke' } as const;
  const numberOf = (place: Place) => String(shown.indexOf(place) + 1);
  const svg = Plot.plot({
    document: document as unknown as Document,
    width: 360,
    height: 240,
    marginLeft: 34,
    marginRight: 12,
    marginTop: 18,
    marginBottom: 28,
    x: { domain: [0, 200], ticks: [0, 40, 80, 120, 160, 200], tickFormat: meridianName, label: null },
    y: { domain: [-10, 90], ticks: [0, 30, 60, 90], tickFormat: parallelName, label: null },
    marks: [
      Plot.gridX({ stroke: 'currentColor', strokeOpacity: 0.12, ticks: [0, 40, 80, 120, 160, 200] }),
      Plot.gridY({ stroke: 'currentColor', strokeOpacity: 0.12, ticks: [0, 30, 60, 90] }),
      Plot.ruleX(meridians, { x: 'longitude', ...line }),
      Plot.ruleY(parallels, { y: 'latitude', ...line }),
      Plot.text(meridians, { x: 'longitude', y: 90, dy: -9, text: numberOf, ...words }),
      Plot.text(parallels, { x: 200, y: 'latitude', dx: -6, dy: -8, text: numberOf, ...words }),
      Plot.dot(towns, { x: 'longitude', y: 'latitude', r: 5, fill: 'var(--chart-post)' }),
      Plot.text(towns, { x: 'longitude', y: 'latitude', dy: -13, text: numberOf, fontWeight: 700, ...words }),
    ],
  });
  const listed = shown.map((place) => `${numberOf(place)} ${place.name}, ${coordinates(place)}`).join('; ');
  return {
    svg: drawingOf(svg),
    alternative: `Map of the points that the record compares: ${listed}.`,
    caption:
      'Points are places with both coordinates in the record. Dashed lines are the outermost longitudes or latitudes. Degrees are on an even grid; longitudes continue eastward past the date line.',
    places: shown,
  };
}

const meridianName = (degrees: number) => `${degrees}°`;
const parallelName = (degrees: number) => (degrees === 0 ? '0°' : `${degrees}°N`);

/** The coordinates of a place in words. */
export function coordinates({ longitude, latitude }: Place): string {
  const parts = [
    latitude === undefined ? '' : `latitude ${latitude}°`,
    longitude === undefined ? '' : `longitude ${longitude}°`,
  ];
  return parts.filter(Boolean).join(', ');
}
