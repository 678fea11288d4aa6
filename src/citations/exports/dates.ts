/** Year, month and day of a date as precise as it is: `2017-10` has no day. */
type DateParts = readonly [year: number, month?: number, day?: number];

/** Splits a date written as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function dateParts(date: string): DateParts {
  return date.split('-').map(Number) as [number, number?, number?];
}
