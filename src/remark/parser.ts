import { invalid } from '../validate.js';
import type { MarkdownNode } from './node.js';

/** Whether a processor of unified reads directives, as it does with remark-directive. */
function readsDirectives(processor: unknown): boolean {
  const { data } = Object(processor) as { data?: unknown };
  if (typeof data !== 'function') return true; // the tree comes from elsewhere, and so did its parser
  const { fromMarkdownExtensions = [] } = Object(data.call(processor));
  const extensions: readonly unknown[] = [fromMarkdownExtensions].flat(Number.POSITIVE_INFINITY);
  return extensions.some((extension) => Object.hasOwn(Object(Object(extension).enter), 'directiveText'));
}

/**
 * Refuses text that remark-directive would have read as a directive. If that plugin is in use, such text was escaped on
 * purpose, and stays.
 */
export const textCheck = (processor: unknown): ((node: MarkdownNode) => void) => {
  if (readsDirectives(processor)) return () => undefined;
  return ({ type, value = '' }) => {
    if (type !== 'text' || !value.includes(':fact[')) return;
    throw invalid('remarkFacts', "':fact[' was read as text: use remark-directive before remarkFacts", value);
  };
};
