import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import type { Fault } from './fault.js';

/** Reads and validates files of one folder, and collects what is wrong in them. */
export interface Reader {
  readonly faults: Fault[];
  /** The value, if the schema admits it. */
  valid<T>(schema: z.ZodType<T>, value: unknown, file: string, item: string): T | undefined;
  /** The content of a JSON file, if the schema admits it. */
  validFile<T>(schema: z.ZodType<T>, file: string, item: string): T | undefined;
  /** The JSON files of a folder below, in order of name. */
  jsonFiles(below: string): string[];
}

export function readerOf(folder: string): Reader {
  const faults: Fault[] = [];

  function valid<T>(schema: z.ZodType<T>, value: unknown, file: string, item: string): T | undefined {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const field = issue.path.join('.');
      faults.push({ file, item, field, problem: problemOf(issue, value), remedy: remedyOf(issue) });
    }
    return undefined;
  }

  function json(file: string): unknown {
    try {
      return JSON.parse(readFileSync(join(folder, file), 'utf8'));
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      faults.push({ file, item: 'the file', field: '', problem, remedy: 'make it readable, valid JSON' });
      return undefined;
    }
  }

  return {
    faults,
    valid,
    validFile(schema, file, item) {
      const raw = json(file);
      return raw === undefined ? undefined : valid(schema, raw, file, item);
    },
    jsonFiles: (below) =>
      readdirSync(join(folder, below))
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => `${below}/${name}`),
  };
}

/** Names an item of a file: by its id or, if that is not usable, by its position. */
export function itemName(entry: Readonly<Record<string, unknown>>, index: number, key = 'id'): string {
  const name = entry[key];
  return typeof name === 'string' && name !== '' ? name : `item ${index + 1}`;
}

function problemOf(issue: z.core.$ZodIssue, whole: unknown): string {
  let at: unknown = whole;
  for (const step of issue.path) at = at === null || at === undefined ? undefined : Reflect.get(Object(at), step);
  const text = JSON.stringify(at) ?? '';
  const shown = at === undefined ? 'is missing' : `is ${text.length > 80 ? `${text.slice(0, 80)}…` : text}`;
  return issue.code === 'unrecognized_keys' ? `has the unknown field ${issue.keys.join(', ')}` : shown;
}

function remedyOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return 'remove it or correct its spelling';
  if (issue.code === 'invalid_type') return `give it as ${issue.expected}`;
  if (issue.code === 'invalid_value') return `use one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_big' && issue.origin === 'string') return `shorten it to ${issue.maximum} characters`;
  if (issue.code === 'too_small' && ['string', 'array'].includes(issue.origin)) return 'it must not be empty';
  if (issue.code === 'too_small') return `use ${issue.minimum} or more`;
  if (issue.code === 'too_big') return `use ${issue.maximum} or less`;
  if (issue.code === 'invalid_union') {
    const names = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
    return names.length > 0 ? `use one of ${names.join(', ')}` : 'give it one of the forms that its schema admits';
  }
  return issue.message.startsWith('must') ? `it ${issue.message}` : issue.message;
}
