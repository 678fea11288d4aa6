import type { UnitTable } from '../../src/figure.js';
import type { Assessment, Recorded } from '../../src/record/model.js';
import type { Reference } from '../../src/record/reference-model.js';
import { verdicts } from '../../src/record/verdicts.js';
import { dateInWords, verdictWords, writeRecorded } from '../../src/record/words.js';
import { header, literal } from '../literal.js';

const shownItems = 2; // in a line; the record has the others

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The data that text about an assessment needs besides it. */
export interface RecordContext {
  readonly units: UnitTable;
  readonly references: ReadonlyMap<string, Reference>;
}

/** Writes what contradicts or qualifies a fact, and who says so, on one line; empty if there is nothing. */
function againstIt(assessment: Assessment, { units, references }: RecordContext): string {
  const { verdict, pairs, recorded = [] } = assessment;
  const { caution } = verdicts[verdict];
  if (caution !== 'warning' && caution !== 'qualified') return '';
  const against = new Set(pairs.filter(({ bears }) => bears === 'contradicts').map(({ reference }) => reference));
  const contradicts = (item: Recorded) => item.references.some((id) => against.has(id));
  const inOrder = [...recorded.filter(contradicts), ...recorded.filter((item) => !contradicts(item))];
  const shown = inOrder.slice(0, shownItems);
  const names = new Set(shown.flatMap((item) => item.references.map((id) => authorityOf(references.get(id)))));
  const sources = `${names.size === 1 ? 'source' : 'sources'}: ${[...names].join(', ')}`;
  const more = recorded.length > shown.length ? `; ${recorded.length - shown.length} more in the record` : '';
  if (verdict === 'disputed')
    return `against it: ${[...against].map((id) => authorityOf(references.get(id))).join(', ')}`;
  return shown.length === 0 ? '' : `${shown.map((item) => writeRecorded(item, units)).join('; ')}; ${sources}${more}`;
}

/** Names who is responsible for a source: its author if that is an institution, else its publisher. */
export function authorityOf(reference: Partial<Pick<Reference, 'author' | 'publisher'>> | undefined): string {
  const [author] = reference?.author ?? [];
  return author && 'literal' in author ? author.literal : (reference?.publisher ?? '');
}

/** The lines of a doc comment on the verdict; a warning comes first. */
export function recordLine(
  assessment: Assessment,
  context: RecordContext,
): { readonly first: string[]; readonly last: string } {
  const { label, caution } = verdicts[assessment.verdict];
  return {
    first: caution === 'warning' ? [`**${capital(label)}**: ${againstIt(assessment, context)}.`] : [],
    last: `Record: ${verdictWords(assessment)} as of ${dateInWords(assessment.asOf)}.`,
  };
}

/** The module that gives references their verdict: one line per verdict, for bundles that only cite. */
export function verdictsModule(assessments: readonly Assessment[], context: RecordContext): string {
  const summary = (assessment: Assessment) => {
    const against = againstIt(assessment, context);
    return `${verdictWords(assessment)} as of ${dateInWords(assessment.asOf)}${against && `: ${against}`}`;
  };
  const groups = new Map<string, string[]>();
  for (const assessment of assessments) {
    const words = summary(assessment);
    groups.set(words, [...(groups.get(words) ?? []), assessment.fact]);
  }
  const pairs = [...groups].map(([words, ids]) => [words, ids.join(' ')]);
  return [
    header,
    '/** The verdicts: a line, and the ids of the facts it applies to. */',
    `export const verdicts: readonly (readonly [words: string, ids: string])[] = ${literal(pairs)} as const;`,
    '',
  ].join('\n');
}
