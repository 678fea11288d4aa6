import type { FactKind } from './kinds.js';

export type { FactKind };

/**
 * How the post qualifies a figure: not at all, as a lower limit, as a little less, or as a rough number.
 */
export type Bound = 'exactly' | 'moreThan' | 'almost' | 'approximately';

/** Where the post states a fact: a span of one body paragraph, never its words. */
export interface Evidence {
  /** Paragraph of the post's body, counted from 1; headings are not counted. */
  readonly paragraph: number;
  /** First code point of the clause within the normalised paragraph, counted from 0. */
  readonly start: number;
  /** Code point after the last one of the clause. */
  readonly end: number;
  /** The first 32 hexadecimal digits (128 bits) of the SHA-256 of the clause, in the loose form of text profile 1. */
  readonly sha256: string;
  /** The figure or proper name exactly as printed in the clause. */
  readonly printed?: string | undefined;
}

/** What happened to a fact after it was first published. */
export interface FactStanding {
  /** `amended`: its content was corrected. `retracted`, `moved`, `merged`: it is withdrawn, and kept. */
  readonly state: 'amended' | 'retracted' | 'moved' | 'merged';
  /** Version of the package in which it happened. */
  readonly since: string;
  /** Id of the fact that replaces it, for `moved` and `merged`. */
  readonly to?: string | undefined;
}

/** The fields of every fact. */
export interface FactBase<
  Id extends string = string,
  Kind extends FactKind = FactKind,
  Topic extends string = string,
  About extends readonly string[] = readonly string[],
> {
  /** One camelCase word; also the name of the exported constant. Never reused. */
  readonly id: Id;
  /** What sort of thing is asserted; it determines the other fields. */
  readonly kind: Kind;
  /** The part of the post's argument that the fact belongs to. */
  readonly topic: Topic;
  /** A noun phrase of at most 80 characters, for tables and citations. */
  readonly title: string;
  /** What the post asserts, in this package's words. It does not say that this is true. */
  readonly statement: string;
  /** Ids of the entities that the fact is about. */
  readonly about: About;
  /** A remark on how the post was read. */
  readonly note?: string | undefined;
  /** Where the post says it; at least one place. */
  readonly evidence: readonly Evidence[];
  /** Number of the fact's content over the releases, from 1. */
  readonly revision: number;
  /** SHA-256 of the fact's canonical bytes (RFC 8785), as 64 hexadecimal digits. */
  readonly digest: string;
  /** Present if the fact was amended or withdrawn. */
  readonly standing?: FactStanding | undefined;
}

/** A figure that the post states. */
export interface QuantityFact<
  Id extends string = string,
  Topic extends string = string,
  About extends readonly string[] = readonly string[],
  Value extends number = number,
  B extends Bound = Bound,
  Unit extends string = string,
> extends FactBase<Id, 'quantity', Topic, About> {
  /** The number, in `unit`. */
  readonly value: Value;
  /** How the post qualifies the number. */
  readonly bound: B;
  /** UCUM code, such as `%`, `t` or the annotation `{person}`. */
  readonly unit: Unit;
  /** The unit's words in the post, if they differ from the code. */
  readonly unitAsPrinted?: string | undefined;
  /** The number as the post prints it, such as `1,234` or `seven`. */
  readonly asPrinted: string;
  /** The time that the figure covers: an EDTF interval such as `2011/2015`. */
  readonly period?: string | undefined;
}

/** A meeting that the post reports. */
export interface EventFact<
  Id extends string = string,
  Topic extends string = string,
  About extends readonly string[] = readonly string[],
  When extends string = string,
  Place extends string = string,
  Organizer extends string = string,
> extends FactBase<Id, 'event', Topic, About> {
  /** The event's title, or a description if the post gives none. */
  readonly name: string;
  /** EDTF date or interval, as precise as the post: `2016-11`, `2017-06-08/2017-06-09`. */
  readonly date: When;
  /** Id of the place where the event was held. */
  readonly place: Place;
  /** Ids of the organizations under whose auspices, or with whom, it was held. */
  readonly organizers: readonly Organizer[];
}

