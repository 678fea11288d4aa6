import type { KnownFact } from 'sco-facts';
import { citationKey, citationStyles, cite, packageUrl, pageUrl, toBibtex } from 'sco-facts/citations';

/** A text for the clipboard. */
export interface Copyable {
  readonly label: string;
  readonly text: string;
}

/** Returns the texts to copy when citing a fact: the key, the reference in each style, and forms for programs. */
export function copyablesOf(fact: KnownFact): { readonly forms: Copyable[]; readonly references: Copyable[] } {
  return {
    forms: [
      { label: 'Citation key', text: citationKey(fact) },
      { label: 'Address', text: pageUrl(fact) },
      { label: 'Package URL', text: packageUrl(fact) },
      { label: 'Code', text: `import { ${fact.id} } from 'sco-facts';` },
      { label: 'BibTeX', text: toBibtex(fact).trimEnd() },
    ],
    references: Object.values(citationStyles).map((style) => ({ label: style.label, text: cite(fact, { style }) })),
  };
}
