import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ValidationState, validateAction, validateWorkflow } from '@action-validator/core';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { versionedFiles, withVersion } from '../../scripts/docs/named-version.js';
import { root } from '../../scripts/root.js';
import { lint } from '../../src/cli/commands/lint.js';

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as { name: string; version: string; scripts: object };
const guide = read('docs/guide/integrations.md');
const action = read('action.yml');
const { inputs } = parse(action) as { inputs: Record<string, { default: string; description: string }> };

/** The blocks of the guide in a language, each with the file that its first line names. */
const blocks = (language: string) =>
  [...guide.matchAll(/^```(\w+)\n(?:# (\S+)\n)?([\s\S]*?)^```$/gm)].flatMap(([, name, file = '', text = '']) =>
    name === language ? [{ file, text }] : [],
  );
const blockOf = (file: string, index = 0) => blocks('yaml').filter((block) => block.file === file)[index]?.text ?? '';

const faults = ({ errors }: ValidationState) => errors.map(({ title, detail }) => `${title}: ${detail}`);

describe('action.yml', () => {
  test('is valid by the schema of actions', () => {
    expect(faults(validateAction(action))).toEqual([]);
  });

  test('would not be valid without a shell, without steps, or with a field that no action has', () => {
    expect(faults(validateAction(action.replace('shell: bash', '')))).not.toEqual([]);
    expect(faults(validateAction(action.replace('steps:', 'jobs:')))).not.toEqual([]);
    expect(faults(validateAction(`${action}\non: push\n`))).not.toEqual([]);
  });

  test('uses other actions by the commit that the workflows here use', () => {
    const used = [...action.matchAll(/uses: (.+)/g)].map(([, name]) => name);
    expect(used).toHaveLength(1);
    expect(used.filter((name) => !read('.github/workflows/release.yml').includes(`uses: ${name}\n`))).toEqual([]);
  });
});

describe('the guide on other tools', () => {
  test('shows the workflow and the hook that the sample manuscript has', () => {
    for (const file of ['.github/workflows/citations.yml', '.pre-commit-config.yaml']) {
      expect(blockOf(file), file).toBe(read(join('test/manuscript', file)));
    }
    expect(faults(validateWorkflow(blockOf('.github/workflows/citations.yml')))).toEqual([]);
  });

  test('lists the inputs of the action, and gives it no others', () => {
    const rows = [...guide.matchAll(/^\| `([\w-]+)` \| .* \| (.+) \|$/gm)];
    expect(rows.map(([, name]) => name)).toEqual(Object.keys(inputs));
    expect(rows.find(([, name]) => name === 'strict')?.[2]).toBe(`\`${inputs['strict']?.default}\``);
    const { steps } = parse(blockOf('.github/workflows/citations.yml')).jobs.lint;
    expect(Object.keys(steps.at(-1).with).filter((name) => !Object.hasOwn(inputs, name))).toEqual([]);
  });

  test('names the hook as .pre-commit-hooks.yaml does', () => {
    const [{ id }] = parse(read('.pre-commit-hooks.yaml'));
    for (const index of [0, 1]) {
      const { repos } = parse(blockOf('.pre-commit-config.yaml', index));
      expect(repos.map(({ hooks }: { hooks: { id: string }[] }) => hooks.map((hook) => hook.id))).toEqual([[id]]);
    }
  });

  test('has blocks that parse', () => {
    expect(blocks('yaml').map(({ file }) => file)).toContain('.gitlab-ci.yml');
    for (const { text } of blocks('yaml')) expect(parse(text)).toBeTypeOf('object');
    const [script, ...others] = blocks('json').map(({ text }) => JSON.parse(text));
    expect(others).toEqual([]);
    expect(blocks('sh').map(({ text }) => text.trim())).toEqual(
      Object.keys(script.scripts).map((name) => `npm run ${name}`),
    );
  });

  test('runs commands and options that exist', () => {
    const lines = [...guide.matchAll(/\bsco-facts(?:@\S+)? lint\b.*/g)].map(([line]) => line);
    expect(lines.length).toBeGreaterThan(3);
    const known = Object.keys(lint.options ?? {}).map((option) => option.split(' ')[0]);
    const used = [
      ...`${guide}${action}${read('.pre-commit-hooks.yaml')}`.matchAll(/(?<=[\s[(])--(?:quiet|strict|format|json)\b/g),
    ].map(([option]) => option);
    expect(used).toContain('--strict');
    expect(used.filter((option) => !known.includes(option))).toEqual([]);
  });
});

describe('the version that users copy', () => {
  test.each(versionedFiles)('in %s is that of package.json, and a release changes it', (file) => {
    const text = read(file);
    expect(withVersion(text, manifest.version)).toBe(text);
    const next = withVersion(text, '12.34.56');
    expect(next).toContain('12.34.56');
    expect(next).not.toContain(manifest.version);
    expect(read('scripts/release.ts')).toContain('versionedFiles');
  });

  test('is named in no other form', () => {
    const versions = (guide.match(/\bv?\d+\.\d+\.\d+\b/g) ?? []).map((version) => version.replace('v', ''));
    expect(versions.length).toBe(4);
    expect(new Set(versions)).toEqual(new Set([manifest.version]));
  });
});
