import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import * as z from 'zod';
import { DataError } from '../read/fault.js';
import { itemName, readerOf } from '../read/reader.js';
import { reasonSchema } from './schema.js';

/** Why a fact was changed since the last release, and any event to come; written by the contributor. */
export interface PendingChange {
  readonly fact: string;
  /** Left out if the fact's content was changed, since that event is computed. */
  readonly event?: 'retracted' | 'moved' | 'merged' | 'reinstated' | undefined;
  readonly to?: string | undefined;
  /** Ids of the facts that now hold a part of what a changed fact said. */
  readonly splitInto?: readonly string[] | undefined;
  readonly reason: NonNullable<z.infer<typeof reasonSchema>>;
  readonly note: string;
}

const changeSchema: z.ZodType<PendingChange> = z.strictObject({
  fact: z.string(),
  event: z.enum(['retracted', 'moved', 'merged', 'reinstated']).optional(),
  to: z.string().optional(),
  splitInto: z
    .array(z.string())
    .min(1)
    .refine((ids) => new Set(ids).size === ids.length, { message: 'must name each fact once' })
    .optional(),
  reason: reasonSchema,
  note: z.string().min(1),
});

const listSchema = z.array(z.looseObject({}));

/**
 * Reads `data/pending.json`; a missing file means that nothing is pending. Throws a {@link DataError} that lists every
 * fault in it.
 */
export function readPending(path: string): PendingChange[] {
  if (!existsSync(path)) return [];
  const file = basename(path);
  const { faults, valid, validFile } = readerOf(dirname(path));
  const changes = (validFile(listSchema, file, 'the list') ?? []).flatMap(
    (entry, index) => valid(changeSchema, entry, file, itemName(entry, index, 'fact')) ?? [],
  );
  if (faults.length > 0) throw new DataError(faults);
  return changes;
}
