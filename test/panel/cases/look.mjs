// Widths, zoom, languages, colours and motion.
import assert from 'node:assert/strict';
import { seriousIn } from '../../browser/axe.mjs';
import { company, TOP } from '../company.mjs';
import { seen } from '../harness.mjs';
import { THEMES } from '../themes.mjs';
import { supposing } from './what-if.mjs';

export const CASES = {
  'French has its own words, numbers and room for them': async (open) => {
    for (const width of [260, 400]) {
      const panel = await open({ language: 'fr', width });
      await panel.show(company('fr'));
      assert.equal(await panel.page.locator('.big').textContent(), '0,47');
      assert.match(await seen(panel.page.locator('header')), /semaine 8 sur 13 · 58\u00a0% du cycle/);
      assert.equal(await panel.row('Traversées par semaine').locator('.score').textContent(), '0,61');
      assert.equal(await panel.row('Traversées par semaine').locator('.current').isVisible(), width === 400);
      assert.equal(await panel.row('Pour traverser').locator('.second').isVisible(), width === 400);
      const overflow = await panel.page.evaluate(() =>
        [...document.querySelectorAll('main *')]
          .filter((node) => node.getBoundingClientRect().right > innerWidth + 0.5)
          .map((node) => node.className),
      );
      assert.deepEqual(overflow, []);
      await panel.close();
    }
  },

  'zoom to 200 % leaves the tree usable': async (open) => {
    // Twice the size of everything in a side bar of 400 × 800 is a page of 200 × 400.
    const panel = await open({ width: 200, height: 400, scale: 2 });
    await panel.show(company('en'));
    const { tree, wide } = await panel.page.evaluate(() => ({
      tree: document.querySelector('[role=tree]').clientHeight,
      wide: document.documentElement.scrollWidth > innerWidth,
    }));
    assert.ok(tree > 200, `the tree has ${tree} px`);
    assert.equal(wide, false);
  },

  'colours that the system forces leave bars, marks and shapes to be seen': async (open) => {
    const panel = await open({ theme: 'hc', forcedColors: 'active' });
    await panel.show(company('en'));
    const colours = await panel.row(TOP).evaluate((row) => {
      const of = (selector) => getComputedStyle(row.querySelector(selector));
      return {
        forced: matchMedia('(forced-colors: active)').matches,
        behind: of('.bar').backgroundColor,
        fill: of('.bar .fill').backgroundColor,
        mark: of('.bar .mark').backgroundColor,
        edge: of('.bar').outlineStyle,
      };
    });
    assert.equal(colours.forced, true);
    assert.notEqual(colours.fill, colours.behind);
    assert.notEqual(colours.mark, colours.fill);
    assert.equal(colours.edge, 'solid');
  },

  'bars move only for those who like motion': async (open) => {
    for (const [reducedMotion, expected] of [
      ['reduce', '0s'],
      ['no-preference', '0.2s'],
    ]) {
      const panel = await open({ reducedMotion });
      await panel.show(company('en'));
      const duration = await panel.page
        .locator('.fill')
        .first()
        .evaluate((fill) => getComputedStyle(fill).transitionDuration);
      assert.equal(duration, expected);
      await panel.close();
    }
  },
};

for (const theme of Object.keys(THEMES)) {
  CASES[`axe finds nothing serious in ${THEMES[theme].name}`] = async (open) => {
    const panel = await open({ theme });
    await panel.show(company('en'));
    await panel.row(TOP).locator('.score').click();
    await panel.row(TOP).locator('.explanation').waitFor();
    const check = async (what) => assert.deepEqual(await seriousIn(panel.page, what), []);
    await check('tree');
    await panel.page.locator('input').fill('boat');
    await panel.page.getByRole('button', { name: /behind/ }).click();
    await check('filtered');
    await panel.page.locator('input').fill('');
    await panel.tree.focus();
    await panel.page.keyboard.press('Shift+F10');
    await check('menu');
    await panel.page.keyboard.press('Escape');
    await panel.page.getByRole('button', { name: /behind/ }).click();
    await supposing(panel);
    await panel.tree.focus();
    await panel.page.keyboard.press('Home');
    await panel.page.keyboard.press('ArrowDown');
    await panel.page.keyboard.press('w');
    await panel.page.locator('[role=slider]').waitFor();
    await panel.page.keyboard.press('PageUp');
    await panel.page.getByRole('button', { name: /What moves|pèse/ }).click();
    await panel.page.locator('.levers li').first().waitFor();
    await check('what if');
    await panel.send({ type: 'status', phase: 'stopped', files: 0, indexed: 0, folder: true });
    await panel.page.locator('.empty').waitFor();
    await check('stopped');
  };
}
