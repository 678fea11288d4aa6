import type { Calculation, ExtremeCalculation, ShareCalculation } from '../../src/record/calculation-model.js';

/** The result of a calculation: the lowest and highest figure, the unit, and the name of the point, if any. */
export interface Result {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly name?: string;
}

/** Computes the result of a calculation from its inputs. */
export const resultOf = (calculation: Calculation): Result =>
  calculation.kind === 'share' ? shareOf(calculation) : extremeOf(calculation);

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
