import * as z from 'zod/v4';
import { keyPattern, setKeyPattern } from '../citations/pattern.js';
import { idsOf } from '../citations/set-ids.js';

/**
 * A citation key, for front matter and databases: the text must be the key and nothing else.
 *
 * @example
 * ```ts
 * citationKeySchema.safeParse('sco-facts@0.1.0/ratsArrests:0123456789ab').success; // => true
 * citationKeySchema.safeParse('ratsArrests').success; // => false
 * ```
 */
export const citationKeySchema = z
  .string()
  .regex(new RegExp(`^sco-facts@${keyPattern}$`), 'must be sco-facts@<version>/<id>:<12 hexadecimal digits>')
  .describe('Citation key of a fact, such as sco-facts@0.1.0/ratsArrests:0123456789ab.');

/**
 * The citation key of a set of facts, as `citeSet` writes it: at least two ids, in the order of their code points.
 *
 * @example
 * ```ts
 * citationSetSchema.safeParse('sco-facts@0.1.0/{ratsArrests,ratsExtraditions}:0123456789ab').success; // => true
 * citationSetSchema.safeParse('sco-facts@0.1.0/{ratsExtraditions,ratsArrests}:0123456789ab').success; // => false
 * ```
 */
export const citationSetSchema = z
  .string()
  .regex(
    new RegExp(`^sco-facts@${setKeyPattern}$`),
    'must be sco-facts@<version>/{<id>,<id>,…}:<12 hexadecimal digits>',
  )
  .refine(
    (key) => isInOrder(idsOf(/\{.*\}/.exec(key)?.[0] ?? '') ?? []),
    'must have each id once, sorted by code point',
  )
  .describe('Citation key of a set of facts, such as sco-facts@0.1.0/{ratsArrests,ratsExtraditions}:0123456789ab.');

const isInOrder = (ids: readonly string[]) => ids.every((id, index) => index === 0 || (ids[index - 1] ?? '') < id);
