// The suite inside a real VS Code with a Node extension host: the desktop build where it can be had and run, else code-server.
// usage: node test/extension/run.mjs [folder | roots]      OKR_HOST=desktop|code-server chooses
// default: all: a workspace of one folder, and one of two with a configuration each

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { launchChromium } from '../../scripts/hosts/chromium.mjs';
import { codeServerAddress, QUIET_SETTINGS, remoteUri, startCodeServer } from '../../scripts/hosts/code-server.mjs';
import { ensureHosts } from '../../scripts/hosts/install.mjs';
import { CACHE } from '../../scripts/hosts/packages.mjs';
import { bundleSuite } from './bundle.mjs';

/** Long enough for a slow machine; the tests themselves end far earlier. */
const TIMEOUT = 300_000;

const root = path.join(import.meta.dirname, '../..');
const home = mkdtempSync(path.join(tmpdir(), 'okr-suite-'));
/** What VS Code opens in each run; `suite/index.ts` takes the tests that fit. */
const RUNS = {
  folder: path.join(home, 'workspace'),
  roots: path.join(home, 'roots/roots.code-workspace'),
};
const report = path.join(home, 'report.txt');
const COUNTS = /^(\d+) passed, (\d+) failed\n?$/m;
const reported = () => (existsSync(report) ? readFileSync(report, 'utf8') : '');

/** Desktop VS Code, or why it cannot be. */
async function desktop() {
  if (process.env.OKR_HOST === 'code-server') return { why: 'OKR_HOST says code-server' };
  const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!display) return { why: 'there is no display' };
  try {
    return {
      executable: await downloadAndUnzipVSCode({ version: 'stable', timeout: 15_000, cachePath: path.join(CACHE, 'desktop') }),
    };
  } catch (error) {
    return { why: `it cannot be downloaded (${String(error?.message ?? error).split('\n')[0]})` };
  }
}

async function inDesktop(executable, tests, opened) {
  const userData = mkdtempSync(path.join(home, 'user-data-'));
  mkdirSync(path.join(userData, 'User'), { recursive: true });
  writeFileSync(path.join(userData, 'User/settings.json'), JSON.stringify(QUIET_SETTINGS));
  try {
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: root,
      extensionTestsPath: tests,
      extensionTestsEnv: { OKR_SUITE_REPORT: report },
      launchArgs: [opened, '--disable-extensions', '--disable-workspace-trust', `--user-data-dir=${userData}`],
    });
    return true;
  } catch (error) {
    console.log(String(error));
    return false;
  }
}

async function inCodeServer(tests, opened) {
  await ensureHosts(['node24', 'code-server']);
  const server = await startCodeServer({ env: { OKR_SUITE_REPORT: report } });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const ended = new Promise((resolve) => page.exposeFunction('codeAutomationExit', async (code) => resolve(code)));
    await page.exposeFunction('codeAutomationLog', () => undefined);
    const payload = [
      ['extensionDevelopmentPath', remoteUri(server, root)],
      ['extensionTestsPath', remoteUri(server, tests)],
      ['skipWelcome', 'true'],
    ];
    await page.goto(codeServerAddress(server, opened, payload));
    const code = await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, TIMEOUT, 'timeout').unref())]);
    if (code === 'timeout') {
      const picture = path.join(root, 'out/extension-suite/timeout.png');
      await page.screenshot({ path: picture });
      console.log(`No end after ${TIMEOUT / 1000} s; see ${path.relative(root, picture)}`);
    }
    return code === 0;
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** The comparison needs something to compare with; nobody's own settings of git count. */
function commitAll(folder) {
  const env = { PATH: process.env.PATH, HOME: home, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgSign=false'];
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
    ['commit', '--quiet', '--message=state'],
  ]) {
    const { status, stderr, error } = spawnSync('git', [...who, '-C', folder, ...args], { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args[0]}: ${error ?? stderr}`);
  }
}

async function run(opened, tests, { executable, why }) {
  rmSync(report, { force: true });
  let passed = false;
  try {
    if (executable) {
      console.log(`Host: VS Code desktop, ${spawnSync(executable, ['--version'], { encoding: 'utf8' }).stdout.split('\n')[0]}`);
      passed = await inDesktop(executable, tests, opened);
    }
    // A desktop that could not even begin (a library is missing, a sandbox is refused) says nothing about the extension.
    if (!executable || (reported() === '' && process.env.OKR_HOST !== 'desktop')) {
      if (process.env.OKR_HOST === 'desktop') throw new Error(`No VS Code desktop: ${why}`);
      console.log(`Host: code-server, since ${why ?? 'VS Code desktop did not start'}`);
      passed = await inCodeServer(tests, opened);
    }
  } catch (error) {
    console.log(String(error?.stack ?? error));
  }
  const text = reported();
  const found = COUNTS.exec(text);
  process.stdout.write(text.replace(COUNTS, ''));
  const counts = { passed: Number(found?.[1] ?? 0), failed: Number(found?.[2] ?? 0) };
  // An end without a report, or one that does not fit the report, is a failure.
  const honest = counts.passed > 0 && passed === (counts.failed === 0);
  return honest ? counts : { ...counts, failed: Math.max(counts.failed, 1) };
}

const total = { passed: 0, failed: 0 };
try {
  for (const name of ['workspace', 'roots'])
    cpSync(path.join(import.meta.dirname, name), path.join(home, name), { recursive: true });
  commitAll(RUNS.folder);
  const tests = await bundleSuite('node');
  const host = await desktop();
  for (const name of process.argv[2] ? [process.argv[2]] : Object.keys(RUNS)) {
    const counts = await run(RUNS[name], tests, host);
    total.passed += counts.passed;
    total.failed += counts.failed;
  }
} catch (error) {
  console.log(String(error?.stack ?? error));
  total.failed++;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
