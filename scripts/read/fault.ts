/** One thing wrong in the authored data, with a remedy for its author. */
export interface Fault {
  /** File below the data folder. */
  readonly file: string;
  /** Id of the item, or its position in the file if it has no usable id. */
  readonly item: string;
  /** Field, as a path such as `evidence.0.end`; empty for the whole item. */
  readonly field: string;
  readonly problem: string;
  readonly remedy: string;
}

export function faultLine(fault: Fault): string {
  const place = [fault.item, fault.field].filter(Boolean).join(' › ');
  return `data/${fault.file}: ${place}: ${fault.problem}; ${fault.remedy}`;
}

/** An error of the person who works on `data/`, not of a script: a stack would not help. */
export class AuthorError extends Error {}

/** Thrown with every fault that was found; nothing has been written then. */
export class DataError extends AuthorError {
  readonly code = 'DATA_FAULTS';
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super([`${faults.length} fault${faults.length === 1 ? '' : 's'} in data/`, ...faults.map(faultLine)].join('\n  '));
    this.name = 'DataError';
    this.faults = faults;
  }
}

/** Runs an action on the data. An {@link AuthorError} ends the script without a stack. */
export function orFaults<Result>(action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof AuthorError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
