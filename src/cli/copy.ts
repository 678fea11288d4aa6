import { oneOf } from '../validate.js';
import { decode, htmlEncoding, looksLikeHtml } from './decode.js';
import { CliError } from './errors.js';
import type { Host } from './host.js';
import { htmlToText, type PageText } from './html.js';
import { nameOf, readBytes } from './input.js';
import { looksLikeMail, mailExcess, readMail } from './mail.js';

/** The forms in which a copy is read. */
const forms = ['text', 'html', 'mail'] as const;
type Form = (typeof forms)[number];

/** A reader's copy of the post. */
export interface Copy {
  /** How it was read. For HTML and email, places refer to the text taken from it. */
  readonly as: Form;
  readonly text: string;
}

const textMaxLength = 10_000_000; // characters; a check takes up to 60 bytes of memory for each, and pages have fewer

// forms that are not read, by how their files start, each with a way out
const refused: readonly (readonly [string, string])[] = [
  ['{\\rtf', 'is RTF; open it in a word processor, and save it as plain text in UTF-8, or as HTML'],
  ['%PDF-', 'is a PDF; extract its text, for example with pdftotext'],
  [
    'PK\u0003\u0004',
    'is a ZIP archive, like .docx, .odt and .epub; save the document as plain text in UTF-8, or as HTML',
  ],
];

/** Reads a copy of the post, in a form that is detected by its name or its start unless specified. */
export async function readCopy(command: string, path: string, host: Host, as?: string): Promise<Copy> {
  const said = oneOf(command, 'form', as, forms) as Form | undefined;
  const bytes = await readBytes(command, path, host);
  const unusable = (code: 'NOT_TEXT' | 'TOO_LARGE', problem: string) =>
    new CliError(code, command, `${nameOf(path)} cannot be used: it ${problem}`, path);
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const advice = refused.find(([first]) => start.startsWith(first))?.[1];
  if (advice !== undefined) throw unusable('NOT_TEXT', advice);
  const form = said ?? formOf(path, bytes);
  const text = (decoded: ReturnType<typeof decode>) => {
    if (decoded.ok) return decoded.text;
    throw unusable('NOT_TEXT', `${decoded.problem}; save it as plain text in UTF-8, or as HTML`);
  };
  const read: PageText =
    form === 'text'
      ? { text: text(decode(bytes)) }
      : form === 'html'
        ? htmlToText(text(decode(bytes, htmlEncoding(bytes))), textMaxLength)
        : await textOfMail(bytes, unusable);
  if (read.problem === 'tooDeep') throw unusable('NOT_TEXT', 'nests elements too deeply; save it as plain text');
  if (read.problem === 'tooLong' || read.text.length > textMaxLength) {
    throw unusable('TOO_LARGE', `has more than ${textMaxLength.toLocaleString('en')} characters of text`);
  }
  return { as: form, text: read.text };
}

function formOf(path: string, bytes: Uint8Array): Form {
  if (/\.(?:eml|mht|mhtml)$/i.test(path) || looksLikeMail(bytes)) return 'mail';
  return /\.(?:x?html?|xht)$/i.test(path) || looksLikeHtml(bytes) ? 'html' : 'text';
}

async function textOfMail(
  bytes: Uint8Array,
  unusable: (code: 'NOT_TEXT' | 'TOO_LARGE', problem: string) => CliError,
): Promise<PageText> {
  const excess = mailExcess(bytes);
  if (excess !== undefined) throw unusable('TOO_LARGE', `is an email or web archive that ${excess}; save its text`);
  const body = await readMail(bytes).catch((error: Error) => {
    throw unusable('NOT_TEXT', `is an email or web archive that cannot be read (${error.message}); save its text`);
  });
  if (body === undefined) {
    throw unusable(
      'NOT_TEXT',
      'is an email or web archive without text; save the page as HTML, or the email as plain text',
    );
  }
  return 'html' in body ? htmlToText(body.html, textMaxLength) : { text: body.text };
}
