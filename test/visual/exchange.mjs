// Pictures of what comes in from elsewhere and of what one finds by typing: the palette, a table's columns, a text pasted, a broken file.
import { writeFileSync } from 'node:fs';
import path from 'node:path';

export const EXCHANGE = 'palette,import,paste,broken';

const TABLE = {
  en: `Objective;Key result;Owner;Start;Target;Now;Remarks
Shops find us by themselves;Visits without an ad from 900 to 1,500 a week;nora;900;1500;1100;seasonal
Shops find us by themselves;Calls answered the same day from 60% to 90%;paul;60%;90%;71%;
`,
  fr: `Objectif;Résultat clé;Responsable;Départ;Cible;Actuel;Remarques
Les boutiques nous trouvent seules;Visites sans publicité de 900 à 1 500 par semaine;nora;900;1500;1100;saisonnier
Les boutiques nous trouvent seules;Appels rappelés le jour même de 60 % à 90 %;paul;60 %;90 %;71 %;
`,
};
const TEXT = {
  en: 'Objective: Mornings start on time\nKR1: Vans that leave before 7 from 58% to 90%\nKR2: Forgotten parcels from 40 to 10 a week\n',
  fr: 'Objectif : Les matinées commencent à l’heure\nKR1 : Camionnettes parties avant 7 h de 58 % à 90 %\nKR2 : Colis oubliés de 40 à 10 par semaine\n',
};

/** @param {{ page: import('playwright-core').Page, folder: string, picture: (what: string) => Promise<void>, open: (file: string) => Promise<void>, wants: (what: string) => boolean, language: string }} editor */
export async function shootExchange({ page, folder, picture, open, wants, language }) {
  const french = language === 'fr';
  const row = page.locator('.quick-input-list .monaco-list-row');
  const input = page.locator('.quick-input-widget:visible input').first();
  const run = async (command) => {
    await page.keyboard.press('F1');
    await input.fill(`>${command}`);
    await row.filter({ hasText: command }).first().click();
  };
  const step = (words) => page.locator('.quick-input-title', { hasText: words }).waitFor();
  if (wants('palette')) {
    await page.keyboard.press('F1');
    await input.fill('>OKR:');
    await row.nth(8).waitFor();
    await picture('palette-1');
    for (let rows = 24; rows > 0; rows--) await page.keyboard.press('ArrowDown');
    await picture('palette-2');
    await page.keyboard.press('Escape');
  }
  if (wants('import')) {
    // The editor's own dialog begins in the folder of the file that is open.
    writeFileSync(path.join(folder, 'drafts/plan.csv'), TABLE[language]);
    await open(french ? 'atelier.okr.yaml' : 'campaign.okr.yaml');
    await run(french ? 'OKR: Importer' : 'OKR: Import');
    const table = row.filter({ hasText: 'plan.csv' });
    await table.waitFor();
    await picture('import-1-file');
    await table.click();
    await step(french ? 'Importer un tableau' : 'Import a table');
    await picture('import-2-columns');
    await row.nth(7).click();
    await step(french ? 'Remarques' : 'Remarks');
    await picture('import-3-role');
    await page.keyboard.press('Enter');
    await step(french ? 'Importer un tableau' : 'Import a table');
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
    await page.locator('.monaco-editor .codelens-decoration').first().waitFor();
    await picture('import-4-read');
  }
  if (wants('paste')) {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate((text) => navigator.clipboard.writeText(text), TEXT[language]);
    await open(french ? 'atelier.okr.yaml' : 'campaign.okr.yaml');
    await page.keyboard.press('Control+End');
    await run(french ? 'OKR: Coller' : 'OKR: Paste');
    await page
      .locator('.monaco-editor .view-line', { hasText: french ? 'matinées' : 'Mornings' })
      .first()
      .waitFor();
    await picture('paste');
    await page.keyboard.press('Control+Z');
  }
  if (wants('broken')) {
    await open(french ? 'atelier.okr.yaml' : 'campaign.okr.yaml');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n  key_results: [unclosed', { delay: 10 });
    await page.locator('.squiggly-error').first().waitFor();
    const panel = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    if (!(await panel.getByRole('treeitem').first().isVisible())) {
      await page.locator('.activitybar').getByRole('tab', { name: 'OKR' }).click();
    }
    await panel.getByRole('treeitem').first().waitFor();
    await page.keyboard.press('F8');
    await picture('broken');
  }
}
