import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { installed, packed, packedFiles } from './lib/packed.js';

const declarations = packedFiles.filter((path) => path.endsWith('.d.ts'));

const program = ts.createProgram({
  rootNames: declarations.map((path) => join(installed, path)),
  options: {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    types: [],
    strict: true,
    skipLibCheck: true, // zod's declarations need DOM or Node; types.test.ts checks the package's own
    noEmit: true,
  },
});
const checker = program.getTypeChecker();

const isAny = (type: ts.Type) => (type.flags & ts.TypeFlags.Any) !== 0; // what cannot be resolved is any as well

function sourceFileOf(path: string): ts.SourceFile {
  const file = program.getSourceFile(join(installed, path));
  if (!file) throw new Error(`${path} is not in the program made of ${packed.tarball}`);
  return file;
}

/** Every place in a file where a type is written, or something is declared, that comes out as any. */
function anysOf(path: string): string[] {
  const file = sourceFileOf(path);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const declares = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isPropertySignature(node);
    if ((ts.isTypeNode(node) || declares) && isAny(checker.getTypeAtLocation(node))) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${path}:${line + 1}: ${node.getText().slice(0, 80)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Every property, however deep, of what an expression's type has that is any. */
function anysWithin(type: ts.Type, path: string, seen = new Set<ts.Type>()): string[] {
  if (isAny(type)) return [path];
  if (seen.has(type)) return [];
  seen.add(type);
  if (type.isUnionOrIntersection()) return type.types.flatMap((part) => anysWithin(part, path, seen));
  if (checker.isArrayType(type) || checker.isTupleType(type)) {
    const items = checker.getTypeArguments(type as ts.TypeReference);
    return items.flatMap((item) => anysWithin(item, `${path}[]`, seen));
  }
  if ((type.flags & ts.TypeFlags.Object) === 0) return [];
  return type
    .getProperties()
    .flatMap((property) => anysWithin(checker.getTypeOfSymbol(property), `${path}.${property.name}`, seen));
}

describe('no declaration of the package is any', () => {
  test.each(declarations)('%s', (path) => {
    expect(anysOf(path), 'these are any').toEqual([]);
  });
});

describe('no output type of a schema contains any', () => {
  const symbol = checker.getSymbolAtLocation(sourceFileOf('dist/esm/schemas/index.d.ts'));
  const schemas = symbol ? checker.getExportsOfModule(symbol) : [];

  test.each(schemas.map((schema) => [schema.name, schema] as const))('%s', (name, schema) => {
    const outputOf = checker.getTypeOfSymbol(schema).getProperty('_output'); // where zod 4 keeps z.output
    expect(outputOf, 'this is no schema of zod 4').toBeDefined();
    if (outputOf) expect(anysWithin(checker.getTypeOfSymbol(outputOf), name)).toEqual([]);
  });

  test('and there are schemas', () => expect(schemas.length).toBeGreaterThan(10));
});
