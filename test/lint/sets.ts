import { readdirSync, readFileSync } from 'node:fs';
import type { PassageCheck } from '../../src/lint/index.js';

/** A passage of a manuscript, the fact that it cites, and the answer that a careful reader gives. */
export interface Expected {
  readonly format: 'markdown' | 'latex' | 'html' | 'text';
  readonly text: string;
  readonly fact: string;
  readonly figure: PassageCheck['figure'];
  readonly found?: string;
  readonly why: string;
}

const folder = new URL('passages/', import.meta.url);

/** Every set of passages, by the name of its file. */
export const sets: ReadonlyMap<string, readonly Expected[]> = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Expected[]]),
);

/** All passages. */
export const passages: readonly Expected[] = [...sets.values()].flat();
