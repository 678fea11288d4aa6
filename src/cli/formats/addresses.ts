import type { Part } from './piece.js';
import { readXml } from './xml.js';

/** The addresses of a part of a .docx by their names, and those that a link of it shows something for. */
export interface Addresses {
  readonly byName: ReadonlyMap<string, string>;
  readonly shown: Set<string>;
}

/** Reads the list of addresses of a part. */
export function addressesIn(xml: string): Addresses {
  const byName = new Map<string, string>();
  readXml(xml, {
    open(_element, { Id: id, Target: target }) {
      if (target !== undefined) byName.set(id ?? `${byName.size}`, target);
    },
  });
  return { byName, shown: new Set() };
}

/** The addresses for which the document shows nothing, a line each. */
export function restOf(name: string, { byName, shown }: Addresses): Part {
  const lines = [...byName].flatMap(([id, target]) => (shown.has(id) ? [] : [`${target}\n`]));
  const text = lines.join('');
  return { name, text, pieces: [{ text, runs: [{ at: 0, from: 0, kind: 'code', exact: true }] }] };
}
