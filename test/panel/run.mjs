// The built panel in a real browser, under the policy it ships with. A test is a case in one of the files of `cases/`.
// usage: node test/panel/run.mjs [PART]     only tests whose name contains PART
import path from 'node:path';
import { casesIn, runInBrowser } from '../browser/suite.mjs';
import { openPanel, serve } from './harness.mjs';
import { alignmentHtml, buildPanel } from './page.mjs';

const cases = await casesIn(path.join(import.meta.dirname, 'cases'));
const start = async () => {
  buildPanel();
  return serve(await alignmentHtml());
};
await runInBrowser(cases, start, (browser, { origin }, options) => openPanel(browser, origin, options));
