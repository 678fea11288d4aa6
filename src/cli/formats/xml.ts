import { Parser } from 'htmlparser2';
import { Prefixes } from './namespaces.js';
import { ArchiveError } from './zip.js';

/** What is done with the elements and the text of an XML document. */
interface XmlHandler {
  /** Called with the offset at which the element starts. */
  readonly open: (element: string, attributes: Readonly<Record<string, string>>, start: number) => void;
  readonly text?: (text: string) => void;
  /** Called with the offset at which the element has ended. */
  readonly close?: (element: string, end: number) => void;
}

const depthMax = 10_000; // the parser's time grows with the depth

/**
 * Reads XML with the usual prefixes; entities that the document defines itself are left as they stand. Refuses elements
 * that nest too deeply. Returns the prefixes of the document, for a part of it to be read later.
 */
export function readXml(xml: string, { open, text, close }: XmlHandler, prefixes = new Prefixes()): Prefixes {
  let depth = 0;
  const parser: Parser = new Parser(
    {
      onopentag(element, attributes) {
        if (++depth > depthMax) throw new ArchiveError('NOT_TEXT', 'nests elements too deeply');
        prefixes.declare(attributes);
        open(prefixes.name(element), prefixes.attributes(attributes), parser.startIndex);
      },
      ontext: (data) => text?.(data),
      onclosetag(element) {
        depth--;
        close?.(prefixes.name(element), parser.endIndex + 1);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return prefixes;
}
