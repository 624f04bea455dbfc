import assert from 'node:assert/strict';

/** How often the palette is opened, and how many milliseconds it has to show the command. */
const TRIES = 12;
const PATIENCE = 5000;

/**
 * Runs a command by the palette. One that was opened before the editor had read its extensions never learns of their commands: then it
 * is opened anew.
 */
export async function runCommand(page, name, category = 'OKR') {
  const command = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name });
  for (let tries = 1; ; tries++) {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget:visible').waitFor();
    await page.keyboard.type(`${category}: ${name}`);
    const found = await command.waitFor({ timeout: PATIENCE }).then(
      () => true,
      () => false,
    );
    if (found) break;
    assert.ok(tries < TRIES, `the palette does not offer “${name}”`);
    await page.keyboard.press('Escape');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }
  await page.keyboard.press('Enter');
}
