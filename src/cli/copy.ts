import { oneOf } from '../validate.js';
import { decode, htmlEncoding, looksLikeHtml } from './decode.js';
import { CliError } from './errors.js';
import type { Host } from './host.js';
import { htmlToText, type PageText } from './html.js';
import { nameOf, readBytes } from './input.js';

/** A reader's copy of the post. */
export interface Copy {
  /** How it was read. For HTML, places count in the text taken from the page. */
  readonly as: 'text' | 'html';
  readonly text: string;
}

const textMaxLength = 10_000_000; // characters; a check takes up to 60 bytes of memory for each, and pages have fewer

/** Reads a copy of the post: a text, or a saved page, detected by its name or its start unless specified. */
export async function readCopy(command: string, path: string, host: Host, as?: string): Promise<Copy> {
  const said = oneOf(command, 'form', as, ['text', 'html']);
  const bytes = await readBytes(command, path, host);
  const isHtml = said === undefined ? /\.x?html?$/i.test(path) || looksLikeHtml(bytes) : said === 'html';
  const decoded = decode(bytes, isHtml ? htmlEncoding(bytes) : undefined);
  const unusable = (code: 'NOT_TEXT' | 'TOO_LARGE', problem: string) =>
    new CliError(code, command, `${nameOf(path)} cannot be used: it ${problem}`, path);
  if (!decoded.ok) throw unusable('NOT_TEXT', `${decoded.problem}; save it as plain text in UTF-8, or as HTML`);
  const { text, problem }: PageText = isHtml ? htmlToText(decoded.text, textMaxLength) : { text: decoded.text };
  if (problem === 'tooDeep') throw unusable('NOT_TEXT', 'nests elements too deeply; save it as plain text');
  if (problem === 'tooLong' || text.length > textMaxLength) {
    throw unusable('TOO_LARGE', `has more than ${textMaxLength.toLocaleString('en')} characters of text`);
  }
  if (!isHtml && isWebArchive(text.slice(0, 4096))) {
    throw unusable('NOT_TEXT', 'is a web archive (MHTML); save the page as HTML only');
  }
  return { as: isHtml ? 'html' : 'text', text };
}

const isWebArchive = (start: string) =>
  /^mime-version:/im.test(start) && /^content-type: *multipart\/related/im.test(start);
