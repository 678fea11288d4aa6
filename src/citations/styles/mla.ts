import type { CitableFact } from '../reference.js';
import { citeFact } from './compose.js';
import { dateWords } from './date.js';
import { italic, line, link } from './line.js';
import type { ReferenceOptions } from './options.js';
import { framed, locator, markedTitle } from './parts.js';
import type { Style } from './style.js';

function dayFirst(edtf: string): string {
  const { year, short, day } = dateWords(edtf);
  return `${day} ${short} ${year}`;
}

const visited = (accessed?: string) => (accessed === undefined ? '' : `. Accessed ${dayFirst(accessed)}`);

/** MLA, 9th edition: each as a part in a container. */
export const mla: Style = {
  stop: '.',
  fact(reference, accessed) {
    const { author, issued, container, publisher, url } = reference;
    return line`
      ${author}. “${markedTitle(reference)}.” ${italic(container)}, ${publisher}, ${dayFirst(issued)},
      ${link(url)}${visited(accessed)}`;
  },
  post({ author, issued, title, containerTitle, url }, paragraphs, accessed) {
    const where = framed('', locator(paragraphs, 'par.', 'pars.'), ', ');
    return line`
      ${author.literal}. “${title}.” ${italic(containerTitle)}, ${dayFirst(issued)},
      ${where}${link(url)}${visited(accessed)}`;
  },
  article({ author, issued, title, containerTitle, volume, issue, issueUrl }, accessed) {
    const { year, short } = dateWords(issued);
    return line`
      ${author.family}, ${author.given}. “${title}.” ${italic(containerTitle)}, vol. ${volume}, no. ${issue},
      ${short} ${year}, ${link(issueUrl)}${visited(accessed)}`;
  },
  statedIn: (fact, post) => line`${fact}. Stated in ${post}`,
};

/**
 * Writes the reference to a fact in the style of MLA, 9th edition.
 *
 * @param fact - A fact of the package.
 * @param options - Format, day of access, and whether to add the post; see {@link ReferenceOptions}.
 * @returns An entry of a list of works cited.
 * @throws {@link ScoFactsError} with the code `INVALID_ARGUMENT` for anything that is no fact, and for unknown options.
 * @category Citations
 * @example
 * ```ts
 * import { ratsArrests } from 'sco-facts';
 * import { citeMla } from 'sco-facts/citations';
 *
 * citeMla(ratsArrests).includes('[ratsArrests, sha256 '); // => true
 * ```
 */
export function citeMla(fact: CitableFact, options?: ReferenceOptions): string {
  return citeFact('citeMla', mla, fact, options);
}
