// Pictures and texts of the map.
import assert from 'node:assert/strict';
import { company, HOSTILE_TITLES, hostile, rowsOf } from '../../panel/company.mjs';
import { objective } from '../harness.mjs';

export const CASES = {
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
    const below = [objective('What it takes')];
    const rows = rowsOf(Array.from({ length: 500 }, (_, index) => objective(`Objective ${index}`, { below })));
    await map.show({ summary: company('en').summary, rows });
    await map.page.getByRole('button', { name: 'Expand all' }).click();
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
    await map.page.waitForFunction((count) => document.querySelectorAll('.node').length === count, HOSTILE_TITLES.length);
    assert.equal(await map.node('<script>window.hacked').count(), 1);
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
};
