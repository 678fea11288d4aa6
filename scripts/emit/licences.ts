import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The packages whose code a build inlined, according to esbuild's metafile. */
export function bundledPackages(metafile: string): string[] {
  const { inputs } = JSON.parse(metafile) as { inputs: Readonly<Record<string, unknown>> };
  const names = Object.keys(inputs).flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
  return [...new Set(names)].sort();
}

/** Collects the licences of packages, each under its name and version, since they must accompany the code. */
export function licenceTexts(packages: readonly string[], modules: string): string {
  return packages
    .map((name) => {
      const folder = join(modules, name);
      const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      if (file === undefined) throw new Error(`licenceTexts: '${name}' has no licence file; it cannot be bundled`);
      return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
