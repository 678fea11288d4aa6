import { pageAddress } from '../../src/citations/page.js';
import { sha256 } from '../../src/verify/locate.js';
import { canonicalText } from '../digest.js';
import type { HistoryFile } from '../history/chain.js';
import { editionOf } from './edition.js';
import { factPage, indexPage } from './template.js';

/** The files that freeze the last release of a history, by path below the folder of its version. */
export function frozenPages(history: readonly HistoryFile[]): ReadonlyMap<string, string> {
  const edition = editionOf(history);
  return new Map([
    ['index.html', indexPage(edition, pageAddress(edition.version))],
    ...edition.facts.flatMap((fact): [string, string][] => [
      [`facts/${fact.id}.html`, factPage(fact, edition)],
      [`facts/${fact.id}.json`, canonicalText(fact.content)],
    ]),
  ]);
}

/** A digest over all files: that of lines as `sha256sum` writes them, in the order of the paths. */
export function pagesDigest(pages: ReadonlyMap<string, string>): string {
  const paths = [...pages.keys()].sort();
  return sha256(paths.map((path) => `${sha256(pages.get(path) ?? '')}  ${path}\n`).join(''));
}
