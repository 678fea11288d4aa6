import { describe, expect, test } from 'vitest';
import { figuresIn } from './figures/figures.js';
import { filesToCheck, quantities, textToCheck } from './figures/files.js';

const describeFinding = ({ file, line, fact, figure }: ReturnType<typeof figuresIn>[number]) =>
  `${file}:${line} has ${figure}, the figure of ${fact}; read it from the data, or make one up`;

describe('the figures of facts', () => {
  test('are in data/ alone, so that correcting one touches no doc and no test', () => {
    const files = filesToCheck();
    for (const file of ['README.md', 'docs/guide/getting-started.md', 'src/facts.ts', 'test/api/rest.test.ts']) {
      expect(files).toContain(file);
    }
    const findings = files.flatMap((file) => figuresIn(textToCheck(file), file, quantities));
    expect(findings.map(describeFinding)).toEqual([]);
  });

  test('are all looked for', () => {
    expect(quantities.length).toBeGreaterThan(10);
    for (const fact of quantities) {
      const text = `${fact.id} is ${fact.value}`;
      expect(figuresIn(text, 'a.md', [fact]), fact.id).toHaveLength(1);
      expect(figuresIn(text.replace(String(fact.value), fact.asPrinted), 'a.md', [fact]), fact.id).toHaveLength(1);
    }
  });
});

const found = (text: string, value: number, asPrinted = String(value), printed = asPrinted) =>
  figuresIn(text, 'a.md', [{ id: 'aFact', value, asPrinted, evidence: [{ printed }] }]).map(({ line }) => line);

describe('a figure is found', () => {
  test.each([
    ['in digits', 'x\nIt was 5678.'],
    ['with a comma', 'x\n5,678 of them'],
    ['with a point, as in German', 'x\n≈ 5.678 {piece}'],
    ['as a number in code', 'x\nvalue = 5_678;'],
    ['with a space', "x\n'5 678'"],
  ])('anywhere, %s', (_how, text) => expect(found(text, 5678)).toEqual([2]));

  test('as a word, a small number or a round one beside the id of its fact', () => {
    expect(found('aFact.asPrinted;\n\n// seven', 7, 'seven')).toEqual([3]);
    expect(found('aFact.value; // => 7', 7, 'seven')).toEqual([1]);
    expect(found('aFact.value; // => 900', 900)).toEqual([1]);
    expect(found('formatQuantity(aFact); // => 25%', 0.25, 'quarter')).toEqual([1]);
  });

  test('of any size with the words of its bound', () => {
    expect(found('They are almost 33% of all.', 33, '33', 'almost 33 per cent')).toEqual([1]);
  });
});

describe('a figure is not found', () => {
  test.each([
    ['within another number', '15678, 5,678,000, 5678.5, 0.5678 and -5678', 5678],
    ['within a digest or a name', 'a5678 5678f x_5678', 5678],
    ['where a small number stands by itself', 'at most 7 lines', 7],
    ['where a round number stands by itself', 'toBeLessThan(900)', 900],
    ['far from the id of its fact', 'aFact\n\n\n7', 7],
    ['beside an id that only begins like it', 'aFactOfAnother.value; // => 7', 7],
  ])('%s', (_where, text, value) => expect(found(text, value)).toEqual([]));
});
