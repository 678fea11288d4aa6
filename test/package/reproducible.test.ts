import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packed } from './lib/packed.js';
import { root } from './lib/places.js';
import { output } from './lib/run.js';

const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

describe('two clean builds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sco-facts-build-'));
  let digests: string[] = [];

  beforeAll(async () => {
    const first = join(folder, 'first');
    const second = join(folder, 'of/another/length'); // so that a path in the output would show
    await copyTree(first);
    cpSync(first, second, { recursive: true, verbatimSymlinks: true });
    digests = await Promise.all([buildAndPack(first), buildAndPack(second)]);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('give the same bytes', () => {
    expect(digests[1], 'the build depends on where or when it runs').toBe(digests[0]);
  });

  test('give the tarball under test', () => {
    expect(sha256(packed.tarball), 'dist is not what the sources make: run `npm run build`').toBe(digests[0]);
  });
});

/** Copies what git would commit, so that nothing left over from an earlier build can help. */
async function copyTree(target: string): Promise<void> {
  const list = await output('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], root);
  const files = list.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
  for (const path of files) cpSync(join(root, path), join(target, path));
  symlinkSync(join(root, 'node_modules'), join(target, 'node_modules'));
}

async function buildAndPack(folder: string): Promise<string> {
  await output('npm', ['run', 'build'], folder);
  await output('npm', ['pack', '--ignore-scripts'], folder);
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  return sha256(join(folder, tarball));
}
