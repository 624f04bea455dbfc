// Many rows, and very deep ones.
import assert from 'node:assert/strict';
import { company, large, rowsOf } from '../company.mjs';

export const CASES = {
  'ten thousand rows: fewer than 200 in the page, wherever one scrolls': async (open) => {
    const panel = await open();
    const tree = large(10_000);
    assert.ok(tree.rows.length >= 10_000);
    await panel.show(tree);
    await panel.tree.focus();
    for (const key of ['*', 'ArrowDown', '*', 'ArrowDown', '*']) await panel.page.keyboard.press(key);
    await panel.page.keyboard.press('End');
    const inView = () =>
      panel.page.evaluate(() => {
        const box = document.querySelector('[role=tree]').getBoundingClientRect();
        const at = (y) => document.elementFromPoint(box.left + 60, y)?.closest('[data-id]')?.dataset.id;
        return { drawn: document.querySelectorAll('[data-id]').length, upper: at(box.top + 10), lower: at(box.bottom - 20) };
      });
    const atEnd = await inView();
    assert.ok(atEnd.drawn > 10 && atEnd.drawn < 200, `${atEnd.drawn} rows`);
    assert.ok(atEnd.upper !== undefined && atEnd.lower !== undefined, 'no gap where rows should be');
    await panel.tree.evaluate((node) => {
      const settled = new Promise((resolve) =>
        node.addEventListener('scroll', () => requestAnimationFrame(resolve), { once: true }),
      );
      node.scrollTop = node.scrollHeight / 3;
      return settled;
    });
    const inMiddle = await inView();
    assert.ok(inMiddle.drawn < 200, `${inMiddle.drawn} rows`);
    assert.ok(inMiddle.upper !== undefined && inMiddle.lower !== undefined, 'no gap where rows should be');
    // The row that the keyboard is on exists although it is far away.
    const active = await panel.tree.getAttribute('aria-activedescendant');
    assert.equal(await panel.page.evaluate((id) => document.getElementById(id) !== null, active), true);
  },

  'a row opens before what stands below it has come, and says so': async (open) => {
    const panel = await open();
    const [like] = rowsOf([{ ref: 'n', title: 'n', health: 'none' }]);
    const one = (id, parent, more = {}) => ({ ...like, id, parent, title: `title ${id}`, ...more });
    await panel.send({ type: 'status', phase: 'ready', files: 7, indexed: 7, folder: true });
    const rows = [one('a', null), one('b', 'a', { below: true }), one('c', 'a')];
    await panel.send({ type: 'tree', revision: 1, summary: company('en').summary, rows, more: 50 });
    await panel.told({ type: 'rendered', revision: 1 });
    const row = panel.row('title b');
    assert.equal(await panel.row('title c').getAttribute('aria-expanded'), null);
    assert.equal(await row.getAttribute('aria-expanded'), 'false');
    await row.locator('[data-part=toggle]').click();
    await panel.page.locator('[role=treeitem][aria-busy=true]', { hasText: 'on its way' }).waitFor();
    assert.equal(await row.getAttribute('aria-expanded'), 'true');
    await panel.send({ type: 'rows', revision: 1, rows: [one('d', 'b')], more: 0 });
    await panel.row('title d').waitFor();
    assert.equal(await row.getAttribute('aria-busy'), null);
    assert.deepEqual(await panel.titles(), ['title a', 'title b', 'title d', 'title c']);
  },

  'a chain of 3,000 objectives opens': async (open) => {
    const panel = await open();
    const [like] = rowsOf([{ ref: 'n', title: 'n', health: 'none' }]);
    const id = (depth) => (depth < 0 ? null : `n${depth}`);
    const rows = Array.from({ length: 3_000 }, (_, depth) => ({
      ...like,
      id: id(depth),
      parent: id(depth - 1),
      title: `depth ${depth}`,
    }));
    await panel.show({ summary: company('en').summary, rows });
    assert.deepEqual(await panel.titles(), ['depth 0', 'depth 1']);
  },
};
