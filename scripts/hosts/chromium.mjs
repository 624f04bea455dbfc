// The browser: one that is there, or Debian's where apt may install it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const CANDIDATES = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  ],
};

const require = createRequire(import.meta.url);

/** Path of a Chromium that is on this machine, or `undefined`. */
export function findChromium() {
  const own = process.env.CHROMIUM;
  if (own) return existsSync(own) ? own : undefined;
  const system = (CANDIDATES[process.platform] ?? []).find((file) => existsSync(file));
  if (system) return system;
  const playwright = require('playwright-core').chromium.executablePath();
  return existsSync(playwright) ? playwright : undefined;
}

/** Finds a Chromium, or installs Debian's; throws one clear sentence when neither can be. */
export function ensureChromium(say = (line) => console.log(line)) {
  const found = findChromium();
  if (found) return found;
  if (process.env.CHROMIUM) throw new Error(`CHROMIUM names ${process.env.CHROMIUM}, and there is no such file.`);
  const canInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (canInstall) {
    say('Installing Chromium with apt-get …');
    const run = (...args) =>
      spawnSync('apt-get', args, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    const update = run('update');
    const install = run('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
    const installed = findChromium();
    if (installed) return installed;
    say(`${update.stderr}${install.stderr}`.trim());
  }
  throw new Error('No browser: install Chromium or Chrome, or name one in the environment variable CHROMIUM.');
}

/** No request may leave the machine: every name but this one's fails to resolve. */
export const CHROMIUM_FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost',
];

/** Starts Chromium through playwright-core. */
export async function launchChromium({ headless = true } = {}) {
  const executablePath = ensureChromium();
  return require('playwright-core').chromium.launch({ headless, executablePath, args: ['--no-sandbox', ...CHROMIUM_FLAGS] });
}

if (process.argv[1] === path.resolve(import.meta.filename)) console.log(ensureChromium());
