import { fault, type Rule } from './rule.js';

const minimumClauseLength = 8; // four words of one letter and three spaces are seven code points

/** Every span is inside its paragraph, has room for four words, and is no shorter than its printed form. */
export const spansLieInParagraphs: Rule = ({ facts, source }) =>
  facts.flatMap((item) =>
    item.value.evidence.flatMap((evidence, index) => {
      const field = `evidence.${index}`;
      const paragraph = source.value.paragraphs[evidence.paragraph - 1];
      if (!paragraph) {
        const range = `1 to ${source.value.paragraphs.length}`;
        return [fault(item, `${field}.paragraph`, `the post has no paragraph ${evidence.paragraph}`, `use ${range}`)];
      }
      if (evidence.end > paragraph.length) {
        const problem = `${evidence.end} lies beyond the ${paragraph.length} code points of paragraph ${evidence.paragraph}`;
        return [fault(item, `${field}.end`, problem, 'measure the span again')];
      }
      const length = evidence.end - evidence.start;
      if (length < minimumClauseLength) {
        return [fault(item, field, `spans only ${length} code points`, 'span a clause of at least four words')];
      }
      if (evidence.printed !== undefined && [...evidence.printed].length > length) {
        return [fault(item, `${field}.printed`, 'is longer than its span', 'correct one of the two')];
      }
      return [];
    }),
  );
