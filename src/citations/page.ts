/** Where the pages are that a release froze, one folder per version. */
const pages = 'https://sco-facts.github.io/sco-facts/v/';

/** The address of the page of a fact, or of all facts, as a version had them. */
export const pageAddress = (version: string, id?: string): string =>
  `${pages}${version}/${id === undefined ? '' : `facts/${id}.html`}`;
