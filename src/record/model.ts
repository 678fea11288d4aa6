import type { Bound } from '../model.js';
import type { Verdict } from './verdicts.js';

export type { Verdict };

/**
 * How far a source stands from the organization. `independent`: it belongs neither to it nor to a member, and rests on
 * work or records of its own. `party`: the organization, a member's authority or its state-run media. `derived`: it
 * repeats, translates or reports what another published.
 */
export type Independence = 'independent' | 'party' | 'derived';

/**
 * What a recorded figure, date or name rests on. `stated`: a source says so. `computed`: the calculation that it names,
 * with all inputs in `record.json`. `reported`: worked out from the source by those who searched for this record, from
 * inputs that the package does not hold. `inferred`: an inference from sources.
 */
export type Basis = 'stated' | 'computed' | 'reported' | 'inferred';

/** What every recorded item has, whatever its kind. */
export interface RecordedBase<Ref extends string = string> {
  /** What is counted, dated or named, as a noun phrase. */
  readonly what: string;
  /** What it rests on. */
  readonly basis: Basis;
  /** Id of the calculation in `record.json` that gives it, where it is computed. */
  readonly calculation?: string | undefined;
  /** Ids of the references that it is taken from, or whose data it is computed from. */
  readonly references: readonly Ref[];
}

/** A figure that a source gives beside the post's. */
export interface RecordedFigure<
  Ref extends string = string,
  Value extends number = number,
  Unit extends string = string,
> extends RecordedBase<Ref> {
  /** Tells a figure from the other kinds. */
  readonly kind: 'figure';
  /** The number, in `unit`. */
  readonly value: Value;
  /** How the source words the number. */
  readonly bound: Bound;
  /** UCUM code. */
  readonly unit: Unit;
  /** The time that the figure covers: an EDTF date or interval, with `?` behind what was inferred. */
  readonly period?: string | undefined;
}

/** The span between the lowest and the highest figure that sources give. */
export interface RecordedRange<
  Ref extends string = string,
  Low extends number = number,
  High extends number = number,
  Unit extends string = string,
> extends RecordedBase<Ref> {
  /** Tells a range from the other kinds. */
  readonly kind: 'range';
  /** The lowest figure, in `unit`. */
  readonly low: Low;
  /** The highest figure, in `unit`. */
  readonly high: High;
  /** UCUM code. */
  readonly unit: Unit;
  /** The time that the figures cover: an EDTF date or interval, with `?` behind what was inferred. */
  readonly period?: string | undefined;
}

/** A date that a source gives and the post does not, or gives otherwise. */
export interface RecordedDate<Ref extends string = string, When extends string = string> extends RecordedBase<Ref> {
  /** Tells a date from the other kinds. */
  readonly kind: 'date';
  /** EDTF date or interval. */
  readonly date: When;
}

/** A name that a source gives beside the post's. */
export interface RecordedName<Ref extends string = string, Name extends string = string> extends RecordedBase<Ref> {
  /** Tells a name from the other kinds. */
  readonly kind: 'name';
  /** The name itself. */
  readonly name: Name;
  /** The time for which it held: an EDTF date or interval, with `?` behind what was inferred. */
  readonly period?: string | undefined;
}

/** A figure, date or name beside the post's; discriminated by `kind`. */
export type Recorded<Ref extends string = string> =
  | RecordedFigure<Ref>
  | RecordedRange<Ref>
  | RecordedDate<Ref>
  | RecordedName<Ref>;

/** Whether other sources confirm one fact. */
export interface Assessment<
  Id extends string = string,
  V extends Verdict = Verdict,
  Ref extends string = string,
  Refs extends readonly Ref[] = readonly Ref[],
> {
  /** Id of the fact. */
  readonly fact: Id;
  /** A one-word summary. */
  readonly verdict: V;
  /** What they say, how that differs from the post, and why. */
  readonly note: string;
  /** Ids of the sources. */
  readonly references: Refs;
  /**
   * True where the verdict rests on sources, and none of them is independent of the organization. Never set for
   * `unverified` and `selfDescription`, which rest on none.
   */
  readonly noIndependentSource?: true | undefined;
  /** Day as of which this holds, as YYYY-MM-DD. */
  readonly asOf: string;
  /** Figures, dates and names beside the post's. */
  readonly recorded?: readonly Recorded<Ref>[] | undefined;
  /** Counts the assessments that this fact has had over the releases, from 1. */
  readonly revision: number;
}

