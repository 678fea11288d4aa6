/**
 * Checks whether a passage gives the figure, date, place or State of the fact that it cites.
 *
 * @module sco-facts/lint
 * @packageDocumentation
 */
export { type ErrorCode, ScoFactsError } from '../errors.js';
export { type Checked, type Cited, checkCitations } from './check.js';
export { checkPassage, type PassageCheck } from './check-passage.js';
