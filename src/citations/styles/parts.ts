import type { Article } from '../../source-model.js';

/** Points at paragraphs, such as `para. 12` or `paras. 3, 9`; empty if there are none. */
export function locator(paragraphs: readonly number[], one = 'para.', several = 'paras.'): string {
  return paragraphs.length === 0 ? '' : `${paragraphs.length === 1 ? one : several} ${paragraphs.join(', ')}`;
}

/** Puts signs around a text, unless it is empty. */
export function framed(before: string, text: string, after: string): string {
  return text === '' ? '' : `${before}${text}${after}`;
}

/** Returns the first letter of each given name, each followed by `stop`. */
export function initials({ author }: Article, stop: '.' | ''): string {
  return author.given
    .split(' ')
    .map((name) => `${name.slice(0, 1)}${stop}`)
    .join(stop === '' ? '' : ' ');
}
