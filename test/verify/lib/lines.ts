import { createHash } from 'node:crypto';
import { source } from '../../../src/generated/source.js';
import { paragraphsOf } from '../../../src/verify/locate.js';
import { strictLines } from '../../../src/verify/profile.js';
import { post } from '../../source/post.js';

/** A line of the post; nothing where there is no copy of it. Its number is that of a paragraph, or none. */
export interface Line {
  readonly text: string;
  readonly paragraph: number | undefined;
}

export const paragraphs: ReadonlyMap<number, string> = paragraphsOf(post ?? '', source);

const numbers = new Map([...paragraphs].map(([number, text]) => [text, number]));

export const lines: readonly Line[] = strictLines(post ?? '').map((text) => ({ text, paragraph: numbers.get(text) }));

/** The post with some paragraphs put otherwise. */
export function withParagraphs(changes: Readonly<Record<number, string>>): string {
  return lines.map(({ text, paragraph }) => (paragraph === undefined ? text : (changes[paragraph] ?? text))).join('\n');
}

/** The words of a text, as runs of letters and digits. */
export const wordsOf = (text: string) =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));

/** The sentences of a paragraph; a space is between them. */
export function sentencesOf(text: string): { readonly start: number; readonly end: number }[] {
  const starts = [0, ...[...text.matchAll(/(?<=[.!?][”"]?) (?=\p{Lu})/gu)].map(({ index }) => index + 1)];
  return starts.map((start, index) => ({ start, end: (starts[index + 1] ?? text.length + 1) - 1 }));
}

/** A text without what layout adds or takes away. */
export const squeezed = (text: string) =>
  text.normalize('NFC').replaceAll(/[\s\u200B-\u200F\u2060\uFEFF\u00AD\u0085]/g, '');

export const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