/** A State's membership of an organization. */
export interface MembershipFact<
  Id extends string = string,
  Topic extends string = string,
  About extends readonly string[] = readonly string[],
  State extends string = string,
  Organization extends string = string,
  Status extends string = string,
  GrantedAt extends string = string,
> extends FactBase<Id, 'membership', Topic, About> {
  /** Id of the State. */
  readonly state: State;
  /** Id of the organization. */
  readonly organization: Organization;
  /** The sort of membership, such as `full`. */
  readonly status: Status;
  /** Id of the event at which it was granted. */
  readonly grantedAt: GrantedAt;
}

/** The extent of a territory along one axis. */
export interface ExtentFact<
  Id extends string = string,
  Topic extends string = string,
  About extends readonly string[] = readonly string[],
  Axis extends string = string,
  From extends string = string,
  To extends string = string,
> extends FactBase<Id, 'extent', Topic, About> {
  /** The direction in which the post names the end points: `north-south` or `east-west`. */
  readonly axis: Axis;
  /** Id of the place named first. */
  readonly from: From;
  /** Id of the place named last. */
  readonly to: To;
}

/** A document, and the role that the post gives to it. */
export interface InstrumentFact<
  Id extends string = string,
  Topic extends string = string,
  About extends readonly string[] = readonly string[],
  Instrument extends string = string,
> extends FactBase<Id, 'instrument', Topic, About> {
  /** Id of the document. */
  readonly instrument: Instrument;
  /** The role that the post gives to it, as a noun phrase. */
  readonly role: string;
}

/** A fact whose own content is a name: of a principle, an aim, a means or a threat. */
export interface NamedFact<
  Kind extends 'principle' | 'aim' | 'means' | 'threat' = 'principle' | 'aim' | 'means' | 'threat',
  Id extends string = string,
  Topic extends string = string,
  About extends readonly string[] = readonly string[],
> extends FactBase<Id, Kind, Topic, About> {
  /** The principle, aim, means or threat, as a noun phrase. */
  readonly name: string;
}

/** A claim that fits no other kind; its content is the statement. */
export interface AssertionFact<
  Id extends string = string,
  Topic extends string = string,
  About extends readonly string[] = readonly string[],
> extends FactBase<Id, 'assertion', Topic, About> {
  /** The time that the claim covers: an EDTF interval such as `2011/2015`. */
  readonly period?: string | undefined;
}

/** Any fact, discriminated by `kind`. The parameters narrow the ids it mentions. */
export type Fact<Id extends string = string, Topic extends string = string, Entity extends string = string> =
  | QuantityFact<Id, Topic, readonly Entity[]>
  | EventFact<Id, Topic, readonly Entity[], string, Entity, Entity>
  | MembershipFact<Id, Topic, readonly Entity[], Entity, Entity, 'full', Entity>
  | ExtentFact<Id, Topic, readonly Entity[], 'north-south' | 'east-west', Entity, Entity>
  | InstrumentFact<Id, Topic, readonly Entity[], Entity>
  | NamedFact<'principle', Id, Topic, readonly Entity[]>
  | NamedFact<'aim', Id, Topic, readonly Entity[]>
  | NamedFact<'means', Id, Topic, readonly Entity[]>
  | NamedFact<'threat', Id, Topic, readonly Entity[]>
  | AssertionFact<Id, Topic, readonly Entity[]>;

/** A fact without the fields that the generator adds: exactly what `facts/<id>.json` holds and the digest covers. */
export type FactContent<F extends Fact = Fact> = F extends unknown
  ? Omit<F, 'revision' | 'digest' | 'standing'>
  : never;

/** A part of the post's argument, and of the facts. */
export interface Topic<Id extends string = string> {
  /** One camelCase word. */
  readonly id: Id;
  /** Heading for tables. */
  readonly title: string;
  /** One sentence about its facts. */
  readonly description: string;
}
