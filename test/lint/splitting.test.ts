import { expect, test } from 'vitest';
import { passageOf, passagesIn } from '../../src/lint/passage.js';

const passageAt = (text: string) => {
  const { start, end } = passageOf(passagesIn(text), text, text.indexOf('\ufffc'));
  return text.slice(start, end).trim();
};

test.each([
  ['its own sentence', 'One. Two \ufffc. Three.', 'Two \ufffc.'],
  ['the sentence before, behind the full stop', 'One. Two.\ufffc Three.', 'Two.\ufffc'],
  ['the sentence that it points to', 'One. Two. (Source: \ufffc)', 'Two.'],
  ['its list item', '- One\n- Two \ufffc\n- Three', 'Two \ufffc'],
  ['its row', '| One | 1 |\n| Two | 2 \ufffc |\n', 'Two | 2 \ufffc |'],
  ['no abbreviation', 'See vol. 2 and cf. Lee on it \ufffc. Then.', 'See vol. 2 and cf. Lee on it \ufffc.'],
])('a citation belongs to %s', (_, text, passage) => {
  expect(passageAt(text).replace(/^[-|]\s*/, '')).toBe(passage);
});
