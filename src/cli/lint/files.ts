import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, posix } from 'node:path';
import { glob } from 'tinyglobby';
import { quote } from '../../quote.js';
import { CliError } from '../errors.js';

const ignored = ['node_modules', '.git']; // other people's files, unless a pattern names the folder itself

/** A file to be read. */
export interface InputFile {
  readonly path: string;
  /** Whether a pattern names it itself, not a folder or a glob. */
  readonly isNamed: boolean;
}

/**
 * Lists the files that match patterns, each once, sorted. A pattern is the path of a file, the path of a folder for all
 * files in it, or a glob; names that begin with a dot have to be written out. A pattern without a match is an error, so
 * that a misspelt path does not pass as clean. A file to which several paths lead, by links, is listed by the shortest.
 */
export async function filesOf(patterns: readonly string[]): Promise<InputFile[]> {
  const lists = await Promise.all(patterns.map(filesOfPattern));
  for (const [index, files] of lists.entries()) {
    if (files.length > 0) continue;
    const pattern = patterns[index] ?? '';
    const isFolder = (await stat(pattern).catch(() => undefined))?.isDirectory();
    const problem = isFolder ? `the folder ${quote(pattern)} has no file to read` : `no file matches ${quote(pattern)}`;
    throw new CliError('NO_SUCH_FILE', 'lint', problem, pattern);
  }
  const named = new Set(
    lists
      .flat()
      .filter(({ isNamed }) => isNamed)
      .map(({ path }) => path),
  );
  const paths = await withoutLinks([...new Set(lists.flat().map(({ path }) => path))], named);
  return paths.sort().map((path) => ({ path, isNamed: named.has(path) }));
}

/** Leaves out paths by which a folder or a glob leads to a file once more. */
async function withoutLinks(paths: readonly string[], named: ReadonlySet<string>): Promise<string[]> {
  const real = await Promise.all(paths.map((path) => realpath(path).catch(() => path)));
  const depth = (path: string) => path.split(/[\\/]/).length;
  const ranked = paths
    .map((path, index) => ({ path, target: real[index], rank: named.has(path) ? 0 : depth(path) }))
    .sort((one, other) => one.rank - other.rank);
  const seen = new Set<string | undefined>();
  return ranked.flatMap(({ path, target, rank }) => {
    const isSeen = seen.has(target);
    seen.add(target);
    return isSeen && rank > 0 ? [] : [path];
  });
}

async function filesOfPattern(pattern: string): Promise<InputFile[]> {
  if (pattern === '-') return [{ path: pattern, isNamed: true }];
  if (pattern === '') return [];
  const found = await stat(pattern).catch(() => undefined);
  if (found && !found.isDirectory()) return [{ path: pattern, isNamed: true }];
  const folders = pattern.split(/[\\/]/);
  const ignore = ignored.filter((folder) => !folders.includes(folder)).map((folder) => `**/${folder}/**`);
  const paths = found
    ? (await glob('**/*', { ignore, cwd: pattern, expandDirectories: false })).map((path) => posix.join(pattern, path))
    : await glob(pattern, { ignore, absolute: isAbsolute(pattern), expandDirectories: false });
  return paths.map((path) => ({ path, isNamed: false }));
}
