// Words and chips that leave only some rows.
import assert from 'node:assert/strict';
import { BOARDING, company, TOP } from '../company.mjs';
import { seen } from '../harness.mjs';

export const CASES = {
  'words filter by title, team and owner, whatever the accents, and the count is announced': async (open) => {
    const panel = await open();
    await panel.show(company('en'));
    const input = panel.page.locator('input');
    await input.fill('MAELLE');
    await panel.page.locator('.found').waitFor();
    assert.deepEqual(await panel.titles(), [TOP]);
    assert.equal(await panel.page.locator('[role=status]').textContent(), '1 of 20 rows');
    await input.fill('quays calm');
    assert.deepEqual(await panel.titles(), [TOP, BOARDING]);
    assert.equal(await panel.row(TOP).evaluate((row) => row.classList.contains('context')), true);
    assert.equal(await panel.row(BOARDING).getAttribute('aria-setsize'), '1');
    await input.fill('no such thing');
    await panel.page.getByRole('heading', { name: 'Nothing matches' }).waitFor();
    await panel.page.locator('.empty').getByRole('button', { name: 'Clear filter' }).click();
    await panel.row('We cross without smoke').waitFor();
    assert.equal(await input.evaluate((box) => document.activeElement === box), true);
    await input.fill('boat');
    await panel.page.keyboard.press('ArrowDown');
    assert.equal(await panel.tree.evaluate((tree) => document.activeElement === tree), true);
  },

  'a chip shows what it counts': async (open) => {
    const panel = await open();
    await panel.show(company('en'));
    const chip = panel.page.getByRole('button', { name: /weak wording 2/ });
    await chip.click();
    assert.equal(await chip.getAttribute('aria-pressed'), 'true');
    assert.equal(await panel.page.locator('[role=treeitem]:not(.context)').count(), 2);
    assert.equal(await seen(panel.page.locator('.found')), '2 of 20 rows\nClear filter');
    await chip.click();
    assert.equal(await panel.page.locator('.found').count(), 0);
  },
};
