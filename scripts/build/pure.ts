import { readFileSync } from 'node:fs';
import type { Options } from 'tsup';
import ts from 'typescript';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const mark = '/* @__PURE__ */ ';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Marks code that runs when a module loads as free of side effects, so that bundlers can drop what an import
 * does not need. It marks each call and each `new`, and wraps other expressions in a function that is called at once.
 * Code within functions is left unchanged: a mark on the recursion of deepFreeze would lose it.
 */
export function markPure(code: string): string {
  const file = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest);
  const edits = new Map<number, Edit>(); // by start: the calls of a chain share one mark
  const edit = (start: number, end: number, text: string) => edits.set(start, { start, end, text });
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) || ts.isClassLike(node)) return;
    const start = node.getStart(file);
    if (runsUnmarked(node)) {
      edit(start, node.end, `${mark}(() => (${code.slice(start, node.end)}))()`);
      return;
    }
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) edit(start, start, mark);
    ts.forEachChild(node, visit);
  };
  // a statement that is nothing but a call is there for its side effect, so only what is declared is marked
  for (const statement of file.statements) {
    if (ts.isVariableStatement(statement)) {
      for (const { initializer } of statement.declarationList.declarations) if (initializer) visit(initializer);
    } else if (ts.isClassDeclaration(statement) && statement.name && statement.heritageClauses) {
      const start = code.indexOf('class', statement.modifiers?.end ?? statement.getStart(file));
      edit(start, start, `const ${statement.name.text} = ${mark}(() => `);
      edit(statement.end, statement.end, ')();');
    }
  }
  return [...edits.values()]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: inserted }) => text.slice(0, start) + inserted + text.slice(end), code);
}

/** Checks whether an expression may run code without a call: a template runs `toString`, a spread runs getters. */
function runsUnmarked(node: ts.Node): boolean {
  if (ts.isTemplateExpression(node) || ts.isTaggedTemplateExpression(node)) return true;
  return ts.isObjectLiteralExpression(node) && node.properties.some(ts.isSpreadAssignment);
}

/** Marks the modules of `src/`, so that their authors need not. */
export const pure: Plugin = {
  name: 'pure',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: markPure(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
