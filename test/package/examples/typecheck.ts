import { dirname, join } from 'node:path';
import ts from 'typescript';
import type { Example } from './extract.js';

/** How a user's strict project is set up; `types: []`, since the package needs none. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  resolveJsonModule: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true, // zod's declarations need a global URL
  noEmit: true,
  types: [],
};

/** What the compiler finds wrong in the examples, one line per fault; all examples are in one program, as files that do not exist. */
export function typeFaults(examples: readonly Example[], root: string): string[] {
  const byPath = new Map(examples.map((example, index) => [join(root, `example-${index}.ts`), example]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => byPath.has(path) || fileExists(path);
  host.readFile = (path) => {
    const example = byPath.get(path);
    return example ? `${example.supplied}\n${example.code}` : readFile(path);
  };
  host.getCurrentDirectory = () => dirname(join(root, 'package.json'));
  const program = ts.createProgram([...byPath.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ');
    const example = byPath.get(diagnostic.file?.fileName ?? '');
    if (!example || !diagnostic.file)
      return `${diagnostic.file?.fileName ?? 'the program'}: TS${diagnostic.code} ${message}`;
    const { line } = diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start ?? 0);
    return `${example.file}:${example.line + line - 1}: TS${diagnostic.code} ${message}`; // line 0 is the supplied one
  });
}
