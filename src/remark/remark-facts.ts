import { knownFacts } from './known-facts.js';
import type { RemarkFactsOptions } from './options.js';
import { type FactTransformer, transformerOf } from './plugin.js';

/**
 * Replaces directives such as `:fact[ratsArrests]` with the figure of the fact, with its bound and unit.
 *
 * The figure links to the page of the fact and shows the verdict of the record on hover. A mark follows it if other
 * sources do not fully support it, and a footnote gives the reference and the citation key, once per fact and document.
 * Use it after remark-directive, and after remark-gfm if the output is Markdown again. `{form=…}` chooses `value`,
 * `figure`, `phrase` or `statement`, and `{lang=…}` the language.
 *
 * @param options - Language, style of references, footnotes and marks; see {@link RemarkFactsOptions}.
 * @returns The function that unified runs on each document. It fails, with the place in the file, on an unknown id, a
 * withdrawn fact, and a fact without a figure if no form is chosen.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` for an option that it cannot use.
 * @category Markdown
 * @example
 * ```ts
 * import { remarkFacts } from 'sco-facts/remark';
 *
 * // as remark-directive reads “:fact[ratsArrests]”; in a program, unified().use(remarkDirective).use(remarkFacts)
 * const directive = { type: 'textDirective', name: 'fact', children: [{ type: 'text', value: 'ratsArrests' }] };
 * const tree = { type: 'paragraph', children: [directive] };
 * const fail = (reason: string) => {
 *   throw new Error(reason);
 * };
 * remarkFacts()(tree, { data: {}, fail });
 * tree.children.map(({ type }) => type); // => ['link', 'footnoteReference', 'footnoteDefinition']
 * remarkFacts({ locale: 'not a tag' }); // throws INVALID_ARGUMENT
 * ```
 */
export function remarkFacts(this: unknown, options: RemarkFactsOptions = {}): FactTransformer {
  return transformerOf(knownFacts, this, options);
}
