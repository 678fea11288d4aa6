import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type {
  AssertionFact,
  Bound,
  Entity,
  EntityId,
  EventEntity,
  EventFact,
  Evidence,
  ExtentFact,
  Fact,
  FactContent,
  FactId,
  InstrumentEntity,
  InstrumentFact,
  KnownFact,
  MembershipFact,
  NamedFact,
  OrganizationEntity,
  PlaceEntity,
  QuantityFact,
  Source,
  StateEntity,
  Topic,
  TopicId,
} from '../../src/index.js';
import type { Calculation } from '../../src/record/calculation-model.js';
import type { Assessment, Recorded, Verdict } from '../../src/record/model.js';
import type { Reference } from '../../src/record/reference-model.js';
import type * as schemas from '../../src/schemas/index.js';

type Out<Name extends keyof typeof schemas> = (typeof schemas)[Name] extends z.ZodType<infer Output> ? Output : never;
type In<Name extends keyof typeof schemas> = z.input<(typeof schemas)[Name]>;

// equal in both directions: what a schema lets through is what the static type says, and the other way round
test('each schema is equal to its static type', () => {
  expectTypeOf<Out<'factSchema'>>().branded.toEqualTypeOf<Fact>();
  expectTypeOf<Out<'factContentSchema'>>().branded.toEqualTypeOf<FactContent>();
  expectTypeOf<Out<'quantityFactSchema'>>().branded.toEqualTypeOf<QuantityFact>();
  expectTypeOf<Out<'eventFactSchema'>>().branded.toEqualTypeOf<EventFact>();
  expectTypeOf<Out<'membershipFactSchema'>>().branded.toEqualTypeOf<
    MembershipFact<string, string, readonly string[], string, string, 'full'>
  >();
  expectTypeOf<Out<'extentFactSchema'>>().branded.toEqualTypeOf<
    ExtentFact<string, string, readonly string[], 'north-south' | 'east-west'>
  >();
  expectTypeOf<Out<'instrumentFactSchema'>>().branded.toEqualTypeOf<InstrumentFact>();
  expectTypeOf<Out<'principleFactSchema'>>().branded.toEqualTypeOf<NamedFact<'principle'>>();
  expectTypeOf<Out<'aimFactSchema'>>().branded.toEqualTypeOf<NamedFact<'aim'>>();
  expectTypeOf<Out<'meansFactSchema'>>().branded.toEqualTypeOf<NamedFact<'means'>>();
  expectTypeOf<Out<'threatFactSchema'>>().branded.toEqualTypeOf<NamedFact<'threat'>>();
  expectTypeOf<Out<'assertionFactSchema'>>().branded.toEqualTypeOf<AssertionFact>();
  expectTypeOf<Out<'evidenceSchema'>>().branded.toEqualTypeOf<Evidence>();
  expectTypeOf<Out<'boundSchema'>>().toEqualTypeOf<Bound>();
  expectTypeOf<Out<'edtfSchema'>>().toEqualTypeOf<string>();
  expectTypeOf<Out<'entitySchema'>>().branded.toEqualTypeOf<Entity>();
  expectTypeOf<Out<'stateEntitySchema'>>().branded.toEqualTypeOf<StateEntity>();
  expectTypeOf<Out<'placeEntitySchema'>>().branded.toEqualTypeOf<PlaceEntity>();
  expectTypeOf<Out<'organizationEntitySchema'>>().branded.toEqualTypeOf<OrganizationEntity>();
  expectTypeOf<Out<'eventEntitySchema'>>().branded.toEqualTypeOf<EventEntity>();
  expectTypeOf<Out<'instrumentEntitySchema'>>().branded.toEqualTypeOf<InstrumentEntity>();
  expectTypeOf<Out<'sourceSchema'>>().branded.toEqualTypeOf<Source>();
  expectTypeOf<Out<'topicSchema'>>().branded.toEqualTypeOf<Topic>();
  expectTypeOf<Out<'assessmentSchema'>>().branded.toEqualTypeOf<Assessment>();
  expectTypeOf<Out<'recordedSchema'>>().branded.toEqualTypeOf<Recorded>();
  expectTypeOf<Out<'referenceSchema'>>().branded.toEqualTypeOf<Reference>();
  expectTypeOf<Out<'calculationSchema'>>().branded.toEqualTypeOf<Calculation>();
  expectTypeOf<Out<'verdictSchema'>>().toEqualTypeOf<Verdict>();
  expectTypeOf<Out<'factIdSchema'>>().toEqualTypeOf<FactId>();
  expectTypeOf<Out<'entityIdSchema'>>().toEqualTypeOf<EntityId>();
  expectTypeOf<Out<'topicIdSchema'>>().toEqualTypeOf<TopicId>();
});

test('each schema takes what it gives', () => {
  expectTypeOf<In<'factSchema'>>().branded.toEqualTypeOf<Fact>();
  expectTypeOf<In<'entitySchema'>>().branded.toEqualTypeOf<Entity>();
  expectTypeOf<In<'sourceSchema'>>().branded.toEqualTypeOf<Source>();
});

test('the facts of this version are facts of the schema', () => {
  expectTypeOf<KnownFact>().toExtend<Out<'factSchema'>>();
});
