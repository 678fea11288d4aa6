import type { Entity } from '../../../src/entity-model.js';
import type { FactContent } from '../../../src/model.js';
import { mentionsOf } from '../../kinds.js';
import { column, edtfColumns, listed } from './column.js';
import type { Docs } from './docs.js';
import { factColumn, toEntity } from './keys.js';
import type { Table } from './table.js';

/** One row per entity; the fields that only some types have are empty for the others. */
export function entitiesTable(entities: readonly Entity[], docs: Docs): Table {
  const base = (field: string) => docs('EntityBase', field);
  const of = (type: string) => (field: string) => docs(`${type}Entity`, field);
  const [state, place, organization, event, instrument] = ['State', 'Place', 'Organization', 'Event', 'Instrument'].map(
    of,
  ) as [Lookup, Lookup, Lookup, Lookup, Lookup];
  return {
    name: 'entities',
    description: 'What facts are about: States, places, organizations, events and instruments, one per row.',
    columns: [
      column('id', base('id'), { required: true, constraints: { unique: true } }),
      column('type', base('type'), { required: true }),
      column('name', base('name'), { required: true }),
      column('aliases', listed(base('aliases'))),
      column('iso3166Alpha2', state('iso3166Alpha2'), { name: 'iso3166_alpha2' }),
      column('iso3166Alpha3', state('iso3166Alpha3'), { name: 'iso3166_alpha3' }),
      column('unM49', state('unM49'), { name: 'un_m49' }),
      column('placeType', place('placeType')),
      column('country', place('country'), toEntity),
      column('unLocode', place('unLocode')),
      column('acronym', organization('acronym')),
      column('partOf', organization('partOf'), toEntity),
      ...edtfColumns('date', event('date')),
      ...edtfColumns('adopted', instrument('adopted')),
      column('place', instrument('place'), toEntity),
      ...edtfColumns('inForce', instrument('inForce')),
      ...edtfColumns('period', instrument('period')),
      column('unSymbol', instrument('unSymbol')),
      column('url', instrument('url')),
      column('wikidata', state('wikidata')),
    ],
    primaryKey: ['id'],
    rows: entities.map((entity) => ({ ...entity })),
  };
}

type Lookup = (field: string) => ReturnType<Docs>;

/** One row per fact, field and entity, since a list in a cell cannot be joined. */
export function mentionsTable(facts: readonly FactContent[]): Table {
  const field = { description: 'The column of `facts` in which it is named.' };
  return {
    name: 'mentions',
    description: 'Which entities each fact names, and in which field: one row per fact, field and entity.',
    columns: [
      factColumn(),
      column('field', field, { required: true }),
      column('entity', { description: 'Id of the entity.' }, { required: true, ...toEntity }),
    ],
    primaryKey: ['fact', 'field', 'entity'],
    rows: facts.flatMap((fact) =>
      mentionsOf(fact).map(({ field: path, id }) => {
        const [name = ''] = path.split('.');
        return { fact: fact.id, field: name === 'grantedAt' ? 'granted_at' : name, entity: id };
      }),
    ),
  };
}
