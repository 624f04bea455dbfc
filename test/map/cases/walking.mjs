// Keyboard and mouse: along the tree, into it, and round the map.
import assert from 'node:assert/strict';
import { BOARDING, company, large, rowsOf, TOP } from '../../panel/company.mjs';
import { objective } from '../harness.mjs';

const QUEUE = 'Queue at the ramp from 22 to 9.5 minutes';

export const CASES = {
  'the keyboard goes along the tree, opens, closes, goes to the line, explains and checks in': async (open) => {
    const map = await open();
    await map.show(company('en'));
    await map.tree.focus();
    const press = (key) => map.page.keyboard.press(key);
    await press('Home');
    await map.isAt(TOP);
    await press('ArrowDown');
    await map.isAt('Crossings a week');
    await press('c');
    await map.told({ type: 'checkIn', id: await map.idOf('Crossings a week') });
    await press('ArrowUp');
    await press(' ');
    await map.page.locator('[aria-expanded=false]').waitFor();
    assert.match(await map.spoken(TOP), /2 objectives below, hidden/);
    assert.equal(await map.node(BOARDING).count(), 0);
    await press('ArrowDown');
    await press('ArrowDown');
    await press('ArrowDown');
    await press('ArrowDown');
    await map.node(BOARDING).waitFor();
    await press('ArrowDown');
    await map.isAt(BOARDING);
    await press('Enter');
    await map.told({ type: 'reveal', id: await map.idOf(BOARDING), focus: true });
    await press('e');
    await map.page.locator('.explained .total').waitFor();
    assert.match(await map.page.locator('.explained').textContent(), /mean of 2 of 4/);
    await press('Escape');
    await map.page.locator('.explained').waitFor({ state: 'detached' });
    await press('ArrowUp');
    await map.isAt(TOP);
    const described = await map.tree.getAttribute('aria-activedescendant');
    assert.equal(await map.page.evaluate((id) => document.getElementById(id).getAttribute('role'), described), 'treeitem');
    await press('Shift+F10');
    const items = await map.page.locator('[role=menuitem]').allTextContents();
    assert.deepEqual(items, ['Go to the line', 'Explain the scoreE', 'Collapse', 'Copy the reference']);
    await press('Escape');
    assert.equal(await map.page.evaluate(() => document.activeElement.getAttribute('role')), 'tree');
  },

  'the mouse: a click goes to the line, a double click explains, the toggle counts what it hides': async (open) => {
    const map = await open();
    await map.show(company('en'));
    await map.node('We cross without smoke').locator('.title').first().click();
    await map.told({ type: 'reveal', focus: false, id: await map.idOf('We cross without smoke') });
    await map.item('Crossings a week').dblclick();
    await map.page.locator('.explained').waitFor();
    assert.equal((await map.posted('reveal')).length, 1);
    await map.node(TOP).locator('[data-part=toggle]').click();
    await map.node(BOARDING).waitFor({ state: 'detached' });
    assert.equal(await map.node(TOP).locator('.count').textContent(), '+2');
    await map.node(TOP).locator('[data-part=toggle]').click();
    await map.node(BOARDING).waitFor();
    await map.item(QUEUE).click({ button: 'right' });
    await map.page.getByRole('menuitem', { name: 'Copy the reference' }).click();
    await map.told({ type: 'copy', text: 'calm-boarding/queue' });
  },

  'a hundred below one parent stand in lines, and the keyboard goes from line to line and back to the parent': async (open) => {
    const map = await open();
    const below = Array.from({ length: 100 }, (_, index) => objective(`Leaf ${String(index).padStart(2, '0')}`));
    await map.show({ summary: company('en').summary, rows: rowsOf([objective('All of us', { below })]) });
    await map.tree.focus();
    await map.page.keyboard.press('0');
    const [first, last] = [await map.node('Leaf 00').boundingBox(), await map.node('Leaf 99').boundingBox()];
    const { width, height } = { width: last.x + last.width - first.x, height: last.y + last.height - first.y };
    assert.ok(width < 1200 && height < 800, `${width} × ${height}`);
    await map.page.keyboard.press('1');
    const walk = async (key, title) => {
      await map.page.keyboard.press(key);
      await map.isAt(title);
    };
    await walk('Home', 'All of us');
    await walk('ArrowDown', 'Leaf 05');
    await walk('ArrowDown', 'Leaf 17');
    await walk('ArrowRight', 'Leaf 18');
    await walk('ArrowUp', 'Leaf 06');
    await walk('ArrowUp', 'All of us');
    await walk('End', 'Leaf 99');
  },

  'what one closes or opens stays under the pointer': async (open) => {
    const map = await open();
    await map.show(large(600));
    const node = map.node('Top objective 0');
    const before = await node.boundingBox();
    await node.locator('[data-part=toggle]').click();
    await map.node('Objective 0.4').first().waitFor({ state: 'detached' });
    const after = await node.boundingBox();
    assert.ok(Math.hypot(after.x - before.x, after.y - before.y) < 1, JSON.stringify([before, after]));
  },

  'a zoom keeps the point under the cursor, by wheel and by pinch; the keyboard zooms and fits': async (open) => {
    const map = await open();
    await map.show(company('en'));
    const corner = () => map.node(BOARDING).evaluate((node) => ({ ...node.getBoundingClientRect().toJSON() }));
    const before = await corner();
    const zoom = (await map.zoom()) * 1;
    await map.wheel({ deltaY: -50, ctrlKey: true, clientX: before.x, clientY: before.y });
    const after = await corner();
    assert.ok((await map.zoom()) > zoom * 1.1, 'it did not zoom');
    assert.ok(Math.hypot(after.x - before.x, after.y - before.y) < 1.5, JSON.stringify([before, after]));
    await map.tree.focus();
    await map.page.keyboard.press('-');
    await map.page.keyboard.press('0');
    assert.ok(Math.abs((await map.zoom()) - zoom) < 0.02);
    await map.page.keyboard.press('1');
    assert.ok(Math.abs((await map.zoom()) - 1) < 0.001);
  },

  'it is dragged, scrolled and moved by keys, and a drag is no click': async (open) => {
    const map = await open();
    await map.show(large(600));
    const at = () => map.view();
    const start = await at();
    const from = { x: 700, y: 300 };
    await map.page.mouse.move(from.x, from.y);
    await map.page.mouse.down();
    await map.page.mouse.move(from.x - 200, from.y - 30, { steps: 4 });
    await map.page.mouse.up();
    const dragged = await at();
    assert.ok(
      Math.abs(dragged.x - start.x + 200) < 2 && Math.abs(dragged.y - start.y + 30) < 2,
      JSON.stringify([start, dragged]),
    );
    await map.wheel({ deltaX: 100, deltaY: 0 });
    assert.ok(Math.abs((await at()).x - dragged.x + 100) < 2);
    await map.tree.focus();
    await map.page.keyboard.press('Shift+ArrowRight');
    assert.ok(Math.abs((await at()).x - dragged.x + 180) < 2);
    assert.deepEqual(await map.posted('reveal'), []);
    // The whole map is larger than the window, so there is an overview; a click in it goes there.
    const overview = await map.page.locator('.minimap').boundingBox();
    await map.page.mouse.click(overview.x + overview.width - 3, overview.y + overview.height / 2);
    assert.ok((await at()).x < dragged.x - 1000);
  },
};
