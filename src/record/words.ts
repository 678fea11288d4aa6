import { type UnitTable, writeFigure } from '../figure.js';
import type { Recorded } from './model.js';

/** Writes a recorded item: its description, the figure, range, date or name, and its basis if no source states it. */
export function writeRecorded(item: Recorded, units: UnitTable): string {
  const period = 'period' in item && item.period ? ` (${item.period})` : '';
  return `${item.what}: ${contentOf(item, units)}${period}${item.basis === 'stated' ? '' : ` [${item.basis}]`}`;
}

function contentOf(item: Recorded, units: UnitTable): string {
  switch (item.kind) {
    case 'figure':
      return writeFigure(item, 'en', units);
    case 'range': {
      const figure = (value: number) => writeFigure({ value, bound: 'exactly', unit: item.unit }, 'en', units);
      return `${figure(item.low)} to ${figure(item.high)}`;
    }
    case 'date':
      return item.date;
    case 'name':
      return item.name;
  }
}
