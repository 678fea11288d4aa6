import { type Fact, type FactContent, formatQuantity, getEntity, isEntityId } from 'sco-facts';
import type { ResolutionDescription, ResolvedCitation } from 'sco-facts/citations';
import { type Verdict, verdicts } from 'sco-facts/record';
import type { FactThenAndNow, Row } from './answer.js';

const labels: Readonly<Record<string, string>> = { asPrinted: 'as printed', unitAsPrinted: 'unit as printed' };
const figureFields = ['value', 'bound', 'unit'];

/** Compares a fact as it was cited with the same fact now. What a retracted fact says now is left out. */
export function thenAndNow(answer: ResolvedCitation, { changes }: ResolutionDescription): FactThenAndNow {
  const { cited, now, citation, state, events } = answer;
  const before = cited.content;
  const after: FactContent | undefined = state === 'retracted' ? undefined : now;
  const verdict = verdictOf(answer);
  return {
    id: now.id,
    title: now.title,
    version: citation.version,
    citedId: before.id,
    rows: [
      rowOf('title', before.title, after?.title),
      rowOf('statement', before.statement, after?.statement),
      ...figureRow(before, after),
      ...changes
        .filter(({ field }) => !['title', 'statement', ...figureFields].includes(field))
        .map((change): Row => {
          const [old, current] = [valueWords(change.before), valueWords(change.after)];
          const label = labels[change.field] ?? change.field.replaceAll(/[A-Z]/g, (sign) => ` ${sign.toLowerCase()}`);
          return { label, cited: old, now: current, isChanged: true };
        }),
    ],
    parts: events.flatMap(({ splitInto = [] }) => splitInto),
    ...(verdict ? { verdict } : {}),
  };
}

const rowOf = (label: string, cited: string, now: string | undefined): Row => ({
  label,
  cited,
  now: now ?? 'withdrawn',
  isChanged: cited !== now,
});

function figureRow(before: FactContent, after: FactContent | undefined): Row[] {
  const [cited, now] = [figureOf(before), after && figureOf(after)];
  return cited === undefined ? [] : [rowOf('figure', cited, after && (now ?? 'none'))];
}

const figureOf = (fact: FactContent): string | undefined =>
  fact.kind === 'quantity' ? formatQuantity(fact as Extract<Fact, { kind: 'quantity' }>) : undefined;

/** Writes the value of a field on one line: names for entities, paragraphs for evidence. */
function valueWords(value: unknown): string {
  if (value === undefined) return 'none';
  if (typeof value === 'string') return isEntityId(value) ? getEntity(value).name : value;
  if (Array.isArray(value)) return value.map(valueWords).join('; ');
  if (typeof value !== 'object' || value === null) return String(value);
  const { paragraph, start, end } = value as { paragraph?: number; start?: number; end?: number };
  if (paragraph !== undefined) return `paragraph ${paragraph}, characters ${start} to ${end}`;
  return Object.entries(value)
    .map(([name, part]) => `${name} ${valueWords(part)}`)
    .join(', ');
}

function verdictOf(answer: ResolvedCitation): FactThenAndNow['verdict'] {
  const { verdict, verdictAsOf, verdictWhenCited, verdictChanged } = answer;
  if (verdict === undefined || verdictAsOf === undefined) return undefined;
  const { label, meaning } = verdicts[verdict];
  const before = verdictChanged && verdictWhenCited !== undefined ? { before: labelOf(verdictWhenCited) } : {};
  return { name: verdict, label, meaning, asOf: verdictAsOf, ...before };
}

/** The label of a verdict; one that earlier versions had is written by its name. */
const labelOf = (name: string): string =>
  Object.hasOwn(verdicts, name)
    ? verdicts[name as Verdict].label
    : name.replaceAll(/[A-Z]/g, (sign) => ` ${sign.toLowerCase()}`);
