// The map's page beside echarts' tree: the same objectives and key results, all of them open, in the same browser, in turn.
import { launchChromium } from '../../scripts/hosts/chromium.mjs';
import { openMap } from '../map/harness.mjs';
import { serve } from '../panel/harness.mjs';
import { alignmentHtml, buildPanel } from '../panel/page.mjs';
import { echartsCollapse, echartsFor, echartsPaint, serveEcharts } from './echarts.mjs';
import { median, report } from './measure.mjs';
import { firstPaint, heapOf, stopwatch, teller } from './pages.mjs';
import { LARGEST, treeData } from './tree-data.mjs';

const ROUNDS = 3;
/** An editor's tab. */
const SIZE = { width: 1280, height: 800 };

/** Everything is open, as somebody left it. */
const openedAll = (rows) => ({
  map: { version: 1, toggles: rows.filter(({ kind }) => kind === 'objective').map(({ id }) => [id, true]) },
});

async function mapFor(browser, origin, { rows }) {
  const map = await openMap(browser, origin, SIZE);
  // After the page's own, so that this is what the next one finds.
  await map.page.evaluate(
    (state) => addEventListener('pagehide', () => sessionStorage.setItem('state', JSON.stringify(state))),
    openedAll(rows),
  );
  await map.page.reload();
  await map.page.evaluate(stopwatch);
  await map.send({ type: 'status', phase: 'ready', files: 1000, indexed: 1000, folder: true });
  await map.page.evaluate(teller);
  return map;
}

/** Closes and opens the largest branch where one sees it. */
async function collapse(map) {
  await map.send({ type: 'focus', id: LARGEST });
  await map.page.waitForFunction(
    (id) => document.querySelector(`[data-part=toggle][data-id="${CSS.escape(id)}"]`) !== null,
    LARGEST,
  );
  const closes = [];
  for (let i = 0; i < 3; i++) {
    for (const wanted of ['false', 'true']) {
      const time = await map.page.evaluate(
        (id) =>
          window.untilPainted(() =>
            document
              .querySelector(`[data-part=toggle][data-id="${CSS.escape(id)}"] .toggle`)
              .dispatchEvent(new MouseEvent('click', { bubbles: true })),
          ),
        LARGEST,
      );
      const state = await map.page.locator('[role=treeitem][aria-selected=true]').getAttribute('aria-expanded');
      if (state !== wanted) throw new Error(`the branch is ${state}`);
      if (wanted === 'false') closes.push(time);
    }
  }
  return median(closes);
}

/** 10,000 objectives and key results in both; 100,000 in ours alone, since echarts does not come to an end with them. */
export async function benchMap() {
  buildPanel('--production');
  const ours = await serve(await alignmentHtml());
  const theirs = await serveEcharts();
  const browser = await launchChromium();
  const data = treeData(10_000);
  const huge = treeData(100_000);
  const times = {
    paint: [],
    collapse: [],
    heap: [],
    theirPaint: [],
    theirCollapse: [],
    theirHeap: [],
    hugePaint: [],
    hugeCollapse: [],
  };
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const map = await mapFor(browser, ours.origin, data);
      times.paint.push(await firstPaint(map, data, 5));
      times.collapse.push(await collapse(map));
      times.heap.push(await heapOf(map.page));
      await map.close();

      const chart = await echartsFor(browser, theirs.origin, SIZE);
      times.theirPaint.push(await echartsPaint(chart, data));
      times.theirCollapse.push(await echartsCollapse(chart));
      times.theirHeap.push(await heapOf(chart.page));
      await chart.close();

      const large = await mapFor(browser, ours.origin, huge);
      times.hugePaint.push(await firstPaint(large, huge, 5));
      times.hugeCollapse.push(await collapse(large));
      await large.close();
    }
  } finally {
    await browser.close();
    ours.close();
    theirs.close();
  }
  const of = (name) => median(times[name]);
  const against = (name, what = "echarts' tree") => ({ name: what, value: of(name) });
  report('first paint of the map of 10,000', of('paint'), against('theirPaint'), 1 / 8);
  report('collapse in the map of 10,000', of('collapse'), against('theirCollapse'), 1 / 8);
  report('heap with the map of 10,000', of('heap'), against('theirHeap'), 1 / 10, 'MB');
  report('first paint of the map of 100,000', of('hugePaint'), against('theirPaint', "echarts' tree of 10,000"), 1);
  report('collapse in the map of 100,000', of('hugeCollapse'), against('theirCollapse', "echarts' tree of 10,000"), 1);
}
