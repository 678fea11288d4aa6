/**
 * Citations that carry a version: keys, resolving, references in seven styles, and bibliography formats.
 *
 * @module sco-facts/citations
 * @packageDocumentation
 */
export { type ErrorCode, ScoFactsError } from '../errors.js';
export type { CitationKeyMap } from '../generated/keys.js';
export type { ChangeReason, FactEvent, FactEventType, SupersededRevision } from '../history.js';
export { type CiteOptions, cite } from './cite.js';
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
export { toJsonLd } from './exports/json-ld.js';
export type { ClaimedFact } from './exports/json-ld-graph.js';
export { toJsonLdScript } from './exports/json-ld-script.js';
export type {
  JsonLd,
  JsonLdArticle,
  JsonLdClaim,
  JsonLdDataset,
  JsonLdLink,
  JsonLdNamed,
  JsonLdNode,
  JsonLdPost,
} from './exports/json-ld-types.js';
export type { ExportOptions } from './exports/options.js';
export { toRis } from './exports/ris.js';
export { type CitationKeyOf, citationKey, fileUrl, packageUrl } from './key.js';
export {
  type CitationError,
  type CitationForm,
  findCitations,
  formatCitation,
  type ParsedCitation,
  type ParseResult,
  parseCitation,
} from './parse.js';
export type { CitableFact } from './reference.js';
export {
  type CitationState,
  type DatedEvent,
  type Resolution,
  type ResolvedCitation,
  type Revision,
  resolveCitation,
  type UnknownCitation,
  type UnknownReason,
} from './resolve.js';
export { citeSource } from './source.js';
export { citeApa } from './styles/apa.js';
export { citeChicago } from './styles/chicago.js';
export { citeChicagoNotes } from './styles/chicago-notes.js';
export { type CitationStyle, citationStyles } from './styles/editions.js';
export type { CitationFormat } from './styles/format.js';
export { citeHarvard } from './styles/harvard.js';
export { citeIeee } from './styles/ieee.js';
export { citeMla } from './styles/mla.js';
export type { ReferenceOptions, SourceOptions } from './styles/options.js';
export { citeVancouver } from './styles/vancouver.js';
