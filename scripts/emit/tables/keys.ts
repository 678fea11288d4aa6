import { type Column, column } from './column.js';

const refersTo = (table: string) => ({ table, column: 'id' });

/** The column of the fact that a row is about. */
export const factColumn = (): Column =>
  column('fact', { description: 'Id of the fact.' }, { required: true, refersTo: refersTo('facts') });

/** What makes a column hold the id of an entity. */
export const toEntity = { refersTo: refersTo('entities') };

/** What makes a column hold the id of a reference. */
export const toReference = { refersTo: refersTo('references') };
