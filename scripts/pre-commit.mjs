#!/usr/bin/env node
// The hook of pre-commit. It runs `sco-facts lint` of the version that this copy of the repository has, and installs it
// from the registry beside this copy when it runs first, so that later commits need no network.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const home = join(root, `.pre-commit-${version}`);

if (!existsSync(home)) {
  const folder = mkdtempSync(`${home}-`); // it gets its name when it is complete
  const options = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const isWindows = process.platform === 'win32'; // where npm is a script of the shell
  const { status } = spawnSync('npm', ['install', ...options, '--prefix', '.', `sco-facts@${version}`], {
    cwd: folder,
    shell: isWindows,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status === 0 && !existsSync(home)) renameSync(folder, home);
  else rmSync(folder, { recursive: true });
  if (!existsSync(home)) {
    console.error(`sco-facts-lint: npm could not install sco-facts@${version}`);
    process.exit(2);
  }
}

const command = join(home, 'node_modules/sco-facts/dist/cli/main.js');
const { status } = spawnSync(process.execPath, [command, 'lint', ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 2;
