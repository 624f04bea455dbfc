// “What if” in the built panel: a stand-in for the host answers its questions.
import assert from 'node:assert/strict';
import { BOARDING, company, HOSTILE_TITLES, rowsOf, TOP } from '../company.mjs';

const QUEUE = 'Queue at the ramp from 22 to 9.5 minutes';

/** Answers in the page, as the host would: `forms` by row, and every ancestor moves by half of what is below it. */
export function answerWhatIf(panel, { forms, rows, summary, levers = [] }) {
  return panel.page.evaluate(
    (given) => {
      const byId = new Map(given.rows.map((row) => [row.id, row]));
      window.beforeAnswer = () => undefined;
      const answer = (message) => {
        const said = new Map();
        for (const { id, to } of message.moves) {
          const form = given.forms[id];
          const { reach } = form;
          const progress =
            reach.kind === 'value'
              ? Math.min(1, Math.max(0, (to.value - reach.from) / (reach.to - reach.from)))
              : reach.kind === 'either'
                ? Number(to.reached)
                : to.done.length / reach.stages.length;
          let change = progress - (byId.get(id).progress ?? 0);
          said.set(id, {
            id,
            progress,
            health: progress > 0.5 ? 'on-track' : 'off-track',
            value: form.values?.[to.value] ?? null,
          });
          for (let at = byId.get(id).parent; at !== null; at = byId.get(at).parent) {
            change /= 2;
            const now = said.get(at)?.progress ?? byId.get(at).progress ?? 0;
            said.set(at, { id: at, progress: now + change, health: byId.get(at).health });
          }
        }
        const moved = message.moves.length > 0;
        return {
          rows: [...said.values()],
          summary: moved ? { progress: given.summary.progress + 0.04, health: 'at-risk' } : null,
          typed: message.moves.filter(({ to }) => 'value' in to).map(({ id, to }) => ({ id, text: `${to.value} min` })),
          gone: [],
          levers: message.about === null ? [] : given.levers,
        };
      };
      window.held = null;
      window.release = () => {
        const { seq, ...message } = window.held;
        window.held = null;
        window.postMessage({ type: 'whatIf', seq, view: answer(message) }, '*');
      };
      window.addEventListener('posted', () => {
        const message = window.posted.at(-1);
        if (message.type === 'whatIfForm') {
          const { values: _, ...form } = given.forms[message.id] ?? {};
          window.postMessage({ type: 'whatIfForm', id: message.id, form: given.forms[message.id] ? form : null }, '*');
        }
        if (message.type !== 'whatIf') return;
        window.held = message;
        if (!window.holding) window.release();
      });
    },
    { forms, rows: rows.map(({ id, parent, progress, health }) => ({ id, parent, progress, health })), summary, levers },
  );
}

const value = (row, from, to, at, more = {}) => ({
  id: row.id,
  title: row.title,
  reach: { kind: 'value', from, to, at, whole: false, before: '', behind: '\u00a0min', ...more },
});

/** The company with its queue at the ramp on a slider: 22 → 9.5 min, at 14. */
export async function supposing(panel, language = 'en') {
  const tree = company(language);
  const titled = (index) => tree.rows[index];
  const queue = tree.rows.find((row) => row.ref === 'calm-boarding/queue');
  const boarding = tree.rows.find((row) => row.id === queue.parent);
  const first = titled(1);
  const held = titled(3);
  const staged = tree.rows.find((row) => row.ref === 'calm-boarding/scan');
  const lever = (row, reached, tenth) => ({ id: row.id, title: row.title, reached, tenth });
  // A page that comes back asks as soon as the tree is there.
  await answerWhatIf(panel, {
    forms: {
      [queue.id]: value(queue, 22, 9.5, 14),
      [first.id]: value(first, 7200, 10_400, 9150, { whole: true, behind: '' }),
      [held.id]: { id: held.id, title: held.title, reach: { kind: 'either', at: true, how: 'held', goal: '≥ 98%' } },
      [staged.id]: {
        id: staged.id,
        title: staged.title,
        reach: {
          kind: 'stages',
          stages: [
            { title: 'Doors open', done: true },
            { title: '<b>Doors</b> shut', done: false },
          ],
        },
      },
    },
    rows: tree.rows,
    summary: tree.summary,
    levers: [
      {
        id: boarding.id,
        title: boarding.title,
        now: 0.52,
        more: 0,
        levers: [lever(staged, 0.82, 0.57), lever(queue, 0.7, 0.57)],
      },
      { id: null, title: null, now: 0.47, more: 3, levers: [lever(first, 0.53, 0.48), lever(staged, 0.5, null)] },
    ],
  });
  await panel.show(tree);
  return { tree, queue, boarding, first, held, staged };
}

