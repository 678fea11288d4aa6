import { data } from '../../explore-words.data.js';
import { createSearch } from './search.js';

/** The search over all facts. This module holds their words, so it is loaded when somebody searches. */
export const search = createSearch(data);
