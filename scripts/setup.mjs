// What every command of the project needs first. Imports Node's own modules only: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.join(import.meta.dirname ?? '.', '..');

/** Stops with one sentence where this Node is too old; else installs the npm packages that are missing or no longer fit the lock file. */
export function setUp(say = (line) => console.log(line)) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`This is Node ${process.versions.node}; the project needs 20.19 or later.`);
    process.exit(1);
  }
  process.chdir(ROOT);
  // npm keeps a copy of the lock file it installed by; ours remembers which one that was.
  const stamp = 'node_modules/.okr-lock.json';
  const lock = readFileSync('package-lock.json', 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Installing npm packages …');
  // None of them needs its install script here, and one would compile.
  const result = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  });
  if (result.status !== 0) {
    console.error('The npm packages could not be installed; npm says why above.');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}
