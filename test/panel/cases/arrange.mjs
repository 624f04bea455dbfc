// Filters, groups, sorting and columns in the built panel; `open` gives a panel in a real browser.
import assert from 'node:assert/strict';
import { seriousIn } from '../../browser/axe.mjs';
import { BOARDING, company, large, TOP } from '../company.mjs';
import { THEMES } from '../themes.mjs';

const NIGHT = 'A night line that pays for itself';

const focusIs = (locator) => locator.evaluate((node) => document.activeElement === node);
const button = (panel, name) => panel.page.getByRole('button', { name, exact: true });
const popped = (panel) => panel.page.locator('.popped');
const tick = (panel, name) => popped(panel).getByLabel(name).first().click();
const matching = (panel) => panel.page.locator('[role=treeitem]:not(.context) .title').allTextContents();

async function openWith(open, { language = 'en', ...options } = {}) {
  const panel = await open({ language, ...options });
  const tree = company(language);
  await panel.show(tree);
  return { panel, tree };
}

/** What stands beyond the page's right edge. */
const overflow = (panel) =>
  panel.page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((node) => node.getBoundingClientRect().right > innerWidth + 0.5)
      .map((node) => node.className),
  );

export const CASES = {
  'facets: chosen with the mouse, any of one, counted, announced, and taken back chip by chip': async (open) => {
    const { panel } = await openWith(open);
    await button(panel, 'Choose filters').click();
    await tick(panel, /network/);
    await tick(panel, /quays/);
    assert.deepEqual(await matching(panel), [BOARDING, NIGHT]);
    assert.equal(await panel.page.locator('[role=status]').textContent(), '2 of 20 rows');
    // Of the owners, the counts say what is left beside the two teams.
    assert.equal(
      await popped(panel).locator('[data-facet=owner] label', { hasText: 'hugo' }).locator('.count').textContent(),
      '1',
    );
    assert.equal(
      await popped(panel).locator('[data-facet=owner] label', { hasText: 'lin' }).locator('.count').textContent(),
      '0',
    );
    await panel.page.keyboard.press('Escape');
    await popped(panel).waitFor({ state: 'detached' });
    assert.equal(await focusIs(button(panel, 'Choose filters')), true);
    await button(panel, 'Remove the filter Team: quays').click();
    assert.deepEqual(await matching(panel), [NIGHT]);
    assert.equal(await focusIs(panel.page.getByRole('combobox', { name: /Filter/ })), true);
    await button(panel, 'Clear filter').click();
    assert.equal(await panel.page.locator('.chosen').count(), 0);
  },

  'facets by keyboard alone, and the menu goes when the keyboard leaves it': async (open) => {
    const { panel } = await openWith(open);
    await button(panel, 'Choose filters').focus();
    await panel.page.keyboard.press('Enter');
    assert.equal(await focusIs(popped(panel).locator('input').first()), true);
    await panel.page.keyboard.press('ArrowDown');
    await panel.page.keyboard.press('Space');
    assert.deepEqual(await matching(panel), [NIGHT]);
    await button(panel, 'Arrange and choose columns').focus();
    await popped(panel).waitFor({ state: 'detached' });
  },

  'terms are typed, with hints that Enter, Tab and the mouse take': async (open) => {
    const { panel } = await openWith(open);
    const box = panel.page.getByRole('combobox', { name: /Filter/ });
    const hints = panel.page.locator('.hints [role=option]');
    await box.pressSequentially('te');
    assert.deepEqual(await hints.allTextContents(), ['team:']);
    await panel.page.keyboard.press('Enter');
    assert.equal(await box.inputValue(), 'te', 'a word stays a word until a hint is chosen');
    await panel.page.keyboard.press('ArrowDown');
    await panel.page.keyboard.press('Enter');
    assert.equal(await box.inputValue(), 'team:');
    await panel.page.keyboard.type('n');
    assert.deepEqual(await hints.locator('bdi').allTextContents(), ['network']);
    assert.equal(await box.getAttribute('aria-activedescendant'), await hints.first().getAttribute('id'));
    await panel.page.keyboard.press('Tab');
    assert.equal(await box.inputValue(), '');
    assert.deepEqual(await matching(panel), [NIGHT]);
    await box.pressSequentially('health:');
    await hints.filter({ hasText: 'off track' }).click();
    assert.deepEqual(await panel.page.locator('.chosen bdi').allTextContents(), ['network', 'off track']);
    await button(panel, 'Clear filter').click();
    await box.fill('owner:odile health:at-risk');
    assert.deepEqual(await matching(panel), [BOARDING]);
    await panel.page.keyboard.press('Escape');
    await panel.page.keyboard.press('ArrowDown');
    assert.equal(await focusIs(panel.tree), true);
  },

  'groups say how many and how the worst stands, hold the rows, and survive a reload': async (open) => {
    const { panel, tree } = await openWith(open);
    await button(panel, 'Arrange and choose columns').click();
    await tick(panel, 'team');
    await tick(panel, 'score');
    assert.equal(await panel.page.locator('[role=status]').textContent(), 'Grouped by team, sorted by score');
    const shown = async () => {
      const groups = panel.page.locator('[role=treeitem].group');
      assert.deepEqual((await groups.locator('.title').allTextContents()).slice(0, 3), ['fleet', 'network', 'quays']);
      assert.equal(await groups.nth(1).locator('.members').textContent(), '1 objective');
      assert.equal(await groups.nth(1).locator('.health').getAttribute('title'), 'at worst off track');
      assert.equal(await groups.locator('.score').count(), 0);
    };
    await panel.page.keyboard.press('Escape');
    await shown();
    await panel.page.reload();
    await panel.show(tree);
    await shown();
    await panel.tree.focus();
    await panel.page.keyboard.press('Home');
    assert.equal(await panel.active(), 'fleet');
    await panel.page.keyboard.press('ArrowLeft');
    await panel.page.keyboard.press('ArrowDown');
    assert.equal(await panel.active(), 'network');
    await panel.page.keyboard.press('*');
    await panel.page.keyboard.press('ArrowRight');
    assert.equal(await panel.active(), NIGHT);
  },

  'a delta that sorts a row elsewhere leaves the keyboard on it, where it was on the screen': async (open) => {
    const panel = await open({ height: 500 });
    const tree = large(600);
    await panel.show(tree);
    await button(panel, 'Arrange and choose columns').click();
    await tick(panel, 'score');
    await panel.page.keyboard.press('Escape');
    await panel.tree.focus();
    await panel.page.keyboard.press('ArrowRight');
    await panel.page.keyboard.press('ArrowDown');
    const at = () => panel.page.locator('[aria-selected=true]').evaluate((row) => Math.round(row.getBoundingClientRect().top));
    const y = await at();
    const id = await panel.page.locator('[aria-selected=true]').getAttribute('data-id');
    const row = tree.rows.find((one) => one.id === id);
    await panel.update({ revision: 2, summary: tree.summary, changed: [{ ...row, progress: 0.99 }] });
    await panel.page.locator('[aria-selected=true][aria-posinset="10"]').waitFor();
    assert.equal(await panel.page.locator('[aria-selected=true]').getAttribute('data-id'), id);
    assert.ok(Math.abs((await at()) - y) <= 2, `${await at()} instead of ${y}`);
    assert.equal(await focusIs(panel.tree), true);
  },

  'chosen columns make up the second line of a narrow panel, and come back after a reload': async (open) => {
    const { panel, tree } = await openWith(open);
    const line = (title) => panel.row(title).locator('.second').textContent();
    assert.match(await line(TOP), /^traverse · maëlle · \+0\.06 at last check-in · 1 of 4 reached/);
    await button(panel, 'Arrange and choose columns').click();
    await tick(panel, 'team');
    await tick(panel, 'alignment');
    const show = popped(panel).locator('fieldset').last();
    assert.equal(await show.getByLabel('what matters now').isChecked(), true);
    for (const column of ['owner', 'confidence', 'forecast']) await show.getByLabel(column).click();
    assert.equal(await show.getByLabel('what matters now').isChecked(), false);
    await panel.page.keyboard.press('Escape');
    assert.equal(await line(NIGHT), 'network · forecast 0.18 · confidence 30%');
    await panel.page.reload();
    await panel.show(tree);
    assert.equal(await line(NIGHT), 'network · forecast 0.18 · confidence 30%');
  },

  'a wide panel has columns, whose heads sort up, down and not at all': async (open) => {
    const { panel } = await openWith(open, { width: 1000 });
    const heads = panel.page.getByRole('columnheader');
    assert.deepEqual(await heads.allTextContents(), [
      'Title',
      'Team',
      'Owner',
      'Current',
      'Trend',
      'Forecast',
      'Check-in',
      'Confid.',
      'Score',
    ]);
    assert.equal(await panel.row(NIGHT).locator('.cell.forecast bdi').textContent(), '0.18');
    assert.equal(await panel.row('Crossings a week').locator('.cell.value bdi').textContent(), '9,150');
    assert.equal(await panel.row('Crossings a week').locator('.current').count(), 0);
    const right = (locator) => locator.evaluate((node) => Math.round(node.getBoundingClientRect().right));
    const cells = panel.page.locator('.cell.forecast');
    const edges = await Promise.all([heads.filter({ hasText: 'Forecast' }), cells.nth(0), cells.nth(9)].map(right));
    assert.deepEqual(edges, [edges[0], edges[0], edges[0]]);
    const score = heads.filter({ hasText: 'Score' });
    const first = async () => [await score.getAttribute('aria-sort'), (await panel.titles())[0]];
    const click = () => score.getByRole('button').click();
    assert.deepEqual(await first(), ['none', TOP]);
    await click();
    assert.deepEqual(await first(), ['ascending', 'We cross without smoke']);
    await click();
    assert.deepEqual(await first(), ['descending', 'Every season ticket is on the phone']);
    await click();
    assert.deepEqual(await first(), ['none', TOP]);
    // Columns come and go with the width; the keyboard stays where it is.
    await panel.tree.focus();
    await panel.page.setViewportSize({ width: 400, height: 800 });
    await heads.first().waitFor({ state: 'detached' });
    assert.equal(await panel.row('Crossings a week').locator('.current').textContent(), '9,150');
    assert.equal(await focusIs(panel.tree), true);
  },

  'what the own key results make is told apart from the roll-up': async (open) => {
    const panel = await open();
    const tree = company('en');
    await panel.show({ ...tree, rows: tree.rows.map((row, i) => (i === 0 ? { ...row, own: 0.66 } : row)) });
    assert.equal(await panel.row(TOP).locator('.bar .own').count(), 1);
    assert.match(await panel.row(TOP).locator('.title').getAttribute('title'), /own key results 0\.66/);
    assert.match(await panel.row(TOP).textContent(), /, own key results 0\.66/);
    assert.equal(await panel.page.locator('.bar .own').count(), 1);
  },

  'menus, chips and columns have room in French, in 260 px and zoomed to 200 %': async (open) => {
    const sizes = [{ width: 260 }, { width: 200, height: 400, scale: 2 }, { width: 560 }, { width: 900 }];
    for (const size of sizes) {
      const { panel } = await openWith(open, { language: 'fr', ...size });
      for (const name of ['Choisir des filtres', 'Organiser et choisir les colonnes']) {
        await button(panel, name).click();
        await popped(panel).locator('label').nth(1).click();
        assert.deepEqual(await overflow(panel), [], `${name} ${size.width}`);
        const box = await popped(panel).boundingBox();
        assert.ok(box.x >= 0 && box.y + box.height <= (size.height ?? 860), `${name} is in the page of ${size.width}`);
        await panel.page.keyboard.press('Escape');
      }
      assert.equal(await panel.page.locator('.chosen .chip').count(), 1);
      assert.equal(await panel.page.locator('[role=treeitem].group').first().locator('.members').textContent(), '1 objectif');
      assert.deepEqual(await overflow(panel), []);
      await panel.close();
    }
  },
};

for (const theme of Object.keys(THEMES)) {
  CASES[`axe finds nothing serious in menus, hints and columns in ${THEMES[theme].name}`] = async (open) => {
    const { panel } = await openWith(open, { theme, width: 900 });
    assert.deepEqual(await seriousIn(panel.page, 'columns'), []);
    for (const name of ['Choose filters', 'Arrange and choose columns']) {
      await button(panel, name).click();
      await popped(panel).locator('label').nth(1).click();
      assert.deepEqual(await seriousIn(panel.page, name), []);
      await panel.page.keyboard.press('Escape');
    }
    await panel.page.getByRole('combobox', { name: /Filter/ }).pressSequentially('health:');
    await panel.page.locator('.hints [role=option]').first().waitFor();
    assert.deepEqual(await seriousIn(panel.page, 'hints'), []);
  };
}
