// Nothing that somebody wrote runs, and no message is trusted.
import assert from 'node:assert/strict';
import { company, HOSTILE_TITLES, hostile, TOP } from '../company.mjs';

export const CASES = {
  'hostile titles are text': async (open) => {
    const panel = await open();
    const tree = hostile();
    await panel.show(tree);
    await panel.tree.focus();
    for (const [index, title] of HOSTILE_TITLES.entries()) {
      const key = tree.rows[index].id;
      const row = panel.page.locator('[aria-selected=true]');
      assert.equal(await row.getAttribute('data-id'), key);
      assert.equal(await row.locator('.title').textContent(), title.replaceAll('\u0000', '\u0000'));
      await panel.page.keyboard.press('Space');
      await row.locator('.explanation').waitFor();
      await panel.page.keyboard.press('ArrowDown');
    }
    const found = await panel.page.evaluate(() => ({
      hacked: window.hacked,
      strangers: document.querySelectorAll('#panel script, #panel img, #panel svg[onload], #panel i, #panel b').length,
      wide: document.documentElement.scrollWidth > innerWidth,
    }));
    assert.deepEqual(found, { hacked: undefined, strangers: 0, wide: false });
    // A title that runs from right to left does so within its own box.
    const direction = await panel.page
      .locator('.title', { hasText: 'شحن' })
      .evaluate((title) => getComputedStyle(title).direction);
    assert.equal(direction, 'rtl');
  },

  'the policy lets nothing but the two files of ours run or load': async (open) => {
    const panel = await open();
    await panel.show(company('en'));
    const before = await panel.page.evaluate(() => window.complaints);
    assert.deepEqual(before, [], 'the panel itself never offends it');
    const outcome = await panel.page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.inline = 1';
      document.body.append(script);
      const style = document.createElement('style');
      style.textContent = 'body { opacity: 0 }';
      document.head.append(style);
      const loaded = await fetch('/panel.css').then(
        () => true,
        () => false,
      );
      // Code out of a string, later: an eval right here would run with the debugger's rights.
      setTimeout('window.evaluated = 1', 0);
      await new Promise((resolve) => setTimeout(resolve, 1));
      return { inline: window.inline, opacity: getComputedStyle(document.body).opacity, loaded, evaluated: window.evaluated };
    });
    assert.deepEqual(outcome, { inline: undefined, opacity: '1', loaded: false, evaluated: undefined });
    panel.errors.length = 0;
  },

  'messages that are none of ours are dropped': async (open) => {
    const panel = await open();
    await panel.show(company('en'));
    await panel.send({ type: 'tree', revision: 9, summary: null, rows: [{ id: 7 }] });
    await panel.send('gibberish');
    await panel.send(null);
    await panel.update({ revision: 2, summary: company('en').summary });
    assert.equal((await panel.titles())[0], TOP);
  },
};
