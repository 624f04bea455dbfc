// Pictures of what one may have before oneself in the panel, in the editor's themes, both languages and several widths, and of
// each reason why it is empty, to be looked at.
// usage: node test/panel/shots.mjs [DIR] [--scene PART] [--theme light,dark,hc,hc-light] [--language en,fr] [--width 240,400,700]
// DIR is out/shots. 240 is also what a zoom of 200 % leaves of a side bar of 480.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../../scripts/hosts/chromium.mjs';
import { company } from './company.mjs';
import { openPanel, serve } from './harness.mjs';
import { alignmentHtml, buildPanel } from './page.mjs';
import { SCENES } from './scenes.mjs';

const {
  values: options,
  positionals: [folder = 'out/shots'],
} = parseArgs({
  allowPositionals: true,
  options: {
    scene: { type: 'string', default: '' },
    theme: { type: 'string', default: 'light,dark,hc,hc-light' },
    language: { type: 'string', default: 'en,fr' },
    width: { type: 'string', default: '240,400,700' },
  },
});
mkdirSync(folder, { recursive: true });
buildPanel();
const server = await serve(await alignmentHtml());
const browser = await launchChromium();
try {
  for (const [name, scene] of Object.entries(SCENES).filter(([name]) => name.includes(options.scene))) {
    for (const theme of options.theme.split(',')) {
      for (const language of options.language.split(',')) {
        for (const width of options.width.split(',').map(Number)) {
          // A narrow panel wraps its titles.
          const height = width < 300 ? 1400 : 900;
          const panel = await openPanel(browser, server.origin, { theme, language, width, height, scale: 2 });
          await scene(panel, language);
          await panel.page.screenshot({ path: path.join(folder, `panel-${theme}-${language}-${name}-${width}.png`) });
          await panel.close();
        }
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
