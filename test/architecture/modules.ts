import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { root } from '../../scripts/root.js';

/** An import of another file of the project. */
interface Import {
  /** Path of the imported file below the project's folder. */
  readonly path: string;
  /** Whether it brings types alone, which leave no trace in the code. */
  readonly isTypeOnly: boolean;
}

/** A file of the project with what it imports. */
export interface Module {
  readonly path: string;
  readonly imports: readonly Import[];
}

/** Parses what a file imports from other files: by statements, and by `import()` and `require` anywhere in it. */
export function moduleOf(path: string, text: string): Module {
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const typeOnly = new Map<string, boolean>();
  for (const statement of statements) {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
    const specifier = statement.moduleSpecifier;
    if (!specifier || !ts.isStringLiteral(specifier)) continue;
    typeOnly.set(specifier.text, isTypeOnly(statement) && typeOnly.get(specifier.text) !== false);
  }
  const imports = ts
    .preProcessFile(text, true, true)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => ({
      path: posix.join(dirname(path), fileName).replace(/\.js$/, '.ts'),
      isTypeOnly: typeOnly.get(fileName) ?? false,
    }));
  return { path, imports };
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const clause = statement.importClause;
  if (!clause) return false;
  const names = clause.namedBindings;
  const onlyTypes = names !== undefined && ts.isNamedImports(names) && names.elements.every((name) => name.isTypeOnly);
  return clause.phaseModifier === ts.SyntaxKind.TypeKeyword || (!clause.name && onlyTypes);
}

/** The paths of the TypeScript files below folders of the project, without what is generated. */
export const sourcePaths = (...folders: readonly string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => posix.join(folder, name))
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts') && !path.includes('/node_modules/')),
  );

/** The modules of `src/` and `scripts/`; tests beside them may import anything. */
export const projectModules = (): Module[] =>
  sourcePaths('src', 'scripts')
    .filter((path) => !/\.test(?:-[a-z]+)?\.ts$|\/(?:test-rule|sound-data)\.ts$/.test(path))
    .map((path) => moduleOf(path, readFileSync(join(root, path), 'utf8')));
