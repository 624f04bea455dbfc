// The whole way of a check-in, and of a what-if, by keyboard alone, in a real VS Code: no mouse, no click, nothing but keys.
// usage: node test/keyboard/run.mjs [PART]     only tests whose name contains PART
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchChromium } from '../../scripts/hosts/chromium.mjs';
import { codeServerAddress, startCodeServer } from '../../scripts/hosts/code-server.mjs';
import { ensureHosts } from '../../scripts/hosts/install.mjs';
import { exportTheMap, reloadTheMap } from './map.mjs';
import { runCommand } from './palette.mjs';

/** As many stops as there may be before the tree. */
const STOPS = 40;
const TITLE = 'Raise on-time';

const root = path.join(import.meta.dirname, '../..');
const home = mkdtempSync(path.join(tmpdir(), 'okr-keyboard-'));

/** The panel, opened by the palette, with the keyboard in its tree. */
async function panelWithKeyboard(page) {
  const panel = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  await runCommand(page, 'Show Alignment');
  await panel.getByRole('treeitem').first().waitFor();
  await tabToTree(page, panel);
  return panel;
}

async function tabToTree({ keyboard }, panel) {
  const hasFocus = () => panel.getByRole('tree').evaluate((node) => document.hasFocus() && document.activeElement === node);
  for (let stop = 0; stop < STOPS && !(await hasFocus()); stop++) await keyboard.press('Tab');
  assert.equal(await hasFocus(), true, 'the Tab key does not come to the tree');
}

const activeIn = (panel) => panel.locator('[role=treeitem][aria-selected=true]');
const rowOf = (panel, title) => panel.locator('[role=treeitem]', { hasText: title });

/** Typing the beginning of a title goes to its row. */
async function goToRow({ keyboard }, panel, typed, title) {
  const active = activeIn(panel).filter({ hasText: title });
  await keyboard.press('Home');
  await keyboard.type(typed);
  await active.waitFor();
  // The word that was being typed has to end first; an arrow ends it.
  await keyboard.press('ArrowUp');
  await keyboard.press('ArrowDown');
  await active.waitFor();
}

/** The dialog of a check-in, at one of its steps. */
const asks = (page, step) => page.locator('.quick-input-title', { hasText: step }).waitFor();

async function enterTheRest(page) {
  for (const step of ['2/3', '3/3']) {
    await page.keyboard.press('Enter');
    await asks(page, step);
  }
  await page.keyboard.press('Enter');
}

async function checkIn(page, { company }) {
  const { keyboard } = page;
  const panel = await panelWithKeyboard(page);
  const active = activeIn(panel);
  await goToRow(page, panel, 'raise on', TITLE);
  const row = await active.getAttribute('data-id');
  const before = company();
  await keyboard.press('c');
  await asks(page, '1/3');
  await keyboard.type('91%');
  await page.locator('.quick-input-widget .monaco-inputbox.info').waitFor();
  await enterTheRest(page);

  // The row has its new number, and the keyboard is back on it.
  await rowOf(panel, TITLE).locator('.current', { hasText: '91%' }).waitFor();
  await panel.locator('[role=tree]:focus').waitFor();
  assert.equal(await active.getAttribute('data-id'), row);
  // Enter goes to the line, and the keyboard with it: what is typed there can be taken back there.
  await keyboard.press('Enter');
  const editor = page.locator('.editor-instance.active, .editor-instance').first();
  await editor.locator('.view-line', { hasText: TITLE }).first().waitFor();
  assert.notEqual(company(), before, 'a file that nobody sees was to be saved');
  assert.match(company(), /value: 91%/);
}

