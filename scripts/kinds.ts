import type { EntityType } from '../src/entity-model.js';
import type { FactKind } from '../src/kinds.js';
import type { Fact, FactBase, FactContent } from '../src/model.js';
import type { FactOf } from '../src/summary.js';
import { literalType } from './literal.js';

/** The names of the fields that a kind adds to the common ones. */
type OwnField<K extends FactKind> = Exclude<keyof FactOf<K>, keyof FactBase> & string;

/** A fact of a kind, with a type that distinguishes entity ids from prose. */
type MarkedFactOf<K extends FactKind> = Extract<Fact<string, string, 'entity'>, { readonly kind: K }>;

/** What a field must say if a fact may lack it, if it holds an entity's id or a list of them, and if it is a number. */
type FieldSpec<Value> = (undefined extends Value ? { readonly optional: true } : { readonly optional?: never }) &
  (NonNullable<Value> extends 'entity' | readonly 'entity'[]
    ? { readonly mentions: EntityType }
    : { readonly mentions?: never }) &
  (NonNullable<Value> extends number ? { readonly column: 'number' } : { readonly column?: never });

/** The entry of a kind of fact in the table. */
export interface KindSpec<K extends FactKind> {
  /** The kind in words, for the guide. */
  readonly holds: string;
  /** Its own fields, in the order of the CSV columns. */
  readonly fields: { readonly [F in OwnField<K>]: FieldSpec<MarkedFactOf<K>[F]> };
  /** The annotation of a constant: ids, values and dates literal, prose `string`. */
  readonly type: (fact: FactOf<K>) => string;
  /** The first sentence of a hover, attributed to the post. */
  readonly headline: (fact: FactOf<K>, words: HeadlineWords<K>) => string;
  /** The field that the example of a constant shows; if left out, the paragraph. */
  readonly shown?: OwnField<K>;
}

/** The data that a headline needs besides the fact. */
interface HeadlineWords<K extends FactKind = FactKind> {
  readonly nameOf: (id: string) => string;
  readonly figureOf: (fact: Extract<FactOf<K>, { kind: 'quantity' }>) => string;
}

type Parameter = string | number | readonly string[];
type Base = Pick<Fact, 'id' | 'topic' | 'about'>;

const generic = (name: string, ...parameters: readonly Parameter[]) =>
  `${name}<${parameters.map(literalType).join(', ')}>`;

const base = ({ id, topic, about }: Base): readonly Parameter[] => [id, topic, about];

interface WithPeriod {
  readonly period?: string | undefined;
}

const withPeriod = ({ period }: WithPeriod, type: string) =>
  period === undefined ? type : `${type} & { readonly period: ${literalType(period)} }`;

const forPeriod = ({ period }: WithPeriod) => (period === undefined ? '' : ` for ${period}`);

const namedKind = <K extends 'principle' | 'aim' | 'means' | 'threat'>(kind: K, words: string) => ({
  holds: `${words}, by name`,
  fields: { name: {} },
  type: (fact: Base) => generic('NamedFact', kind, ...base(fact)),
  headline: ({ name }: { readonly name: string }) => `The post names **${name}** as ${words}.`,
});

/** A table with an entry for every kind. */
export type KindTable = { readonly [K in FactKind]: KindSpec<K> };

