// Pictures of the panel in the editor's themes, both languages and two widths, to be looked at.
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
  console.log(`16 pictures in ${folder}`);
} finally {
  await browser.close();
  server.close();
}
