// echarts' tree, measured as our pages are.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { median } from './measure.mjs';
import { stopwatch } from './pages.mjs';
import { inPeers } from './peers.mjs';

/** The chart's page before it has any data. */
export async function echartsFor(browser, origin, size) {
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(origin);
  await page.evaluate(stopwatch);
  return { page, close: () => context.close() };
}

/** Shows all of the tree; gives the milliseconds until the chart says that it is drawn. */
export async function echartsPaint({ page }, { nested }) {
  await page.evaluate((tree) => {
    window.tree = tree;
    window.chart = window.echarts.init(document.getElementById('chart'));
  }, nested);
  return page.evaluate(() =>
    window.untilPainted(() => {
      const finished = new Promise((resolve) => window.chart.on('finished', resolve));
      const series = {
        type: 'tree',
        data: [window.tree],
        initialTreeDepth: -1,
        roam: true,
        animation: false,
        label: { position: 'left' },
      };
      window.chart.setOption({ animation: false, series: [series] });
      window.tree = null;
      return finished;
    }),
  );
}

/** Closes the largest branch, three times. */
export async function echartsCollapse({ page }) {
  const closes = [];
  for (let i = 0; i < 3; i++) {
    for (const closing of [true, false]) {
      const time = await page.evaluate(() =>
        window.untilPainted(() => {
          const finished = new Promise((resolve) => {
            window.chart.off('finished');
            window.chart.on('finished', resolve);
          });
          const { data } = window.chart.getModel().getSeriesByIndex(0).getData().tree;
          const root = data.tree.root.children[0].name === '' ? data.tree.root.children[0] : data.tree.root;
          const largest = root.children.find((node) => node.children.length > 0);
          window.chart.dispatchAction({ type: 'treeExpandAndCollapse', seriesIndex: 0, dataIndex: largest.dataIndex });
          return finished;
        }),
      );
      if (closing) closes.push(time);
    }
  }
  return median(closes);
}

/** An own page for the chart. */
export async function serveEcharts() {
  const script = readFileSync(inPeers('echarts/dist/echarts.min.js'));
  const html = `<!doctype html><meta charset="utf-8"><style>html, body, #chart { margin: 0; width: 100%; height: 100% }</style><div id="chart"></div><script src="/echarts.js"></script>`;
  const server = createServer(({ url }, response) => {
    if (url === '/echarts.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    else response.writeHead(200, { 'content-type': 'text/html' }).end(html);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
