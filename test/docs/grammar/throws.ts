import ts from 'typescript';

/** Tells whether a call of a function may end in an error that the function, or one of the sources it calls, throws. */
export function mayThrow(fn: ts.Node, checker: ts.TypeChecker, seen = new Set<ts.Node>()): boolean {
  if (seen.has(fn)) return false;
  seen.add(fn);

  function visit(node: ts.Node): boolean {
    if (ts.isThrowStatement(node)) return true;
    if (ts.isTryStatement(node) && node.catchClause) {
      return visit(node.catchClause) || (node.finallyBlock !== undefined && visit(node.finallyBlock));
    }
    if (ts.isCallExpression(node)) {
      const callee = calledFunction(node, checker);
      if (callee && mayThrow(callee, checker, seen)) return true;
    }
    return ts.forEachChild(node, visit) ?? false;
  }
  return ts.forEachChild(fn, visit) ?? false;
}

/** The function of this package that a call calls by its name; nothing for one of the language. */
function calledFunction(call: ts.CallExpression, checker: ts.TypeChecker): ts.Node | undefined {
  const named = checker.getSymbolAtLocation(call.expression);
  if (!named) return undefined;
  const symbol = named.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named;
  const declaration = symbol.declarations?.find((one) => !ts.isFunctionDeclaration(one) || one.body); // not an overload
  if (!declaration || declaration.getSourceFile().isDeclarationFile) return undefined;
  if (ts.isFunctionDeclaration(declaration)) return declaration;
  return ts.isVariableDeclaration(declaration) && declaration.initializer && ts.isFunctionLike(declaration.initializer)
    ? declaration.initializer
    : undefined;
}
