// Pictures of the editor and the panel for a person to look at: out/shots/<language>-<theme>-<what>.png
// usage: node test/visual/shoot.mjs [--language en,fr] [--theme light,dark,hc] [--only editor,hover,…] [--folder DIR]
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../../scripts/hosts/chromium.mjs';
import { codeServerAddress, remoteUri, startCodeServer } from '../../scripts/hosts/code-server.mjs';
import { ensureHosts } from '../../scripts/hosts/install.mjs';
import { setDisplayLanguage } from '../../scripts/hosts/web.mjs';
import { COMPARE, shootCompare } from './compare.mjs';
import { DIALOGS, shootDialogs } from './dialogs.mjs';
import { EXCHANGE, shootExchange } from './exchange.mjs';
import { PANEL, shootPanel } from './panel.mjs';
import { shootReports } from './report.mjs';
import { shootWelcome, WELCOME } from './welcome.mjs';

const { values: options } = parseArgs({
  options: {
    language: { type: 'string', default: 'en,fr' },
    theme: { type: 'string', default: 'light,dark,hc' },
    only: {
      type: 'string',
      default: `editor,lenses,chart,checkin,hover,sentence,bulb,completion,${PANEL},map,${COMPARE},${DIALOGS},${EXCHANGE},${WELCOME},second,config,setting,option,report`,
    },
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

process.chdir(path.join(import.meta.dirname, '../..'));
mkdirSync(SHOTS, { recursive: true });
const home = mkdtempSync(path.join(tmpdir(), 'okr-shots-'));
const browser = await launchChromium();
let failed = 0;
if (options.only.split(',').includes('report')) {
  await shootReports(browser, { folder: options.folder, languages: options.language.split(','), shots: SHOTS });
}
const needsEditor = options.only !== 'report';
if (needsEditor) await ensureHosts(['node24', 'code-server']);
for (const theme of needsEditor ? options.theme.split(',') : []) {
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
  const line = (en, fr) => page.locator('.monaco-editor .view-line', { hasText: language === 'fr' ? fr : en }).first();
  const open = async (name) => {
    await page.keyboard.press('Control+P');
    await page.locator('.quick-input-widget input').first().fill(name);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: name }).waitFor();
    await page.locator('.monaco-editor .view-line').first().waitFor();
  };
  const bulb = async () => {
    const rows = page.locator('.action-widget .monaco-list-row');
    // The menu stays away while the editor still asks for the actions of the line that it was on before.
    for (let times = 0; times < 5 && (await rows.count()) === 0; times++) {
      await page.keyboard.press('Control+.');
      await rows
        .first()
        .waitFor({ timeout: 6000 })
        .catch(() => {});
    }
    await rows.first().waitFor();
  };
  const wants = (what) => options.only.split(',').includes(what);
  try {
    if (WELCOME.split(',').some(wants)) {
      await shootWelcome({ page, server, folder: path.join(path.dirname(folder), 'new'), picture, wants, language });
    }
    if (options.only.split(',').every((what) => WELCOME.split(',').includes(what))) return;
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
    if (wants('sentence')) {
      await line('Waiting list', 'retour à').hover({ position: { x: language === 'fr' ? 230 : 220, y: 8 } });
      await page.locator('.monaco-hover:visible').first().waitFor();
      await picture('sentence');
      await page.keyboard.press('Escape');
    }
    if (wants('bulb')) {
      await line('Hold a press', 'Former 8').click({ position: { x: 80, y: 8 } });
      await bulb();
      await picture('bulb');
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
    await shootPanel({ page, picture, wants, language });
    await shootCompare({ page, folder, picture, wants, language });
    if (wants('map')) {
      // A drawing wants room, and then the map's frame is the only one.
      await page.locator('.part.sidebar').waitFor();
      await page.keyboard.press('Control+B');
      await page.locator('.part.sidebar').waitFor({ state: 'hidden' });
      await page.keyboard.press('F1');
      await page
        .locator('.quick-input-widget input')
        .first()
        .fill(language === 'fr' ? '>Afficher la carte' : '>Show Map');
      await page
        .locator('.quick-input-list .monaco-list-row', { hasText: language === 'fr' ? 'carte' : 'Show Map' })
        .first()
        .waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.tab.active', { hasText: language === 'fr' ? 'Carte' : 'Map' }).waitFor();
      const map = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
      await map.locator('[role=treeitem]').first().waitFor();
      // Without their key results the objectives can be read at a glance.
      await map.getByRole('button', { name: language === 'fr' ? 'Résultats clés' : 'Key results', exact: true }).click();
      await map.getByRole('button', { name: language === 'fr' ? 'Ajuster' : 'Fit', exact: true }).click();
      await page.evaluate(() => Promise.all(document.getAnimations().map((it) => it.finished.catch(() => {}))));
      await picture('map');
    }
    if (wants('lenses') || wants('chart') || wants('checkin')) {
      await open(language === 'fr' ? 'ventes.okr.yaml' : 'company.okr.yaml');
      const active = page.locator('.editor-instance .monaco-editor');
      await active.locator('.codelens-decoration').first().waitFor();
      if (wants('lenses')) await picture('lenses');
      const pointAt = async (words, what) => {
        await active
          .locator('.view-line', { hasText: words })
          .first()
          .hover({ position: { x: 220, y: 8 } });
        await page.locator('.monaco-hover:visible').first().waitFor();
        await page.evaluate(() => Promise.all(document.getAnimations().map((it) => it.finished.catch(() => {}))));
        if (what === 'chart') await page.locator('.monaco-hover:visible img').first().waitFor();
        await picture(what);
        await page.keyboard.press('Escape');
      };
      if (wants('chart')) await pointAt(language === 'fr' ? 'Signer 140' : 'Cut monthly churn', 'chart');
      if (wants('checkin')) await pointAt('date: 2026-1', 'checkin');
    }
    await shootDialogs({ page, picture, open, wants, language });
    await shootExchange({ page, folder, picture, open, wants, language });
    if (wants('second')) {
      await open(language === 'fr' ? 'tournees.okr.yaml' : 'app.okr.yaml');
      await page.locator('.squiggly-info, .squiggly-warning').first().waitFor();
      await line('and cut calls', 'grâce à').click({ position: { x: language === 'fr' ? 640 : 620, y: 8 } });
      await bulb();
      await picture('second');
      await page.keyboard.press('Escape');
    }
    if (wants('config') || wants('setting') || wants('option')) {
      await open('okr.config.yaml');
      await line('kr-no-baseline', 'kr-no-baseline').click();
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await page.keyboard.type('kr-va', { delay: 20 });
      await page.keyboard.press('Control+Space');
      await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
      if (wants('config')) await picture('config');
      await page.keyboard.press('Escape');
      await page.keyboard.type('nity: { words: [likes], ', { delay: 20 });
      await page.keyboard.press('Control+Space');
      await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
      if (wants('option')) await picture('option');
      await page.keyboard.press('Escape');
      if (wants('setting')) {
        await line('kr-vanity', 'kr-vanity').hover({ position: { x: 60, y: 8 } });
        await page.locator('.monaco-hover:visible').first().waitFor();
        await picture('setting');
      }
    }
  } catch (error) {
    await picture('failed');
    throw error;
  } finally {
    await context.close();
  }
}
