import { expectTypeOf, test } from 'vitest';
import { type CitationKeyOf, citationKey } from '../../src/citations/key.js';
import { type Resolution, resolveCitation } from '../../src/citations/resolve.js';
import { type Fact, facts, ratsExtraditions, type VERSION } from '../../src/index.js';

test('the key of a fact is a literal type', () => {
  expectTypeOf(citationKey(ratsExtraditions)).toEqualTypeOf<CitationKeyOf<'ratsExtraditions'>>();
  expectTypeOf<
    CitationKeyOf<'ratsExtraditions'>
  >().toExtend<`sco-facts@${typeof VERSION}/ratsExtraditions:${string}`>();
  expectTypeOf<string>().not.toExtend<CitationKeyOf<'ratsExtraditions'>>();
  // @ts-expect-error [ts2344] - not a known id
  expectTypeOf<CitationKeyOf<'ratsExtradition'>>().toBeString();
});

test('the key of any fact is text', () => {
  expectTypeOf(citationKey(facts[0] as Fact)).toEqualTypeOf<string>();
});

test('an answer is discriminated by its state', () => {
  const answer: Resolution = resolveCitation('');
  if (answer.state === 'unknown') expectTypeOf(answer.reason).toExtend<string>();
  else expectTypeOf(answer.now).toEqualTypeOf<Fact>();
  // @ts-expect-error [ts2339] - an unknown citation has no fact
  answer.now;
});
