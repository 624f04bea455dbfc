// Where a number comes from, in place.
import assert from 'node:assert/strict';
import { company, TOP } from '../company.mjs';
import { seen } from '../harness.mjs';

export const CASES = {
  'a number opens its explanation in place, by mouse and by Space': async (open) => {
    const panel = await open();
    await panel.show(company('en'));
    await panel.row(TOP).locator('.score').click();
    const explanation = panel.row(TOP).locator('.explanation');
    await explanation.waitFor();
    assert.match(await seen(explanation), /Crossings a week\s+7,200 → 10,400\s+9,150\s+0\.61/);
    assert.match(await seen(explanation.locator('.total')), /mean of 4, by weight\s+1 of 4 reached\s+0\.54/);
    assert.match(await panel.page.locator('[role=status]').textContent(), /mean of 4, by weight, 1 of 4 reached, 0\.54/);
    const [box, next] = await Promise.all([explanation.boundingBox(), panel.row('Sailings held in autumn').boundingBox()]);
    assert.ok(next.y > box.y + box.height, 'the rows below make room');
    await panel.page.keyboard.press('Space');
    await explanation.waitFor({ state: 'detached' });
    assert.deepEqual(await panel.posted('reveal'), []);
  },

  'an explanation that is on its way holds its place quietly': async (open) => {
    const panel = await open();
    const tree = company('en');
    const [top, first] = tree.rows;
    const lines = [{ label: 'mean of 9', detail: null, value: null, score: '0.54', total: true }];
    await panel.show({ ...tree, rows: tree.rows.map(({ explain: _, ...row }) => row) });
    await panel.row(TOP).locator('.score').click();
    await panel.told({ type: 'explain', id: top.id });
    const explanation = panel.row(TOP).locator('.explanation');
    assert.equal(await seen(explanation), 'Reading where it comes from…');
    assert.equal(await panel.page.locator('[role=status]').textContent(), '');
    const heightOf = async (locator) => (await locator.boundingBox()).height;
    const [before, row] = [await panel.row(first.title).boundingBox(), await heightOf(panel.row(TOP))];
    await panel.send({ type: 'explanation', id: first.id, lines });
    await panel.send({ type: 'explanation', id: 'nobody', lines });
    await panel.send({ type: 'explanation', id: top.id, lines });
    await explanation.locator('.total').waitFor();
    assert.equal(await panel.page.locator('.explanation').count(), 1);
    assert.match(await panel.page.locator('[role=status]').textContent(), /mean of 9, 0\.54/);
    const grown = (await heightOf(panel.row(TOP))) - row;
    const moved = (await panel.row(first.title).boundingBox()).y - before.y;
    assert.ok(Math.abs(moved - grown) < 0.5, `rows below moved by ${moved}, the row grew by ${grown}`);
    // A change of what is explained comes with the delta; nobody asks, and nobody reads it out.
    const explained = { id: top.id, lines: [{ ...lines[0], score: '0.55' }] };
    await panel.update({ revision: 2, summary: tree.summary, explained });
    assert.match(await seen(explanation), /0\.55/);
    assert.match(await panel.page.locator('[role=status]').textContent(), /0\.54/);
    assert.equal((await panel.posted('explain')).length, 1);
    // A page that comes back asks again.
    await panel.page.reload();
    await panel.show(tree);
    await panel.told({ type: 'explain', id: top.id });
    await panel.row(TOP).locator('.explanation .total').waitFor();
    await panel.send({ type: 'explanation', id: top.id, lines: [] });
    await panel.page.getByText('nothing to say about this score').waitFor();
  },

  'the number at the top opens its explanation too': async (open) => {
    const panel = await open();
    await panel.show(company('en'));
    const big = panel.page.locator('.big');
    assert.equal(await big.getAttribute('aria-expanded'), 'false');
    await big.focus();
    await panel.page.keyboard.press('Enter');
    assert.match(await seen(panel.page.locator('header .explanation')), /We cross without smoke\s+0\.31[\s\S]*mean of 3\s+0\.47/);
    assert.equal(await big.getAttribute('aria-expanded'), 'true');
    await big.click();
    assert.equal(await panel.page.locator('header .explanation').count(), 0);
  },
};
