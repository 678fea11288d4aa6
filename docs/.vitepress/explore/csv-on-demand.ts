import { data } from '../../explore-csv.data.js';

/** The lines of `facts.csv`, which are loaded when somebody downloads. */
export const csv = data;
