import { expectTypeOf, test } from 'vitest';
import type { AssessmentContent } from '../../src/record/model.js';
import { type Verdict, verdicts } from '../../src/record/verdicts.js';

test('every verdict of the table has every field', () => {
  expectTypeOf<keyof (typeof verdicts)[Verdict]>().toEqualTypeOf<
    'label' | 'meaning' | 'excludes' | 'needsRecorded' | 'needsSearch' | 'caution'
  >();
});

test('an assessment has a verdict of the table, and any of them', () => {
  expectTypeOf<AssessmentContent['verdict']>().toEqualTypeOf<keyof typeof verdicts>();
  // @ts-expect-error [ts2322] - the table has no such verdict
  const verdict: Verdict = 'doubted';
  // @ts-expect-error [ts2339] - the table has no such entry
  expectTypeOf(verdicts.doubted).toBeAny();
  expectTypeOf(verdict).toExtend<string>();
});

test('a table over the verdicts without one of them does not compile', () => {
  const { partly, ...others } = verdicts;
  expectTypeOf({ ...others, partly }).toExtend<Readonly<Record<Verdict, object>>>();
  // @ts-expect-error [ts2741] - 'partly' is missing
  const table: Readonly<Record<Verdict, object>> = others;
  expectTypeOf(table).toExtend<object>();
});
