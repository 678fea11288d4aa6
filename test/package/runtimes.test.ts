import { describe, expect, test } from 'vitest';
import { codeEntries, factRecords, packed } from './lib/packed.js';
import { tool } from './lib/places.js';
import { output, run } from './lib/run.js';

const [fact] = factRecords.filter(({ id }) => id === 'ratsExtraditions');

describe.each(['20', '22', '24'])('Node %s', (release) => {
  const node = tool(`node-${release}/bin/node`);

  /** Runs code as a user's script, in either format; it must succeed and print no warning. */
  async function printed(format: 'module' | 'commonjs', code: string): Promise<unknown> {
    const { code: exit, stdout, stderr } = await run(node, [`--input-type=${format}`, '-e', code], packed.withZod);
    expect({ exit, stderr }, `Node ${release} complains`).toEqual({ exit: 0, stderr: '' });
    return JSON.parse(stdout);
  }

  test('is the release that it is taken for', async () => {
    expect(await output(node, ['--version'], packed.withZod)).toMatch(new RegExp(`^v${release}\\.`));
  });

  test.each(codeEntries)('imports %s', async (entry) => {
    const code = `import * as all from '${entry}'; console.log(Object.keys(all).length)`;
    expect(await printed('module', code)).toBeGreaterThan(0);
  });

  test.each(codeEntries)('requires from %s what it imports', async (entry) => {
    const names = 'console.log(JSON.stringify(Object.keys(all).sort()))';
    const required = await printed('commonjs', `const all = require('${entry}'); ${names}`);
    expect(required).toEqual(await printed('module', `import * as all from '${entry}'; ${names}`));
  });

  test('gives the value of a constant, imported and required', async () => {
    const log = 'console.log(JSON.stringify(ratsExtraditions))';
    expect(await printed('module', `import { ratsExtraditions } from 'sco-facts'; ${log}`)).toEqual(fact);
    expect(await printed('commonjs', `const { ratsExtraditions } = require('sco-facts'); ${log}`)).toEqual(fact);
  });

  test('finds the data files', async () => {
    const code = `console.log(JSON.stringify([
      require('sco-facts/facts.json').facts.length,
      require('sco-facts/entities.json').entities.length > 0,
      require('sco-facts/facts/ratsExtraditions.json').value,
      require('sco-facts/facts.schema.json').$schema,
      require('sco-facts/package.json').name,
      require('node:fs').readFileSync(require.resolve('sco-facts/facts.csv'), 'utf8').slice(0, 3),
    ]))`;
    const draft = 'https://json-schema.org/draft/2020-12/schema';
    expect(await printed('commonjs', code)).toEqual([
      factRecords.length,
      true,
      fact?.['value'],
      draft,
      'sco-facts',
      'id,',
    ]);
  });

  test('keeps all other files private', async () => {
    const path = "'sco-facts/dist/facts.json'";
    const code = `try { require(${path}); console.log('"it loads"') } catch (error) { console.log(JSON.stringify(error.code)) }`;
    expect(await printed('commonjs', code)).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });
});
