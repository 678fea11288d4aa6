import { quote } from './quote.js';

/** The `code` of every error that the package throws. */
export type ErrorCode =
  | 'FACT_NOT_FOUND'
  | 'ENTITY_NOT_FOUND'
  | 'TOPIC_NOT_FOUND'
  | 'REFERENCE_NOT_FOUND'
  | 'INVALID_QUERY'
  | 'INVALID_ARGUMENT';

/**
 * What every error of the package is: compare by `code`, since the ESM and the CJS build each have their own class.
 *
 * @category Errors
 * @example
 * ```ts
 * import { getFact, type ScoFactsError } from 'sco-facts';
 *
 * function codeOf(action: () => unknown): string {
 *   try {
 *     action();
 *     return 'none';
 *   } catch (error) {
 *     return (error as ScoFactsError).code;
 *   }
 * }
 * codeOf(() => getFact('ratsExtradition' as 'ratsExtraditions')); // => 'FACT_NOT_FOUND'
 * ```
 */
export class ScoFactsError extends Error {
  /** Name of the class. */
  override readonly name: string = 'ScoFactsError';
  /** Tells the errors apart, in every module format and version. */
  readonly code: ErrorCode;
  /** What was passed. */
  readonly input: unknown;
  /** What was probably meant, where there is something near. */
  readonly suggestion: string | undefined;

  /** Composes the message from the function's name, the input and the suggestion. */
  constructor(code: ErrorCode, message: string, input: unknown, suggestion?: string) {
    super(suggestion === undefined ? message : `${message}; did you mean ${quote(suggestion)}?`);
    this.code = code;
    this.input = input;
    this.suggestion = suggestion;
  }
}

/** @internal */
export function notFound(
  fn: string,
  what: 'fact' | 'entity' | 'topic' | 'reference',
  input: unknown,
  suggestion: string | undefined,
): ScoFactsError {
  const code = what.toUpperCase() as Uppercase<typeof what>;
  return new ScoFactsError(`${code}_NOT_FOUND`, `${fn}: no ${what} has the id ${quote(input)}`, input, suggestion);
}
