// Pictures of the editor and the panel for a person to look at: out/shots/<language>-<theme>-<what>.png
// usage: node test/visual/shoot.mjs [--language en,fr] [--theme light,dark,hc] [--only editor,hover,completion,panel] [--folder DIR]
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../../scripts/hosts/chromium.mjs';
import { codeServerAddress, remoteUri, startCodeServer } from '../../scripts/hosts/code-server.mjs';
import { ensureHosts } from '../../scripts/hosts/install.mjs';
import { setDisplayLanguage } from '../../scripts/hosts/web.mjs';

const { values: options } = parseArgs({
  options: {
    language: { type: 'string', default: 'en,fr' },
    theme: { type: 'string', default: 'light,dark,hc' },
    only: { type: 'string', default: 'editor,hover,completion,panel' },
    folder: { type: 'string', default: 'examples' },
  },
});
const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  hc: 'Default High Contrast',
  'hc-light': 'Default High Contrast Light',
};
const SHOTS = 'out/shots';

await ensureHosts(['node24', 'code-server']);
process.chdir(path.join(import.meta.dirname, '../..'));
mkdirSync(SHOTS, { recursive: true });
const home = mkdtempSync(path.join(tmpdir(), 'okr-shots-'));
const browser = await launchChromium();
let failed = 0;
for (const theme of options.theme.split(',')) {
  const settings = {
    'workbench.colorTheme': THEMES[theme],
    'workbench.preferredHighContrastColorTheme': THEMES[theme],
    'window.autoDetectHighContrast': false,
    'editor.minimap.enabled': false,
    'workbench.tips.enabled': false,
  };
  const server = await startCodeServer({ extensions: [path.resolve('.')], settings });
  try {
    for (const language of options.language.split(',')) {
      // A folder of its own, or the editor brings back what the one before left unsaved.
      const folder = path.join(home, `${theme}-${language}`, 'examples');
      cpSync(options.folder, folder, { recursive: true });
      await shoot(server, folder, language, theme).catch((error) => {
        failed++;
        console.error(`${language} ${theme}: ${error?.message ?? error}`);
      });
    }
  } finally {
    await server.stop();
  }
}
await browser.close();
rmSync(home, { recursive: true, force: true });
process.exit(failed > 0 ? 1 : 0);

async function shoot(server, folder, language, theme) {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    deviceScaleFactor: 1.5,
    locale: language,
    colorScheme: theme === 'light' || theme === 'hc-light' ? 'light' : 'dark',
  });
  const page = await context.newPage();
  await page.addInitScript(setDisplayLanguage, language);
  const picture = async (what) => {
    const file = path.join(SHOTS, `${language}-${theme}-${what}.png`);
    await page.screenshot({ path: file });
    console.log(file);
  };
  const wants = (what) => options.only.split(',').includes(what);
  try {
    const file = path.join(folder, language === 'fr' ? 'drafts/atelier.okr.yaml' : 'drafts/campaign.okr.yaml');
    await page.goto(codeServerAddress(server, folder, [['openFile', remoteUri(server, file)]]));
    await page.locator('.monaco-workbench').waitFor();
    await page.locator('.monaco-editor .view-line').first().waitFor();
    await page.locator('.squiggly-warning, .squiggly-error').first().waitFor();
    if (wants('editor')) await picture('editor');
    if (wants('hover')) {
      await page
        .locator('.monaco-editor .view-line', { hasText: 'title:' })
        .first()
        .hover({ position: { x: 160, y: 8 } });
      await page.locator('.monaco-hover:visible').first().waitFor();
      await picture('hover');
      await page.keyboard.press('Escape');
    }
    if (wants('completion')) {
      await page.locator('.monaco-editor .view-line', { hasText: 'parent:' }).first().click();
      await page.keyboard.press('End');
      for (let letters = language === 'fr' ? 'nouvel-atelier' : 'bouche-a-orielle'; letters !== ''; letters = letters.slice(1)) {
        await page.keyboard.press('Backspace');
      }
      await page.keyboard.press('Control+Space');
      await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
      await picture('completion');
      await page.keyboard.press('Escape');
    }
    if (wants('panel')) {
      await page.locator('.activitybar').getByRole('tab', { name: 'OKR' }).click();
      const panel = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
      await panel.getByRole('treeitem').first().waitFor();
      await picture('panel');
    }
  } catch (error) {
    await picture('failed');
    throw error;
  } finally {
    await context.close();
  }
}
