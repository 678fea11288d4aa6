import { data } from '../../explore-csv.data.js';

/** The lines of `facts.csv`. This module is loaded when somebody downloads. */
export const csv = data;
