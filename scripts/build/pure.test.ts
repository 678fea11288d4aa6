// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are templates in code
import { expect, test } from 'vitest';
import { markPure } from './pure.js';

const mark = '/* @__PURE__ */';

test.each([
  ['a call', 'const a = f();', `const a = ${mark} f();`],
  ['new', "export const a = new RegExp('a');", `export const a = ${mark} new RegExp('a');`],
  ['a chain, once', 'const a = z.string().min(1).readonly();', `const a = ${mark} z.string().min(1).readonly();`],
  ['calls within calls', 'const a = f(g(1));', `const a = ${mark} f(${mark} g(1));`],
  ['calls within literals', 'const a = { b: [f()] };', `const a = { b: [${mark} f()] };`],
  ['a template', 'const a = `b${c}`;', `const a = ${mark} (() => (\`b\${c}\`))();`],
  ['a tagged template', 'const a = String.raw`b`;', `const a = ${mark} (() => (String.raw\`b\`))();`],
  ['a spread', 'const a = { ...b, c: f() };', `const a = ${mark} (() => ({ ...b, c: f() }))();`],
  ['a template within a call', 'const a = f(`b${c}`);', `const a = ${mark} f(${mark} (() => (\`b\${c}\`))());`],
  [
    'a class that extends another',
    'export class A extends B {\n  c = f();\n}',
    `export const A = ${mark} (() => class A extends B {\n  c = f();\n})();`,
  ],
  ['calls behind a cast', 'const a = f() as const;', `const a = ${mark} f() as const;`],
])('marks %s', (_what, code, marked) => expect(markPure(code)).toBe(marked));

test.each([
  ['a call that is a statement', 'f();'],
  ['a call in a function', 'const a = function () { return Object.freeze(f()); };'],
  ['a call in an arrow function', 'const a = () => f();'],
  ['a call in a class', 'const a = class { b = f(); };'],
  ['a literal', "const a = { b: 'f()' };"],
  ['a template without values', 'const a = `b`;'],
  ['a class of its own', 'class A {}'],
])('leaves %s', (_what, code) => expect(markPure(code)).toBe(code));
