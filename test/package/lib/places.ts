import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder with these tests. */
const packageTests = dirname(dirname(fileURLToPath(import.meta.url)));

/** The repository. */
export const root = dirname(dirname(packageTests));

/** The files that consumers of the package are made of. */
export const fixtureFolder = join(packageTests, 'fixture');

/** The install with bundlers, compilers and runtimes, which the setup makes. */
export const toolsFolder = join(packageTests, 'tools');

/** A file of that install. */
export const tool = (path: string): string => join(toolsFolder, 'node_modules', path);
