import { type CitableFact, type Reference, referenceTo } from '../reference.js';
import { unusable } from '../styles/check.js';
import { checkFact } from '../styles/check-fact.js';

/** A reference as bibliographies list it, under a key of its own. */
export interface Entry<F extends CitableFact = CitableFact> extends Reference {
  /** Key of the entry: the id, with the version behind it where that was asked for. */
  readonly key: string;
  /** The whole title: warning, title and, in brackets, id, digest and standing. */
  readonly heading: string;
  /** Where in the post the fact stands, such as `paragraph 12`. */
  readonly where: string;
  readonly fact: F;
}

/**
 * The entries of the facts, in the order given, each once. Two contents of one fact would share a key, so they are
 * refused; ids that differ only in case too, since BibTeX takes them for one.
 */
export function entriesOf<F extends CitableFact>(
  fn: string,
  facts: F | readonly F[],
  versionedKeys = false,
): Entry<F>[] {
  const byKey = new Map<string, F>();
  for (const fact of isSeveral(facts) ? facts : [facts]) {
    checkFact(fn, fact);
    for (const text of [fact.title, fact.standing?.since ?? '', fact.standing?.to ?? '']) checkLine(fn, text);
    const key = fact.id.toLowerCase();
    const other = byKey.get(key);
    if (other && (other.id !== fact.id || other.digest !== fact.digest)) {
      throw unusable(fn, 'the second content under the id', fact.id, 'one content of each fact');
    }
    byKey.set(key, other ?? fact);
  }
  return [...byKey.values()].map((fact) => entryOf(fact, versionedKeys));
}

function isSeveral<F>(facts: F | readonly F[]): facts is readonly F[] {
  return Array.isArray(facts);
}

/** Line ends would break RIS; control characters and lone surrogates have no place in YAML or TeX. */
function checkLine(fn: string, text: string): void {
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text)) throw unusable(fn, 'the text', text, 'one line of a fact');
}

function entryOf<F extends CitableFact>(fact: F, versionedKeys: boolean): Entry<F> {
  const reference = referenceTo(fact);
  return {
    ...reference,
    // pandoc, BibTeX and biber all take a colon and full stops inside a key, but not the @ of a citation key
    key: versionedKeys ? `${reference.id}:${reference.version}` : reference.id,
    heading: `${reference.warning}${reference.title} [${reference.mark}]`,
    where: whereOf(fact),
    fact,
  };
}

function whereOf({ evidence }: CitableFact): string {
  const paragraphs = [...new Set(evidence.map(({ paragraph }) => paragraph))].sort((a, b) => a - b);
  const last = paragraphs.pop();
  return paragraphs.length === 0 ? `paragraph ${last}` : `paragraphs ${paragraphs.join(', ')} and ${last}`;
}
