import { type Fact, source } from 'sco-facts';
import { type Assessment, formatRecorded, type ReferenceId } from 'sco-facts/record';
import { basisWords, dateInWords, type RecordedItem, roleOf } from './words.js';

/** A figure, date or name of the table that sets the post's beside those of others. */
export interface ComparedRow {
  /** Its number in the table and in the charts; the figure of the post has none. */
  readonly number?: number;
  readonly item: RecordedItem;
  /** The figure, date or name in words. */
  readonly text: string;
  readonly period: string;
  readonly who: string;
  /** How it was obtained, if no source states it as such. */
  readonly basis: string;
  readonly role: string;
  readonly references: readonly ReferenceId[];
}

/** Returns the post's figure, if the fact is one, and what the record sets beside the fact. */
export function comparedRows(fact: Fact, { recorded = [], pairs }: Assessment): ComparedRow[] {
  const others = recorded.map((item, index): ComparedRow => {
    const references = item.references as readonly ReferenceId[];
    return {
      number: index + 1,
      item,
      text: textOf(item),
      period: 'period' in item && item.period !== undefined ? dateInWords(item.period) : '',
      who: item.kind === 'figure' && item.said ? speakerWords(item.said) : '',
      basis: basisWords[item.basis],
      role: roleOf(pairs.find(({ reference }) => references.some((id) => id === reference))?.role),
      references,
    };
  });
  if (fact.kind !== 'quantity' || others.length === 0) return others;
  const { value, bound, unit, period } = fact;
  const item = { kind: 'figure', what: 'the post', basis: 'stated', references: [], value, bound, unit } as const;
  const { name, office } = source.claimant;
  const own: ComparedRow = {
    item: period === undefined ? item : { ...item, period },
    text: textOf(item),
    period: period === undefined ? '' : dateInWords(period),
    who: `${name}, ${office} of the SCO; ${dateInWords(source.article.issued)}`,
    basis: '',
    role: '',
    references: [],
  };
  return [own, ...others];
}

/** The figure alone: what it counts, its verb, period, basis and speaker are in other columns. */
function textOf(item: RecordedItem): string {
  const what = 'x';
  const { period, said, verb, ...rest } = item as Partial<Record<'period' | 'said' | 'verb', unknown>> & RecordedItem;
  return formatRecorded({ ...rest, what, basis: 'stated' } as RecordedItem).slice(`${what}: `.length);
}

function speakerWords({
  by,
  office,
  on,
}: {
  by: string;
  office?: string | undefined;
  on?: string | undefined;
}): string {
  return [[by, office].filter(Boolean).join(', '), on && dateInWords(on)].filter(Boolean).join('; ');
}
