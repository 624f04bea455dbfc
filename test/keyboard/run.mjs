// The whole way of a check-in by keyboard alone, in a real VS Code: no mouse, no click, nothing but keys.
// usage: node test/keyboard/run.mjs
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchChromium } from '../../scripts/hosts/chromium.mjs';
import { codeServerAddress, startCodeServer } from '../../scripts/hosts/code-server.mjs';
import { ensureHosts } from '../../scripts/hosts/install.mjs';

/** As many stops as there may be before the tree. */
const STOPS = 40;
/** How often the palette is opened, and how many milliseconds it has to show the command. */
const TRIES = 12;
const PATIENCE = 5000;
const TITLE = 'Raise on-time';

const root = path.join(import.meta.dirname, '../..');
const home = mkdtempSync(path.join(tmpdir(), 'okr-keyboard-'));
const folder = path.join(home, 'workspace');
const company = () => readFileSync(path.join(folder, 'company.okr.yaml'), 'utf8');

/** A palette that was opened before the editor had read its extensions never learns of their commands: then it is opened anew. */
async function showAlignment(page) {
  const command = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Show Alignment' });
  for (let tries = 1; ; tries++) {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget:visible').waitFor();
    await page.keyboard.type('OKR: Show Alignment');
    const found = await command.waitFor({ timeout: PATIENCE }).then(
      () => true,
      () => false,
    );
    if (found) break;
    assert.ok(tries < TRIES, 'the palette does not offer the command');
    await page.keyboard.press('Escape');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }
  await page.keyboard.press('Enter');
}

async function checkInByKeyboard(page) {
  const { keyboard } = page;
  const panel = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  const tree = panel.getByRole('tree');
  const active = panel.locator('[role=treeitem][aria-selected=true]');
  const asks = (step) => page.locator('.quick-input-title', { hasText: step }).waitFor();

  await showAlignment(page);
  await panel.getByRole('treeitem').first().waitFor();
  const hasFocus = () => tree.evaluate((node) => document.hasFocus() && document.activeElement === node);
  for (let stop = 0; stop < STOPS && !(await hasFocus()); stop++) await keyboard.press('Tab');
  assert.equal(await hasFocus(), true, 'the Tab key does not come to the tree');

  // Typing the beginning of a title goes to its row.
  await keyboard.press('Home');
  await keyboard.type('raise on');
  await active.filter({ hasText: TITLE }).waitFor();
  const row = await active.getAttribute('data-id');
  const before = company();
  // The word that was being typed has to end first; an arrow ends it.
  await keyboard.press('ArrowUp');
  await keyboard.press('ArrowDown');
  await active.filter({ hasText: TITLE }).waitFor();
  await keyboard.press('c');
  await asks('1/3');
  await keyboard.type('91%');
  await page.locator('.quick-input-widget .monaco-inputbox.info').waitFor();
  await keyboard.press('Enter');
  await asks('2/3');
  await keyboard.press('Enter');
  await asks('3/3');
  await keyboard.press('Enter');

  // The row has its new number, and the keyboard is back on it.
  await panel.locator('[role=treeitem]', { hasText: TITLE }).locator('.current', { hasText: '91%' }).waitFor();
  await panel.locator('[role=tree]:focus').waitFor();
  assert.equal(await active.getAttribute('data-id'), row);
  // Enter goes to the line, and the keyboard with it: what is typed there can be taken back there.
  await keyboard.press('Enter');
  const editor = page.locator('.editor-instance.active, .editor-instance').first();
  await editor.locator('.view-line', { hasText: TITLE }).first().waitFor();
  assert.notEqual(company(), before, 'a file that nobody sees was to be saved');
  assert.match(company(), /value: 91%/);
}

let failed = 0;
let server;
let browser;
try {
  cpSync(path.join(root, 'test/extension/workspace'), folder, { recursive: true });
  await ensureHosts(['node24', 'code-server']);
  server = await startCodeServer({ extensions: [root] });
  browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await page.goto(codeServerAddress(server, folder));
    await page.locator('.monaco-workbench').waitFor();
    await checkInByKeyboard(page);
    console.log('  ✔ a check-in by keyboard alone: from the panel, with a new number in the row and the keyboard back on it');
  } catch (error) {
    await page.screenshot({ path: path.join(root, 'out/keyboard.png') }).catch(() => undefined);
    throw error;
  }
} catch (error) {
  failed++;
  console.log(`  ✘ a check-in by keyboard alone\n${error?.stack ?? error}`);
} finally {
  await browser?.close();
  await server?.stop();
  rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
console.log(`${1 - failed} passed, ${failed} failed`);
process.exit(failed);
