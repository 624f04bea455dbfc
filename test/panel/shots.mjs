// Pictures of the panel in the editor's themes, both languages and two widths, and of each reason why it is empty, to be looked at.
// usage: node test/panel/shots.mjs [DIR]     default: out/shots
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { launchChromium } from '../../scripts/hosts/chromium.mjs';
import { company } from './company.mjs';
import { openPanel, serve } from './harness.mjs';
import { alignmentHtml, buildPanel } from './page.mjs';

const folder = process.argv[2] ?? 'out/shots';
mkdirSync(folder, { recursive: true });
buildPanel();
const server = await serve(await alignmentHtml());
const browser = await launchChromium();
try {
  for (const theme of ['dark', 'light', 'hc', 'hc-light']) {
    for (const language of ['en', 'fr']) {
      for (const width of [260, 400]) {
        const panel = await openPanel(browser, server.origin, { theme, language, width, height: 900, scale: 2 });
        await panel.show(company(language));
        // The first objective is explained, as a click on its number does.
        await panel.page.locator('.score.explainable').first().click();
        await panel.page.locator('.explanation').waitFor();
        await panel.page.mouse.move(0, 0);
        await panel.page.screenshot({ path: path.join(folder, `panel-${theme}-${language}-${width}.png`) });
        await panel.close();
      }
    }
  }
  for (const [theme, language] of [
    ['light', 'fr'],
    ['dark', 'en'],
    ['hc', 'fr'],
    ['hc-light', 'en'],
  ]) {
    for (const [why, messages] of Object.entries(reasons(language))) {
      const panel = await openPanel(browser, server.origin, { theme, language, width: 300, height: 300, scale: 2 });
      for (const message of messages) await panel.send(message);
      await panel.page.locator('h2, [role=treeitem]').first().waitFor();
      await panel.page.screenshot({ path: path.join(folder, `panel-${theme}-${language}-${why}.png`) });
      await panel.close();
    }
  }
  console.log(`the pictures are in ${folder}`);
} finally {
  await browser.close();
  server.close();
}

/** Why there is nothing to see, or nothing but what is not aligned: the messages that make it so. */
function reasons(language) {
  const { summary, rows } = company(language);
  const none = {
    progress: null,
    expected: null,
    health: 'none',
    objectives: 0,
    explain: [],
    counts: { behind: 0, stale: 0, weak: 0 },
  };
  const nothing = { ...summary, ...none, cycle: null, cycles: [], week: null, elapsed: null };
  const status = (fields) => ({ type: 'status', phase: 'ready', files: 0, indexed: 0, folder: true, ...fields });
  const tree = (of, shown = []) => ({ type: 'tree', revision: 1, summary: of, rows: shown.map(({ explain: _, ...row }) => row) });
  const orphans = rows.slice(rows.findIndex(({ kind }) => kind === 'group'));
  return {
    starting: [],
    indexing: [status({ phase: 'indexing', files: 200, indexed: 50 })],
    stopped: [status({ phase: 'stopped' })],
    'no-folder': [status({ folder: false }), tree(nothing)],
    'no-files': [status(), tree(nothing)],
    'none-in-cycle': [status({ files: 3, indexed: 3 }), tree({ ...nothing, cycle: '2027-Q1', cycles: ['2026-Q4', '2027-Q1'] })],
    'all-orphans': [status({ files: 3, indexed: 3 }), tree({ ...summary, ...none }, orphans)],
  };
}
