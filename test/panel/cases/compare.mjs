// A comparison with a revision, laid over the tree.
import assert from 'node:assert/strict';
import { seriousIn } from '../../browser/axe.mjs';
import { HOSTILE_TITLES, TOP } from '../company.mjs';
import { showCompared } from '../compared.mjs';
import { THEMES } from '../themes.mjs';

const QUEUE = 'Queue at the ramp from 22 to 9.5 minutes';
const WAIT = 'Wait at the ticket window';
const MAP = 'Everybody knows where the boat is';
const differences = (panel, title) => panel.row(title).locator('.differences');

export const CASES = {
  'compare: rows say what differs as shape and word, from what to what, and the others step back': async (open) => {
    const panel = await open({ height: 1800 });
    await showCompared(panel);
    const { page } = panel;
    const banner = page.getByRole('region', { name: 'Comparison' });
    assert.match(await banner.textContent(), /Compared with where this branch left main.*0\.43 → 0\.47 \(\+0\.04\).*3 changed/);
    assert.equal(
      await differences(panel, QUEUE).textContent(),
      'changedscore 0.50 → 0.64target: 6 min → 9.5 min (easier)owner: marius → odileworded weakly now: no word says of what.. ',
    );
    assert.equal(await differences(panel, QUEUE).locator('svg').count(), 1);
    assert.match(await differences(panel, TOP).textContent(), /^moved with themscore 0\.49 → 0\.5\d◆ off track → ▲ at risk/);
    assert.match(
      await differences(panel, 'A night line').textContent(),
      /^re-alignedno longer supports “We cross without smoke”supports/,
    );
    assert.match(await differences(panel, 'Tickets scanned').textContent(), /^added/);
    assert.equal(await panel.row('Sailings held in autumn').evaluate((row) => row.classList.contains('same')), true);
    assert.equal(await differences(panel, 'Sailings held in autumn').count(), 0);
    // What is gone stands where it stood: behind the queue, and behind all that is below the top.
    const titles = await panel.titles();
    assert.equal(titles[titles.indexOf(QUEUE) + 1], WAIT);
    assert.ok(titles.indexOf(MAP) > titles.indexOf('A night line that pays for itself'), titles.join('\n'));
    assert.equal(titles[titles.indexOf(MAP) + 1], 'Guests who look at the map');
    assert.equal(await panel.row(MAP).getAttribute('aria-level'), '1');
    assert.match(await differences(panel, MAP).textContent(), /^removed/);
    await page.waitForFunction(() =>
      /where this branch left main, 3 changed, 1 added/.test(document.querySelector('[role=status]').textContent),
    );
  },

  'compare: only what differs, with what it stands under; Escape ends it': async (open) => {
    const panel = await open({ height: 1800 });
    await showCompared(panel);
    const { page } = panel;
    await page.getByRole('checkbox', { name: 'Only what differs' }).click();
    const titles = await panel.titles();
    assert.ok(!titles.includes('Sailings held in autumn') && titles.includes(TOP) && titles.includes(WAIT), titles.join('\n'));
    // The keyboard walks what is left.
    await panel.tree.focus();
    await page.keyboard.press('End');
    assert.equal(await panel.active(), 'Guests who look at the map');
    await page.getByRole('button', { name: 'Open as document' }).click();
    await panel.told({ type: 'compareDocument' });
    await panel.tree.focus();
    await page.keyboard.press('Escape');
    await page.locator('.compare-banner').waitFor({ state: 'detached' });
    await panel.told({ type: 'compareEnd' });
    assert.equal(await page.locator('.differences, .same, .gone').count(), 0);
    assert.ok((await panel.titles()).includes('Sailings held in autumn'));
    assert.equal(await page.locator('[role=status]').textContent(), 'The comparison has ended');
  },

  'compare: Escape ends nothing while a menu or the filter has a use for it': async (open) => {
    const panel = await open();
    await showCompared(panel);
    const { page } = panel;
    await panel.tree.focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await page.locator('input[type=text]').fill('boat');
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.compare-banner').count(), 1);
    assert.deepEqual(await panel.posted('compareEnd'), []);
  },

  'compare: a number is explained as it is and as it was; of what is gone, as it was': async (open) => {
    const panel = await open({ height: 1800 });
    const { queue } = await showCompared(panel);
    const { page } = panel;
    const line = (label, score) => ({ label, detail: null, value: null, score });
    await panel.row(QUEUE).locator('.score').click();
    await panel.told({ type: 'compareThen', id: queue.id });
    await panel.send({ type: 'compareThen', id: queue.id, lines: [line('way of then', '0.50')] });
    await panel.row(QUEUE).locator('.past').getByText('way of then').waitFor();
    assert.match(await panel.row(QUEUE).locator('.past').textContent(), /^Before: 0\.50/);
    await panel.row(WAIT).locator('.score').click();
    await panel.told({ type: 'compareThen', id: '\u001ewas wait' });
    await panel.send({ type: 'compareThen', id: '\u001ewas wait', lines: [line('as it was', '0.31')] });
    await panel.row(WAIT).locator('.explanation').getByText('as it was').waitFor();
    // Nothing can be done to what is gone.
    await panel.row(WAIT).click();
    for (const key of ['c', 'w', 'Enter', 'Shift+F10']) await page.keyboard.press(key);
    assert.deepEqual([...(await panel.posted('checkIn')), ...(await panel.posted('whatIfForm'))], []);
    assert.equal(await page.locator('.what-if').count(), 0);
  },

  'compare: it follows what is typed, and asks for all of it when something is missing': async (open) => {
    const panel = await open({ height: 1800 });
    const { queue, told } = await showCompared(panel);
    const { page } = panel;
    const { counts, top } = told;
    const delta = (seq, changed, removed) => panel.send({ type: 'compareDelta', seq, top, counts, changed, removed });
    await delta(
      2,
      [
        {
          id: queue.id,
          kind: 'changed',
          before: { progress: 0.5, health: 'on-track' },
          facts: [{ text: 'target: 6 min → 8 min', strong: true }],
        },
      ],
      ['\u001ewas wait'],
    );
    await differences(panel, QUEUE).getByText('6 min → 8 min').waitFor();
    assert.equal(await panel.row(WAIT).count(), 0);
    await delta(2, [], [queue.id]);
    await delta(4, [], [queue.id]);
    await panel.told({ type: 'compareRefresh' });
    assert.equal(await differences(panel, QUEUE).count(), 1, 'what is shown stays');
    await panel.send({ type: 'compare', revision: 'main...HEAD', problem: null, told: { ...told, seq: 7 } });
    await panel.row(WAIT).waitFor();
    await delta(8, [], [queue.id]);
    await differences(panel, QUEUE).waitFor({ state: 'detached' });
    // In groups a row that is gone stands with its team.
    await page.getByRole('button', { name: 'Arrange' }).click();
    await page.getByRole('radio', { name: 'Team' }).click();
    await page.keyboard.press('Escape');
    await panel.row(MAP).waitFor();
    assert.equal(await page.locator('.compare-banner').count(), 1);
  },

  'compare: it comes back after a reload, and says when the revision is gone': async (open) => {
    const panel = await open();
    const { tree } = await showCompared(panel);
    const { page } = panel;
    await page.getByRole('checkbox', { name: 'Only what differs' }).click();
    await page.reload();
    await panel.told({ type: 'compareAgain', revision: 'main...HEAD' });
    await panel.show(tree);
    await page.getByText('Reading main...HEAD…').waitFor();
    await panel.send({ type: 'compare', revision: 'main...HEAD', told: null, problem: 'there is no revision here' });
    await page.getByRole('alert').getByText('there is no revision here').waitFor();
    await page.getByRole('button', { name: 'Compare with another…' }).click();
    await panel.told({ type: 'compareAsk' });
    await page.getByRole('button', { name: 'End comparison' }).click();
    await page.locator('.compare-banner').waitFor({ state: 'detached' });
    await page.reload();
    await panel.told({ type: 'ready' });
    assert.deepEqual(await panel.posted('compareAgain'), []);
  },

  'compare: hostile words are text, and nothing is wider than the panel': async (open) => {
    const panel = await open({ width: 260, height: 1400 });
    const { told, tree, queue } = await showCompared(panel);
    const rows = told.rows.map((row, at) => ({
      ...row,
      facts: HOSTILE_TITLES.map((text) => ({ text: `${at} ${text}`, strong: false })),
    }));
    const hostile = { ...told, against: HOSTILE_TITLES[0], counts: HOSTILE_TITLES.map((text) => text.slice(0, 300)), rows };
    await panel.send({ type: 'compare', revision: HOSTILE_TITLES[0].slice(0, 500), problem: null, told: hostile });
    await panel.row(QUEUE).waitFor();
    assert.ok(tree.rows.includes(queue));
    assert.equal(await panel.page.evaluate(() => window.hacked), undefined);
    assert.deepEqual(await panel.page.evaluate(() => window.complaints), []);
    assert.ok(await panel.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  },
};

for (const theme of Object.keys(THEMES)) {
  CASES[`compare: axe finds nothing serious in ${THEMES[theme].name}`] = async (open) => {
    const panel = await open({ theme, height: 1400 });
    await showCompared(panel);
    await panel.row(QUEUE).locator('.score').click();
    await panel.row(QUEUE).locator('.past').waitFor();
    assert.deepEqual(await seriousIn(panel.page, 'compare'), []);
    await panel.page.getByRole('checkbox', { name: 'Only what differs' }).click();
    assert.deepEqual(await seriousIn(panel.page, 'only what differs'), []);
  };
}
