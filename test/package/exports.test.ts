import { describe, expect, test } from 'vitest';
import { packedFiles } from './lib/packed.js';
import { filesOf, reach, targets } from './lib/reach.js';

const { reachable, missing } = reach(targets());

describe('the exports of the manifest', () => {
  test('name only files that are in the tarball', () => {
    const dead = targets().filter((target) => filesOf(target).length === 0);
    expect(dead, 'these targets of `exports` or `bin` lead nowhere').toEqual([]);
  });

  test('lead to modules that import only files in the tarball', () => {
    expect(missing).toEqual([]);
  });

  test('reach every file of dist', () => {
    // Node and TypeScript look this one up by themselves, to tell the format of the files beside it
    const scope = 'dist/cjs/package.json';
    const licences = 'dist/cli/LICENSES.txt'; // for people
    const dead = packedFiles.filter(
      (path) => path.startsWith('dist/') && path !== scope && path !== licences && !reachable.has(path),
    );
    expect(dead, 'nobody can load these files').toEqual([]);
  });
});
