import { fault, type Rule } from './rule.js';

/** Paragraphs are numbered from 1 in order, and every heading stands before one of them. */
export const paragraphsAreNumbered: Rule = ({ source }) => {
  const post = { file: source.file, value: { id: 'the post' } };
  const count = source.value.paragraphs.length;
  return [
    ...source.value.paragraphs
      .filter((paragraph, index) => paragraph.paragraph !== index + 1)
      .map((paragraph) => fault(post, 'paragraphs', `${paragraph.paragraph} is out of order`, 'number them 1, 2, 3 …')),
    ...source.value.headings
      .filter((heading) => heading.before > count)
      .map((heading) => fault(post, 'headings', `stands before paragraph ${heading.before}`, `use 1 to ${count}`)),
  ];
};
