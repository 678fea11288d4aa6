import { day, flag, knownOptions } from '../../validate.js';

/** What an exporter may be asked for, each where its format has a place for it. */
export interface ExportOptions {
  /** Day on which you read the file with the fact, as YYYY-MM-DD; never today's date by itself. */
  readonly accessed?: string | undefined;
  /** Whether the post, and the article that it reproduces, follow as entries of their own; no when left out. */
  readonly withSource?: boolean | undefined;
  /** Whether keys name the version too, so that two versions of a fact fit one bibliography; no when left out. */
  readonly versionedKeys?: boolean | undefined;
}

/** The options that most formats have a place for. */
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
