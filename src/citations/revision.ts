import type { FactEvent } from '../history.js';
import type { Fact, FactContent } from '../model.js';

/** A revision of a fact: its content, and the number and digest that name it. */
export interface Revision {
  /** Number of the revision. */
  readonly revision: number;
  /** SHA-256 of its canonical bytes. */
  readonly digest: string;
  /** The content itself. */
  readonly content: FactContent;
}

/** The content that held before the events: the first one superseded by them, else the present one. */
export function revisionBefore(events: readonly FactEvent[], current: Fact): Revision {
  const superseded = events.find((event) => event.superseded)?.superseded;
  return superseded ?? { revision: current.revision, digest: current.digest, content: contentOf(current) };
}

/** The content of a fact: what its digest is of. */
export function contentOf(fact: Fact): FactContent {
  const { revision, digest, standing, ...content } = fact;
  return content;
}
