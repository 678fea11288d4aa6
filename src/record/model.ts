import type { Bound } from '../model.js';
import type { Pair } from './pair-model.js';
import type { Verdict } from './verdicts.js';

export type { Verdict };

/** What was searched for, so that the search can be repeated. */
export interface Search {
  /** Day of the search, as YYYY-MM-DD. */
  readonly on: string;
  /** BCP 47 tags of the languages searched. */
  readonly languages: readonly string[];
  /** The queries. */
  readonly queries: readonly string[];
}

/** Who gave a figure. */
export interface Speaker {
  /** The person or, if no name was seen, the body. */
  readonly by: string;
  /** The office at that time. */
  readonly office?: string | undefined;
  /** EDTF date on which it was given, with `?` if it was inferred. */
  readonly on?: string | undefined;
}

/**
 * The basis of a recorded figure, date or name. `stated`: a source says so. `computed`: a calculation gives it, with
 * all inputs in `record.json`. `reported`: those who searched for this record worked it out from a source, from inputs
 * that the package does not hold. `inferred`: it was inferred from sources.
 */
export type Basis = 'stated' | 'computed' | 'reported' | 'inferred';

/** The fields of every recorded item. */
export interface RecordedBase<Ref extends string = string> {
  /** What is counted, dated or named, as a noun phrase. */
  readonly what: string;
  /** Its basis. */
  readonly basis: Basis;
  /** Id of the calculation in `record.json`, or of a group in one, if it is computed. */
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
  /** Distinguishes a figure from the other kinds. */
  readonly kind: 'figure';
  /** The number, in `unit`. */
  readonly value: Value;
  /** How the source words the number. */
  readonly bound: Bound;
  /** UCUM code. */
  readonly unit: Unit;
  /** The time that the figure covers: an EDTF date or interval, with `?` after each inferred part. */
  readonly period?: string | undefined;
  /** Who gave it, if the source quotes somebody. */
  readonly said?: Speaker | undefined;
  /** What is said to have been done with what is counted, in one or two words. */
  readonly verb?: string | undefined;
}

/** The span between the lowest and the highest figure that sources give. */
export interface RecordedRange<
  Ref extends string = string,
  Low extends number = number,
  High extends number = number,
  Unit extends string = string,
> extends RecordedBase<Ref> {
  /** Distinguishes a range from the other kinds. */
  readonly kind: 'range';
  /** The lowest figure, in `unit`. */
  readonly low: Low;
  /** The highest figure, in `unit`. */
  readonly high: High;
  /** UCUM code. */
  readonly unit: Unit;
  /** The time that the figures cover: an EDTF date or interval, with `?` after each inferred part. */
  readonly period?: string | undefined;
}

/** A date that a source gives and the post does not, or gives otherwise. */
export interface RecordedDate<Ref extends string = string, When extends string = string> extends RecordedBase<Ref> {
  /** Distinguishes a date from the other kinds. */
  readonly kind: 'date';
  /** EDTF date or interval. */
  readonly date: When;
}

/** A name that a source gives beside the post's. */
export interface RecordedName<Ref extends string = string, Name extends string = string> extends RecordedBase<Ref> {
  /** Distinguishes a name from the other kinds. */
  readonly kind: 'name';
  /** The name itself. */
  readonly name: Name;
  /** The time for which it held: an EDTF date or interval, with `?` after each inferred part. */
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
  /** What other sources say, how that differs from the post, and why. */
  readonly note: string;
  /** The sources, each with its role for this claim and what it says of it. */
  readonly pairs: { readonly [Index in keyof Refs]: Pair<Refs[Index]> };
  /** What was searched for; always present if nothing was found. */
  readonly searched?: Search | undefined;
  /** Day of the assessment, as YYYY-MM-DD. */
  readonly asOf: string;
  /** Figures, dates and names beside the post's. */
  readonly recorded?: readonly Recorded<Ref>[] | undefined;
  /** Number of the assessment over the releases, from 1. */
  readonly revision: number;
}

/** An assessment without the fields that the history adds. */
export type AssessmentContent = Omit<Assessment, 'revision'>;
