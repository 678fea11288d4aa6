import type { Source } from '../../src/source-model.js';
import { exportComment, header, literal } from '../literal.js';

/** The module of the post's record. */
export function sourceModule(source: Source): string {
  return [
    header,
    "import { deepFreeze } from '../freeze.js';",
    "import type { Source } from '../source-model.js';\n",
    exportComment(
      'source',
      'The post that states the facts: where it was published, and the digests of its text.',
      'Source',
      `source.issued; // => '${source.issued}'`,
    ),
    `export const source: Source = deepFreeze(${literal(source)});`,
    '',
  ].join('\n');
}
