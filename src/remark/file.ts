import { ScoFactsError } from '../errors.js';

/** A file that unified processes (vfile), as far as the plugin uses it. */
export interface MarkdownFile {
  /** Where other plugins put the front matter. */
  readonly data: object;
  /** Throws a message about a place in the file. */
  fail(reason: string, options?: FailOptions): never;
}

/** A place in a file. */
export interface Position {
  readonly start: Point;
  readonly end: Point;
}

interface Point {
  readonly line: number;
  readonly column: number;
}

interface FailOptions {
  readonly place?: Position;
  readonly ruleId?: string;
  readonly source?: string;
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
