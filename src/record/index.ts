/**
 * The record: for each fact, whether other sources confirm it, and which sources those are.
 *
 * @module sco-facts/record
 * @packageDocumentation
 */
export { type ErrorCode, ScoFactsError } from '../errors.js';
export { type AssessmentMap, assessments, type KnownAssessment } from '../generated/record.js';
export { type DocumentId, documentIds, type ReferenceId, referenceIds, references } from '../generated/references.js';
export { type AssessmentQuery, type AssessmentWith, findAssessments, getAssessment } from './assessments.js';
export { formatFigure, formatRecorded, formatVerdict } from './format.js';
export type {
  Assessment,
  Basis,
  Recorded,
  RecordedBase,
  RecordedDate,
  RecordedFigure,
  RecordedName,
  RecordedRange,
  Search,
  Speaker,
  Verdict,
} from './model.js';
export type { Bearing, Pair, Role } from './pair-model.js';
export type { Reference, ReferenceAuthor, ReferenceType, Seen } from './reference-model.js';
export { getReference, isReferenceId } from './references.js';
export { type DocumentRow, type FigureRow, getDocumentTable, getFigureTable } from './tables.js';
export { verdicts } from './verdicts.js';
