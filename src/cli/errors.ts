import { errorMessage } from '../errors.js';
import type { ErrorCode } from '../index.js';

/** The `code` of every error of the command itself. Errors of the library keep theirs. */
export type CliErrorCode =
  | 'UNKNOWN_COMMAND'
  | 'UNKNOWN_OPTION'
  | 'MISSING_ARGUMENT'
  | 'INVALID_ARGUMENT'
  | 'NO_SUCH_FILE'
  | 'UNREADABLE'
  | 'NOT_TEXT'
  | 'TOO_LARGE';

/** Bad usage or unusable input, reported in one line without a stack, in the grammar of the library's errors. */
export class CliError extends Error {
  override readonly name = 'CliError';

  constructor(
    readonly code: CliErrorCode | ErrorCode,
    readonly command: string,
    problem: string,
    readonly input: unknown,
    readonly suggestion?: string | undefined,
  ) {
    super(errorMessage(command, problem, suggestion));
  }
}
