import { day, flag, knownOptions } from '../../validate.js';
import { type Credit, checkCredit } from '../credit.js';
import { type SourceOption, type StatingWork, statingWork } from '../with-source.js';

/** The options of exporters; each format supports some of them. */
export interface ExportOptions {
  /** Day on which you read the file with the fact, as YYYY-MM-DD; never today's date by itself. */
  readonly accessed?: string | undefined;
  /**
   * Whom the entries credit. `'claimant'`, when left out: the author of the article makes the claims, in the post, and the
   * package records them. `'package'`: each fact is a part of the package, as in entries up to 0.6.0.
   */
  readonly credit?: Credit | undefined;
  /**
   * Whether to add the work that states the facts: `true` or `'post'` adds entries for the post and for the article that it
   * reproduces, and `'article'` that of the article alone. No when left out.
   */
  readonly withSource?: SourceOption | undefined;
  /** Whether keys include the version, so that one bibliography can hold two versions of a fact; no when left out. */
  readonly versionedKeys?: boolean | undefined;
}

/** The options that most formats support. */
export const exportOptions = [
  'accessed',
  'credit',
  'withSource',
  'versionedKeys',
] as const satisfies readonly (keyof ExportOptions)[];

/** Returns the options that the exporter called `fn` knows, with the work to add. Throws for any other. */
export function checkedOptions<Options extends ExportOptions>(
  fn: string,
  options: Options,
  known: readonly (keyof Options & keyof ExportOptions)[] = exportOptions,
): Omit<Options, 'withSource' | 'credit'> & { readonly credit: Credit; readonly work: StatingWork | undefined } {
  const own = knownOptions(fn, options, known);
  day(fn, 'accessed', own.accessed);
  flag(fn, 'versionedKeys', own.versionedKeys);
  return Object.assign(own, { credit: checkCredit(fn, own.credit), work: statingWork(fn, own.withSource) }); // keeps its null prototype
}
