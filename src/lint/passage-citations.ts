import { findCitations } from '../citations/parse.js';
import { facts } from '../generated/facts.js';
import type { Cited } from './check.js';
import type { Span } from './reading.js';

const version = String.raw`(?::(?<version>\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[0-9A-Za-z.-]{1,60})?))?`;
const latex = /\\[A-Za-z]{0,20}[cC]ite[A-Za-z]{0,20}\*?(?:\[[^\]]{0,200}\]){0,4}\{(?<ids>[^{}]{1,1000})\}/gu;
const key = new RegExp(String.raw`@\{?(?<id>[a-z][A-Za-z0-9]{2,39})(?![\w-])${version}\}?`, 'gu');
const listed = new RegExp(`^(?<id>[^:\\s]{1,60})${version}$`, 'u');

/** The id of a fact where a text cites it as a bibliography does, with the version if one is named. */
export interface BareId extends Span {
  readonly id: string;
  readonly version: string | undefined;
}

/** Finds ids that are cited as in pandoc or LaTeX. */
export function bareIdsIn(text: string): BareId[] {
  const ids = [...text.matchAll(key)].map(({ 0: whole, index, groups }) => ({
    id: groups?.['id'] ?? '',
    version: groups?.['version'],
    start: index,
    end: index + whole.length,
  }));
  const cites = [...text.matchAll(latex)].flatMap(({ 0: whole, index, groups }) =>
    (groups?.['ids'] ?? '').split(',').flatMap((item) => {
      const found = listed.exec(item.trim())?.groups;
      return found
        ? [{ id: found['id'] ?? '', version: found['version'], start: index, end: index + whole.length }]
        : [];
    }),
  );
  return [...ids, ...cites].sort((one, other) => one.start - other.start);
}

/** The citations in a passage whose facts this version has: keys, addresses, and ids as pandoc and LaTeX cite them. */
export function citationsInPassage(text: string): Cited[] {
  const written = findCitations(text).flatMap(({ id: one, ids = [one], text: cited, index }) =>
    ids.map((id) => ({ id, start: index, end: index + cited.length })),
  );
  return [...written, ...bareIdsIn(text)]
    .flatMap(({ id, start, end }) => {
      const fact = facts.find((one) => one.id === id);
      return fact ? [{ start, end, fact }] : [];
    })
    .sort((one, other) => one.start - other.start);
}
