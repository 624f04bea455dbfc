// What the tree shows, and how one walks it.
import assert from 'node:assert/strict';
import { BOARDING, company, TOP } from '../company.mjs';
import { seen } from '../harness.mjs';

export const CASES = {
  'shows one number first, then every row with its score and health': async (open) => {
    const panel = await open();
    const tree = company('en');
    await panel.show(tree);
    assert.equal(await panel.page.locator('.big').textContent(), '0.47');
    assert.match(await seen(panel.page.locator('header')), /week 8 of 13 · 58% of the cycle/);
    assert.match(await seen(panel.page.locator('header')), /company, 3 objectives/);
    const drawn = await panel.titles();
    assert.deepEqual(
      drawn,
      tree.rows.slice(0, drawn.length).map((row) => row.title),
    );
    assert.ok(drawn.length > 8);
    assert.equal(await panel.row('Crossings a week').locator('.score').textContent(), '0.61');
    assert.equal(await panel.row('Crossings a week').locator('.health').getAttribute('title'), 'on track');
  },

  'keeps what cannot be scored apart from zero': async (open) => {
    const panel = await open();
    await panel.show(company('en'));
    const row = panel.row('A new plan for cars');
    assert.equal(await row.locator('.score').textContent(), '–');
    assert.equal(await row.locator('.fill').evaluate((fill) => fill.getBoundingClientRect().width), 0);
    assert.equal(await row.locator('.mark').count(), 0);
    assert.match(await row.locator('.title').getAttribute('title'), /No number to measure this by/);
    assert.match(await row.locator('.title').evaluate((title) => getComputedStyle(title).textDecoration), /wavy/);
  },

  'the mouse opens and closes a row': async (open) => {
    const panel = await open();
    await panel.show(company('en'));
    const before = (await panel.titles()).length;
    await panel.row(TOP).locator('.twisty').click();
    await panel.page.locator('[role=treeitem][aria-expanded=false]').first().waitFor();
    assert.equal((await panel.titles())[1], 'We cross without smoke');
    await panel.row(TOP).locator('.twisty').click();
    await panel.row('Crossings a week').waitFor();
    assert.equal((await panel.titles()).length, before);
    assert.deepEqual(await panel.posted('reveal'), []);
  },

  'the keyboard walks, opens, closes and jumps': async (open) => {
    const panel = await open();
    await panel.show(company('en'));
    await panel.tree.focus();
    const press = (key) => panel.page.keyboard.press(key);
    assert.equal(await panel.active(), TOP);
    await press('ArrowDown');
    assert.equal(await panel.active(), 'Crossings a week');
    await press('ArrowLeft');
    assert.equal(await panel.active(), TOP);
    await press('ArrowLeft');
    await press('ArrowDown');
    assert.equal(await panel.active(), 'We cross without smoke');
    await press('ArrowUp');
    await press('ArrowRight');
    await press('ArrowRight');
    assert.equal(await panel.active(), 'Crossings a week');
    await press('End');
    assert.equal(await panel.active(), 'Pages between 22:00 and 06:00');
    await press('Home');
    await panel.page.keyboard.type('we c');
    assert.equal(await panel.active(), 'We cross without smoke');
    await press('ArrowLeft');
    await press('Home');
    await press('ArrowLeft');
    await press('*');
    assert.equal(await panel.row('We cross without smoke').getAttribute('aria-expanded'), 'true');
    assert.equal(await panel.row(TOP).getAttribute('aria-expanded'), 'true');
    const described = await panel.tree.getAttribute('aria-activedescendant');
    assert.equal(await panel.page.evaluate((id) => document.getElementById(id)?.getAttribute('aria-level'), described), '1');
  },

  'the tree is one stop for the Tab key': async (open) => {
    const panel = await open();
    await panel.show(company('en'));
    const stops = [];
    for (let i = 0; i < 10; i++) {
      await panel.page.keyboard.press('Tab');
      stops.push(
        await panel.page.evaluate(
          () => document.activeElement.getAttribute('role') ?? document.activeElement.tagName.toLowerCase(),
        ),
      );
    }
    assert.deepEqual(stops, ['select', 'button', 'button', 'combobox', 'button', 'button', 'button', 'button', 'button', 'tree']);
  },

  'Enter goes to the line and takes the keyboard along, a click does not': async (open) => {
    const panel = await open();
    const tree = company('en');
    await panel.show(tree);
    await panel.tree.focus();
    await panel.page.keyboard.press('ArrowDown');
    await panel.page.keyboard.press('Enter');
    await panel.row('Sailings held in autumn').locator('.title').click();
    assert.deepEqual(await panel.posted('reveal'), [
      { type: 'reveal', id: tree.rows[1].id, focus: true },
      { type: 'reveal', id: tree.rows[3].id, focus: false },
    ]);
  },

  'a reference says where its objective is drawn, and leads there': async (open) => {
    const panel = await open();
    await panel.show(company('en'));
    const reference = panel.page.locator('.row.reference');
    await panel.tree.focus();
    await panel.page.keyboard.press('End');
    await reference.scrollIntoViewIfNeeded();
    assert.match(await seen(reference), new RegExp(`shown under ${TOP}`));
    await reference.locator('.second .link').click();
    await panel.page.waitForFunction(() => document.querySelector('[aria-selected=true]')?.classList.contains('objective'));
    assert.equal(await panel.active(), BOARDING);
  },
};
