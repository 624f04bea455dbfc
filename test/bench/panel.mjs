// The panel's page beside echarts' tree: the same rows, all of them open, in the same browser, in turn.
import { spawnSync } from 'node:child_process';
import { launchChromium } from '../../scripts/hosts/chromium.mjs';
import { openPanel, serve } from '../panel/harness.mjs';
import { alignmentHtml } from '../panel/page.mjs';
import { echartsCollapse, echartsFor, echartsPaint, serveEcharts } from './echarts.mjs';
import { median, quantile, report, reportLimit } from './measure.mjs';
import { firstPaint, heapOf, stopwatch, teller } from './pages.mjs';
import { LARGEST, treeData } from './tree-data.mjs';

const FRAME = 1000 / 60;
const ROUNDS = 5;
const SIZE = { width: 400, height: 860 };

/** Milliseconds that the page's main thread works while something happens: script, layout and paint. */
async function workOf(page, act) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const taken = async () =>
    (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value;
  const before = await taken();
  await act();
  const after = await taken();
  await session.detach();
  return (after - before) * 1000;
}

/** Everything is open, as somebody left it. */
const openedAll = (rows) => ({
  panel: { version: 1, toggles: rows.filter(({ kind }) => kind === 'objective').map(({ id }) => [id, true]) },
});

/** The panel before its tree. */
async function panelFor(browser, origin, { rows }) {
  const panel = await openPanel(browser, origin, SIZE);
  // After the page's own, so that this is what the next one finds.
  await panel.page.evaluate(
    (state) => addEventListener('pagehide', () => sessionStorage.setItem('state', JSON.stringify(state))),
    openedAll(rows),
  );
  await panel.page.reload();
  await panel.page.evaluate(stopwatch);
  await panel.send({ type: 'status', phase: 'ready', files: 1000, indexed: 1000, folder: true });
  await panel.page.evaluate(teller);
  return panel;
}

/** Closes or opens the largest row by its twisty. */
const toggle = (page) =>
  page.evaluate(
    (id) => window.untilPainted(() => document.querySelector(`[data-id="${CSS.escape(id)}"] [data-part=toggle]`).click()),
    LARGEST,
  );

async function collapse({ page }) {
  const closes = [];
  for (let i = 0; i < 3; i++) {
    for (const wanted of ['false', 'true']) {
      const time = await toggle(page);
      const state = await page.locator(`[data-id="${LARGEST}"]`).getAttribute('aria-expanded');
      if (state !== wanted) throw new Error(`the row is ${state}`);
      if (wanted === 'false') closes.push(time);
    }
  }
  return median(closes);
}

export async function benchPanel() {
  const built = spawnSync(process.execPath, ['esbuild.mjs', '--production', 'webview'], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The panel does not build.\n${built.stdout}${built.stderr}`);
  const ours = await serve(await alignmentHtml());
  const theirs = await serveEcharts();
  const browser = await launchChromium();
  try {
    await besideEcharts(browser, ours.origin, theirs.origin);
    await ofThousand(browser, ours.origin);
  } finally {
    await browser.close();
    ours.close();
    theirs.close();
  }
}

/** 10,000 rows in both; 100,000 in ours alone, since echarts does not come to an end with them. */
async function besideEcharts(browser, origin, peer) {
  const data = treeData(10_000);
  const huge = treeData(100_000);
  const times = {
    paint: [],
    collapse: [],
    heap: [],
    delta: [],
    theirPaint: [],
    theirCollapse: [],
    theirHeap: [],
    hugePaint: [],
    hugeCollapse: [],
  };
  for (let round = 0; round < ROUNDS; round++) {
    const panel = await panelFor(browser, origin, data);
    times.paint.push(await firstPaint(panel, data));
    times.collapse.push(await collapse(panel));
    times.delta.push(await delta(panel, data));
    times.heap.push(await heapOf(panel.page));
    await panel.close();

    const chart = await echartsFor(browser, peer, SIZE);
    times.theirPaint.push(await echartsPaint(chart, data));
    times.theirCollapse.push(await echartsCollapse(chart));
    times.theirHeap.push(await heapOf(chart.page));
    await chart.close();

    if (round >= 3) continue;
    const large = await panelFor(browser, origin, huge);
    times.hugePaint.push(await firstPaint(large, huge));
    times.hugeCollapse.push(await collapse(large));
    await large.close();
  }
  const of = (name) => median(times[name]);
  const against = (name) => ({ name: "echarts' tree", value: of(name) });
  report('first paint of 10,000 rows', of('paint'), against('theirPaint'), 1 / 8);
  report('collapse in 10,000 rows', of('collapse'), against('theirCollapse'), 1 / 8);
  report('heap with 10,000 rows', of('heap'), against('theirHeap'), 1 / 10, 'MB');
  report('first paint of 100,000 rows', of('hugePaint'), { name: "echarts' tree of 10,000", value: of('theirPaint') }, 1);
  report('collapse in 100,000 rows', of('hugeCollapse'), { name: "echarts' tree of 10,000", value: of('theirCollapse') }, 1);
  reportLimit('a changed key result in 10,000 rows, to the next frame', of('delta'), 2 * FRAME);
}

/** A key result and what is above it changes. */
async function delta({ page }, { summary, rows }) {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const times = [];
  for (let revision = 2; revision < 7; revision++) {
    const changed = [];
    for (let row = rows.find(({ parent }) => parent === LARGEST); row !== undefined; row = byId.get(row.parent)) {
      changed.push({ ...row, progress: revision / 100 });
    }
    const message = { type: 'delta', revision, summary, changed, removed: [] };
    times.push(await page.evaluate((given) => window.untilPainted(() => window.tell(given)), message));
  }
  return median(times);
}

/** What a frame of scrolling and a collapse cost the main thread. */
async function ofThousand(browser, origin) {
  const data = treeData(1000);
  const panel = await panelFor(browser, origin, data);
  await firstPaint(panel, data);
  await collapse(panel);
  const closing = [];
  for (let i = 0; i < 20; i++) closing.push(await workOf(panel.page, () => toggle(panel.page)));
  reportLimit('collapse in 1,000 rows, work', median(closing), FRAME);
  const frames = [];
  for (let i = 0; i < 20; i++) {
    const steps = 10;
    const work = await workOf(panel.page, () =>
      panel.page.evaluate(async (count) => {
        const tree = document.querySelector('[role=tree]');
        for (let step = 0; step < count; step++) {
          await new Promise(requestAnimationFrame);
          tree.scrollTop += 300;
        }
        await new Promise(requestAnimationFrame);
      }, steps),
    );
    frames.push(work / steps);
  }
  reportLimit('scrolling through 1,000 rows, work in a frame', quantile(frames, 0.95), FRAME);
  await panel.close();
}
