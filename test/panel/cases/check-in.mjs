// The menu of a row, and check-ins from the panel.
import assert from 'node:assert/strict';
import { BOARDING, company, TOP } from '../company.mjs';

export const CASES = {
  'the menu goes to the line, explains and copies, and gives the keyboard back': async (open) => {
    const panel = await open();
    await panel.show(company('en'));
    await panel.tree.focus();
    await panel.page.keyboard.press('ArrowDown');
    await panel.page.keyboard.press('Shift+F10');
    const menu = panel.page.getByRole('menu');
    await menu.waitFor();
    assert.deepEqual(await menu.getByRole('menuitem').allTextContents(), [
      'Check in…C',
      'What if…W',
      'Go to the line',
      'Explain the score',
      'Copy the reference',
      'Go to the parent',
      'Add a supporting objective…',
    ]);
    await menu.getByRole('menuitem', { name: 'Copy the reference' }).click();
    assert.deepEqual(await panel.posted('copy'), [{ type: 'copy', text: 'crossing-by-default/crossings' }]);
    assert.equal(await panel.page.locator('[role=status]').textContent(), 'Copied crossing-by-default/crossings');
    assert.equal(await panel.tree.evaluate((node) => document.activeElement === node), true);
    await panel.row(TOP).click({ button: 'right', position: { x: 80, y: 10 } });
    await menu.getByRole('menuitem', { name: 'Explain the score' }).click();
    await panel.row(TOP).locator('.explanation').waitFor();
    await panel.page.keyboard.press('Shift+F10');
    await panel.page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    assert.equal(await panel.tree.evaluate((node) => document.activeElement === node), true);
  },

  'a key result is checked in by a button, a key and the menu, and the keyboard comes back to it': async (open) => {
    const panel = await open();
    const tree = company('en');
    await panel.show(tree);
    const [top, first, , held] = tree.rows;
    const title = (row) => row.title;
    const button = (row) => panel.row(title(row)).locator('.check-in');
    const opacity = (row) => button(row).evaluate((node) => getComputedStyle(node).opacity);
    assert.equal(await opacity(held), '0');
    await panel.row(title(held)).hover();
    assert.equal(await opacity(held), '1');
    await button(held).click();
    assert.equal(await panel.active(), held.title);
    assert.equal(await panel.tree.evaluate((node) => document.activeElement === node), true);
    assert.equal(await panel.row(top.title).locator('.check-in').count(), 0);
    await panel.page.keyboard.press('Home');
    await panel.page.keyboard.press('ArrowDown');
    assert.equal(await opacity(first), '1');
    assert.equal(await panel.row(title(first)).getAttribute('aria-keyshortcuts'), 'C W');
    await panel.page.keyboard.press('c');
    await panel.page.keyboard.press('Shift+F10');
    await panel.page.keyboard.press('Enter');
    const asked = [held, first, first].map(({ id }) => ({ type: 'checkIn', id }));
    assert.deepEqual(await panel.posted('checkIn'), asked);
    // The dialog has the keyboard; what is written there comes as a delta, and then the keyboard comes back.
    await panel.page.evaluate(() => document.activeElement.blur());
    const { explain: _, ...row } = first;
    await panel.update({ revision: 2, summary: tree.summary, changed: [{ ...row, progress: 0.7 }] });
    await panel.send({ type: 'focus', id: first.id });
    await panel.page.waitForFunction(() => document.activeElement.getAttribute('role') === 'tree');
    assert.equal(await panel.active(), first.title);
    assert.deepEqual(await panel.posted('reveal'), []);
  },

  'a letter in a word that is being typed checks nothing in': async (open) => {
    const panel = await open();
    await panel.show(company('en'));
    await panel.tree.focus();
    await panel.page.keyboard.press('ArrowDown');
    await panel.page.keyboard.type('boarding is c');
    assert.deepEqual(await panel.posted('checkIn'), []);
    assert.equal(await panel.active(), BOARDING);
  },

  'a team is checked in from the top, with the number that is due, and from an objective': async (open) => {
    const panel = await open();
    const tree = company('en');
    await panel.show(tree);
    const round = panel.page.locator('header .round');
    assert.equal(await round.textContent(), 'Check in the team…4 due');
    await round.click();
    await panel.row(TOP).click({ button: 'right', position: { x: 80, y: 10 } });
    await panel.page.getByRole('menuitem', { name: 'Check in the team “traverse”…' }).click();
    assert.deepEqual(await panel.posted('checkInRound'), [
      { type: 'checkInRound', id: null, team: null, cycle: '2026-Q4' },
      { type: 'checkInRound', id: tree.rows[0].id, team: 'traverse', cycle: '2026-Q4' },
    ]);
    const none = tree.rows.filter(({ kind }) => kind !== 'key-result');
    await panel.show({ ...tree, rows: none }, 2);
    assert.equal(await round.count(), 0);
  },
};
