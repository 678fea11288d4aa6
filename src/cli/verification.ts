import {
  describeVerification,
  type ParagraphResult,
  type SourceVerification,
  type UnfoundFact,
  type VerificationDescription,
} from '../verify/index.js';
import { wrap } from '../wrap.js';
import type { Copy } from './copy.js';
import type { Colors } from './host.js';
import { lineOf } from './lines.js';
import type { Mojibake } from './mojibake.js';
import { paintState } from './states.js';
import { row } from './table.js';

/** What the report says beyond the result itself. */
export interface ReportOptions {
  readonly paint: Colors;
  readonly width: number;
  /** Whether to list every fact that was not found. */
  readonly all?: boolean | undefined;
  readonly mojibake?: Mojibake | undefined;
}

const factsShown = 12; // what leaves the tables and the summary on one screen

/** The result of a check for people: a table of the paragraphs, the facts not found, and a summary. */
export function verificationText(result: SourceVerification, copy: Copy, options: ReportOptions): string {
  const { paint, width, all, mojibake } = options;
  const described = describeVerification(result);
  const { unfound } = described;
  const shown = all ? unfound : unfound.filter((fact) => fact.isBeside).slice(0, factsShown);
  const rest = unfound.length - shown.length;
  const replaced = result.complete ? 0 : copy.text.split('\uFFFD').length - 1;
  const notes = [
    rest > 0 ? `${rest} ${shown.length > 0 ? 'more facts were' : 'facts were'} not found. --all lists them.` : '',
    ...described.notes,
    copy.as === 'html' ? 'The copy was read as HTML.' : '',
    copy.as === 'mail' ? 'The copy was read as an email or web archive.' : '',
    mojibake ? mojibakeAdvice(mojibake) : '',
    replaced > 0
      ? `The copy has ${replaced} replacement characters (U+FFFD): its bytes were read in a wrong encoding. Make a new copy in UTF-8.`
      : '',
  ].filter(Boolean);
  return [
    paragraphTable(result, described, copy, paint),
    ...(shown.length === 0 ? [] : [factTable(shown, paint, width)]),
    `${[...notes.flatMap((note) => wrap(note, width)), summary(result, described, paint)].join('\n')}\n`,
  ].join('\n');
}

const often = ['', '', ', twice', ', three times'];

const mojibakeAdvice = ({ was, readAs, times, paragraphs }: Mojibake) =>
  `The copy is mojibake: ${was} that was read as ${readAs}${often[times]}. Read as ${was}, it has ${paragraphs} whole paragraphs. Open the ` +
  `original as ${was}, save it as UTF-8, and check the new file.`;

function paragraphTable(
  { paragraphs }: SourceVerification,
  described: VerificationDescription,
  { as, text }: Copy,
  paint: Colors,
): string {
  const widths = ['paragraph'.length, 'retypeset'.length, '100 of 100 found'.length, 'line 1000000'.length];
  const where = ({ place }: ParagraphResult) =>
    place && as === 'text' ? `line ${lineOf(text, place.utf16.start)}` : '';
  const rows = paragraphs.map((result, index) => {
    const { paragraph, state } = result;
    const { facts = 0, found = 0 } = described.paragraphs[index] ?? {};
    return row(
      [
        `¶ ${paragraph}`,
        { text: state, color: (cell) => paintState(paint, state, cell) },
        { text: `${found} of ${facts} found`, color: found === facts ? String : paint.red },
        { text: where(result), color: paint.dim },
      ],
      widths,
    );
  });
  return `${[paint.bold(row(['paragraph', 'state', 'its facts', where(paragraphs[0] as never) && 'place'], widths)), ...rows].join('\n')}\n`;
}

function factTable(missing: readonly UnfoundFact[], paint: Colors, width: number): string {
  const idWidth = Math.max(...missing.map(({ id }) => id.length));
  const rows = missing.map(({ id, problem }) =>
    row([{ text: id, color: paint.cyan }, problem], [idWidth, width - idWidth - 2]),
  );
  return `${[paint.bold('facts not found'), ...rows].join('\n')}\n`;
}

const summary = ({ complete }: SourceVerification, described: VerificationDescription, paint: Colors) =>
  complete ? paint.green(described.summary) : paint.red(described.summary);
