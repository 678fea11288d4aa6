import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../../root.js';

/** What the types say of one field: its doc comment, and its values if it has a few only. */
export interface FieldDoc {
  readonly description: string;
  readonly values?: readonly string[];
}

const files = [
  'model',
  'history',
  'sentences',
  'entity-model',
  'record/model',
  'record/pair-model',
  'record/reference-model',
  'record/tables',
];

/** Looks up a field of a type. */
export type Docs = (typeName: string, field: string) => FieldDoc;

/** Reads the doc comments of the types, so that the descriptor of the tables says what the API docs say. */
export function readFieldDocs(): Docs {
  const program = ts.createProgram(
    files.map((file) => join(root, `src/${file}.ts`)),
    { strict: true, noEmit: true, types: [], target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext },
  );
  const checker = program.getTypeChecker();
  const declarations = new Map(
    program
      .getSourceFiles()
      .flatMap((file) => [...file.statements])
      .filter((node): node is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(node))
      .map((node) => [node.name.text, node] as const),
  );
  return (typeName, field) => {
    const declaration = declarations.get(typeName);
    const symbol = declaration && checker.getTypeAtLocation(declaration).getProperty(field);
    if (!symbol) throw new Error(`readFieldDocs: no field '${field}' in the type '${typeName}'`);
    const description = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replaceAll(/\s*\n\s*/g, ' ');
    if (description === '') throw new Error(`readFieldDocs: '${typeName}.${field}' has no doc comment`);
    const type = checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
    const values = literalsOf(checker.getBaseConstraintOfType(type) ?? type);
    return values.length > 1 ? { description, values } : { description };
  };
}

function literalsOf(type: ts.Type): string[] {
  const parts = type.isUnion() ? type.types : [type];
  return parts.every((part) => part.isStringLiteral()) ? parts.map((part) => part.value) : [];
}