/** An assessment without what the history adds to it. */
export type AssessmentContent = Omit<Assessment, 'revision'>;

/** A name in the shape of CSL-JSON: a person in two parts, or an institution that is not split. */
export type ReferenceAuthor = { readonly family: string; readonly given: string } | { readonly literal: string };

/** How a source was seen, and when. */
export interface Seen {
  /**
   * `excerpt`: the beginning of a stored copy of the page. `file`: a data file of a public repository. `copy`: a copy
   * that somebody else made; no address is given then.
   */
  readonly how: 'excerpt' | 'file' | 'copy';
  /** EDTF date on which it was seen, as precise as is known. */
  readonly on: string;
}

/** A source of the record, in the shape of CSL-JSON, with what this package adds: `independence` and `seen`. */
export interface Reference<Id extends string = string> {
  /** One camelCase word. */
  readonly id: Id;
  /** CSL type. */
  readonly type: ReferenceType;
  /** Title as printed; a description in square brackets where none was seen. */
  readonly title: string;
  /** Who signed it, where that was seen. */
  readonly author?: readonly ReferenceAuthor[] | undefined;
  /** Who published it. */
  readonly publisher: string;
  /** What it is a part of. */
  readonly 'container-title'?: string | undefined;
  /** Symbol or number of the document. */
  readonly number?: string | undefined;
  /** EDTF date of publication, where one was seen. */
  readonly issued?: string | undefined;
  /** Address of the original, where that was seen. */
  readonly URL?: string | undefined;
  /** BCP 47 tag of the language in which it was seen. */
  readonly language: string;
  /** Commit, for files of a repository. */
  readonly version?: string | undefined;
  /** How far it stands from the organization. */
  readonly independence: Independence;
  /** How it was seen, and when. */
  readonly seen: Seen;
}

/** The types of CSL that references have. */
export type ReferenceType =
  | 'article'
  | 'article-magazine'
  | 'article-newspaper'
  | 'dataset'
  | 'document'
  | 'entry-encyclopedia'
  | 'interview'
  | 'legislation'
  | 'map'
  | 'post-weblog'
  | 'report'
  | 'speech'
  | 'treaty'
  | 'webpage';

/** A number with the name of what it belongs to. */
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
  /** The whole, where it is given as a number of its own. */
  readonly whole?: number | undefined;
  /** Id of the reference that the figures are taken from. */
  readonly reference: string;
}

/** A share of a whole, in one or more rows; its result is the lowest and the highest. */
export interface ShareCalculation {
  /** Tells it from the other kinds. */
  readonly kind: 'share';
  /** One camelCase word. */
  readonly id: string;
  /** What is computed. */
  readonly title: string;
  /** `%`, or `1` for a ratio. */
  readonly unit: '%' | '1';
  /** To how many decimals the result is rounded. */
  readonly digits: number;
  /** The inputs. */
  readonly rows: readonly ShareRow[];
}

/** A point, by its degree of longitude (east positive, counted on past the date line) or latitude (north positive). */
interface CalculationPoint {
  /** Name of the point. */
  readonly name: string;
  /** Degrees along the axis. */
  readonly degrees: number;
  /** Id of the reference that the degrees are taken from. */
  readonly reference: string;
}

/** The furthest of several points in one direction. */
export interface ExtremeCalculation {
  /** Tells it from the other kinds. */
  readonly kind: 'extreme';
  /** One camelCase word. */
  readonly id: string;
  /** What is computed. */
  readonly title: string;
  /** Along which axis the points are compared. */
  readonly axis: 'longitude' | 'latitude';
  /** Which of them is sought. */
  readonly direction: 'east' | 'west' | 'north' | 'south';
  /** The inputs. */
  readonly points: readonly CalculationPoint[];
}

/** What a computed item of the record rests on, with its inputs; discriminated by `kind`. */
export type Calculation = ShareCalculation | ExtremeCalculation;
