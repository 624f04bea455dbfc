// Pictures of the panel beside a file: the tree, what if, and as wide as a table. `test/panel/shots.mjs` has every state of it.

export const PANEL = 'panel,what-if,wide';

/** How wide the side bar becomes for a table, and where its edge is found. */
const WIDE = 900;

/** @param {{ page: import('playwright-core').Page, picture: (what: string) => Promise<void>, wants: (what: string) => boolean, language: string }} editor */
export async function shootPanel({ page, picture, wants, language }) {
  if (!PANEL.split(',').some(wants)) return;
  await page.locator('.activitybar').getByRole('tab', { name: 'OKR' }).click();
  const panel = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  const row = (words) => panel.locator('[role=treeitem]', { hasText: words }).first();
  await panel.getByRole('treeitem').first().waitFor();
  // How many check-ins are due is known when every file is read.
  await panel.locator('header .round').waitFor();
  if (wants('panel')) {
    // What the click left under the mouse would lie over the tree.
    await page.mouse.move(0, 0);
    await page.locator('.workbench-hover:visible').waitFor({ state: 'hidden' });
    await picture('panel');
  }
  if (wants('what-if')) {
    // Room for what is moved: the first objective is folded away.
    await panel.locator('[role=treeitem] [data-part=toggle]').first().click();
    for (const keyResult of [row('Net promoter score'), row('Shops that deliver')]) {
      await keyResult.click({ button: 'right' });
      await panel.getByRole('menuitem', { name: language === 'fr' ? 'Et si…' : 'What if…' }).click();
      await keyResult.locator('.what-if').waitFor();
    }
    for (let steps = 0; steps < 4; steps++) await page.keyboard.press('ArrowRight');
    await panel.locator('.big .change').waitFor();
    await panel.getByRole('button', { name: language === 'fr' ? 'pèse le plus' : 'moves the most' }).click();
    await panel.locator('.levers li').first().waitFor();
    await page.mouse.move(0, 0);
    await picture('what-if');
    await panel.getByRole('button', { name: language === 'fr' ? 'Arrêter' : 'Stop' }).click();
    await panel.locator('[role=treeitem] [data-part=toggle]').first().click();
  }
  if (wants('wide')) {
    const { x, width, y, height } = await page.locator('.part.sidebar').boundingBox();
    const drag = async (from, to) => {
      await page.mouse.move(from, y + height / 2);
      await page.mouse.down();
      await page.mouse.move(to, y + height / 2, { steps: 4 });
      await page.mouse.up();
    };
    await drag(x + width + 2, WIDE);
    await panel.locator('[role=columnheader], .heads').first().waitFor();
    await picture('wide');
    await drag(WIDE, x + width + 2);
  }
}
