/**
 * The sentence beside the key: whether a passage gives the figure, date, place or State that the fact it cites has.
 *
 * @module sco-facts/lint
 * @packageDocumentation
 */
export { type ErrorCode, ScoFactsError } from '../errors.js';
export { type Checked, type Cited, checkCitations } from './check.js';
export { checkPassage, type PassageCheck } from './check-passage.js';
