import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateWorkflow } from '@action-validator/core';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../scripts/root.js';

const folder = join(root, '.github/workflows');
const workflows = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
const usedBy = (text: string) => [...text.matchAll(/uses: (.+)/g)].map(([, used = '']) => used);

describe.each(workflows)('the workflow $name', ({ text }) => {
  test('is valid by the schema of workflows', () => {
    expect(validateWorkflow(text).errors).toEqual([]);
    expect(validateWorkflow(text.replaceAll('runs-on', 'run-on')).errors).not.toEqual([]);
  });

  test('names the actions of others by commit, and those of this project by a file that exists', () => {
    const [own, others] = [
      usedBy(text).filter((used) => used.startsWith('./')),
      usedBy(text).filter((used) => !used.startsWith('./')),
    ];
    expect(own.filter((used) => !workflows.some(({ name }) => used === `./.github/workflows/${name}`))).toEqual([]);
    expect(others.filter((used) => !/^[\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(used))).toEqual([]);
  });
});

test('a called workflow gets the permissions that its jobs need', () => {
  const jobsOf = (file: string) =>
    Object.values(parse(workflows.find(({ name }) => name === file)?.text ?? '').jobs) as {
      uses?: string;
      permissions: Record<string, string>;
    }[];
  const given = jobsOf('release.yml').find(({ uses }) => uses?.endsWith('/site.yml'))?.permissions;
  expect(given).toEqual(Object.assign({}, ...jobsOf('site.yml').map(({ permissions }) => permissions)));
});
