import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A tag of a doc comment, such as `@returns`, with its text. */
export interface DocTag {
  readonly name: string;
  readonly text: string;
}

/** One export of an entry, with its doc comment. */
export interface ApiItem {
  readonly name: string;
  readonly symbol: ts.Symbol;
  readonly declaration: ts.Declaration;
  /** Whether it exists for the compiler only. */
  readonly isType: boolean;
  /** The whole comment above the tags, links reduced to their names. */
  readonly text: string;
  /** Its first sentence; empty if there is none. */
  readonly sentence: string;
  readonly tags: readonly DocTag[];
}

/** An entry, such as `sco-facts/schemas`, with its source file. */
export interface Entry {
  readonly specifier: string;
  readonly file: string;
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

const manifestOf = (root: string) => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;

/** Everything that users can import, code and files. */
export function packageExports(root: string): readonly string[] {
  const { name, exports } = manifestOf(root);
  return Object.keys(exports).map((subpath) => name + subpath.slice(1));
}

/** The entries that hold code: those whose target in package.json differs by module format. */
export function codeEntries(root: string): readonly Entry[] {
  const { name, exports } = manifestOf(root);
  return Object.keys(exports)
    .filter((subpath) => typeof exports[subpath] === 'object')
    .map((subpath) => ({ specifier: name + subpath.slice(1), file: join('src', subpath, 'index.ts') }));
}

/** The sources of all entries, as the compiler sees them. */
export function sourceProgram(root: string): ts.Program {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root, undefined, undefined, undefined);
  return ts.createProgram(
    codeEntries(root).map((entry) => join(root, entry.file)),
    options,
  );
}

/** The exports of an entry, in the order of its declarations. */
export function apiOf(program: ts.Program, file: string): readonly ApiItem[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`apiOf: '${file}' is no module of the program`);
  return checker.getExportsOfModule(module).flatMap((exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const declaration = symbol.declarations?.[0];
    if (!declaration) return [];
    const text = plain(symbol.getDocumentationComment(checker));
    const tags = symbol.getJsDocTags(checker).map((tag) => ({ name: tag.name, text: plain(tag.text ?? []) }));
    const isType = (symbol.flags & ts.SymbolFlags.Value) === 0;
    return [{ name: exported.name, symbol, declaration, isType, text, sentence: firstSentence(text), tags }];
  });
}

/** The first sentence of the comment that describes a whole module; empty if it has none. */
export function moduleSentence(program: ts.Program, file: string): string {
  const text = program.getSourceFile(file)?.text ?? '';
  const comment = /^\/\*\*[\s\S]*?\*\//.exec(text)?.[0] ?? '';
  const prose = comment.replaceAll(/^\s*(?:\/\*\*|\*\/|\*) ?/gm, '').split(/^@/m)[0] ?? '';
  return firstSentence(prose);
}

/** Returns the text up to the first full stop that ends a sentence; empty if there is none. */
function firstSentence(text: string): string {
  const [paragraph = ''] = text.trim().split(/\n\s*\n/);
  return /^.*?\.(?=\s|$)/.exec(paragraph.replaceAll(/\s+/g, ' '))?.[0] ?? '';
}

function plain(parts: readonly ts.SymbolDisplayPart[]): string {
  const text = ts.displayPartsToString([...parts]);
  return text.replaceAll(/\{@link\s+([^\s|}]+)(?:[\s|]+([^}]+))?\}/g, (_, target, label) => label ?? target).trim();
}