/** The kinds of facts, with all data of the pipeline about each. A missing entry or field does not compile. */
export const kinds = {
  quantity: {
    holds: 'a figure with bound, unit and, where given, period',
    fields: {
      value: { column: 'number' },
      bound: {},
      unit: {},
      unitAsPrinted: { optional: true },
      asPrinted: {},
      period: { optional: true },
    },
    type: (fact) => withPeriod(fact, generic('QuantityFact', ...base(fact), fact.value, fact.bound, fact.unit)),
    headline: (fact, { figureOf }) => `The post states **${figureOf(fact)}**${forPeriod(fact)}.`,
    shown: 'value',
  },
  event: {
    holds: 'a meeting with date and place',
    fields: { name: {}, date: {}, place: { mentions: 'place' }, organizers: { mentions: 'organization' } },
    type: (fact) => {
      const parameters = [...base(fact), fact.date, fact.place].map(literalType);
      return `EventFact<${[...parameters, fact.organizers.map(literalType).join(' | ')].join(', ')}>`;
    },
    headline: ({ date, place }, { nameOf }) => `The post states **${date}, ${nameOf(place)}**.`,
    shown: 'date',
  },
  membership: {
    holds: "a State's membership of an organization",
    fields: {
      state: { mentions: 'state' },
      organization: { mentions: 'organization' },
      status: {},
      grantedAt: { mentions: 'event' },
    },
    type: (fact) =>
      generic('MembershipFact', ...base(fact), fact.state, fact.organization, fact.status, fact.grantedAt),
    headline: ({ status, state, organization }, { nameOf }) =>
      `The post states **${status} membership of ${nameOf(state)} in the ${nameOf(organization)}**.`,
    shown: 'status',
  },
  extent: {
    holds: 'the extent of a territory along one axis',
    fields: { axis: {}, from: { mentions: 'place' }, to: { mentions: 'place' } },
    type: (fact) => generic('ExtentFact', ...base(fact), fact.axis, fact.from, fact.to),
    headline: ({ from, to, axis }, { nameOf }) => `The post states **${nameOf(from)} to ${nameOf(to)}** (${axis}).`,
    shown: 'to',
  },
  instrument: {
    holds: 'a document and the role given to it',
    fields: { instrument: { mentions: 'instrument' }, role: {} },
    type: (fact) => generic('InstrumentFact', ...base(fact), fact.instrument),
    headline: ({ instrument, role }, { nameOf }) => `The post names **${nameOf(instrument)}**: ${role}.`,
    shown: 'instrument',
  },
  principle: namedKind('principle', 'a principle'),
  aim: namedKind('aim', 'an aim'),
  means: namedKind('means', 'a means'),
  threat: namedKind('threat', 'a threat'),
  assertion: {
    holds: 'any other claim, in its statement, with period where given',
    fields: { period: { optional: true } },
    type: (fact) => withPeriod(fact, generic('AssertionFact', ...base(fact))),
    headline: (fact) => `The post states this${forPeriod(fact)}.`,
  },
} as const satisfies KindTable;

/** A field of a kind, and what is known about it. */
interface NamedField {
  readonly name: string;
  readonly optional?: boolean;
  /** Type of its CSV column; text if left out. */
  readonly column?: 'number';
  readonly mentions?: EntityType;
}

/** The entry of a fact's kind, for any fact: the table itself ties each function to its kind. */
const specOf = (kind: FactKind) => kinds[kind] as unknown as KindSpec<FactKind>;

/** The fields that a kind adds, in order. */
export const fieldsOf = (kind: FactKind): readonly NamedField[] =>
  Object.entries(kinds[kind].fields as Record<string, Omit<NamedField, 'name'>>).map(([name, spec]) => ({
    name,
    ...spec,
  }));

/** The annotation of a fact's constant. */
export const factType = (fact: Fact): string => specOf(fact.kind).type(fact as never);

/** The first sentence of a fact's hover. */
export const headlineOf = (fact: Fact, words: HeadlineWords): string =>
  specOf(fact.kind).headline(fact as never, words as never);

/** Writes the example of a constant: the field of its kind, or the paragraph, with the value. */
export function exampleOf(fact: Fact): string {
  const field = specOf(fact.kind).shown;
  if (field === undefined) return `.evidence[0]?.paragraph; // => ${fact.evidence[0]?.paragraph}`;
  const value: unknown = Reflect.get(fact, field);
  return `.${field}; // => ${typeof value === 'string' ? `'${value}'` : value}`;
}

/** An entity that a fact mentions in one of its fields, and the type that the entity must have. */
export interface Mention {
  readonly field: string;
  readonly id: string;
  readonly types?: readonly EntityType[];
}

/** The entities that a fact mentions: in `about`, and in the fields of its kind. */
export function mentionsOf(fact: FactContent): Mention[] {
  const own = fieldsOf(fact.kind).flatMap(({ name, mentions }) => {
    if (mentions === undefined) return [];
    const value = Reflect.get(fact, name) as string | readonly string[];
    const types = [mentions];
    return typeof value === 'string'
      ? [{ field: name, id: value, types }]
      : value.map((id, index) => ({ field: `${name}.${index}`, id, types }));
  });
  return [...fact.about.map((id, index): Mention => ({ field: `about.${index}`, id })), ...own];
}
