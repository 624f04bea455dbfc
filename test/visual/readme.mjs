// The pictures of the READMEs, cut out of what `shoot.mjs` has made: docs/images/. Look at each before it is committed.
// usage: node test/visual/shoot.mjs --theme light,dark,hc && node test/visual/readme.mjs [NAME…]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchChromium } from '../../scripts/hosts/chromium.mjs';
import { palettePng } from './palette-png.mjs';

/** Theme → what it adds to a picture's name. The tree, the map and the comparison are shown in all of them. */
const THEMES = { light: '', dark: '.dark', hc: '.high-contrast' };
const LIGHT = { light: '' };

/** Name → the picture it is cut out of, what of it is shown (in its pixels), how wide it becomes, and in which themes. */
const PICTURES = {
  'editor-and-panel': { from: 'panel', size: [2100, 1350], width: 1400, themes: THEMES },
  map: { from: 'map', size: [2100, 1350], width: 1400, themes: THEMES },
  compare: { from: 'compare', size: [2100, 1350], width: 1400, themes: THEMES },
  hover: { from: 'chart', size: [2100, 1350], width: 1400, themes: LIGHT },
  'light-bulb': { from: 'bulb', size: [2100, 1350], width: 1400, themes: LIGHT },
  'check-in': { from: 'check-in-3-outcome', size: [2100, 1000], width: 1400, themes: LIGHT },
  'what-if': { from: 'what-if', size: [1200, 1350], width: 800, themes: LIGHT },
  report: { from: 'report', size: [1650, 1700], width: 1100, themes: LIGHT },
};

process.chdir(path.join(import.meta.dirname, '../..'));
const wanted = process.argv.slice(2);
const browser = await launchChromium();
const page = await browser.newPage();
for (const [name, { from, size, width, themes }] of Object.entries(PICTURES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const [language, suffix] of Object.entries({ en: '', fr: '.fr' })) {
    for (const [theme, also] of Object.entries(themes)) {
      const shot = `out/shots/${language}-${theme}-${from}.png`;
      if (!existsSync(shot)) continue;
      const height = Math.round((size[1] * width) / size[0]);
      const pixels = await page.evaluate(cut, { source: readFileSync(shot).toString('base64'), size, width, height });
      const picture = `docs/images/${name}${also}${suffix}.png`;
      const png = palettePng(Buffer.from(pixels, 'base64'), width, height);
      writeFileSync(picture, png);
      console.log(`${picture}  ${Math.round(png.length / 1000)} kB`);
    }
  }
}
await browser.close();

/** Runs in a page: the upper left part of a picture, smaller; its pixels. */
async function cut({ source, size, width, height }) {
  const image = new Image();
  image.src = `data:image/png;base64,${source}`;
  await image.decode();
  const canvas = new OffscreenCanvas(width, height).getContext('2d');
  canvas.imageSmoothingQuality = 'high';
  canvas.drawImage(image, 0, 0, size[0], size[1], 0, 0, width, height);
  const { data } = canvas.getImageData(0, 0, width, height);
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(',') + 1));
    reader.readAsDataURL(new Blob([data]));
  });
}
