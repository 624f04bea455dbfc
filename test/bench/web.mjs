// From a page's start to the first finding in VS Code for the Web: nothing is cached, the files are virtual, the server is a worker.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchChromium } from '../../scripts/hosts/chromium.mjs';
import { ensureHosts } from '../../scripts/hosts/install.mjs';
import { mute } from '../../scripts/hosts/mute.mjs';
import { serveWeb } from '../../scripts/hosts/web.mjs';
import { figure, median } from './measure.mjs';
import { writeWorkspace } from './workspace.mjs';

const ROUNDS = 5;
const FILES = 100;
const WEAK = `team: yard
cycle: 2026-Q4
objectives:
  - title: The yard is a place where nobody searches
    key_results:
      - Improve the yard
      - Cut searches from 30 to 5 a day
`;
/** How long a page may take before something is broken. */
const PATIENCE = 120_000;

export async function benchWeb() {
  await ensureHosts(['web']);
  execFileSync(process.execPath, ['esbuild.mjs', '--production', 'engine', 'client-web'], { stdio: 'inherit' });
  const folder = mkdtempSync(path.join(tmpdir(), 'okr-bench-web-'));
  writeFileSync(path.join(folder, 'yard.okr.yaml'), WEAK);
  writeWorkspace(folder, FILES);
  const rounds = [];
  const speak = mute();
  const server = await serveWeb({ extension: '.', folder });
  const browser = await launchChromium();
  try {
    for (let round = 0; round < ROUNDS; round++) rounds.push(await start(browser, server.url));
  } finally {
    await browser.close();
    await server.stop();
    speak();
    rmSync(folder, { recursive: true, force: true });
  }
  const of = (what) => median(rounds.map((round) => round[what]));
  const around = `in the web host, ${FILES} files around`;
  figure(`page start to the file's text, ${around}`, of('text'), 'ms');
  figure(`page start to the first finding, ${around}`, of('finding'), 'ms');
  figure(`the extension is asked for, to the first finding, ${around}`, of('own'), 'ms');
}

/** One start in a browser that has never seen the editor: milliseconds since the page's own start, and since ours. */
async function start(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch, { text: '.monaco-editor .view-line', finding: '.squiggly-warning' });
    const payload = JSON.stringify([['openFile', 'vscode-test-web://mount/yard.okr.yaml']]);
    // Both clocks run in milliseconds of the same machine; the page's starts at its `timeOrigin`.
    const asked = page.waitForRequest((one) => one.url().endsWith('/dist/client/extension.web.js'), { timeout: PATIENCE });
    const askedAt = asked.then(() => performance.timeOrigin + performance.now());
    await page.goto(`${url}/?payload=${encodeURIComponent(payload)}`);
    await page.waitForFunction(() => 'finding' in window.seen, undefined, { timeout: PATIENCE });
    const { seen, origin } = await page.evaluate(() => ({ seen: window.seen, origin: performance.timeOrigin }));
    return { text: seen.text, finding: seen.finding, own: origin + seen.finding - (await askedAt) };
  } finally {
    await context.close();
  }
}

/** Runs in the page before VS Code does: writes down when something is there for the first time. */
function watch(wanted) {
  window.seen = {};
  new MutationObserver(() => {
    for (const [name, selector] of Object.entries(wanted)) {
      if (!(name in window.seen) && document.querySelector(selector)) window.seen[name] = performance.now();
    }
  }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['class'] });
}
