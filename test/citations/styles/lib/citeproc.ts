import { createRequire } from 'node:module';
import type { StyleName } from '../../../../src/citations/styles/table.js';
import type { CslItem } from './items.js';
import { sheets } from './published.js';
import { readLocale, readStyle } from './sheets.js';

interface Engine {
  setOutputFormat(format: 'text' | 'html'): void;
  updateItems(ids: readonly string[]): void;
  makeBibliography(): [unknown, string[]];
  makeCitationCluster(items: readonly object[]): string;
}

const { Engine } = createRequire(import.meta.url)('citeproc'); // ships no types

/** Prints items in one published style, by citeproc-js. */
export class Citeproc {
  readonly #engine: Engine;
  readonly #isNote: boolean;
  #item: CslItem | undefined;

  constructor(style: StyleName) {
    const sys = { retrieveLocale: readLocale, retrieveItem: () => this.#item };
    this.#engine = new Engine(sys, readStyle(style), sheets[style].language, true);
    this.#isNote = style === 'chicagoNotes';
  }

  /** The entry of the bibliography or, in the style of notes, the full note with any paragraphs. */
  print(item: CslItem, format: 'text' | 'html', paragraphs: readonly number[] = []): string {
    this.#item = item;
    this.#engine.setOutputFormat(format);
    this.#engine.updateItems([]); // forgets the last item, so that nothing tells them apart by letters behind the year
    this.#engine.updateItems([item.id]);
    if (this.#isNote) return this.cite(item, format, paragraphs);
    return bare(this.#engine.makeBibliography()[1].join(''));
  }

  /** The citation in the text, with any paragraphs. */
  cite(item: CslItem, format: 'text' | 'html', paragraphs: readonly number[] = []): string {
    this.#item = item;
    this.#engine.setOutputFormat(format);
    const locator = paragraphs.length === 0 ? {} : { locator: paragraphs.join(', '), label: 'paragraph' };
    return this.#engine.makeCitationCluster([{ id: item.id, ...locator }]);
  }
}

/** An entry without the box around it and the number before it, which belong to the list. */
function bare(entry: string): string {
  return entry
    .trim()
    .replace(/^<div class="csl-entry">\s*([\s\S]*?)\s*<\/div>$/, '$1')
    .replace(/^<div class="csl-left-margin">(?:1\.|\[1\])<\/div><div class="csl-right-inline">([\s\S]*)<\/div>$/, '$1')
    .replace(/^(?:1\.|\[1\]) /, '');
}
