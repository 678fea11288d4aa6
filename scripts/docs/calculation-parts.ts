import type { Calculation, ComparisonCalculation, ShareCalculation } from '../../src/record/calculation-model.js';
import { computedBy, resultOf } from '../check/calculate.js';
import { table } from './markdown.js';

type Cite = (ids: readonly string[]) => string;

const number = (value: number) => new Intl.NumberFormat('en', { maximumFractionDigits: 6 }).format(value);

const unitWords: Readonly<Record<string, string>> = {
  deg: 'degrees',
  '1': 'as a ratio',
  '%': 'per cent',
  km2: 'square kilometres',
  '{person}': 'persons',
};

/** What was computed: its result, and the inputs with their sources. */
export function calculationSection(calculation: Calculation, cited: Cite): string {
  const { low, high, unit, name } = resultOf(calculation);
  const figures = low === high ? number(low) : `${number(low)} to ${number(high)}`;
  const west = unit === 'deg' && high > 180 ? ` (${number(360 - high)} west)` : '';
  const result = `**${figures} ${unitWords[unit] ?? unit}**${west}${name ? `, ${name}` : ''}`;
  return `\n### ${calculation.title}\n\n${result}.\n\n${inputsOf(calculation, cited)}\n`;
}

function inputsOf(calculation: Calculation, cited: Cite): string {
  switch (calculation.kind) {
    case 'share':
      return shareInputs(calculation, cited);
    case 'extreme': {
      const signs = { longitude: 'East is positive, and counted beyond 180 degrees', latitude: 'North is positive' };
      const points = calculation.points.map(({ name, degrees, reference }) => [
        name,
        number(degrees),
        cited([reference]),
      ]);
      const how = `The furthest ${calculation.direction} of these points by ${calculation.axis}. ${signs[calculation.axis]}.`;
      return `${how}\n\n${table(['point', 'degrees', 'source'], points)}`;
    }
    case 'comparison':
      return comparisonInputs(calculation, cited);
  }
}

function shareInputs(calculation: ShareCalculation, cited: Cite): string {
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
      return `${how}\n\n${table(['', 'figure in the source', 'taken as'], terms)}`;
    })
    .join('\n\n');
}

/** The sums, the largest first, then the figure of each member. */
function comparisonInputs(calculation: ComparisonCalculation, cited: Cite): string {
  const { groups, unit, roundedTo, reference } = calculation;
  const sums = new Map(computedBy(calculation).map(({ id, result }) => [id, result.low]));
  const sumOf = ({ id }: { readonly id: string }) => sums.get(id) ?? 0;
  const ranked = groups.toSorted((a, b) => sumOf(b) - sumOf(a));
  const rows = ranked.map((group) => [
    group.form === 'forum' ? `${group.name} (a forum)` : group.name,
    Object.keys(group.members).length + (group.lacking?.length ?? 0),
    number(sumOf(group)),
    cited(group.references),
  ]);
  const figures = ranked.map(({ name, members, lacking = [], note = '' }) => {
    const known = Object.entries(members).map(([member, figure]) => `${member} ${number(figure)}`);
    const unknown = lacking.length > 0 ? ` No figure: ${lacking.join(', ')}.` : '';
    return `- *${name}*: ${known.join('; ')}.${unknown} ${note}`.trimEnd();
  });
  const how =
    'The result is the largest of the organizations. Forums are listed but not ranked. ' +
    `Each sum is rounded to ${number(roundedTo)}; the figures are from ${cited([reference])}.`;
  const head = ['', 'members', unitWords[unit] ?? unit, 'source of the list of members'];
  return `${how}\n\n${table(head, rows)}\n\n${figures.join('\n')}`;
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
