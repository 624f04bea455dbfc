// Installs hosts on demand. usage: node scripts/hosts/install.mjs [node24] [code-server] [web] [web-min]      (default: all)
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CACHE, HOSTS, nodeForCodeServer } from './packages.mjs';

/**
 * Makes sure that the named hosts are there; says what it installs. One after the other, since they share folders.
 * @param {readonly string[]} names
 */
export async function ensureHosts(names, say = (line) => console.log(line)) {
  for (const name of names) {
    const host = HOSTS[name];
    if (name === 'node24' && nodeForCodeServer() === process.execPath) continue;
    const folder = path.join(CACHE, host.folder);
    const stamp = path.join(folder, `.installed-${host.packages.join('+').replaceAll('/', '_')}`);
    if (existsSync(stamp)) continue;
    say(`Installing ${host.title} (${host.size}) into .cache/hosts …`);
    const started = Date.now();
    mkdirSync(folder, { recursive: true });
    if (!existsSync(path.join(folder, 'package.json'))) writeFileSync(path.join(folder, 'package.json'), '{"private":true}');
    await npm(folder, 'install', ...host.packages, '--save-exact', '--ignore-scripts');
    if (host.within) await npm(path.join(folder, host.within), 'install', '--omit=dev', '--ignore-scripts');
    writeFileSync(stamp, '');
    say(`  done in ${Math.round((Date.now() - started) / 1000)} s`);
  }
}

function npm(cwd, ...args) {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`npm ${args.join(' ')} ended with ${code}\n${output.trim()}`));
    });
  });
}

if (process.argv[1] === import.meta.filename) {
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !(name in HOSTS));
  if (unknown) {
    console.error(`No host named ${unknown}; there are ${Object.keys(HOSTS).join(', ')}.`);
    process.exit(2);
  }
  await ensureHosts(names.length > 0 ? names : Object.keys(HOSTS));
}
