import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { Packed } from './lib/packed.js';
import { root, tool, toolsFolder } from './lib/places.js';
import { output } from './lib/run.js';
import { isStale } from './lib/stale.js';

/** Installs the tools, builds where needed, packs, and installs the tarball the way users do. */
export default async function setup(project: TestProject): Promise<() => void> {
  await installTools();
  if (process.env['SCO_FACTS_BUILD'] === '1' || isStale()) await output('npm', ['run', 'build'], root);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sco-facts-package-')));
  project.provide('packed', await packAndInstall(folder));
  return () => rmSync(folder, { recursive: true, force: true });
}

async function installTools(): Promise<void> {
  const lock = readFileSync(join(toolsFolder, 'package-lock.json'));
  const digest = createHash('sha256').update(lock).digest('hex');
  const stamp = tool('.lock-sha256'); // npm ci removes it along with the folder, so that a broken install has none
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  await output('npm', ['ci', '--ignore-scripts'], toolsFolder);
  writeFileSync(stamp, digest);
}

async function packAndInstall(folder: string): Promise<Packed> {
  // without scripts: `prepare` rewrites src/generated, which neither dist nor the tarball is made from any more
  const printed = await output('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], root);
  const [{ filename = '' } = {}] = JSON.parse(printed) as { filename?: string }[];
  const tarball = join(folder, filename);
  const [withZod, withoutZod, oldestZod] = await Promise.all([
    install(join(folder, 'with-zod'), [tarball, join(root, 'node_modules/zod')]),
    install(join(folder, 'without-zod'), [tarball]),
    install(join(folder, 'oldest-zod'), [tarball, tool('zod-4.0.0')]),
  ]);
  return { tarball, withZod, withoutZod, oldestZod };
}

/** Offline, since the tarball needs nothing; zod is copied from the installs here, so that its version is the locked one. */
async function install(folder: string, packages: readonly string[]): Promise<string> {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  await output('npm', ['install', '--offline', '--install-links', '--ignore-scripts', ...packages], folder);
  return folder;
}
