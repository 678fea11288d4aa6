import { describe, expect, test } from 'vitest';
import { declaredNames, leakFinder } from '../../scripts/check/leak.js';
import { loadData } from '../../scripts/load.js';
import { post } from '../source/post.js';
import { packedFiles, read } from './lib/packed.js';

describe.skipIf(post === undefined)('the tarball (skipped without a copy of the post: set SCO_FACTS_POST)', () => {
  test('holds no run of eight words of the post in any file', () => {
    const leakIn = leakFinder(post ?? '', declaredNames(loadData()));
    const leaks = packedFiles.flatMap((file) => {
      const run = leakIn(read(file));
      return run === undefined ? [] : [`${file}: ${run}`];
    });
    expect(leaks).toEqual([]);
  });
});
