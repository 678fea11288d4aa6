/** What sort of thing an entity is. */
export type EntityType = 'state' | 'place' | 'organization' | 'event' | 'instrument';

/** The fields of every entity. */
export interface EntityBase<Id extends string = string, Type extends EntityType = EntityType> {
  /** One camelCase word, shared by no other entity and no fact. */
  readonly id: Id;
  /** What sort of thing it is; it determines the other fields. */
  readonly type: Type;
  /** Its name in English. */
  readonly name: string;
  /** Other names and spellings. */
  readonly aliases?: readonly string[] | undefined;
}

/** A State, with its codes. */
export interface StateEntity<Id extends string = string> extends EntityBase<Id, 'state'> {
  /** Two-letter code of ISO 3166-1. */
  readonly iso3166Alpha2: string;
  /** Three-letter code of ISO 3166-1. */
  readonly iso3166Alpha3: string;
  /** Code of the UN M49 standard: three digits, as a string, since leading zeros count. */
  readonly unM49: string;
  /** Item in Wikidata. */
  readonly wikidata: string;
}

/** A city, an ocean or a region. */
export interface PlaceEntity<Id extends string = string, State extends string = string>
  extends EntityBase<Id, 'place'> {
  /** Whether it is a city, an ocean or a region. */
  readonly placeType: 'city' | 'ocean' | 'region';
  /** Id of the State in which a city lies. */
  readonly country?: State | undefined;
  /** UN/LOCODE, five characters without a space. */
  readonly unLocode?: string | undefined;
  /** Item in Wikidata, if one was confirmed. */
  readonly wikidata?: string | undefined;
}

/** An organization or a body of one. */
export interface OrganizationEntity<Id extends string = string, Parent extends string = string>
  extends EntityBase<Id, 'organization'> {
  /** Its usual short form. */
  readonly acronym?: string | undefined;
  /** Id of the organization that it belongs to. */
  readonly partOf?: Parent | undefined;
  /** Item in Wikidata, if one was confirmed. */
  readonly wikidata?: string | undefined;
}

/** A meeting. A fact of kind `event` holds what the post says about it. */
export interface EventEntity<Id extends string = string> extends EntityBase<Id, 'event'> {}

/** A treaty, declaration, programme or other document. */
export interface InstrumentEntity<Id extends string = string> extends EntityBase<Id, 'instrument'> {
  /** The years in its title: an EDTF interval. */
  readonly period?: string | undefined;
  /** Symbol of a United Nations document. */
  readonly unSymbol?: string | undefined;
}

/** Any entity, discriminated by `type`. */
export type Entity<Id extends string = string> =
  | StateEntity<Id>
  | PlaceEntity<Id, Id>
  | OrganizationEntity<Id, Id>
  | EventEntity<Id>
  | InstrumentEntity<Id>;
