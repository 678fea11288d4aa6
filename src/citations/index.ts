/**
 * Citations that carry a version: keys, resolving, references in styles, and bibliography formats.
 *
 * @module sco-facts/citations
 * @packageDocumentation
 */
export { type ErrorCode, ScoFactsError } from '../errors.js';
export type { CitationKeyMap } from '../generated/keys.js';
export type { ChangeReason, FactEvent, FactEventType, SupersededRevision } from '../history.js';
export type { CitableFact, CitationEntry } from './citation-entry.js';
export { type CiteOptions, cite } from './cite.js';
export { citeSet } from './cite-set.js';
export { citeSource, type SourceOptions } from './cite-source.js';
export { citeTogether, type TogetherOptions } from './cite-together.js';
export { citedFacts } from './cited-facts.js';
export type { Credit } from './credit.js';
export {
  describeResolution,
  type FieldChange,
  type ResolutionDescription,
} from './describe.js';
export { factAt, factsAt } from './edition.js';
export { toBiblatex } from './exports/biblatex.js';
export { toBibtex } from './exports/bibtex.js';
export { toCff } from './exports/cff.js';
export type {
  CslArticleItem,
  CslDate,
  CslFactItem,
  CslItem,
  CslItemBase,
  CslName,
  CslPostItem,
} from './exports/csl-item.js';
export { toCslJson } from './exports/csl-json.js';
export { type BibliographyFormat, type BibliographyFormatName, bibliographyFormats } from './exports/formats.js';
export { toJsonLd } from './exports/json-ld.js';
export type { ClaimedFact } from './exports/json-ld-graph.js';
export { toJsonLdScript, toJsonLdText } from './exports/json-ld-script.js';
export type {
  JsonLd,
  JsonLdArticle,
  JsonLdClaim,
  JsonLdClaimant,
  JsonLdDataset,
  JsonLdLink,
  JsonLdNamed,
  JsonLdNode,
  JsonLdPost,
} from './exports/json-ld-types.js';
export type { ExportOptions } from './exports/options.js';
export { toRis } from './exports/ris.js';
export { type CitationKeyOf, citationKey, fileUrl, packageUrl, pageUrl } from './key.js';
export {
  type CitationError,
  type CitationForm,
  findCitations,
  formatCitation,
  type ParsedCitation,
  type ParseResult,
  parseCitation,
} from './parse.js';
export {
  type CitationState,
  type DatedEvent,
  type Resolution,
  type ResolvedCitation,
  resolveCitation,
  type UnknownCitation,
  type UnknownReason,
} from './resolve.js';
export { type AnsweredCitation, resolveCitations } from './resolve-all.js';
export type { Revision } from './revision.js';
export { citationStates, type StateWords } from './states.js';
export type { CitationFormat } from './styles/format.js';
export type { CitationLine, CitationPiece } from './styles/line.js';
export type { CitationStyle, CitedClaim, StyleWriter } from './styles/style.js';
export * from './styles/table.js'; // the styles, and the table of them
export type { CitedVerdict } from './verdict.js';
export type { SourceOption, StatingWork } from './with-source.js';
