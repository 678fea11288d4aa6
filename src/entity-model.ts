/** What sort of thing an entity is. */
export type EntityType = 'state' | 'place' | 'organization' | 'event' | 'instrument';

/** A name that was the official one for some time. */
export interface OfficialName {
  /** The name: that of the entity, or one of its aliases. */
  readonly name: string;
  /** When it was official: an EDTF interval. Two names meet in the day, month or year of the change. */
  readonly period: string;
}

/** The fields of every entity. */
export interface EntityBase<Id extends string = string, Type extends EntityType = EntityType> {
  /** One camelCase word, shared by no other entity and no fact. */
  readonly id: Id;
  /** What sort of thing it is; it determines the other fields. */
  readonly type: Type;
  /** Its name in English. */
  readonly name: string;
  /** Other names and spellings, of any time and language. */
  readonly aliases?: readonly string[] | undefined;
  /** The official names over time, oldest first; present only if the name changed. */
  readonly officialNames?: readonly OfficialName[] | undefined;
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
export interface EventEntity<Id extends string = string> extends EntityBase<Id, 'event'> {
  /** EDTF date, present only if other sources are more precise than the post; `?` marks an inferred one. */
  readonly date?: string | undefined;
}

/** A treaty, declaration, programme or other document. */
export interface InstrumentEntity<Id extends string = string, Place extends string = string>
  extends EntityBase<Id, 'instrument'> {
  /** EDTF date of adoption or signature; `?` marks an inferred one. */
  readonly adopted?: string | undefined;
  /** Id of the place where it was adopted. */
  readonly place?: Place | undefined;
  /** EDTF date on which a treaty first entered into force; `?` marks an inferred one. */
  readonly inForce?: string | undefined;
  /** Address at which its text, or a part of it, was seen; the references of the record with `textOf` have more. */
  readonly url?: string | undefined;
  /** The years in its title: an EDTF interval. */
  readonly period?: string | undefined;
  /** Symbol of a United Nations document. */
  readonly unSymbol?: string | undefined;
  /** Item in Wikidata, if one was confirmed. */
  readonly wikidata?: string | undefined;
}

/** Any entity, discriminated by `type`. */
export type Entity<Id extends string = string> =
  | StateEntity<Id>
  | PlaceEntity<Id, Id>
  | OrganizationEntity<Id, Id>
  | EventEntity<Id>
  | InstrumentEntity<Id, Id>;
