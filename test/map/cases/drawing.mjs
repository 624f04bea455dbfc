// What is drawn, how much of it, and what it says.
import assert from 'node:assert/strict';
import { BOARDING, company, rowsOf, TOP } from '../../panel/company.mjs';
import { objective } from '../harness.mjs';

const QUEUE = 'Queue at the ramp from 22 to 9.5 minutes';

export const CASES = {
  'draws each objective once, with its score, its health and its key results; a second parent is a dashed line': async (open) => {
    const map = await open();
    await map.show(company('en'));
    assert.equal(await map.node(TOP).count(), 1);
    assert.equal(await map.node(BOARDING).count(), 1);
    assert.equal(await map.node(TOP).locator('> .own > .score').first().textContent(), '0.54');
    assert.equal(await map.node(TOP).locator('> .own > .shape.on-track').count(), 1);
    assert.match(await map.spoken(QUEUE), /Key result: Queue at the ramp.*score 0\.64.*on track/);
    const [branches, second] = await map.page.evaluate(() =>
      [...document.querySelectorAll('.edge')].map((path) => path.getAttribute('d').split('M').length - 1),
    );
    assert.deepEqual([branches, second], [2, 1]);
    assert.equal(await map.page.locator('.heading').textContent(), 'Not aligned yet');
    const heading = await map.page.locator('.heading').boundingBox();
    assert.ok((await map.node('Calm nights on call').boundingBox()).y > heading.y);
  },

  'what cannot be scored is a dash and an empty bar': async (open) => {
    const map = await open();
    await map.show(company('en'));
    assert.equal(await map.item('A new plan for cars').locator('.score').textContent(), '–');
    const rows = rowsOf([objective('Nothing known', { progress: null, health: 'none' })]);
    await map.send({ type: 'tree', revision: 2, summary: company('en').summary, rows });
    await map.node('Nothing known').waitFor();
    assert.equal(await map.page.locator('.fill').count(), 0);
    assert.equal(await map.page.locator('.node .mark').count(), 0);
  },

  'of ten thousand only what one sees is drawn, and from afar as outlines': async (open) => {
    const map = await open();
    const rows = rowsOf(
      Array.from({ length: 10 }, (_, a) =>
        objective(`Top ${a}`, {
          below: Array.from({ length: 10 }, (__, b) =>
            objective(`Middle ${a}.${b}`, {
              below: Array.from({ length: 99 }, (___, c) => objective(`Leaf ${a}.${b}.${c}`)),
            }),
          ),
        }),
      ),
    );
    await map.show({ summary: company('en').summary, rows });
    assert.equal(await map.page.locator('.tools .count').textContent(), '10010 objectives');
    await map.page.getByRole('button', { name: 'Expand all' }).click();
    await map.page.waitForFunction(() => document.querySelectorAll('.drawing *').length > 50);
    assert.ok((await map.drawn()) < 3000, `${await map.drawn()} elements`);
    await map.tree.focus();
    await map.page.keyboard.press('0');
    await map.page.locator('.canvas.far').waitFor();
    assert.ok((await map.drawn()) < 120, `${await map.drawn()} elements`);
    const outlines = await map.page
      .locator('.drawing .block')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('d').split('M').length - 1));
    assert.equal(
      outlines.reduce((a, b) => a + b, 0),
      10_010,
    );
  },

  'French, and a page of half the size': async (open) => {
    const map = await open({ language: 'fr', width: 500, height: 400, scale: 2 });
    await map.show(company('fr'));
    assert.equal(await map.page.locator('.number').textContent(), '0,47');
    assert.equal(await map.page.getByRole('button', { name: 'Exporter…' }).count(), 1);
    assert.match(await map.spoken('Pour traverser la baie'), /^Objectif: Pour traverser la baie/);
    const { height, wide } = await map.page.evaluate(() => ({
      height: document.querySelector('[role=tree]').clientHeight,
      wide: document.documentElement.scrollWidth > innerWidth,
    }));
    assert.ok(height > 220, `the map has ${height} px`);
    assert.equal(wide, false);
    await map.page.setViewportSize({ width: 640, height: 400 });
    const tools = await map.page.locator('.tools').evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
    assert.ok(tools[0] <= tools[1], `the tools need ${tools[0]} of ${tools[1]} px`);
    assert.ok((await map.page.locator('.find input').boundingBox()).width > 70, 'no room to find');
  },
};
