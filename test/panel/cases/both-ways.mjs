// What goes both ways between files and panel: the editor's cursor, the way up, and an objective on its way to another parent.
import assert from 'node:assert/strict';
import { BOARDING, company, large, TOP } from '../company.mjs';

const SMOKE = 'We cross without smoke';
const CALM = 'Calm nights on call';

const idOf = (tree, title) => tree.rows.find((row) => row.title === title && row.kind !== 'reference').id;
const said = (panel) => panel.page.locator('main > [role=status]');

/** Presses on a row's title and moves the pointer to another one, in steps as a hand does. */
async function dragTo(panel, from, to) {
  const { mouse } = panel.page;
  const middle = async (title) => {
    const { x, y, width, height } = await panel.row(title).locator('.title').boundingBox();
    return [x + Math.min(width, 60) / 2, y + height / 2];
  };
  await mouse.move(...(await middle(from)));
  await mouse.down();
  await mouse.move(...(await middle(to)), { steps: 6 });
}

/** The page as it is while somebody types in the editor. */
const elsewhere = (panel) =>
  panel.page.evaluate(() => {
    document.hasFocus = () => false;
  });

export const CASES = {
  'the cursor in a file marks its row, and is no selection': async (open) => {
    const panel = await open();
    const tree = company('en');
    await panel.show(tree);
    const active = await panel.page.locator('[aria-selected=true]').count();
    await panel.send({ type: 'highlight', id: idOf(tree, SMOKE), reveal: false });
    const marked = panel.page.locator('[aria-current=location]');
    await marked.waitFor();
    assert.equal(await marked.locator('.title').first().textContent(), SMOKE);
    assert.equal(await panel.page.locator('[aria-selected=true]').count(), active);
    await panel.send({ type: 'highlight', id: null, reveal: false });
    await marked.waitFor({ state: 'detached' });
  },

  'it is scrolled to while the keyboard is elsewhere, and never under somebody’s hands': async (open) => {
    const panel = await open({ height: 420 });
    const tree = large(1000);
    await panel.show(tree);
    const roots = tree.rows.filter(({ parent }) => parent === null);
    const top = () => panel.tree.evaluate((list) => list.scrollTop);
    const marked = panel.page.locator('.at-cursor');
    await panel.tree.focus();
    await panel.send({ type: 'highlight', id: roots.at(-1).id, reveal: false });
    await panel.send({ type: 'status', phase: 'indexing', files: 9, indexed: 8, folder: true });
    assert.equal(await top(), 0);
    await elsewhere(panel);
    await panel.send({ type: 'highlight', id: roots.at(-2).id, reveal: false });
    await marked.waitFor();
    assert.ok((await top()) > 0, 'the row is in view');
  },

  'a click that moves the cursor does not come back to move the panel': async (open) => {
    const panel = await open({ height: 420 });
    const tree = large(1000);
    await panel.show(tree);
    const [first] = tree.rows;
    await panel.row(first.title).locator('.title').click();
    await panel.told({ type: 'reveal' });
    await elsewhere(panel);
    await panel.tree.evaluate((list) => {
      list.scrollTop = 2000;
      list.dispatchEvent(new Event('scroll'));
    });
    await panel.send({ type: 'highlight', id: first.id, reveal: false });
    await panel.page.locator('.at-cursor').waitFor({ state: 'attached' });
    assert.ok((await panel.tree.evaluate((list) => list.scrollTop)) > 1900, 'the list stays where it was');
  },

  'folded away it is marked at the row above, or unfolded where that is wanted': async (open) => {
    const panel = await open();
    const tree = company('en');
    await panel.show(tree);
    await panel.row(TOP).locator('.twisty').click();
    await panel.page.locator('[role=treeitem][aria-expanded=false]').first().waitFor();
    await panel.send({ type: 'highlight', id: idOf(tree, 'Crossings a week'), reveal: false });
    await panel.page.locator('.above-cursor').waitFor();
    assert.equal(await panel.page.locator('.above-cursor .title').first().textContent(), TOP);
    await panel.send({ type: 'highlight', id: idOf(tree, BOARDING), reveal: true });
    await panel.page.locator('.at-cursor').waitFor();
    assert.equal(await panel.page.locator('.at-cursor .title').first().textContent(), BOARDING);
  },

  'an objective is dragged onto its new parent': async (open) => {
    const panel = await open();
    const tree = company('en');
    await panel.show(tree);
    await dragTo(panel, SMOKE, TOP);
    const chip = panel.page.locator('.dragged');
    await chip.getByText(`Align to “${TOP}”`).waitFor();
    assert.equal(await panel.page.locator('.row.target.over .title').first().textContent(), TOP);
    await panel.page.mouse.up();
    await panel.told({ type: 'realign', id: idOf(tree, SMOKE), target: idOf(tree, TOP) });
    await chip.waitFor({ state: 'detached' });
    assert.deepEqual(await panel.posted('reveal'), [], 'letting go is no click');
    assert.equal(await panel.active(), SMOKE);
    await panel.send({ type: 'said', text: 'It is aligned. Undo takes it back.' });
    await said(panel).getByText('Undo takes it back').waitFor({ state: 'attached' });
  },

  'a key result takes it too, and a reference stands for its objective': async (open) => {
    const panel = await open();
    const tree = company('en');
    await panel.show(tree);
    await dragTo(panel, SMOKE, 'Crossings a week');
    await panel.page.mouse.up();
    await panel.told({ type: 'realign', id: idOf(tree, SMOKE), target: idOf(tree, 'Crossings a week') });
  },

  'where it cannot go the place says why, and nothing is asked for': async (open) => {
    const panel = await open();
    await panel.show(company('en'));
    await dragTo(panel, TOP, BOARDING);
    const where = panel.page.locator('.dragged.refused .where');
    assert.match(await where.textContent(), /in a circle/);
    assert.match(await panel.row(BOARDING).getAttribute('class'), /no-target/);
    await panel.page.mouse.up();
    await said(panel).getByText('Nothing was changed.').waitFor({ state: 'attached' });
    assert.deepEqual(await panel.posted('realign'), []);
  },

  'Escape puts it back': async (open) => {
    const panel = await open({ language: 'fr' });
    const tree = company('fr');
    await panel.show(tree);
    await dragTo(panel, 'On traverse sans fumée', 'Pour traverser la baie');
    await panel.page.getByText('Aligner sur «').waitFor();
    await panel.page.keyboard.press('Escape');
    await panel.page.locator('.dragged').waitFor({ state: 'detached' });
    await panel.page.mouse.up();
    await said(panel).getByText('Rien n’a changé.').waitFor({ state: 'attached' });
    assert.deepEqual(await panel.posted('realign'), []);
  },

  'near the edge the list scrolls under it': async (open) => {
    const panel = await open({ height: 420 });
    const tree = large(1000);
    await panel.show(tree);
    const { x, y } = await panel.row(tree.rows[0].title).locator('.title').boundingBox();
    await panel.page.mouse.move(x + 20, y + 6);
    await panel.page.mouse.down();
    await panel.page.mouse.move(x + 20, 414, { steps: 6 });
    await panel.page.waitForFunction(() => document.querySelector('.tree').scrollTop > 200);
    await panel.page.keyboard.press('Escape');
    await panel.page.mouse.up();
    assert.deepEqual(await panel.posted('realign'), []);
  },

  'the menu does the same by keyboard: up, align, add below': async (open) => {
    const panel = await open();
    const tree = company('en');
    await panel.show(tree);
    const { keyboard } = panel.page;
    const choose = async (title, name) => {
      await panel.tree.focus();
      await keyboard.press('Home');
      while ((await panel.active()) !== title) await keyboard.press('ArrowDown');
      await keyboard.press('Shift+F10');
      await panel.page.getByRole('menuitem', { name }).focus();
      await keyboard.press('Enter');
    };
    await choose(SMOKE, 'Align to…');
    await panel.told({ type: 'realign', id: idOf(tree, SMOKE), target: null });
    await choose('Crossings a week', 'Add a supporting objective…');
    await panel.told({ type: 'addChild', id: idOf(tree, 'Crossings a week') });
    await choose(SMOKE, 'Add a key result…');
    await panel.told({ type: 'addKeyResult', id: idOf(tree, SMOKE) });
    await choose('Crossings a week', 'Go to the parent');
    assert.equal(await panel.active(), TOP);
    // One that has several parents asks which.
    await choose(BOARDING, 'Go to a parent…');
    const parents = panel.page.getByRole('menu', { name: 'Parents' });
    await parents.waitFor();
    assert.deepEqual(await parents.getByRole('menuitem').allTextContents(), [TOP, SMOKE]);
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    assert.equal(await panel.active(), SMOKE);
    await panel.page.getByRole('treeitem', { name: CALM }).first().locator('.title').click({ button: 'right' });
    assert.equal(await panel.page.getByRole('menuitem', { name: /parent/ }).count(), 0);
  },
};
