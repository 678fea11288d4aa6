import type { Calculation } from '../../src/record/calculation-model.js';
import { resultOf } from '../check/calculate.js';
import { table } from './markdown.js';

const number = (value: number) => new Intl.NumberFormat('en', { maximumFractionDigits: 6 }).format(value);

const unitWords = { deg: 'degrees', '1': 'as a ratio', '%': 'per cent' } as const;

/** What was computed: its result, and the inputs with their sources. */
export function calculationSection(calculation: Calculation, cited: (ids: readonly string[]) => string): string {
  const { low, high, unit, name } = resultOf(calculation);
  const figures = low === high ? number(low) : `${number(low)} to ${number(high)}`;
  const words = unitWords[unit as keyof typeof unitWords];
  const west = unit === 'deg' && high > 180 ? ` (${number(360 - high)} west)` : '';
  const result = `**${figures} ${words}**${west}${name ? `, ${name}` : ''}`;
  return `\n### ${calculation.title}\n\n${result}.\n\n${inputsOf(calculation, cited)}\n`;
}

function inputsOf(calculation: Calculation, cited: (ids: readonly string[]) => string): string {
  if (calculation.kind === 'extreme') {
    const signs = { longitude: 'East is positive, and counted on beyond 180 degrees', latitude: 'North is positive' };
    const rows = calculation.points.map(({ name, degrees, reference }) => [name, number(degrees), cited([reference])]);
    const how = `The furthest ${calculation.direction} of these points by ${calculation.axis}. ${signs[calculation.axis]}.`;
    return `${how}\n\n${table(['point', 'degrees', 'source'], rows)}`;
  }
  const single = { ...calculation, digits: calculation.digits + 1 };
  return calculation.rows
    .map((row) => {
      const { low } = resultOf({ ...single, rows: [row] });
      const terms = [
        ...row.parts.map((term) => [term.name, number(term.value), 'part']),
        ...(row.others ?? []).map((term) => [term.name, number(term.value), 'rest of the whole']),
        ...(row.whole === undefined ? [] : [['all', number(row.whole), 'whole']]),
      ];
      const how = `${capital(row.label)} ${cited([row.reference])}: the parts together, divided by the whole: ${number(low)}.`;
      return `${how}\n\n${table(['', 'figure, as the source has it', 'taken as'], terms)}`;
    })
    .join('\n\n');
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
