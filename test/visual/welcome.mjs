// Pictures of the first minutes: the welcome view, the walkthrough step by step, the example being made and then drawn.
import { mkdirSync } from 'node:fs';
import { codeServerAddress } from '../../scripts/hosts/code-server.mjs';

export const WELCOME = 'welcome,walkthrough,example';

/** @param {{ page: import('playwright-core').Page, server: object, folder: string, picture: (what: string) => Promise<void>, wants: (what: string) => boolean, language: string }} editor */
export async function shootWelcome({ page, server, folder, picture, wants, language }) {
  const french = language === 'fr';
  mkdirSync(folder, { recursive: true });
  await page.goto(codeServerAddress(server, folder));
  await page.locator('.monaco-workbench').waitFor();
  await page.locator('.activitybar').getByRole('tab', { name: 'OKR' }).click();
  const welcome = page.locator('.pane-body .welcome-view');
  await welcome.getByRole('button').first().waitFor();
  if (wants('welcome')) await picture('welcome');
  if (wants('walkthrough')) {
    await welcome.locator('.monaco-link').last().click();
    const steps = page.locator('.gettingStartedContainer .getting-started-step');
    await steps.first().waitFor();
    for (let step = 0; step < 5; step++) {
      // In the middle of a step that is open stands its button.
      await steps.nth(step).locator('.step-title').click();
      await page.locator('.gettingStartedContainer .getting-started-media iframe.ready').waitFor();
      await picture(`walkthrough-${step + 1}`);
    }
  }
  if (wants('example')) {
    await welcome.getByRole('button', { name: french ? 'Ouvrir l’exemple' : 'Open the Example' }).click();
    await page.locator('.monaco-dialog-box').waitFor();
    await picture('example-1-asked');
    await page.keyboard.press('Enter');
    const panel = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await panel.getByRole('treeitem').first().waitFor();
    await page.locator('.codelens-decoration').first().waitFor();
    // What was read before the configuration was is read again.
    await page.locator('.squiggly-error').waitFor({ state: 'detached' });
    await picture('example-2-drawn');
  }
}
