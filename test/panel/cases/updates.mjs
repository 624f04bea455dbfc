// What a delta changes, and what it leaves alone.
import assert from 'node:assert/strict';
import { company, TOP } from '../company.mjs';

/** The keys of the rows that are drawn, with the very DOM nodes kept in the page for comparison. */
const rememberRows = (page) =>
  page.evaluate(() => {
    window.remembered = new Map([...document.querySelectorAll('[data-id]')].map((row) => [row.dataset.id, row]));
    window.touched = new Set();
    new MutationObserver((records) => {
      for (const { target } of records) {
        const row = (target.nodeType === 1 ? target : target.parentElement)?.closest('[data-id]');
        if (row) window.touched.add(row.dataset.id);
      }
    }).observe(document.querySelector('[role=tree]'), { subtree: true, childList: true, attributes: true, characterData: true });
  });

export const CASES = {
  'an update touches its rows and no others, and the keyboard stays': async (open) => {
    const panel = await open();
    const tree = company('en');
    await panel.show(tree);
    await panel.tree.focus();
    await panel.page.keyboard.press('ArrowDown');
    await panel.page.keyboard.press('ArrowDown');
    await rememberRows(panel.page);
    const changed = tree.rows.slice(0, 2).map((row) => ({ ...row, progress: 0.66 }));
    await panel.update({ revision: 2, summary: { ...tree.summary, progress: 0.49 }, changed });
    assert.equal(await panel.page.locator('.big').textContent(), '0.49');
    assert.equal(await panel.row('Crossings a week').locator('.score').textContent(), '0.66');
    const { touched, same } = await panel.page.evaluate(() => ({
      touched: [...window.touched].sort(),
      same: [...window.remembered].every(([id, row]) => !row.isConnected || row.dataset.id === id),
    }));
    assert.deepEqual(touched, changed.map((row) => row.id).sort());
    assert.equal(same, true);
    assert.equal(await panel.active(), 'Passengers who come back within a month');
    assert.equal(await panel.tree.evaluate((node) => document.activeElement === node), true);
  },

  'rows come, go and move; a removed row hands the keyboard to what it stood under': async (open) => {
    const panel = await open();
    const tree = company('en');
    await panel.show(tree);
    await panel.row('Crossings a week').locator('.title').click();
    const gone = tree.rows[1];
    await panel.update({ revision: 2, summary: tree.summary, removed: [gone.id] });
    assert.equal(await panel.active(), TOP);
    await panel.update({
      revision: 3,
      summary: tree.summary,
      changed: [gone],
      placed: [{ after: tree.rows[0].id, ids: [gone.id] }],
    });
    assert.equal((await panel.titles())[1], gone.title);
    assert.equal(await panel.tree.evaluate((node) => document.activeElement === node), true);
  },

  'a missing delta asks for the whole tree once and shows the old one meanwhile': async (open) => {
    const panel = await open();
    const tree = company('en');
    await panel.show(tree);
    for (const revision of [3, 4]) {
      const changed = [{ ...tree.rows[1], title: 'never shown' }];
      await panel.send({ type: 'delta', revision, summary: tree.summary, changed, removed: [] });
    }
    await panel.told({ type: 'refresh' });
    await panel.show(tree, 5);
    assert.equal((await panel.posted('refresh')).length, 1);
    assert.equal(await panel.row('never shown').count(), 0);
  },
};
