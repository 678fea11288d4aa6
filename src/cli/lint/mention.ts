import type { CitationForm, ParsedCitation } from '../../citations/index.js';
import type { Span } from '../../lint/reading.js';

/** The ways in which a text names a fact. */
type MentionForm = CitationForm | 'broken' | 'pandoc' | 'latex' | 'role' | 'getFact';

/** A place at which a text names a fact of this package, or seems to. */
export interface Mention {
  readonly form: MentionForm;
  /** The text at that place. */
  readonly text: string;
  /** Where it starts, in UTF-16 code units. */
  readonly index: number;
  /** All that belongs to the citation: for a bibliography key, the command or signs around it. */
  readonly span: Span;
  /** Id of the fact; empty where it cannot be read. */
  readonly id: string;
  /** Version of the package, where one is named. */
  readonly version?: string;
  /** The citation, if the text has one there. */
  readonly citation?: ParsedCitation;
}
