import * as z from 'zod';
import { keyPattern } from '../citations/pattern.js';

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
