/** A named number. */
interface CalculationTerm {
  /** What is counted. */
  readonly name: string;
  /** The number. */
  readonly value: number;
}

/** One row of a share: its parts, and what makes up the whole. */
interface ShareRow {
  /** What distinguishes the row, such as a year and an edition of the data. */
  readonly label: string;
  /** The parts whose sum is divided by the whole. */
  readonly parts: readonly CalculationTerm[];
  /** What makes up the whole together with the parts. */
  readonly others?: readonly CalculationTerm[] | undefined;
  /** The whole, if it is given as a number. */
  readonly whole?: number | undefined;
  /** Id of the reference that the figures are taken from. */
  readonly reference: string;
}

/** The fields of every calculation. */
interface CalculationBase {
  /** One camelCase word. */
  readonly id: string;
  /** What is computed. */
  readonly title: string;
  /** SHA-256 of the canonical bytes (RFC 8785) of all other fields except `id` and `title`. */
  readonly sha256: string;
}

/** A share of a whole, in one or more rows; its result is the lowest and the highest. */
export interface ShareCalculation extends CalculationBase {
  /** Distinguishes it from the other kinds. */
  readonly kind: 'share';
  /** `%`, or `1` for a ratio. */
  readonly unit: '%' | '1';
  /** To how many decimals the result is rounded. */
  readonly digits: number;
  /** The inputs. */
  readonly rows: readonly ShareRow[];
}

/** A point, by its degree of longitude (east positive, counted beyond the date line) or latitude (north positive). */
interface CalculationPoint {
  /** Name of the point. */
  readonly name: string;
  /** Degrees along the axis. */
  readonly degrees: number;
  /** Id of the reference that the degrees are taken from. */
  readonly reference: string;
}

/** The furthest of several points in one direction. */
export interface ExtremeCalculation extends CalculationBase {
  /** Distinguishes it from the other kinds. */
  readonly kind: 'extreme';
  /** Along which axis the points are compared. */
  readonly axis: 'longitude' | 'latitude';
  /** The direction in which the furthest point is sought. */
  readonly direction: 'east' | 'west' | 'north' | 'south';
  /** The inputs. */
  readonly points: readonly CalculationPoint[];
}

/** An organization or a forum, with a figure for each member; its result is their sum. */
interface ComparedGroup {
  /** One camelCase word: recorded items name it to use the sum. */
  readonly id: string;
  /** Name of the organization or forum. */
  readonly name: string;
  /** Whether it is an organization or a forum. Forums are listed but not ranked. */
  readonly form: 'organization' | 'forum';
  /** The figure of each member, by its name. */
  readonly members: Readonly<Record<string, number>>;
  /** Members for which the data have no figure. */
  readonly lacking?: readonly string[] | undefined;
  /** Which members the list counts, where that is not obvious. */
  readonly note?: string | undefined;
  /** Ids of the references that the list of members is taken from. */
  readonly references: readonly string[];
}

/** Organizations compared by the sums over their members; its result is the largest sum of an organization. */
export interface ComparisonCalculation extends CalculationBase {
  /** Distinguishes it from the other kinds. */
  readonly kind: 'comparison';
  /** UCUM code of the figures. */
  readonly unit: string;
  /** The step to which sums are rounded, such as 100000. */
  readonly roundedTo: number;
  /** Id of the reference that the figures are taken from. */
  readonly reference: string;
  /** The inputs. */
  readonly groups: readonly ComparedGroup[];
}

/** A calculation behind computed items of the record, with its inputs; discriminated by `kind`. */
export type Calculation = ShareCalculation | ExtremeCalculation | ComparisonCalculation;
