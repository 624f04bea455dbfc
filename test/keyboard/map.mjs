// The map's tab in a real VS Code: the editor's own dialog asks where an export goes, and a reload of the window brings the tab back.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import path from 'node:path';
import { runCommand } from './palette.mjs';

const mapIn = (page) => page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
const viewOf = (map) =>
  map.locator('.drawing > g').evaluate((stage) =>
    stage
      .getAttribute('transform')
      .match(/-?[\d.]+/g)
      .map(Number),
  );

/** Asks for an export; ends when the dialog proposes where it goes. */
async function exportAs(page, map, name, target) {
  await map.getByRole('button', { name: 'Export…' }).click();
  await map.getByRole('menuitem', { name }).click();
  await page.locator('.quick-input-widget:visible').waitFor();
  await page.waitForFunction(
    (wanted) => [...document.querySelectorAll('.quick-input-widget input')].some(({ value }) => value === wanted),
    target,
  );
}

/** Says yes to the dialog; ends when the file holds what it should begin with. One that still reads the folder does not hear the first yes. */
async function sayYes(page, target, begins) {
  const changes = watch(path.dirname(target));
  const dialog = page.locator('.quick-input-widget');
  for (let isOpen = true; isOpen; isOpen = await dialog.isVisible()) {
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden', timeout: 2000 }).catch(() => undefined);
  }
  const isWritten = () => existsSync(target) && readFileSync(target, 'utf8').startsWith(begins);
  if (isWritten()) return;
  for await (const _ of changes) if (isWritten()) return;
}

/** What is drawn, and what the server writes, goes where the dialog says; nothing is written when it is left. */
export async function exportTheMap(page, { folder }) {
  await runCommand(page, 'Show Map');
  const map = mapIn(page);
  await map.locator('.node').first().waitFor();
  for (const [name, file, begins] of [
    ['Picture (SVG)', 'okr-map.svg', '<svg '],
    ['Picture (PNG)', 'okr-map.png', '\ufffdPNG'],
    ['Mermaid diagram', 'okr-map.mmd', 'flowchart BT\n'],
    ['Markdown list', 'okr-map.md', '# '],
  ]) {
    const target = path.join(folder, file);
    await exportAs(page, map, name, target);
    await page.keyboard.press('Escape');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    assert.equal(existsSync(target), false, `${file} was written without a yes`);
    await exportAs(page, map, name, target);
    await sayYes(page, target, begins);
  }
  // A toast goes by itself; the list of what was said keeps it.
  await runCommand(page, 'Show Notifications', 'Notifications');
  await page.locator('.notifications-center .notification-list-item', { hasText: 'The map was saved.' }).first().waitFor();
}

/** After a reload the tab is there again, as it was left: direction, place, and what the keyboard was on. */
export async function reloadTheMap(page) {
  await runCommand(page, 'Show Map');
  const map = mapIn(page);
  await map.locator('.node').first().waitFor();
  await map.getByRole('button', { name: 'Left to right' }).click();
  await map.getByRole('tree').focus();
  for (const key of ['Home', 'ArrowDown', '+']) await page.keyboard.press(key);
  const active = await map.locator('[role=treeitem][aria-selected=true]').textContent();
  const before = await settled(map);
  // Not the browser's own reload: the editor's waits until what it remembers is written.
  const loaded = page.waitForEvent('load');
  await runCommand(page, 'Reload Window', 'Developer');
  await loaded;
  await page.locator('.monaco-workbench').waitFor();
  await page.locator('.tab', { hasText: 'OKR Map' }).waitFor();
  await map.locator('.node').first().waitFor();
  await map.getByRole('button', { name: 'Top-down' }).waitFor();
  assert.equal(await map.locator('[role=treeitem][aria-selected=true]').textContent(), active);
  const after = await settled(map);
  assert.ok(
    after.every((value, at) => Math.abs(value - before[at]) < 3),
    JSON.stringify([before, after]),
  );
}

/** Where the map is drawn once it no longer glides. */
async function settled(map) {
  for (let last = null; ; ) {
    const view = await viewOf(map);
    if (last !== null && view.every((value, at) => value === last[at])) return view;
    last = view;
    await map
      .locator('body')
      .evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }
}
