// What survives when the page is thrown away.
import assert from 'node:assert/strict';
import { company, large } from '../company.mjs';

export const CASES = {
  'what a person opened, filtered and scrolled to survives a reload': async (open) => {
    const panel = await open();
    const tree = large(2_000);
    await panel.show(tree);
    await panel.tree.focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'End']) await panel.page.keyboard.press(key);
    await panel.page.keyboard.press('ArrowRight');
    await panel.page.keyboard.press('ArrowRight');
    const place = () => panel.page.locator('[aria-selected=true]').evaluate((row) => Math.round(row.getBoundingClientRect().top));
    const [active, y] = [await panel.active(), await place()];
    assert.ok((await panel.tree.evaluate((node) => node.scrollTop)) > 100);
    await panel.page.reload();
    await panel.show(tree);
    assert.equal(await panel.active(), active);
    assert.ok(Math.abs((await place()) - y) <= 2, `${await place()} instead of ${y}`);
    await panel.page.locator('input').fill('9.3');
    await panel.page.locator('.found').waitFor();
    await panel.page.reload();
    await panel.show(tree);
    assert.equal(await panel.page.locator('input').inputValue(), '9.3');
    assert.equal(await panel.page.locator('.found').count(), 1);
  },

  'a chosen cycle is asked for, and again after a reload': async (open) => {
    const panel = await open();
    assert.deepEqual(await panel.posted('ready'), [{ type: 'ready', cycle: null }]);
    await panel.show(company('en'));
    await panel.page.locator('select').selectOption('2026-Q3');
    await panel.told({ type: 'open', cycle: '2026-Q3' });
    await panel.page.reload();
    await panel.told({ type: 'ready', cycle: '2026-Q3' });
  },
};
