import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../root.js';
import { rules } from './rules.js';
import { soundData } from './sound-data.js';

const folder = join(root, 'scripts/check');
const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

test('every rule of the folder is in the list, in a file of its name with a test beside it', () => {
  const files = readdirSync(folder);
  const written = files.filter((name) => /^export const \w+: Rule = /m.test(readFileSync(join(folder, name), 'utf8')));
  const listed = rules.map(({ name }) => `${kebab(name)}.ts`);
  expect(written.sort()).toEqual(listed.toSorted());
  expect(listed.filter((name) => !files.includes(name.replace(/ts$/, 'test.ts')))).toEqual([]);
});

test('the made-up data breaks no rule', () => {
  expect(rules.flatMap((rule) => rule(soundData()))).toEqual([]);
});
