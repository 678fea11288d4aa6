import { mustBe } from '../validate.js';

/** A work that states a fact: the post, or the article that it reproduces. */
export type StatingWork = 'post' | 'article';

/** Whether to add the work that states a fact, and which: `true` is the same as `'post'`. */
export type SourceOption = boolean | StatingWork;

/** Returns the work to add, or `undefined`. Throws for any other value. */
export function statingWork(fn: string, option: SourceOption | undefined): StatingWork | undefined {
  if (option === undefined || option === false) return undefined;
  if (option === true) return 'post';
  if (option === 'post' || option === 'article') return option;
  throw mustBe(fn, 'withSource', "true, false, 'post' or 'article'", option);
}
