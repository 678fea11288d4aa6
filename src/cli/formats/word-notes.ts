import type { Addresses } from './addresses.js';
import type { Prefixes } from './namespaces.js';
import { readXml } from './xml.js';

/** A note, or a part that holds notes, with the addresses of its links. */
interface Xml {
  readonly xml: string;
  readonly addresses: Addresses;
  readonly prefixes: Prefixes;
}

/** The notes of one part of a .docx, each of which goes to the place that calls it. */
export class WordNotes {
  readonly #part: Xml;
  readonly #spans = new Map<string, { readonly start: number; readonly end: number }>();
  readonly #taken: { readonly start: number; readonly end: number }[] = [];

  constructor(xml: string, element: string, addresses: Addresses) {
    let id: string | undefined;
    let start = 0;
    const prefixes = readXml(xml, {
      open(name, attributes, at) {
        if (name === element) [id, start] = [attributes['w:id'], at];
      },
      close: (name, end) => {
        if (name === element && id !== undefined) this.#spans.set(id, { start, end });
        if (name === element) id = undefined;
      },
    });
    this.#part = { xml, addresses, prefixes };
  }

  /** A note by its id, once. */
  take(id: string): Xml | undefined {
    const span = this.#spans.get(id);
    if (!span) return undefined;
    this.#spans.delete(id);
    this.#taken.push(span);
    return { ...this.#part, xml: this.#part.xml.slice(span.start, span.end) };
  }

  /** The XML of the part without the notes that were taken. */
  rest(): string {
    const { xml } = this.#part;
    const taken = this.#taken.sort((one, other) => one.start - other.start);
    const kept = taken.map(({ start }, index) => xml.slice(taken[index - 1]?.end ?? 0, start));
    return kept.join('') + xml.slice(taken.at(-1)?.end ?? 0);
  }
}
