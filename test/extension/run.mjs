// The suite inside a real VS Code with a Node extension host: the desktop build where it can be had and run, else code-server.
// usage: node test/extension/run.mjs      OKR_HOST=desktop|code-server chooses

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
const workspace = path.join(home, 'workspace');
const report = path.join(home, 'report.txt');
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

async function inDesktop(executable, tests) {
  const userData = path.join(home, 'user-data');
  mkdirSync(path.join(userData, 'User'), { recursive: true });
  writeFileSync(path.join(userData, 'User/settings.json'), JSON.stringify(QUIET_SETTINGS));
  try {
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: root,
      extensionTestsPath: tests,
      extensionTestsEnv: { OKR_SUITE_REPORT: report },
      launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust', `--user-data-dir=${userData}`],
    });
    return true;
  } catch (error) {
    console.log(String(error));
    return false;
  }
}

async function inCodeServer(tests) {
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
    await page.goto(codeServerAddress(server, workspace, payload));
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

let passed = false;
try {
  cpSync(path.join(import.meta.dirname, 'workspace'), workspace, { recursive: true });
  commitAll(workspace);
  const tests = await bundleSuite('node');
  const { executable, why } = await desktop();
  if (executable) {
    console.log(`Host: VS Code desktop, ${spawnSync(executable, ['--version'], { encoding: 'utf8' }).stdout.split('\n')[0]}`);
    passed = await inDesktop(executable, tests);
  }
  // A desktop that could not even begin (a library is missing, a sandbox is refused) says nothing about the extension.
  if (!executable || (reported() === '' && process.env.OKR_HOST !== 'desktop')) {
    if (process.env.OKR_HOST === 'desktop') throw new Error(`No VS Code desktop: ${why}`);
    console.log(`Host: code-server, since ${why ?? 'VS Code desktop did not start'}`);
    passed = await inCodeServer(tests);
  }
} catch (error) {
  console.log(String(error?.stack ?? error));
}
const text = reported();
process.stdout.write(text);
const counts = /^(\d+) passed, (\d+) failed$/m.exec(text);
// An end without a report, or one that does not fit the report, is a failure.
const honest = counts !== null && Number(counts[1]) > 0 && passed === (counts[2] === '0');
if (!honest) console.log(`${counts?.[1] ?? 0} passed, ${Math.max(Number(counts?.[2] ?? 0), 1)} failed`);
rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
process.exit(honest && passed ? 0 : 1);
