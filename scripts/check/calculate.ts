import type {
  Calculation,
  ComparisonCalculation,
  ExtremeCalculation,
  ShareCalculation,
} from '../../src/record/calculation-model.js';
import { digestOf } from '../digest.js';

/** The result of a calculation: the lowest and highest figure, the unit, and the name of the point or group, if any. */
export interface Result {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly name?: string;
}

/** What a recorded item can name: a calculation, or a group of a comparison. */
export interface Computed {
  readonly id: string;
  readonly result: Result;
  /** The references that its inputs come from, each once. */
  readonly references: readonly string[];
}

/** Computes the result of a calculation from its inputs. */
export function resultOf(calculation: Calculation): Result {
  switch (calculation.kind) {
    case 'share':
      return shareOf(calculation);
    case 'extreme':
      return extremeOf(calculation);
    case 'comparison':
      return largestOf(calculation);
  }
}

/** Lists what recorded items can name: the calculation and, in a comparison, each group. */
export function computedBy(calculation: Calculation): Computed[] {
  const { id } = calculation;
  const references = [...new Set(referencesOf(calculation).map(([, reference]) => reference))];
  const whole = { id, result: resultOf(calculation), references };
  if (calculation.kind !== 'comparison') return [whole];
  const parts = calculation.groups.map((group) => ({
    id: group.id,
    result: resultOf({ ...calculation, groups: [{ ...group, form: 'organization' }] }),
    references: [...new Set([calculation.reference, ...group.references])],
  }));
  return [whole, ...parts];
}

/** The ids by which recorded items can name a calculation or its groups. */
export const idsOf = (calculation: Calculation): string[] => [
  calculation.id,
  ...(calculation.kind === 'comparison' ? calculation.groups.map(({ id }) => id) : []),
];

/** The references that the inputs of a calculation come from, by field. */
export function referencesOf(calculation: Calculation): (readonly [field: string, id: string])[] {
  if (calculation.kind === 'comparison') {
    const lists = calculation.groups.flatMap(({ references }, group) =>
      references.map((id, index) => [`groups.${group}.references.${index}`, id] as const),
    );
    return [['reference', calculation.reference], ...lists];
  }
  const [field, inputs] =
    calculation.kind === 'share' ? (['rows', calculation.rows] as const) : (['points', calculation.points] as const);
  return inputs.map(({ reference }, index) => [`${field}.${index}.reference`, reference]);
}

/** SHA-256 of the canonical bytes of the inputs: of all fields but the id, the title and the digest itself. */
export function digestOfInputs({ id, title, sha256, ...inputs }: Calculation): string {
  return digestOf(inputs);
}

function shareOf({ rows, unit, digits }: ShareCalculation): Result {
  const sum = (terms: readonly { readonly value: number }[] = []) =>
    terms.reduce((total, term) => total + term.value, 0);
  const shares = rows.map((row) => sum(row.parts) / (row.whole ?? sum(row.parts) + sum(row.others)));
  const figures = shares.map((share) => Number((unit === '%' ? share * 100 : share).toFixed(digits)));
  return { low: Math.min(...figures), high: Math.max(...figures), unit };
}

function extremeOf({ points, direction }: ExtremeCalculation): Result {
  const sign = direction === 'east' || direction === 'north' ? 1 : -1;
  const furthest = [...points].sort((a, b) => sign * (b.degrees - a.degrees))[0];
  if (!furthest) throw new Error('resultOf: a calculation without points');
  return { low: furthest.degrees, high: furthest.degrees, unit: 'deg', name: furthest.name };
}

function largestOf({ groups, unit, roundedTo }: ComparisonCalculation): Result {
  const sums = groups
    .filter(({ form }) => form === 'organization')
    .map(({ name, members }) => ({ name, sum: Object.values(members).reduce((total, figure) => total + figure, 0) }));
  const largest = sums.sort((a, b) => b.sum - a.sum)[0];
  if (!largest) throw new Error('resultOf: a comparison without organizations');
  const rounded = Math.round(largest.sum / roundedTo) * roundedTo;
  return { low: rounded, high: rounded, unit, name: largest.name };
}
