// Pictures of the dialogs, step by step: a check-in from the panel, a round, the close of a cycle and the next one.

export const DIALOGS = 'check-in,round,close,roll-over';

/** @param {{ page: import('playwright-core').Page, picture: (what: string) => Promise<void>, open: (file: string) => Promise<void>, wants: (what: string) => boolean, language: string }} editor */
export async function shootDialogs({ page, picture, open, wants, language }) {
  const french = language === 'fr';
  const widget = page.locator('.quick-input-widget:visible');
  const row = page.locator('.quick-input-list .monaco-list-row');
  const press = (key) => page.keyboard.press(key);
  const step = (words) => page.locator('.quick-input-title', { hasText: words }).waitFor();
  const judged = (severity) => page.locator(`.quick-input-widget .monaco-inputbox.${severity}`).waitFor();

  if (wants('check-in') || wants('round')) {
    const panel = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    // A second press would close the side bar again.
    if (!(await panel.getByRole('treeitem').first().isVisible())) {
      await page.locator('.activitybar').getByRole('tab', { name: 'OKR' }).click();
    }
    if (wants('check-in')) {
      const keyResult = panel.locator('.row.key-result', { hasText: '450' }).first();
      await keyResult.click();
      await keyResult.locator('.check-in').click();
      await step('1/3');
      await picture('check-in-1-value');
      await page.keyboard.type('soon');
      await judged('error');
      await picture('check-in-2-problem');
      await press('Control+A');
      await page.keyboard.type('395');
      await judged('info');
      await picture('check-in-3-outcome');
      await press('Enter');
      await step('2/3');
      await picture('check-in-4-confidence');
      await page.keyboard.type('high');
      await row.locator('.quick-input-list-label-meta').first().waitFor();
      await picture('check-in-5-typed');
      for (let letters = 4; letters > 0; letters--) await press('Backspace');
      await press('Enter');
      await step('3/3');
      await page.keyboard.type(french ? 'La deuxième vague est en ligne' : 'The second wave is live');
      await picture('check-in-6-note');
      await press('Enter');
      await widget.waitFor({ state: 'hidden' });
      await picture('check-in-7-done');
    }
    if (wants('round')) {
      await panel.locator('header .round').click();
      await row.first().waitFor();
      await picture('round-1-teams');
      await press('Enter');
      await step(french ? '1 sur' : '1 of');
      await picture('round-2-first');
      await press('Alt+N');
      await step(french ? '2 sur' : '2 of');
      await picture('round-3-second');
      await press('Escape');
      await widget.waitFor({ state: 'hidden' });
      await picture('round-4-end');
    }
  }
  const run = async (command) => {
    await press('F1');
    await page.locator('.quick-input-widget input').first().fill(`>${command}`);
    await row.filter({ hasText: command }).first().click();
  };
  const dialog = page.locator('.monaco-dialog-box');
  if (wants('close') || wants('roll-over')) await open(french ? 'ventes.okr.yaml' : 'support.okr.yaml');
  if (wants('close')) {
    await run(french ? 'OKR: Clore le cycle' : 'OKR: Close the Cycle');
    await step('1/');
    await picture('close-1-grade');
    await press('Enter');
    await step('2/');
    await press('Escape');
    await dialog.waitFor();
    await picture('close-2-leave');
    await dialog.getByRole('button', { name: french ? 'Quitter' : 'Leave' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }
  if (wants('roll-over')) {
    await run(french ? 'OKR: Passer au cycle suivant' : 'OKR: Roll Over to the Next Cycle');
    await step(french ? 'Passer au cycle suivant' : 'Roll over');
    await picture('roll-over-1-cycle');
    await press('Enter');
    await dialog.waitFor();
    await picture('roll-over-2-notes');
    await press('Escape');
  }
}
