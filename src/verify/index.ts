/**
 * Checks the facts against a copy of the post, in Node and browsers. The package does not contain the post.
 *
 * @module sco-facts/verify
 * @packageDocumentation
 */
export { type ErrorCode, ScoFactsError } from '../errors.js';
export { type Coverage, type CoveredSpan, coverage, type ParagraphCoverage, type UncoveredSpan } from './coverage.js';
export { describeVerification, type UnfoundFact, type VerificationDescription } from './describe.js';
export { type TextFragment, textFragment } from './fragment.js';
export { normalizeText } from './normalize.js';
export type { Place } from './place.js';
export type { TextProfile } from './profile.js';
export {
  type EvidenceResult,
  type FactResult,
  type ParagraphResult,
  type ParagraphState,
  type SourceVerification,
  verifySource,
} from './verify.js';