const isFocused = (locator) => locator.evaluate((node) => document.activeElement === node);

export const CASES = {
  'what if: a key moves a key result by its keyboard, and everything above with it': async (open) => {
    const panel = await open();
    const { queue } = await supposing(panel);
    const { page } = panel;
    await panel.tree.focus();
    await panel.page.keyboard.type('queue');
    assert.equal(await panel.active(), QUEUE);
    // The word that was typed ends with the next key that is none of a word.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('w');
    const slider = panel.row(QUEUE).locator('[role=slider]');
    await slider.waitFor();
    assert.equal(await isFocused(slider), true);
    assert.equal(await page.locator('.what-if-banner .said').textContent(), 'What if – nothing is written');
    assert.equal(await slider.getAttribute('aria-valuetext'), '14\u00a0min, score 0.64');
    assert.deepEqual(await panel.posted('whatIf'), [], 'nothing has moved');
    // Towards the target, which is less: a step of half a minute, round values only.
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction((id) => window.posted.some(({ moves }) => moves?.[0]?.id === id), queue.id);
    const text = (wanted) =>
      page.waitForFunction((words) => document.querySelector('[role=slider]').getAttribute('aria-valuetext') === words, wanted);
    await text('13.5\u00a0min, score 0.68');
    await page.keyboard.press('PageUp');
    await text('12.5\u00a0min, score 0.76');
    await page.keyboard.press('Home');
    await text('22\u00a0min, score 0.00');
    await page.keyboard.press('End');
    await text('9.5\u00a0min, score 1.00');
    assert.equal(await slider.getAttribute('aria-valuenow'), '100');
    // 0.64 → 1: its objective moves by half of that, the top by a quarter.
    const score = (title) => panel.row(title).locator('.score').textContent();
    assert.equal(await score(BOARDING), '0.70+0.18');
    assert.equal(await score(TOP), '0.63+0.09');
    assert.equal(await page.locator('.big').textContent(), '0.51+0.04');
    assert.equal(await panel.row(BOARDING).locator('.ghost').count(), 1);
    assert.deepEqual(await panel.posted('reveal'), []);
    await page.waitForFunction(() => /from 0\.47 to 0\.51/.test(document.querySelector('[role=status]').textContent));

    await page.keyboard.press('Escape');
    await page.locator('.what-if-banner').waitFor({ state: 'detached' });
    assert.equal(await isFocused(panel.tree), true);
    assert.deepEqual([await score(BOARDING), await score(TOP), await score(QUEUE)], ['0.52', '0.54', '0.64']);
    assert.equal(await page.locator('.big').textContent(), '0.47');
    assert.equal(await page.locator('.ghost, .change').count(), 0);
  },

  'what if: a pointer drags the bar, one question at a time, and the rows move in the frame of the answer': async (open) => {
    const panel = await open();
    await supposing(panel);
    const { page } = panel;
    await panel.row(QUEUE).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'What if…' }).click();
    const rail = panel.row(QUEUE).locator('.rail');
    await rail.waitFor();
    await page.evaluate(() => {
      window.holding = true;
    });
    const box = await rail.boundingBox();
    await page.mouse.move(box.x + box.width * 0.64, box.y + 2);
    await page.mouse.down();
    for (let share = 0.65; share < 0.9; share += 0.05) await page.mouse.move(box.x + box.width * share, box.y + 2);
    assert.equal((await panel.posted('whatIf')).length, 1, 'the others wait for the first answer');
    assert.match(await panel.row(QUEUE).locator('.now').textContent(), /^11\.\d+\u00a0min$/);
    // The answer to the first comes, and then the question about the last place alone.
    await page.evaluate(() => window.release());
    await page.waitForFunction(() => window.posted.filter(({ type }) => type === 'whatIf').length === 2);
    const shown = await page.evaluate(
      (title) =>
        new Promise((resolve) => {
          const row = [...document.querySelectorAll('[role=treeitem]')].find((one) => one.textContent.includes(title));
          window.addEventListener(
            'message',
            () => requestAnimationFrame(() => resolve(row.querySelector('.score').textContent)),
            {
              once: true,
            },
          );
          window.release();
        }),
      BOARDING,
    );
    assert.match(shown, /^0\.6\d\+0\.1\d$/);
    await page.mouse.move(box.x + box.width + 40, box.y + 30);
    await page.mouse.up();
    assert.equal(await panel.row(QUEUE).locator('.now').textContent(), '9.5\u00a0min', 'beyond the end is the end');
    assert.deepEqual(await panel.posted('reveal'), []);
    // A stale answer says nothing.
    await panel.send({ type: 'whatIf', seq: 1, view: { rows: [], summary: null, typed: [], gone: [], levers: [] } });
    await page.evaluate(() => {
      window.holding = false;
      window.release();
    });
    await page.waitForFunction(() => document.querySelector('.big').textContent.startsWith('0.51'));
  },

  'what if: several at once, by sides and stages; the list; and a check-in with the value': async (open) => {
    const panel = await open();
    const { queue, held, staged, tree } = await supposing(panel);
    const { page } = panel;
    const start = async (title) => {
      await panel.row(title).click({ button: 'right' });
      await page.getByRole('menuitem', { name: 'What if…' }).click();
      await panel.row(title).locator('.what-if').waitFor();
    };
    await start(held.title);
    const box = panel.row(held.title).getByRole('checkbox', { name: 'in its band (≥ 98%)' });
    assert.equal(await isFocused(box), true);
    await page.keyboard.press('Space');
    await page.waitForFunction(() => document.querySelector('.big').textContent.includes('+'));
    assert.equal(await panel.row(held.title).locator('.score').textContent(), '0.00−1.00');
    await start(staged.title);
    await panel.row(staged.title).getByText('<b>Doors</b> shut').click();
    await start(QUEUE);
    await page.keyboard.press('End');
    await page.waitForFunction(() => window.posted.findLast(({ type }) => type === 'whatIf').moves.length === 3);
    await page.getByRole('button', { name: 'What moves the most?' }).click();
    const list = panel.row(QUEUE).locator('.levers');
    await list.getByText('What moves the number at the top the most').waitFor();
    assert.match(await list.textContent(), /Tickets scanned before the ramp\+0\.05 for another tenth0\.52 → 0\.82/);
    assert.match(await list.textContent(), /and 3 more/);
    await page.getByRole('button', { name: 'Check in with this value' }).click();
    assert.deepEqual((await panel.posted('checkIn')).at(-1), {
      type: 'checkIn',
      id: queue.id,
      preset: { value: '9.5 min', done: null },
    });
    // It is written: that one is what it was supposed to be, and the others stay supposed.
    const { explain: _, ...row } = queue;
    const said = await page.evaluate(() =>
      window.posted.findLast(({ type }) => type === 'whatIf').moves.map(({ title }) => title),
    );
    assert.equal(said.length, 3);
    await panel.update({ revision: 2, summary: tree.summary, changed: [{ ...row, progress: 1, value: null }] });
    await panel.row(QUEUE).locator('.what-if').waitFor({ state: 'detached' });
    await page.waitForFunction(() => window.posted.findLast(({ type }) => type === 'whatIf').moves.length === 2);
    // One that goes takes what was supposed of it along, with a word.
    await panel.update({ revision: 3, summary: tree.summary, removed: [staged.id] });
    await page.getByText('“Tickets scanned before the ramp” is no longer there').waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.locator('.what-if-banner').waitFor({ state: 'detached' });
    assert.equal(await isFocused(panel.tree), true);
  },

  'what if: outlives a page that was hidden, is asked anew, and a check-in waits for the value': async (open) => {
    const panel = await open();
    const { tree, queue } = await supposing(panel);
    const { page } = panel;
    const start = async (title) => {
      await panel.row(title).click({ button: 'right' });
      await page.getByRole('menuitem', { name: 'What if…' }).click();
      await panel.row(title).locator('.what-if').waitFor();
    };
    await start(QUEUE);
    await page.keyboard.press('End');
    await page.waitForFunction(() => document.querySelector('.big').textContent === '0.51+0.04');
    await page.getByRole('button', { name: 'What moves the most?' }).click();
    await panel.row(QUEUE).locator('.levers li').first().waitFor();
    // A hidden panel is thrown away; what comes back is another page.
    await page.reload();
    const { queue: same } = await supposing(panel);
    assert.equal(same.id, queue.id);
    const score = (title) => panel.row(title).locator('.score').textContent();
    await page.waitForFunction(() => document.querySelector('.big').textContent === '0.51+0.04');
    assert.deepEqual([await score(QUEUE), await score(BOARDING)], ['1.00+0.36', '0.70+0.18']);
    assert.equal(await panel.row(QUEUE).locator('.now').textContent(), '9.5\u00a0min');
    await panel.row(QUEUE).locator('.levers').getByText('What moves the number at the top the most').waitFor();
    assert.ok((await panel.posted('whatIfForm')).length >= 1, 'how it can be moved may have changed');
    // The value is typed as the server says; whoever is faster than its answer waits for it.
    await page.evaluate(() => {
      window.holding = true;
    });
    const slider = panel.row(QUEUE).locator('[role=slider]');
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    assert.deepEqual(await panel.posted('checkIn'), []);
    await page.evaluate(() => {
      window.holding = false;
      window.release();
    });
    await panel.told({ type: 'checkIn' });
    assert.deepEqual(await panel.posted('checkIn'), [{ type: 'checkIn', id: queue.id, preset: { value: '10 min', done: null } }]);
    // What ended stays ended.
    await slider.focus();
    await page.keyboard.press('Escape');
    await page.locator('.what-if-banner').waitFor({ state: 'detached' });
    await page.reload();
    await panel.show(tree);
    assert.equal(await page.locator('.what-if-banner, .ghost, .change').count(), 0);
    assert.equal(await page.locator('.big').textContent(), '0.47');
  },

  'what if: what has no measure says so, and hostile titles and units are text': async (open) => {
    const panel = await open();
    const rows = rowsOf(
      HOSTILE_TITLES.map((title, index) => ({
        kind: 'key-result',
        ref: `hostile ${index}`,
        title,
        progress: 0.5,
        health: 'on-track',
      })),
    );
    const { summary } = company('en');
    await panel.show({ summary, rows });
    const forms = Object.fromEntries(
      rows.slice(1).map((row) => [row.id, value(row, 0, 1e15, 5e14, { behind: ` ${row.title.slice(0, 40)}` })]),
    );
    const levers = [
      {
        id: null,
        title: '<b>x</b>',
        now: 0.1,
        more: 0,
        levers: rows.map(({ id, title }) => ({ id, title, reached: 1, tenth: null })),
      },
    ];
    await answerWhatIf(panel, { forms, rows, summary, levers });
    await panel.tree.focus();
    for (let i = 0; i < rows.length; i++) {
      await panel.page.keyboard.press('Home');
      for (let down = 0; down < i; down++) await panel.page.keyboard.press('ArrowDown');
      await panel.page.keyboard.press('w');
      if (i === 0) {
        await panel.page.locator('.what-if-banner .note').waitFor();
        assert.match(await panel.page.locator('.what-if-banner .note').textContent(), /has no measure to move/);
        continue;
      }
      await panel.page.waitForFunction(() => document.activeElement.getAttribute('role') === 'slider');
      await panel.page.keyboard.press('End');
      await panel.page.waitForFunction(
        (count) => window.posted.findLast(({ type }) => type === 'whatIf')?.moves.length === count,
        i,
      );
      await panel.tree.focus();
    }
    await panel.page.getByRole('button', { name: 'What moves the most?' }).click();
    await panel.page.locator('.levers li').first().waitFor();
    assert.equal(await panel.page.evaluate(() => window.hacked), undefined);
    assert.deepEqual(await panel.page.evaluate(() => window.complaints), []);
    assert.ok(await panel.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  },
};
