// The built map in a real browser, under the policy it ships with. No browser is a failure.
// usage: node test/map/run.mjs [PART]     only tests whose name contains PART
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { launchChromium } from '../../scripts/hosts/chromium.mjs';
import { company, HOSTILE_TITLES, hostile, large, rowsOf } from '../panel/company.mjs';
import { serve } from '../panel/harness.mjs';
import { alignmentHtml, buildPanel } from '../panel/page.mjs';
import { THEMES } from '../panel/themes.mjs';
import { openMap } from './harness.mjs';

const TOP = 'The boat is how people cross the bay';
const BOARDING = 'Boarding is calm, even on the last sailing of a holiday';
const QUEUE = 'Queue at the ramp from 22 to 9.5 minutes';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** @param {string} title @param {object} [more] */
const objective = (title, more = {}) => ({ title, progress: 0.5, health: 'on-track', ...more });

const TESTS = {
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
    assert.deepEqual(items, ['Go to the line', 'Explain the numberE', 'Collapse', 'Copy the reference']);
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

  'a delta touches only what it changes, and takes neither the keyboard nor the place': async (open) => {
    const map = await open();
    const { summary, rows } = company('en');
    await map.show({ summary, rows });
    await map.tree.focus();
    await map.page.keyboard.press('Home');
    await map.page.keyboard.press('ArrowDown');
    const before = await map.view();
    await map.page.evaluate(() => {
      window.touched = new Set();
      new MutationObserver((records) => {
        for (const { target } of records) {
          const node = (target.nodeType === 1 ? target : target.parentElement)?.closest('.node');
          if (node) window.touched.add(node.dataset.id);
        }
      }).observe(document.querySelector('.drawing'), { subtree: true, childList: true, attributes: true, characterData: true });
    });
    const { explain: _, ...smoke } = rows.find(({ title }) => title === 'We cross without smoke');
    await map.update({ revision: 2, summary, changed: [{ ...smoke, progress: 0.44 }] });
    assert.equal(await map.node('We cross without smoke').locator('> .own > .score').first().textContent(), '0.44');
    assert.deepEqual(await map.page.evaluate(() => [...window.touched]), [smoke.id]);
    assert.deepEqual(await map.view(), before);
    await map.isAt('Crossings a week');
    assert.equal(await map.page.evaluate(() => document.activeElement.getAttribute('role')), 'tree');
    // A row above comes and goes: what one looks at stays.
    const place = await map.item('Crossings a week').boundingBox();
    const extra = { ...smoke, id: '/new', title: 'A quay of our own', parent: null };
    const order = ['/new', ...rows.map(({ id }) => id)];
    await map.update({ revision: 3, summary, changed: [extra], order });
    const moved = await map.item('Crossings a week').boundingBox();
    assert.ok(Math.hypot(moved.x - place.x, moved.y - place.y) < 1, JSON.stringify([place, moved]));
  },

  'a missing delta asks for the whole tree': async (open) => {
    const map = await open();
    await map.show(company('en'));
    await map.send({ type: 'delta', revision: 7, summary: company('en').summary, changed: [], removed: [] });
    await map.told({ type: 'refresh' });
  },

  'comes back as it was left': async (open) => {
    const map = await open();
    await map.show(company('en'));
    await map.page.getByRole('button', { name: 'Left to right' }).click();
    await map.node('We cross without smoke').locator('.title').first().click();
    await map.told({ type: 'reveal' });
    await map.tree.focus();
    await map.page.keyboard.press('+');
    const view = await map.view();
    await map.page.reload();
    await map.show(company('en'));
    await map.page.getByRole('button', { name: 'Top-down' }).waitFor();
    await map.isAt('We cross without smoke');
    const back = await map.view();
    assert.ok(Math.abs(back.k - view.k) < 0.001 && Math.abs(back.x - view.x) < 2 && Math.abs(back.y - view.y) < 2);
  },

  'another cycle is asked for, and an empty one says so': async (open) => {
    const map = await open();
    await map.show(company('en'));
    await map.page.locator('select').selectOption('2026-Q3');
    await map.told({ type: 'open', cycle: '2026-Q3' });
    await map.send({ type: 'tree', revision: 2, summary: { ...company('en').summary, cycle: '2026-Q3' }, rows: [] });
    await map.page.locator('.empty').waitFor();
    await map.send({ type: 'status', phase: 'stopped', files: 0, indexed: 0, folder: true });
    await map.page.getByRole('button', { name: 'Restart the server' }).click();
    await map.told({ type: 'run', command: 'restart' });
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

  'exports the whole map as SVG and PNG, and asks the host for the texts': async (open) => {
    const map = await open();
    await map.show(company('en'));
    const choose = async (name) => {
      await map.page.getByRole('button', { name: 'Export…' }).click();
      await map.page.getByRole('menuitem', { name }).click();
    };
    await choose('Picture (SVG)');
    await map.told({ type: 'save', format: 'svg' });
    const [{ content: svg }] = await map.posted('save');
    assert.ok(
      svg.includes('>Boarding is calm, even on') && svg.includes('Not aligned yet') && svg.includes('stroke-dasharray="5 4"'),
    );
    const parsed = await map.page.evaluate((text) => {
      const read = new DOMParser().parseFromString(text, 'image/svg+xml');
      return [read.querySelector('parsererror')?.textContent ?? null, read.documentElement.getAttribute('width')];
    }, svg);
    assert.equal(parsed[0], null);
    await choose('Picture (PNG)');
    await map.told({ type: 'save', format: 'png' });
    const png = Buffer.from((await map.posted('save'))[1].content, 'base64');
    assert.equal(png.subarray(1, 4).toString('latin1'), 'PNG');
    assert.equal(png.readUInt32BE(16), 2 * Number(parsed[1]));
    await choose('Mermaid diagram');
    await map.told({ type: 'export', format: 'mermaid', cycle: '2026-Q4' });
    await choose('Markdown list');
    await map.told({ type: 'export', format: 'markdown' });
  },

  'a map that no picture can hold says so': async (open) => {
    const map = await open();
    const rows = rowsOf(Array.from({ length: 500 }, (_, index) => objective(`Objective ${index}`)));
    await map.show({ summary: company('en').summary, rows });
    await map.page.getByRole('button', { name: 'Export…' }).click();
    await map.page.getByRole('menuitem', { name: 'Picture (PNG)' }).click();
    await map.page.locator('.notice', { hasText: 'too large for a PNG' }).waitFor();
    assert.deepEqual(await map.posted('save'), []);
  },

  'hostile titles are text, in the page and in what is exported': async (open) => {
    const map = await open();
    await map.show(hostile());
    await map.page.getByRole('button', { name: 'Export…' }).click();
    await map.page.getByRole('menuitem', { name: 'Picture (SVG)' }).click();
    await map.told({ type: 'save', format: 'svg' });
    const [{ content }] = await map.posted('save');
    const state = await map.page.evaluate((svg) => {
      const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
      return {
        hacked: window.hacked,
        scripts: document.querySelectorAll('.canvas script, .canvas img').length,
        violations: window.complaints,
        broken: read.querySelector('parsererror')?.textContent ?? null,
        foreign: [...read.querySelectorAll('*')].filter(
          (node) => !['svg', 'g', 'rect', 'path', 'text', 'title'].includes(node.localName),
        ).length,
        handlers: [...read.querySelectorAll('*')]
          .flatMap((node) => [...node.attributes])
          .filter(({ name }) => /^on|href/.test(name)).length,
      };
    }, content);
    assert.deepEqual(state, { hacked: undefined, scripts: 0, violations: [], broken: null, foreign: 0, handlers: 0 });
    await map.tree.focus();
    await map.page.keyboard.press('0');
    await map.page.locator('.canvas.middle').waitFor();
    assert.equal(await map.node('<script>window.hacked').count(), 1);
    assert.equal(await map.page.locator('.node').count(), HOSTILE_TITLES.length);
    const overflow = await map.page.evaluate(() =>
      [...document.querySelectorAll('.node')].flatMap((node) => {
        const card = node.querySelector('.card').getBoundingClientRect();
        return [...node.querySelectorAll('text')]
          .filter((text) => text.getBoundingClientRect().right > card.right + 2)
          .map((text) => text.textContent.slice(0, 40));
      }),
    );
    assert.deepEqual(overflow, []);
  },

  'a message that is none of ours changes nothing': async (open) => {
    const map = await open();
    await map.show(company('en'));
    for (const wrong of [
      null,
      'tree',
      { type: 'tree', rows: 5 },
      { type: 'delta', revision: 2, changed: [{ id: 1 }] },
      { type: 'eval' },
    ]) {
      await map.send(wrong);
    }
    await map.update({ revision: 2, summary: company('en').summary });
    assert.equal(await map.node(TOP).count(), 1);
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
  },
};

for (const theme of Object.keys(THEMES)) {
  TESTS[`axe finds nothing serious in ${THEMES[theme].name}`] = async (open) => {
    const map = await open({ theme });
    await map.show(company('en'));
    const check = async (what) => {
      // Evaluated over the debugger, so the page's policy stays as it is.
      await map.page.evaluate(AXE);
      const { violations } = await map.page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      assert.deepEqual(
        serious.map(
          ({ id, nodes }) => `${what}: ${id} ${nodes.map((node) => `${node.html.slice(0, 160)} ${node.failureSummary}`)}`,
        ),
        [],
      );
    };
    await check('map');
    await map.tree.focus();
    await map.page.keyboard.press('Home');
    await map.page.keyboard.press('e');
    await map.page.locator('.explained .total, .explained .note').first().waitFor();
    await check('explained');
    await map.page.keyboard.press('Shift+F10');
    await check('menu');
    await map.page.keyboard.press('Escape');
    await map.page.keyboard.press('Control+f');
    await map.page.keyboard.type('ramp');
    await map.page.locator('.match').first().waitFor();
    await check('found');
  };
}

const part = process.argv[2] ?? '';
let passed = 0;
let failed = 0;
try {
  buildPanel();
  const server = await serve(await alignmentHtml());
  const browser = await launchChromium();
  for (const [name, test] of Object.entries(TESTS).filter(([name]) => name.includes(part))) {
    const maps = [];
    try {
      await test(async (options) => {
        const map = await openMap(browser, server.origin, options);
        map.page.setDefaultTimeout(10_000);
        maps.push(map);
        return map;
      });
      assert.deepEqual(
        maps.flatMap((map) => map.errors),
        [],
        'errors in the page',
      );
      passed++;
      console.log(`  ✔ ${name}`);
    } catch (error) {
      failed++;
      console.log(`  ✘ ${name}\n${String(error.stack ?? error).replace(/^/gm, '      ')}`);
    }
    for (const map of maps) await map.close().catch(() => undefined);
  }
  await browser.close();
  server.close();
} catch (error) {
  failed++;
  console.log(String(error.stack ?? error));
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
