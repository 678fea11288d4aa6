import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/index.js';
import { post } from '../source/post.js';
import { assessmentRecords, citedVersion, factRecords, packed, packedFiles, read } from './lib/packed.js';
import { tool } from './lib/places.js';
import { run } from './lib/run.js';
import { arrests, folder, ok, shell } from './lib/shell.js';

const main = 'dist/cli/main.js';

describe('the installed command', () => {
  const nodes = ['20', '22', '24'];
  const script = join(packed.withoutZod, 'node_modules/sco-facts', main);

  test.each(nodes)('runs in Node %s without a warning', async (release) => {
    const node = tool(`node-${release}/bin/node`);
    expect(await run(node, [script, '--version'], folder)).toEqual(ok(`${citedVersion}\n`));
    const { stdout, ...rest } = await run(node, [script, 'list', '--json'], folder);
    expect(rest).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(
      factRecords.map((fact, index) => ({ ...fact, assessment: assessmentRecords[index] })),
    );
  });

  // Node's own decoder takes its quotes and dashes for control characters in some releases of each line
  test.skipIf(post === undefined).each(nodes)('reads a page in windows-1252 in Node %s', async (release) => {
    const { code, stdout } = await run(tool(`node-${release}/bin/node`), [script, 'verify', 'latin1.html'], folder);
    expect(stdout).toContain('14 paragraphs: 14 verbatim.');
    expect(code).toBe(0);
  });

  test('is one file, which takes the facts from the package and everything else from itself', () => {
    expect(packedFiles.filter((path) => path.startsWith('dist/cli/'))).toEqual(['dist/cli/LICENSES.txt', main]);
    const entries = [...read(main).matchAll(/\bfrom\s*"(\.[^"]+)"/g)].map(([, path]) => path);
    expect(new Set(entries)).toEqual(
      new Set(['core', 'index', 'citations', 'lint', 'record', 'verify'].map((entry) => `../esm/${entry}.js`)),
    );
    const unchanged = factRecords.filter(({ revision }) => revision === 1); // the history, which is in it, names the others
    expect(unchanged.filter(({ digest }) => read(main).includes(digest))).toEqual([]);
    // so that what runs here runs without any other package
    const installed = readdirSync(join(packed.withoutZod, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(installed).toEqual(['sco-facts']);
  });

  test('prints the changes that changes.json lists', async () => {
    const { releases } = JSON.parse(read('dist/changes.json'));
    const { stdout } = await shell('sco-facts changes --json');
    expect(JSON.parse(stdout)).toEqual(releases);
    expect(releases.at(-1).version).toBe(citedVersion);
    expect(await shell(`sco-facts changes --since ${citedVersion}`)).toEqual(
      ok(`No release came after ${citedVersion}.\n`),
    );
  });

  test('can be started by npx', async () => {
    const { stdout } = await run(
      'npx',
      ['--no-install', 'sco-facts', 'show', 'ratsArrests', '--json'],
      packed.withoutZod,
    );
    const assessment = assessmentRecords[factRecords.findIndex(({ id }) => id === arrests?.id)];
    expect(JSON.parse(stdout)).toEqual({ ...arrests, assessment });
  });
});

describe.skipIf(post === undefined)('every example that help gives', () => {
  test.each(commands.flatMap(({ name, examples }) => examples.map((example) => [example, name] as const)))(
    '%s',
    async (example, name) => {
      expect((await shell(`sco-facts help ${name}`)).stdout).toContain(`\n  ${example}\n`);
      const { code, stdout, stderr } = await shell(example);
      expect({ code, problem: /^\w+: .*/m.exec(stderr)?.[0] }).toEqual({
        code: example.includes('**') ? 1 : 0,
        problem: undefined,
      });
      if (!example.includes('>') && !example.includes('github')) expect(stdout).not.toBe('');
    },
  );
});
