import type { Root } from 'mdast';
import { type Plugin, type Transformer, unified } from 'unified';
import { expectTypeOf, test } from 'vitest';
import { mla } from '../../src/citations/index.js';
import { type RemarkFactsOptions, remarkFacts } from '../../src/remark/index.js';

test('the plugin is one of unified, whatever tree it names', () => {
  expectTypeOf(remarkFacts).toExtend<Plugin<[RemarkFactsOptions?]>>();
  expectTypeOf(remarkFacts).toExtend<Plugin<[RemarkFactsOptions?], Root>>();
  expectTypeOf<ReturnType<typeof remarkFacts>>().toExtend<Transformer<Root>>();
  unified().use(remarkFacts, { locale: 'de', style: mla, marks: { contradicted: '[?]' } });
});

test('the options are checked', () => {
  // @ts-expect-error [ts2769] - a style is a value, not a name
  unified().use(remarkFacts, { style: 'mla' });
  // @ts-expect-error [ts2322] - a verdict that needs no mark
  remarkFacts({ marks: { opinion: '[?]' } });
});
