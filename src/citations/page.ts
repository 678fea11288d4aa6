const site = 'https://sco-facts.github.io/sco-facts/';

/** The address of the page of a fact, which shows it as the latest version has it. */
export const latestPageAddress = (id: string): string => `${site}facts/${id}`;

/** The address of the page of a fact, or of all facts, as a release froze them. */
export const pageAddress = (version: string, id?: string): string =>
  `${site}v/${version}/${id === undefined ? '' : `facts/${id}.html`}`;
