// What both sides of a bench in a browser are measured by.

/** Runs in both pages: how long something takes until the frame with it has been painted. */
export function stopwatch() {
  const painted = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      }),
    );
  /** `act` may answer with a promise for the moment at which everything is drawn. */
  window.untilPainted = async (act) => {
    await painted();
    const start = performance.now();
    await act();
    await painted();
    return performance.now() - start;
  };
}

/** What the page holds after a collection, in MB. */
export async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

/** Runs in our pages: how the host talks to them. */
export function teller() {
  /** A message of the host, until the page has drawn it. */
  window.tell = (message) =>
    new Promise((resolve) => {
      const drawn = () => {
        if (window.posted.at(-1)?.type !== 'rendered') return;
        window.removeEventListener('posted', drawn);
        resolve();
      };
      window.addEventListener('posted', drawn);
      window.postMessage(message, '*');
    });
}

/** Shows the tree; gives the milliseconds until its rows are painted. */
export async function firstPaint({ page }, { summary, rows }, least = 10) {
  // The message is in the page before the clock starts, as an object: both sides begin with parsed data.
  await page.evaluate(
    (message) => {
      window.message = message;
    },
    { type: 'tree', revision: 1, summary, rows },
  );
  const time = await page.evaluate(() => window.untilPainted(() => window.tell(window.message)));
  await page.evaluate(() => {
    window.message = null;
    window.posted.length = 0;
  });
  const drawn = await page.locator('[role=treeitem]').count();
  if (drawn < least) throw new Error(`the page shows ${drawn} rows`);
  return time;
}
