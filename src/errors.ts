import { quote } from './quote.js';

/** The `code` of every error that the package throws. */
export type ErrorCode =
  | 'FACT_NOT_FOUND'
  | 'ENTITY_NOT_FOUND'
  | 'TOPIC_NOT_FOUND'
  | 'REFERENCE_NOT_FOUND'
  | 'VERSION_NOT_FOUND'
  | 'INVALID_QUERY'
  | 'INVALID_ARGUMENT';

/**
 * The error this package throws. Check `code`, not the class: the ESM and CommonJS builds each have their own.
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
  /** Identifies the error, in every module format and version. */
  declare readonly code: ErrorCode;
  /** Name of the function that refused the input. */
  declare readonly fn: string;
  /** What is wrong with the input: the message without `fn` and the suggestion. */
  declare readonly problem: string;
  /** The value that was passed. */
  declare readonly input: unknown;
  /** The value that was probably meant, if there is a near one. */
  declare readonly suggestion: string | undefined;

  /** Composes the message from the function's name, the problem and the suggestion. */
  constructor(code: ErrorCode, fn: string, problem: string, input: unknown, suggestion?: string) {
    super(errorMessage(fn, problem, suggestion));
    Object.assign(this, { code, fn, problem, input, suggestion }); // shorter in every bundle than five statements
  }
}

/** @internal */
export function errorMessage(fn: string, problem: string, suggestion?: string): string {
  return `${fn}: ${problem}${suggestion === undefined ? '' : `; did you mean ${quote(suggestion)}?`}`;
}

/** @internal */
export function notFound(
  fn: string,
  what: 'fact' | 'entity' | 'topic' | 'reference',
  input: unknown,
  suggestion: string | undefined,
): ScoFactsError {
  const code = what.toUpperCase() as Uppercase<typeof what>;
  return new ScoFactsError(`${code}_NOT_FOUND`, fn, `no ${what} has the id ${quote(input)}`, input, suggestion);
}
