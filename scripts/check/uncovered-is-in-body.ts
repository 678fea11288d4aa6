import { faultIn, type Rule } from './rule.js';

/** Every part of the body that is listed as covered by no fact lies in a paragraph of the post. */
export const uncoveredIsInBody: Rule = ({ source, uncovered }) =>
  uncovered.flatMap(({ paragraph, start, end }) => {
    const { paragraphs } = source.value;
    const length = paragraphs.find((item) => item.paragraph === paragraph)?.length;
    const fault = (field: string, problem: string, remedy: string) => [
      faultIn('uncovered.json', `paragraph ${paragraph}`, field, problem, remedy),
    ];
    if (length === undefined)
      return fault('paragraph', 'the post has no such paragraph', `use 1 to ${paragraphs.length}`);
    if (start < end && end <= length) return [];
    return fault(`${start}–${end}`, `is no part of the ${length} code points of the paragraph`, 'measure it again');
  });
