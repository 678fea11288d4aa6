import { day, flag, knownOptions } from '../../validate.js';

/** The options of exporters; each format supports some of them. */
export interface ExportOptions {
  /** Day on which you read the file with the fact, as YYYY-MM-DD; never today's date by itself. */
  readonly accessed?: string | undefined;
  /** Whether to add entries for the post and for the article that it reproduces; no when left out. */
  readonly withSource?: boolean | undefined;
  /** Whether keys include the version, so that one bibliography can hold two versions of a fact; no when left out. */
  readonly versionedKeys?: boolean | undefined;
}

/** The options that most formats support. */
export const exportOptions = [
  'accessed',
  'withSource',
  'versionedKeys',
] as const satisfies readonly (keyof ExportOptions)[];

/** Returns the options that the exporter called `fn` knows. Throws for any other. */
export function checkedOptions<Options extends ExportOptions>(
  fn: string,
  options: Options,
  known: readonly (keyof Options & keyof ExportOptions)[] = exportOptions,
): Options {
  const own = knownOptions(fn, options, known);
  day(fn, 'accessed', own.accessed);
  flag(fn, 'withSource', own.withSource);
  flag(fn, 'versionedKeys', own.versionedKeys);
  return own;
}
