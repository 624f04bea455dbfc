// What a delta changes, and what is as it was left.
import assert from 'node:assert/strict';
import { company, TOP } from '../../panel/company.mjs';

export const CASES = {
  'a delta touches only what it changes, and takes neither the keyboard nor the place': async (open) => {
    const map = await open();
    const { summary, rows } = company('en');
    await map.show({ summary, rows });
    await map.tree.focus();
    await map.page.keyboard.press('Home');
    await map.page.keyboard.press('ArrowDown');
    const before = await map.view();
    await map.page.evaluate(() => {
      window.touched = new Set();
      new MutationObserver((records) => {
        for (const { target } of records) {
          const node = (target.nodeType === 1 ? target : target.parentElement)?.closest('.node');
          if (node) window.touched.add(node.dataset.id);
        }
      }).observe(document.querySelector('.drawing'), { subtree: true, childList: true, attributes: true, characterData: true });
    });
    const { explain: _, ...smoke } = rows.find(({ title }) => title === 'We cross without smoke');
    await map.update({ revision: 2, summary, changed: [{ ...smoke, progress: 0.44 }] });
    assert.equal(await map.node('We cross without smoke').locator('> .own > .score').first().textContent(), '0.44');
    assert.deepEqual(await map.page.evaluate(() => [...window.touched]), [smoke.id]);
    assert.deepEqual(await map.view(), before);
    await map.isAt('Crossings a week');
    assert.equal(await map.page.evaluate(() => document.activeElement.getAttribute('role')), 'tree');
    // A row above comes and goes: what one looks at stays.
    const place = await map.item('Crossings a week').boundingBox();
    const extra = { ...smoke, id: '/new', title: 'A quay of our own', parent: null };
    const order = ['/new', ...rows.map(({ id }) => id)];
    await map.update({ revision: 3, summary, changed: [extra], order });
    const moved = await map.item('Crossings a week').boundingBox();
    assert.ok(Math.hypot(moved.x - place.x, moved.y - place.y) < 1, JSON.stringify([place, moved]));
  },

  'after a check-in it has the keyboard again and stays where it is, unless the key result is out of sight': async (open) => {
    const map = await open();
    await map.show(company('en'));
    await map.tree.focus();
    await map.page.keyboard.press('1');
    await map.page.keyboard.press('Home');
    const id = await map.idOf('Crossings a week');
    const comeBack = async () => {
      await map.page.evaluate(() => document.activeElement.blur());
      await map.send({ type: 'focus', id });
      await map.page.waitForFunction(() => document.activeElement.getAttribute('role') === 'tree');
      await map.isAt('Crossings a week');
    };
    const before = await map.view();
    await comeBack();
    assert.deepEqual(await map.view(), before);
    for (let i = 0; i < 12; i++) await map.page.keyboard.press('Shift+ArrowRight');
    const away = await map.view();
    await comeBack();
    assert.notDeepEqual(await map.view(), away);
    const [place, window] = [await map.item('Crossings a week').boundingBox(), await map.tree.boundingBox()];
    assert.ok(place.x >= window.x && place.x + place.width <= window.x + window.width, JSON.stringify([place, window]));
  },

  'a missing delta asks for the whole tree': async (open) => {
    const map = await open();
    await map.show(company('en'));
    await map.send({ type: 'delta', revision: 7, summary: company('en').summary, changed: [], removed: [] });
    await map.told({ type: 'refresh' });
  },

  'comes back as it was left': async (open) => {
    const map = await open();
    await map.show(company('en'));
    await map.page.getByRole('button', { name: 'Left to right' }).click();
    await map.node('We cross without smoke').locator('.title').first().click();
    await map.told({ type: 'reveal' });
    await map.tree.focus();
    await map.page.keyboard.press('+');
    const view = await map.view();
    await map.page.reload();
    await map.show(company('en'));
    await map.page.getByRole('button', { name: 'Top-down' }).waitFor();
    await map.isAt('We cross without smoke');
    const back = await map.view();
    assert.ok(Math.abs(back.k - view.k) < 0.001 && Math.abs(back.x - view.x) < 2 && Math.abs(back.y - view.y) < 2);
  },

  'another cycle is asked for, and an empty one says so': async (open) => {
    const map = await open();
    await map.show(company('en'));
    await map.page.locator('select').selectOption('2026-Q3');
    await map.told({ type: 'open', cycle: '2026-Q3' });
    await map.send({ type: 'tree', revision: 2, summary: { ...company('en').summary, cycle: '2026-Q3' }, rows: [] });
    await map.page.locator('.empty').waitFor();
    // The other cycles are still to be had; there is nothing to export.
    assert.equal(await map.page.locator('select').count(), 1);
    assert.equal(await map.page.locator('.tool').count(), 0);
    await map.send({ type: 'status', phase: 'stopped', files: 0, indexed: 0, folder: true });
    await map.page.getByRole('button', { name: 'Restart the server' }).click();
    await map.told({ type: 'run', command: 'restart' });
  },

  'a message that is none of ours changes nothing': async (open) => {
    const map = await open();
    await map.show(company('en'));
    for (const wrong of [
      null,
      'tree',
      { type: 'tree', rows: 5 },
      { type: 'delta', revision: 2, changed: [{ id: 1 }] },
      { type: 'eval' },
    ]) {
      await map.send(wrong);
    }
    await map.update({ revision: 2, summary: company('en').summary });
    assert.equal(await map.node(TOP).count(), 1);
  },
};
