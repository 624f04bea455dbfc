// Looking for words.
import assert from 'node:assert/strict';
import { BOARDING, company } from '../../panel/company.mjs';

const QUEUE = 'Queue at the ramp from 22 to 9.5 minutes';

export const CASES = {
  'finds what is closed as well, marks it, and goes from one to the next': async (open) => {
    const map = await open();
    await map.show(company('en'));
    await map.tree.focus();
    await map.page.keyboard.press('Home');
    await map.page.keyboard.press(' ');
    await map.node(BOARDING).waitFor({ state: 'detached' });
    await map.page.keyboard.press('Control+f');
    await map.page.keyboard.type('ramp');
    assert.equal(await map.page.locator('.hits').textContent(), '3 matches');
    await map.page.keyboard.press('Enter');
    await map.isAt(QUEUE);
    assert.equal(await map.page.locator('.hits').textContent(), '1 of 3');
    assert.equal(await map.page.locator('.line.match, .line.active').count(), 3);
    assert.ok((await map.page.locator('.node.other').count()) >= 4);
    await map.page.keyboard.press('Enter');
    await map.isAt('Tickets scanned before the ramp');
    await map.page.keyboard.press('Shift+Enter');
    await map.isAt(QUEUE);
    await map.page.keyboard.press('Escape');
    assert.equal(await map.page.locator('.other').count(), 0);
    assert.equal(await map.page.evaluate(() => document.activeElement.getAttribute('role')), 'tree');
  },
};
