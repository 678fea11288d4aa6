import { checkDay, checkOptions, unusable } from '../styles/check.js';

/** What an exporter may be asked for, each where its format has a place for it. */
export interface ExportOptions {
  /** Day on which you read the file with the fact, as YYYY-MM-DD; never today's date by itself. */
  readonly accessed?: string | undefined;
  /** Whether the post, and the article that it reproduces, follow as entries of their own; no when left out. */
  readonly withSource?: boolean | undefined;
  /** Whether keys name the version too, so that two versions of a fact fit one bibliography; no when left out. */
  readonly versionedKeys?: boolean | undefined;
}

/** Lets options through that the exporter called `fn` knows and can use. */
export function checkedOptions<Options extends ExportOptions>(
  fn: string,
  options: Options,
  known: readonly (keyof Options & keyof ExportOptions)[] = ['accessed', 'withSource', 'versionedKeys'],
): Options {
  const own = checkOptions(fn, options, known);
  checkDay(fn, own.accessed);
  for (const name of ['withSource', 'versionedKeys'] as const) {
    const flag: unknown = own[name];
    if (flag !== undefined && typeof flag !== 'boolean') throw unusable(fn, name, flag, 'true or false');
  }
  return own;
}
