import type { FactEvent } from '../history.js';
import { quote } from '../quote.js';
import { list } from '../sentences.js';
import type { FieldChange } from './compare.js';

/** Says what happened to a fact, on one line: `retracted in 0.3.0 (misreading: …)`. */
export function eventWords(event: Omit<FactEvent, 'digest'> & { readonly version?: string }): string {
  const { type, to, splitInto, reason, note, version } = event;
  const target = to === undefined ? '' : ` to ${quote(to)}`;
  const parts = splitInto ? `: part of it is now ${list(splitInto.map(quote))}` : '';
  const because = [reason, note].filter(Boolean).join(': ');
  return `${type}${target}${version === undefined ? '' : ` in ${version}`}${parts}${because && ` (${because})`}`;
}

/** Lists the fields that differ, on one line, with simple values: `value 1234 → 1235, evidence`. */
export function fieldWords(fields: readonly FieldChange[]): string {
  return fields
    .map(({ field, before, after }) => {
      const [old, now] = [valueWords(before), valueWords(after)];
      return old === undefined || now === undefined ? field : `${field} ${old} → ${now}`;
    })
    .join(', ');
}

/** Writes a simple value on one line, in full, since two long ones may differ only at the end. */
function valueWords(value: unknown): string | undefined {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return `'${value}'`;
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string') ? value.join('+') : undefined;
  return typeof value === 'object' ? undefined : String(value);
}
