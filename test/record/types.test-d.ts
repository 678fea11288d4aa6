import { expectTypeOf, test } from 'vitest';
import type { FactId } from '../../src/index.js';
import {
  type Assessment,
  findAssessments,
  formatRecorded,
  getAssessment,
  getReference,
  isReferenceId,
  type KnownAssessment,
  type Recorded,
  type Reference,
  type ReferenceId,
  type Role,
  references,
  type Search,
  type Verdict,
} from '../../src/record/index.js';

test('verdict, sources and what is recorded are literal', () => {
  const share = getAssessment('nuclearShare');
  expectTypeOf(share.fact).toEqualTypeOf<'nuclearShare'>();
  expectTypeOf(share.verdict).toEqualTypeOf<'contradicted'>();
  expectTypeOf(share.pairs[0].reference).toEqualTypeOf<'sipriNuclearForces2017'>();
  expectTypeOf(share.pairs[0].role).toEqualTypeOf<Role>();
  expectTypeOf(share.note).toEqualTypeOf<string>();
  expectTypeOf(share.asOf).toEqualTypeOf<string>();
  expectTypeOf(share.recorded[0].kind).toEqualTypeOf<'figure'>();
  expectTypeOf(share.recorded[0].value).toEqualTypeOf<9>();
  expectTypeOf(share.recorded[0].unit).toEqualTypeOf<'{state}'>();
  expectTypeOf(share.recorded[0].references).toEqualTypeOf<readonly 'sipriNuclearForces2017'[]>();
  expectTypeOf(getAssessment('drugsEventHeld').recorded[0].date).toEqualTypeOf<'2017-03-13'>();
  expectTypeOf(getAssessment('populationShare').recorded[0].low).toEqualTypeOf<41.7>();
  expectTypeOf(getAssessment('ratsArrests').searched).toEqualTypeOf<Search>();
  expectTypeOf(getAssessment('aimTrade').verdict).toEqualTypeOf<'documented'>();
});

test('what is found is narrowed only by a verdict that is sure to be there', () => {
  const perhaps = { verdict: Math.random() > 2 ? ('partly' as const) : undefined };
  expectTypeOf(findAssessments(perhaps)[0]?.verdict).toEqualTypeOf<Verdict | undefined>();
  // @ts-expect-error - nothing narrows it
  findAssessments<'partly'>();
});

test('what is found is narrowed by the verdict', () => {
  expectTypeOf(findAssessments({ verdict: 'partly' })[0]?.verdict).toEqualTypeOf<'partly' | undefined>();
  expectTypeOf(findAssessments()[0]?.verdict).toEqualTypeOf<Verdict | undefined>();
  expectTypeOf(findAssessments()[0]?.fact).toEqualTypeOf<FactId | undefined>();
});

test('references keep their ids', () => {
  expectTypeOf(getReference('sipriNuclearForces2017').id).toEqualTypeOf<'sipriNuclearForces2017'>();
  expectTypeOf(references).toEqualTypeOf<readonly Reference<ReferenceId>[]>();
  expectTypeOf<KnownAssessment>().toExtend<Assessment>();
  const text: string = 'x';
  if (isReferenceId(text)) expectTypeOf(text).toEqualTypeOf<ReferenceId>();
});

test('what is recorded can be written, whatever its kind', () => {
  expectTypeOf(formatRecorded).parameter(0).toEqualTypeOf<Recorded>();
  expectTypeOf(getAssessment('nuclearShare').recorded[0]).toExtend<Recorded>();
});

test('misspelt ids, verdicts and conditions do not compile', () => {
  // @ts-expect-error - no such fact
  getAssessment('nuclearShares');
  // @ts-expect-error - no such reference
  getReference('sipri');
  // @ts-expect-error - no such verdict
  findAssessments({ verdict: 'false' });
  // @ts-expect-error - no such condition
  findAssessments({ verdit: 'partly' });
  // @ts-expect-error - the array is read-only, as it is when run
  references.push();
});
