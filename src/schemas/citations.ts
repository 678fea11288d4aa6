import * as z from 'zod';
import { parseCitation } from '../citations/parse.js';

/**
 * A citation key, for front matter and databases: the text must be the key and nothing else.
 *
 * @example
 * ```ts
 * citationKeySchema.safeParse('sco-facts@0.1.0/ratsArrests:0123456789ab').success; // => true
 * citationKeySchema.safeParse('ratsArrests').success; // => false
 * ```
 */
export const citationKeySchema = /* @__PURE__ */ z
  .string()
  .max(200) // a key is far shorter; more is not read
  .refine(isKey, { message: 'must be a citation key: sco-facts@<version>/<id>:<12 hexadecimal digits>' })
  .describe('Citation key of a fact, such as sco-facts@0.1.0/ratsArrests:0123456789ab.');

function isKey(text: string): boolean {
  const result = parseCitation(text);
  return result.ok && result.citation.form === 'key' && result.citation.text === text;
}
