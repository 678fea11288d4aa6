import type { Article } from '../../model.js';
import type { Reference } from '../reference.js';

/** Title of a fact with what every reference must show: any warning before it; id, digest and standing behind it. */
export function markedTitle({ warning, title, mark }: Reference): string {
  return `${warning}${title} [${mark}]`;
}

/** Points at paragraphs, such as `para. 12` or `paras. 3, 9`; empty where there are none. */
export function locator(paragraphs: readonly number[], one = 'para.', several = 'paras.'): string {
  return paragraphs.length === 0 ? '' : `${paragraphs.length === 1 ? one : several} ${paragraphs.join(', ')}`;
}

/** Puts signs around a text, and nothing where there is no text. */
export function framed(before: string, text: string, after: string): string {
  return text === '' ? '' : `${before}${text}${after}`;
}

/** First letter of each given name, each followed by `stop`. */
export function initials({ author }: Article, stop: '.' | ''): string {
  return author.given
    .split(' ')
    .map((name) => `${name.slice(0, 1)}${stop}`)
    .join(stop === '' ? '' : ' ');
}
