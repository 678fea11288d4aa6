import type { CitationEntry } from '../../../../src/citations/citation-entry.js';
import { type Source, source } from '../../../../src/index.js';

/** The fields of CSL-JSON that these tests use. */
export interface CslItem {
  readonly id: string;
  readonly type: 'entry' | 'entry-encyclopedia' | 'post' | 'article-magazine' | 'article-journal';
  readonly title: string;
  readonly author: readonly object[];
  readonly 'container-title': string;
  readonly publisher?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL: string;
}

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

const asIs = (text: string) => `<span class="nocase">${text}</span>`; // else styles put it into title case

const dateOf = (edtf: string): CslDate => ({ 'date-parts': [edtf.split('-').map(Number)] });

const accessedOn = (day?: string) => (day === undefined ? {} : { accessed: dateOf(day) });

/** A fact as an entry contained in a version of the package. */
export function factItem({ id, heading, ...rest }: CitationEntry, accessed?: string): CslItem {
  return {
    id,
    type: 'entry',
    title: asIs(heading),
    author: [{ literal: rest.author }],
    'container-title': asIs(rest.container),
    publisher: asIs(rest.publisher),
    issued: dateOf(rest.issued),
    URL: rest.url,
    ...accessedOn(accessed),
  };
}

/** The post. */
export function postItem(accessed?: string, post: Source = source): CslItem {
  return {
    id: 'post',
    type: 'post',
    title: asIs(post.title),
    author: [post.author],
    'container-title': asIs(post.containerTitle),
    issued: dateOf(post.issued),
    URL: post.url,
    ...accessedOn(accessed),
  };
}

/** The article that the post reproduces. */
export function articleItem(accessed?: string): CslItem {
  const { type, title, author, containerTitle, volume, issue, issued, publisher, issueUrl } = source.article;
  return {
    id: 'article',
    type,
    title: asIs(title),
    author: [author],
    'container-title': containerTitle,
    volume,
    issue,
    publisher,
    issued: dateOf(issued),
    URL: issueUrl,
    ...accessedOn(accessed),
  };
}
