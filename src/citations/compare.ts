import type { FactContent } from '../model.js';

/** How much two contents of one fact differ, from a new value down to other evidence only. */
export type ContentChange = 'amended' | 'reworded' | 'relocated';

/** One field in which two contents differ; a missing value is absent in that content. */
export interface FieldChange {
  /** Name of the field. */
  readonly field: string;
  /** Its value in the earlier content. */
  readonly before?: unknown;
  /** Its value in the later content. */
  readonly after?: unknown;
}

const evidenceFields = ['evidence'];
const wordingFields = ['title', 'statement', 'note', 'topic', 'about', 'unitAsPrinted'];

/** Lists the fields in which two contents differ, in alphabetical order. */
export function changedFields(before: object, after: object): FieldChange[] {
  const old = new Map<string, unknown>(Object.entries(before));
  const now = new Map<string, unknown>(Object.entries(after));
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((field) => !isEqual(old.get(field), now.get(field)))
    .sort()
    .map((field) => ({
      field,
      ...(old.has(field) ? { before: old.get(field) } : {}),
      ...(now.has(field) ? { after: now.get(field) } : {}),
    }));
}

/** Says how much two contents differ; `undefined` if they are equal. */
export function contentChange(before: FactContent, after: FactContent): ContentChange | undefined {
  const fields = changedFields(before, after).map((change) => change.field);
  if (fields.length === 0) return undefined;
  if (fields.every((field) => evidenceFields.includes(field))) return 'relocated';
  return fields.every((field) => evidenceFields.includes(field) || wordingFields.includes(field))
    ? 'reworded'
    : 'amended';
}

function isEqual(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [entries, others] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
  return (
    entries.length === others.size &&
    entries.every(([key, value]) => others.has(key) && isEqual(value, others.get(key)))
  );
}
