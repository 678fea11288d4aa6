import { source } from '../../generated/source.js';
import { quote } from '../../quote.js';
import { invalid } from '../../validate.js';
import { type CitableFact, type CitationEntry, checkFact, citationEntry } from '../citation-entry.js';
import { type Credit, creditOf, paragraphsOf } from '../credit.js';
import { dayFirst } from '../styles/date.js';
import { locator } from '../styles/parts.js';
import type { StatingWork } from '../with-source.js';

// A hyphen never stands in a fact's id, so these keys clash with none, now or later.

/** Key of the post in every bibliography. */
export const postKey = 'sco-post-2020';

/** Key of the article that the post reproduces. */
export const articleKey = 'sco-article-2017';

/** An entry of a bibliography, with its key. */
export interface BibliographyEntry<F extends CitableFact = CitableFact> extends CitationEntry {
  /** Key of the entry: the id, followed by the version if `versionedKeys` is set. */
  readonly key: string;
  /** Place in the post, such as `paragraph 12`. */
  readonly where: string;
  /** Whom the entry credits. */
  readonly credit: Credit;
  /** Site, paragraphs and record, for the field of the publisher: the only suitable one that every style prints. */
  readonly site: string;
  readonly fact: F;
}

/**
 * Makes the entries of the facts, in the order given, each once. Refuses two contents of one fact, since they would
 * share a key, and ids that differ only in case, since BibTeX treats them as one.
 */
export function entriesOf<F extends CitableFact>(
  fn: string,
  facts: F | readonly F[],
  versionedKeys = false,
  credit: Credit = 'package',
): BibliographyEntry<F>[] {
  const byKey = new Map<string, F>();
  for (const fact of isSeveral(facts) ? facts : [facts]) {
    checkFact(fn, fact);
    for (const text of [fact.title, fact.standing?.since ?? '', fact.standing?.to ?? '']) checkLine(fn, text);
    const key = fact.id.toLowerCase();
    const other = byKey.get(key);
    if (other && (other.id !== fact.id || other.digest !== fact.digest)) {
      throw invalid(fn, `the fact ${quote(fact.id)} has two contents; pass only one`, fact.id);
    }
    byKey.set(key, other ?? fact);
  }
  return [...byKey.values()].map((fact) => entryOf(fact, versionedKeys, credit));
}

function isSeveral<F>(facts: F | readonly F[]): facts is readonly F[] {
  return Array.isArray(facts);
}

/** Line ends would break RIS; control characters and lone surrogates have no place in YAML or TeX. */
function checkLine(fn: string, text: string): void {
  if (!/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text)) return;
  throw invalid(fn, `text of a fact must be one line, not ${quote(text)}`, text);
}

function entryOf<F extends CitableFact>(fact: F, versionedKeys: boolean, credit: Credit): BibliographyEntry<F> {
  const entry = citationEntry(fact);
  return {
    ...entry,
    // pandoc, BibTeX and biber all take a colon and full stops inside a key, but not the @ of a citation key
    key: versionedKeys ? `${entry.id}:${entry.version}` : entry.id,
    where: whereOf(fact),
    credit: creditOf(fact, credit),
    site: `${source.containerTitle}, ${locator(paragraphsOf(fact))} [${entry.record}]`,
    fact,
  };
}

function whereOf(fact: CitableFact): string {
  const paragraphs = paragraphsOf(fact);
  const last = paragraphs.pop();
  return paragraphs.length === 0 ? `paragraph ${last}` : `paragraphs ${paragraphs.join(', ')} and ${last}`;
}

/** Says who states the fact and where, since the package only reports it. */
export function evidenceNote({ where }: { readonly where: string }, work: StatingWork = 'post'): string {
  const { author, containerTitle, issued, claimant, article } = source;
  return work === 'post'
    ? `Evidence: ${author.literal}, ${containerTitle}, ${dayFirst(issued)}, ${where}`
    : `Evidence: ${claimant.name}, ${article.containerTitle}, ${dayFirst(article.issued)}, ${where} of the copy at ${containerTitle}`;
}

/** The entries of the works that state the facts: the post and the article that it reproduces, or the article alone. */
export function workEntries<Post, Article>(
  work: StatingWork | undefined,
  entries: { readonly post: () => Post; readonly article: () => Article },
): (Post | Article)[] {
  if (work === undefined) return [];
  return work === 'post' ? [entries.post(), entries.article()] : [entries.article()];
}
