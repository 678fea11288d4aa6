import { ScoFactsError } from '../errors.js';

/** The parts that the plugin uses of a file that unified processes (a vfile). */
export interface MarkdownFile {
  /** Where other plugins put the front matter. */
  readonly data: object;
  /** Throws a message about a place in the file. */
  fail(reason: string, options?: FailOptions): never;
}

/** A place in a file. */
export interface Position {
  /** Where it starts, counted from 1. */
  readonly start: { readonly line: number; readonly column: number };
  /** Where it ends. */
  readonly end: { readonly line: number; readonly column: number };
}

/** What a message carries besides its text. */
export interface FailOptions {
  /** The place of the directive. */
  readonly place?: Position;
  /** The code of the error in small letters: `fact-not-found` or `invalid-argument`. */
  readonly ruleId?: string;
  /** Name of the package. */
  readonly source?: string;
  /** The error, with its code. */
  readonly cause?: Error;
}

/** Runs a function; an error of the package that it throws becomes a message about a place in a file. */
export function reporting<Result>(file: MarkdownFile, place: Position | undefined, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof ScoFactsError)) throw error;
    const ruleId = error.code.toLowerCase().replaceAll('_', '-');
    return file.fail(error.message, { ...(place && { place }), ruleId, source: 'sco-facts', cause: error });
  }
}
