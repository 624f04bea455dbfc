// The pictures of the READMEs, cut out of what `shoot.mjs` has made: docs/images/. Look at each before it is committed.
// usage: node test/visual/shoot.mjs && node test/visual/readme.mjs [NAME…]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchChromium } from '../../scripts/hosts/chromium.mjs';

/** Name → the picture it is cut out of, what of it is shown (in its pixels), and how wide it becomes. */
const PICTURES = {
  'editor-and-panel': { from: 'light-panel', size: [2100, 1350], width: 1400 },
  hover: { from: 'light-chart', size: [2100, 1350], width: 1400 },
  'light-bulb': { from: 'light-bulb', size: [2100, 1350], width: 1400 },
  'check-in': { from: 'light-check-in-3-outcome', size: [2100, 1000], width: 1400 },
  map: { from: 'light-map', size: [2100, 1350], width: 1400 },
  report: { from: 'light-report', size: [1650, 1700], width: 1100 },
};

process.chdir(path.join(import.meta.dirname, '../..'));
const wanted = process.argv.slice(2);
const browser = await launchChromium();
const page = await browser.newPage();
for (const [name, { from, size, width }] of Object.entries(PICTURES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const [language, suffix] of Object.entries({ en: '', fr: '.fr' })) {
    const shot = `out/shots/${language}-${from}.png`;
    if (!existsSync(shot)) continue;
    const [full, height] = [size[0], Math.round((size[1] * width) / size[0])];
    const whole = readFileSync(shot);
    const shownWidth = Math.round((whole.readUInt32BE(16) * width) / full);
    await page.setViewportSize({ width, height });
    await page.setContent(
      `<style>body{margin:0;overflow:hidden}img{display:block;width:${shownWidth}px}</style>` +
        `<img src="data:image/png;base64,${whole.toString('base64')}">`,
    );
    writeFileSync(`docs/images/${name}${suffix}.png`, await page.screenshot());
    console.log(`docs/images/${name}${suffix}.png`);
  }
}
await browser.close();
