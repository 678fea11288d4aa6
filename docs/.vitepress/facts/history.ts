import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FactEvent } from 'sco-facts/citations';

interface Change extends Omit<FactEvent, 'superseded'> {
  readonly fields?: readonly { readonly field: string; readonly before?: unknown; readonly after?: unknown }[];
}

/** What a release did to a fact, as a line of its page. */
export interface HistoryLine {
  readonly version: string;
  readonly date: string;
  readonly type: string;
  readonly revision: number;
  readonly note: string;
  readonly fields: readonly { readonly field: string; readonly before: string; readonly after: string }[];
}

const { releases } = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('sco-facts/changes.json'), 'utf8'),
) as { readonly releases: readonly { version: string; date: string; changes: readonly Change[] }[] };

/** Returns what the releases did to a fact, the latest first. */
export function historyOf(id: string): HistoryLine[] {
  const lines = releases.flatMap(({ version, date, changes }) =>
    changes
      .filter(({ fact }) => fact === id)
      .map(({ type, revision, note = '', fields = [] }) => ({
        version,
        date,
        type,
        revision,
        note,
        fields: fields.map(({ field, before, after }) => ({ field, before: shown(before), after: shown(after) })),
      })),
  );
  return lines.reverse();
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
