import { expect, test } from 'vitest';
import { flowOf } from '../../src/verify/flow.js';
import { rollingHash } from '../../src/verify/rolling.js';
import { search } from '../../src/verify/search.js';
import { sha256 } from './lib/lines.js';

/** Two words of one rolling hash: among so many of 32 bits some always meet. */
function collidingWords(): [string, string] {
  const seen = new Map<string, string>();
  for (let number = 0; ; number++) {
    const word = [...sha256(String(number)).slice(0, 12)]
      .map((digit) => String.fromCharCode(103 + Number.parseInt(digit, 16)))
      .join('');
    const hash = rollingHash(word);
    const other = seen.get(hash);
    if (other !== undefined && other !== word) return [other, word];
    seen.set(hash, word);
  }
}

const [wrong, right] = collidingWords();
const passage = { length: right.length, rolling: rollingHash(right), sha256: sha256(right) };

test('a mere collision is not accepted, and a passage after it is found', () => {
  expect(rollingHash(wrong)).toBe(rollingHash(right));
  expect(search(flowOf(wrong, 'loose'), [passage])).toEqual(new Map());
  const text = `${wrong} `.repeat(999);
  expect(search(flowOf(text + right, 'loose'), [passage])).toEqual(new Map([[passage.sha256, text.length]]));
});

test('a text made to collide is given up, for that passage alone', () => {
  const other = { length: 5, rolling: rollingHash('other'), sha256: sha256('other') };
  const text = `${wrong} `.repeat(1000);
  const found = search(flowOf(`${text}${right} other`, 'loose'), [passage, other]);
  expect(found).toEqual(new Map([[other.sha256, text.length + right.length + 1]]));
});

test('passages that are found leave the others in the search, whatever their order', () => {
  const words = ['one', 'two', 'three', 'four', 'five', 'six'];
  const text = words.join(' ');
  const passages = words.map((word) => ({ length: word.length, rolling: rollingHash(word), sha256: sha256(word) }));
  const expected = new Map(words.map((word) => [sha256(word), text.indexOf(word)]));
  for (const order of [passages, passages.toReversed(), [...passages, ...passages]]) {
    expect(search(flowOf(text, 'loose'), order)).toEqual(expected);
  }
  expect(search(flowOf(text, 'loose'), [])).toEqual(new Map());
});
