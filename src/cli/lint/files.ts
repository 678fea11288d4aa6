import { stat } from 'node:fs/promises';
import { isAbsolute, posix } from 'node:path';
import { glob } from 'tinyglobby';
import { quote } from '../../quote.js';
import { CliError } from '../errors.js';

const ignored = ['node_modules', '.git']; // other people's files, unless a pattern names the folder itself

/**
 * Lists the files that match patterns, each once, sorted. A pattern is the path of a file, the path of a folder for all
 * files in it, or a glob. A pattern without a match is an error, so that a misspelt path does not pass as clean.
 */
export async function filesOf(patterns: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(patterns.map(filesOfPattern));
  for (const [index, files] of lists.entries()) {
    if (files.length > 0) continue;
    const pattern = patterns[index] ?? '';
    throw new CliError('NO_SUCH_FILE', 'lint', `no file matches ${quote(pattern)}`, pattern);
  }
  return [...new Set(lists.flat())].sort();
}

async function filesOfPattern(pattern: string): Promise<string[]> {
  if (pattern === '-') return [pattern];
  if (pattern === '') return [];
  const found = await stat(pattern).catch(() => undefined);
  if (found && !found.isDirectory()) return [pattern];
  const ignore = ignored.filter((folder) => !pattern.includes(folder)).map((folder) => `**/${folder}/**`);
  if (!found) return glob(pattern, { ignore, absolute: isAbsolute(pattern), expandDirectories: false });
  const inside = await glob('**/*', { ignore, cwd: pattern, expandDirectories: false });
  return inside.map((path) => posix.join(pattern, path));
}
