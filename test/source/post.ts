import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/root.js';

/** A copy of the post, which is not part of the project: the file that SCO_FACTS_POST names, or one beside the project. */
export const postFile = process.env['SCO_FACTS_POST'] ?? join(root, '../shared/source/post.txt');

/** The text, or nothing where there is no copy; where SCO_FACTS_STRICT is set, a missing one is a failure. */
export const post = existsSync(postFile) ? readFileSync(postFile, 'utf8') : undefined;

if (post === undefined) {
  const message = 'no copy of the post at hand: set SCO_FACTS_POST to one, and the facts are checked against it';
  if (process.env['SCO_FACTS_STRICT']) throw new Error(message);
  console.warn(`skipped: ${message}`);
}
