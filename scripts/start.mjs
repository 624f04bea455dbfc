// The example company, in the terminal and in a real VS Code: `npm start`.
// usage: npm start [-- --desktop] [-- --port N] [-- --in-place]
//   --desktop   the `code` that is installed, instead of a VS Code in the browser
//   --in-place  opens `examples` itself; without it a copy, so that trying things out changes nothing in the repository
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { setUp } from './setup.mjs';

const { values: options } = parseArgs({
  options: { desktop: { type: 'boolean' }, port: { type: 'string' }, 'in-place': { type: 'boolean' } },
});
setUp();
const node = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status;

console.log('Building …');
if (node('esbuild.mjs') !== 0) process.exit(1);
console.log('\n$ okr lint examples\n');
// Findings are what the examples are there to show; their exit code is none of ours.
node('dist/cli/okr.js', 'lint', 'examples');
console.log('\n$ okr tree examples\n');
node('dist/cli/okr.js', 'tree', 'examples');

const home = options['in-place'] ? null : mkdtempSync(path.join(tmpdir(), 'okr-examples-'));
const folder = home ? path.join(home, 'examples') : path.resolve('examples');
if (home) cpSync('examples', folder, { recursive: true });

if (options.desktop) {
  console.log(`\nOpening VS Code on ${folder} …`);
  const windows = process.platform === 'win32';
  // `--wait`: the copy of the examples lives as long as the window.
  const result = spawnSync('code', ['--new-window', '--wait', `--extensionDevelopmentPath=${path.resolve('.')}`, folder], {
    stdio: 'inherit',
    shell: windows,
  });
  if (home) rmSync(home, { recursive: true, force: true });
  if (result.error) {
    console.error('There is no `code` on the path. Without --desktop, `npm start` brings a VS Code of its own.');
    process.exit(1);
  }
  process.exit(result.status ?? 1);
}

const { ensureHosts } = await import('./hosts/install.mjs');
const { freePort } = await import('./hosts/port.mjs');
const port = options.port ? Number(options.port) : await freePort();
console.log('');
const host = await (process.platform === 'win32' ? serveWeb() : serveCodeServer());
console.log(`\nVS Code with the example company: ${host.address}\nCtrl-C stops it.`);
if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) openBrowser(host.address);

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, async () => {
    if (stopping) return;
    stopping = true;
    console.log('\nStopping …');
    await host.stop();
    if (home) rmSync(home, { recursive: true, force: true });
    process.exit(0);
  });
}
const code = await host.exited;
if (!stopping) {
  console.error(`VS Code ended by itself (${code}).`);
  if (home) rmSync(home, { recursive: true, force: true });
  process.exit(1);
}

async function serveCodeServer() {
  await ensureHosts(['node24', 'code-server']);
  const { startCodeServer } = await import('./hosts/code-server.mjs');
  console.log('Starting VS Code …');
  const settings = { 'workbench.colorTheme': 'Default Dark Modern', 'workbench.startupEditor': 'readme' };
  const server = await startCodeServer({ extensions: [path.resolve('.')], settings, port });
  // As short as it can be, to be read off a terminal.
  return { address: `${server.url}/?folder=${folder}`, exited: server.exited, stop: server.stop };
}

/** code-server does not run on Windows; VS Code for the Web runs everywhere. */
async function serveWeb() {
  await ensureHosts(['web']);
  const { serveWeb: serve } = await import('./hosts/web.mjs');
  console.log('Starting VS Code for the Web …');
  const server = await serve({ port, extension: path.resolve('.'), folder });
  return { address: server.url, exited: new Promise(() => {}), stop: server.stop };
}

function openBrowser(address) {
  const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? ['xdg-open'];
  // Without such a command the address stands in the terminal, which is enough.
  spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
