import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { declaredEntries } from './core.js';

/**
 * The declarations that the entries of the package need, by path: a file for each module of `src/` that an entry's
 * declarations import, directly or not. Modules that only code imports need none.
 */
export function declarations(): ReadonlyMap<string, string> {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.', {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    types: [],
    rootDir: resolve('src'),
    outDir: '/',
  });
  const emitted = new Map<string, string>();
  const program = ts.createProgram(declaredEntries, options);
  const { diagnostics } = program.emit(undefined, (path, text) => emitted.set(path.slice(1), text));
  if (diagnostics.length > 0) throw new Error(ts.formatDiagnostics(diagnostics, formatHost));

  const needed = new Map<string, string>();
  const need = (path: string): void => {
    const text = emitted.get(path);
    if (text === undefined || needed.has(path)) return;
    needed.set(path, text);
    for (const { fileName } of ts.preProcessFile(text).importedFiles) {
      need(join(dirname(path), fileName.replace(/\.js$/, '.d.ts')));
    }
  };
  for (const path of declaredEntries) need(path.slice('src/'.length).replace(/\.ts$/, '.d.ts'));
  return needed;
}

const formatHost: ts.FormatDiagnosticsHost = {
  getCurrentDirectory: () => '',
  getCanonicalFileName: (path) => path,
  getNewLine: () => '\n',
};
