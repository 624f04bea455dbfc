// A real VS Code with a Node extension host, on a loopback address.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CODE_SERVER_FOLDER, nodeForCodeServer } from './packages.mjs';
import { freePort } from './port.mjs';

/** Quiet, offline, and without anything that saves or asks by itself. */
export const QUIET_SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'git.enabled': false,
  'chat.disableAIFeatures': true,
  'files.simpleDialog.enable': true,
  'files.autoSave': 'off',
  'files.hotExit': 'off',
  'window.dialogStyle': 'custom',
};

const entry = path.join(CODE_SERVER_FOLDER, 'out/node/entry.js');

// What an outer VS Code or a CI set must not leak into the host.
const cleanEnvironment = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|PORT$|PASSWORD$|NODE_OPTIONS$)/.test(name)),
  );

/**
 * Starts code-server with a profile of its own and waits until it answers.
 * @param {{ extensions?: readonly string[], settings?: object, env?: object, port?: number }} options
 *   extensions: folders to load as if they had been installed
 */
export async function startCodeServer({ extensions = [], settings = {}, env = {}, port } = {}) {
  const home = mkdtempSync(path.join(tmpdir(), 'okr-code-server-'));
  const userData = path.join(home, 'data');
  const extensionsFolder = path.join(home, 'extensions');
  mkdirSync(path.join(userData, 'User'), { recursive: true });
  mkdirSync(extensionsFolder);
  writeFileSync(path.join(userData, 'User/settings.json'), JSON.stringify({ ...QUIET_SETTINGS, ...settings }));
  writeFileSync(path.join(home, 'config.yaml'), '');
  for (const folder of extensions) symlinkSync(path.resolve(folder), path.join(extensionsFolder, path.basename(folder)), 'dir');

  const address = `127.0.0.1:${port ?? (await freePort())}`;
  const log = path.join(home, 'server.log');
  const output = openSync(log, 'w');
  const child = spawn(
    nodeForCodeServer(),
    [
      entry,
      ...['--auth', 'none', '--bind-addr', address, '--config', path.join(home, 'config.yaml')],
      ...['--user-data-dir', userData, '--extensions-dir', extensionsFolder],
      ...['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust', '--disable-getting-started-override'],
      // Without it a built VS Code ignores the addresses' extensionDevelopmentPath and extensionTestsPath.
      ...['--ignore-last-opened', '--vscode-option', 'enable-smoke-test-driver'],
    ],
    {
      env: { ...cleanEnvironment(), XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, EXTENSIONS_GALLERY: '{"serviceUrl":""}', ...env },
      stdio: ['ignore', output, output],
      detached: true,
    },
  );
  const exited = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));
  let ended;
  exited.then((how) => {
    ended = how;
  });
  // Whatever ends this process must not leave the host behind.
  const killNow = () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {}
    rmSync(home, { recursive: true, force: true });
  };
  process.once('exit', killNow);

  const stop = async () => {
    if (ended === undefined) {
      process.kill(-child.pid, 'SIGTERM');
      await Promise.race([exited, new Promise((resolve) => setTimeout(resolve, 5_000).unref())]);
    }
    process.off('exit', killNow);
    killNow();
  };
  const url = `http://${address}`;
  const deadline = Date.now() + 60_000;
  for (;;) {
    if (ended !== undefined) throw new Error(`code-server ended early (${ended}):\n${readFileSync(log, 'utf8')}`);
    if (
      await fetch(`${url}/healthz`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      break;
    if (Date.now() > deadline) {
      const text = readFileSync(log, 'utf8');
      await stop();
      throw new Error(`code-server did not answer within 60 s:\n${text}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { url, address, home, log, exited, stop };
}

/** The address that opens a folder or a `.code-workspace` file, with what VS Code takes from its `payload`. */
export function codeServerAddress(server, folder, payload = []) {
  const kind = folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const query = new URLSearchParams({ [kind]: path.resolve(folder) });
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `${server.url}/?${query}`;
}

/** How code-server names a file of this machine in a payload. */
export const remoteUri = (server, file) => `vscode-remote://${server.address}${path.resolve(file)}`;

/** Runs code-server's command line, e.g. `--install-extension x.vsix`, against an extensions folder; returns what it printed. */
export function codeServerCli(home, ...args) {
  const result = spawnSync(
    nodeForCodeServer(),
    [entry, '--user-data-dir', path.join(home, 'data'), '--extensions-dir', path.join(home, 'extensions'), ...args],
    {
      encoding: 'utf8',
      env: { ...cleanEnvironment(), XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, EXTENSIONS_GALLERY: '{"serviceUrl":""}' },
    },
  );
  return { code: result.status, output: `${result.stdout}${result.stderr}` };
}