async function whatIf(page, { company }) {
  const { keyboard } = page;
  const before = company();
  let panel = await panelWithKeyboard(page);
  const score = (title) => rowOf(panel, title).locator('.score');
  const OBJECTIVE = 'Every parcel arrives';
  const first = await score(OBJECTIVE).textContent();
  const top = await panel.locator('.big').textContent();
  const begin = async () => {
    await goToRow(page, panel, 'raise on', TITLE);
    await keyboard.press('w');
    await rowOf(panel, TITLE).locator('[role=slider]:focus').waitFor();
  };

  // 88% → 96%: the key result, its objective and the number at the top show what they would be, with the difference.
  await begin();
  await keyboard.press('End');
  await rowOf(panel, TITLE).locator('.now', { hasText: '96%' }).waitFor();
  for (const row of [TITLE, OBJECTIVE]) await rowOf(panel, row).locator('.change', { hasText: '+' }).waitFor();
  await rowOf(panel, OBJECTIVE).locator('.ghost').waitFor();
  await panel.locator('.big .change', { hasText: '+' }).waitFor();
  assert.notEqual(await score(OBJECTIVE).textContent(), first);
  assert.equal(company(), before, 'something was written');

  // Escape leaves nothing behind.
  await keyboard.press('Escape');
  await panel.locator('.what-if-banner').waitFor({ state: 'detached' });
  await panel.locator('[role=tree]:focus').waitFor();
  assert.equal(await panel.locator('.change, .ghost, [role=slider]').count(), 0);
  assert.deepEqual([await score(OBJECTIVE).textContent(), await panel.locator('.big').textContent()], [first, top]);

  // What is supposed outlives the panel: hidden, it is thrown away, and what comes back asks anew.
  await begin();
  await keyboard.press('End');
  await keyboard.press('ArrowLeft');
  await panel.locator('.big .change', { hasText: '+' }).waitFor();
  const moved = await rowOf(panel, TITLE).locator('.now').textContent();
  const supposed = await score(OBJECTIVE).textContent();
  await keyboard.press('Control+Shift+E');
  await page.locator('iframe.webview.ready').waitFor({ state: 'hidden' });
  panel = await panelWithKeyboard(page);
  await panel.locator('.big .change', { hasText: '+' }).waitFor();
  assert.equal(await rowOf(panel, TITLE).locator('.now').textContent(), moved);
  assert.equal(await score(OBJECTIVE).textContent(), supposed);

  // Enter hands over to a check-in with the value filled in; Escape there writes nothing.
  await keyboard.press('Tab');
  await rowOf(panel, TITLE).locator('[role=slider]:focus').waitFor();
  await keyboard.press('Enter');
  await asks(page, '1/3');
  const field = page.locator('.quick-input-widget input').first();
  assert.equal(await field.inputValue(), moved);
  await keyboard.press('Escape');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  await panel.locator('[role=tree]:focus').waitFor();
  assert.equal(company(), before, 'Escape wrote something');
  await keyboard.press('Tab');
  await rowOf(panel, TITLE).locator('[role=slider]:focus').waitFor();
  await keyboard.press('Enter');
  await asks(page, '1/3');
  await enterTheRest(page);

  // What was supposed is what is: nothing is left to suppose.
  await panel.locator('.what-if-banner').waitFor({ state: 'detached' });
  await rowOf(panel, TITLE).locator('.current', { hasText: moved }).waitFor();
  assert.equal(await score(OBJECTIVE).textContent(), supposed.replace(/[+−].*$/, ''));
  assert.ok(company().includes(`value: ${moved} }`), company());
}

const TESTS = {
  'a check-in by keyboard alone: from the panel, with a new number in the row and the keyboard back on it': checkIn,
  'what if by keyboard alone: ancestors move, nothing is written, and a check-in begins with the value': whatIf,
  'the map is exported where the editor’s dialog says, and nowhere when it is left': exportTheMap,
  'the map’s tab comes back after a reload of the window as it was left': reloadTheMap,
};

let passed = 0;
let failed = 0;
let server;
let browser;
try {
  await ensureHosts(['node24', 'code-server']);
  server = await startCodeServer({ extensions: [root] });
  browser = await launchChromium();
  for (const [name, test] of Object.entries(TESTS).filter(([name]) => name.includes(process.argv[2] ?? ''))) {
    const folder = path.join(home, `workspace-${passed + failed}`);
    cpSync(path.join(root, 'test/extension/workspace'), folder, { recursive: true });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    try {
      await page.goto(codeServerAddress(server, folder));
      await page.locator('.monaco-workbench').waitFor();
      await test(page, { folder, company: () => readFileSync(path.join(folder, 'company.okr.yaml'), 'utf8') });
      passed++;
      console.log(`  ✔ ${name}`);
    } catch (error) {
      failed++;
      await page.screenshot({ path: path.join(root, 'out/keyboard.png') }).catch(() => undefined);
      console.log(`  ✘ ${name}\n${error?.stack ?? error}`);
    } finally {
      await page.close();
    }
  }
} catch (error) {
  failed++;
  console.log(String(error?.stack ?? error));
} finally {
  await browser?.close();
  await server?.stop();
  rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
