import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { reasonSchema } from './schema.js';

/** Why a fact was changed since the last release, and what else is to happen to it; written by the contributor. */
export interface PendingChange {
  readonly fact: string;
  /** Left out where the fact's content was changed: what that is, is computed. */
  readonly event?: 'retracted' | 'moved' | 'merged' | 'reinstated' | undefined;
  readonly to?: string | undefined;
  readonly reason: NonNullable<z.infer<typeof reasonSchema>>;
  readonly note: string;
}

const pendingSchema = z.array(
  z.strictObject({
    fact: z.string(),
    event: z.enum(['retracted', 'moved', 'merged', 'reinstated']).optional(),
    to: z.string().optional(),
    reason: reasonSchema,
    note: z.string().min(1),
  }),
);

/** Reads `data/pending.json`; a missing file means that nothing is pending. */
export function readPending(file: string): PendingChange[] {
  return existsSync(file) ? pendingSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : [];
}
