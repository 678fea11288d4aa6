import { expect, test } from 'vitest';
import { checkPassage } from '../../src/lint/index.js';
import classes from './passages/classes/classes.json' with { type: 'json' };

const cases = classes.flatMap(({ texts, ...rest }) => texts.map((text) => ({ ...rest, text })));

test.each(cases)('$what: $text', ({ figure, fact, text }) => {
  expect(checkPassage(text, fact).figure).toBe(figure);
});
