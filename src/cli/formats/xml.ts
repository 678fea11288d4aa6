import { Parser } from 'htmlparser2';
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

/** Reads XML; entities that the document defines itself are left as they stand. Refuses elements that nest too deeply. */
export function readXml(xml: string, { open, text, close }: XmlHandler): void {
  let depth = 0;
  const parser: Parser = new Parser(
    {
      onopentag(element, attributes) {
        if (++depth > depthMax) throw new ArchiveError('NOT_TEXT', 'nests elements too deeply');
        open(element, attributes, parser.startIndex);
      },
      ontext: (data) => text?.(data),
      onclosetag(element) {
        depth--;
        close?.(element, parser.endIndex + 1);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
}
