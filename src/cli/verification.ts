import { type FactId, getFact } from '../index.js';
import type { EvidenceResult, FactResult, ParagraphResult, SourceVerification } from '../verify/index.js';
import type { Copy } from './copy.js';
import type { Colors } from './host.js';
import { lineOf } from './lines.js';
import { paintState } from './states.js';
import { row } from './table.js';

/** The result of a check for people: a table of the paragraphs, the facts not found, and a summary. */
export function verificationText(result: SourceVerification, copy: Copy, paint: Colors, width: number): string {
  const missing = result.facts.filter((fact) => !fact.found);
  const notes = [
    result.rewrapped ? 'The copy breaks lines in other places than the post. They were joined before comparing.' : '',
    copy.as === 'html' ? 'The copy was read as HTML.' : '',
  ].filter(Boolean);
  return [
    paragraphTable(result, copy, paint),
    ...(missing.length === 0 ? [] : [factTable(missing, paint, width)]),
    `${[...notes, summary(result, paint)].join('\n')}\n`,
  ].join('\n');
}

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
