import { type FactId, getFact } from '../index.js';
import type { EvidenceResult, FactResult, ParagraphResult, SourceVerification } from '../verify/index.js';
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
  const unfound = result.facts.filter((fact) => !fact.found);
  const shown = all ? unfound : unfound.filter((fact) => failsBeside(fact, result)).slice(0, factsShown);
  const rest = unfound.length - shown.length;
  const replaced = result.complete ? 0 : copy.text.split('\uFFFD').length - 1;
  const notes = [
    rest > 0 ? `${rest} ${shown.length > 0 ? 'more facts were' : 'facts were'} not found. --all lists them.` : '',
    result.rewrapped ? 'The copy breaks lines in other places than the post. They were joined before comparing.' : '',
    result.hyphenated ? 'Words hyphenated at line ends were joined, too.' : '',
    result.textProfile === 2 ? 'The copy has characters that cannot be seen. They were left out (text profile 2).' : '',
    copy.as === 'html' ? 'The copy was read as HTML.' : '',
    copy.as === 'mail' ? 'The copy was read as an email or web archive.' : '',
    mojibake ? mojibakeAdvice(mojibake) : '',
    replaced > 0
      ? `The copy has ${replaced} replacement characters (U+FFFD): its bytes were read in a wrong encoding. Make a new copy in UTF-8.`
      : '',
  ].filter(Boolean);
  return [
    paragraphTable(result, copy, paint),
    ...(shown.length === 0 ? [] : [factTable(shown, paint, width)]),
    `${[...notes.flatMap((note) => wrap(note, width)), summary(result, paint)].join('\n')}\n`,
  ].join('\n');
}

const often = ['', '', ', twice', ', three times'];

const mojibakeAdvice = ({ was, readAs, times, paragraphs }: Mojibake) =>
  `The copy is mojibake: ${was} that was read as ${readAs}${often[times]}. Read as ${was}, it has ${paragraphs} whole paragraphs. Open the ` +
  `original as ${was}, save it as UTF-8, and check the new file.`;

/** Whether a fact was not found in a paragraph that was found in part; a missing paragraph lacks its facts anyway. */
const failsBeside = ({ evidence }: FactResult, { paragraphs }: SourceVerification) =>
  evidence.some(
    (item) => (!item.place || item.printed === 'absent') && paragraphs[item.paragraph - 1]?.state !== 'missing',
  );

function paragraphTable({ paragraphs, facts }: SourceVerification, { as, text }: Copy, paint: Colors): string {
  const widths = ['paragraph'.length, 'retypeset'.length, '100 of 100 found'.length, 'line 1000000'.length];
  const where = ({ place }: ParagraphResult) =>
    place && as === 'text' ? `line ${lineOf(text, place.utf16.start)}` : '';
  const rows = paragraphs.map((result) => {
    const { paragraph, state } = result;
    const own = facts.filter((fact) => fact.evidence.some((item) => item.paragraph === paragraph));
    const count = own.filter((fact) => fact.found).length;
    return row(
      [
        `¶ ${paragraph}`,
        { text: state, color: (cell) => paintState(paint, state, cell) },
        { text: `${count} of ${own.length} found`, color: count === own.length ? String : paint.red },
        { text: where(result), color: paint.dim },
      ],
      widths,
    );
  });
  return `${[paint.bold(row(['paragraph', 'state', 'its facts', where(paragraphs[0] as never) && 'place'], widths)), ...rows].join('\n')}\n`;
}

function factTable(missing: readonly FactResult[], paint: Colors, width: number): string {
  const idWidth = Math.max(...missing.map(({ id }) => id.length));
  const rows = missing.map((fact) =>
    row([{ text: fact.id, color: paint.cyan }, problemOf(fact)], [idWidth, width - idWidth - 2]),
  );
  return `${[paint.bold('facts not found'), ...rows].join('\n')}\n`;
}

/** Why a fact counts as not found. */
function problemOf({ id, evidence }: FactResult): string {
  const problems = evidence.flatMap((item: EvidenceResult, index) => {
    if (!item.place) return [`¶ ${item.paragraph}: its clause was not found`];
    const printed = getFact(id as FactId).evidence[index]?.printed;
    return item.printed === 'absent' ? [`¶ ${item.paragraph}: its clause lacks "${printed}"`] : [];
  });
  return problems.join('; ');
}

function summary({ count, paragraphs, facts, complete }: SourceVerification, paint: Colors): string {
  const found = facts.filter((fact) => fact.found).length;
  const states = (['verbatim', 'retypeset', 'changed', 'missing'] as const)
    .filter((state) => count[state] > 0)
    .map((state) => `${count[state]} ${state}`);
  const text = `${paragraphs.length} paragraphs: ${states.join(', ')}. ${found} of ${facts.length} facts found.`;
  return complete ? paint.green(text) : paint.red(text);
}
