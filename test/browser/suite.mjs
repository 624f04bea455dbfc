// The frame of every suite that runs built pages in a real browser. No browser is a failure.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchChromium } from '../../scripts/hosts/chromium.mjs';

/** How long one step of a test may take on a machine that has much else to do. */
const PATIENCE = 10_000;

/** All tests in a folder: every file in it exports `CASES`, `{ [name]: (open, server) => … }`. A name stands for one test only. */
export async function casesIn(folder) {
  const all = {};
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.mjs'))) {
    const { CASES } = await import(pathToFileURL(path.join(folder, file)));
    for (const [name, test] of Object.entries(CASES)) {
      assert.ok(!(name in all), `${file}: there is another “${name}”`);
      all[name] = test;
    }
  }
  return all;
}

/**
 * Runs the tests whose name contains the first argument on the command line, and says how many passed and failed.
 * @param cases    `{ [name]: (open, server) => … }`
 * @param serve    starts what the pages are served by: `{ origin, close }`
 * @param openPage `(browser, server, ...args)` opens a page in a context of its own: `{ page, errors, close }`;
 *                 a test fails if `errors` is not empty at its end
 */
export async function runInBrowser(cases, serve, openPage) {
  const part = process.argv[2] ?? '';
  let passed = 0;
  let failed = 0;
  try {
    const server = await serve();
    const browser = await launchChromium();
    for (const [name, test] of Object.entries(cases).filter(([name]) => name.includes(part))) {
      const opened = [];
      try {
        await test(async (...args) => {
          const page = await openPage(browser, server, ...args);
          page.page.setDefaultTimeout(PATIENCE);
          opened.push(page);
          return page;
        }, server);
        assert.deepEqual(
          opened.flatMap(({ errors }) => errors),
          [],
          'errors in the page',
        );
        passed++;
        console.log(`  ✔ ${name}`);
      } catch (error) {
        failed++;
        console.log(`  ✘ ${name}\n${String(error.stack ?? error).replace(/^/gm, '      ')}`);
      }
      for (const page of opened) await page.close().catch(() => undefined);
    }
    await browser.close();
    server.close();
  } catch (error) {
    failed++;
    console.log(String(error.stack ?? error));
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}
