import ts from 'typescript';
import type { Example } from './extract.js';

/** What an example says of one of its statements. */
interface Claim {
  /** Line of the claim, from 0. */
  readonly line: number;
  /** Line on which the statement ends: the same, or the one before where the claim has a line of its own. */
  readonly endOfStatement: number;
  readonly sort: '=>' | 'throws';
  readonly text: string;
}

function claimsOf(code: string): Claim[] {
  return code.split('\n').flatMap((text, line) => {
    const match = /^(.*)\/\/ (=>|throws) ?(.*)$/.exec(text);
    if (!match) return [];
    const [, before = '', sort, claim = ''] = match;
    const endOfStatement = before.trim() === '' ? line - 1 : line;
    return [{ line, endOfStatement, sort: sort === '=>' ? '=>' : 'throws', text: claim.trim() }];
  });
}

/**
 * Turns each `expression; // => value` and `expression; // throws CODE` of an example into a call of `check`, and
 * returns the code with its line breaks where they were. A result behind a `const` is that of its variable.
 */
export function withChecks({ code, file, line }: Pick<Example, 'code' | 'file' | 'line'>): string {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  const open = new Set(claimsOf(code));
  let checked = code;
  for (const statement of [...source.statements].reverse()) {
    const end = source.getLineAndCharacterOfPosition(statement.end).line;
    const claim = [...open].find(({ endOfStatement }) => endOfStatement === end);
    if (!claim) continue;
    const check = checkOf(statement, source, claim);
    if (check === undefined) continue;
    open.delete(claim);
    checked = checked.slice(0, statement.getStart(source)) + check + checked.slice(statement.end);
  }
  for (const claim of open) {
    throw new Error(
      `${file}:${line + claim.line}: this result stands behind no expression and no const of the top level`,
    );
  }
  return checked;
}

function checkOf(statement: ts.Statement, source: ts.SourceFile, { line, sort, text }: Claim): string | undefined {
  if (ts.isExpressionStatement(statement)) {
    const action = `async () => (${statement.expression.getText(source)})`;
    return sort === '=>'
      ? `await check.value(${line}, ${action}, () => (${text}));`
      : `await check.thrown(${line}, ${action}, '${text}');`;
  }
  const [declaration, ...others] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
  if (sort === 'throws' || !declaration || others.length > 0 || !ts.isIdentifier(declaration.name)) return undefined;
  return `${statement.getText(source)} await check.value(${line}, async () => ${declaration.name.text}, () => (${text}));`;
}
