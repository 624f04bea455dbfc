// The built map in a real browser, under the policy it ships with. A test is a case in one of the files of `cases/`.
// usage: node test/map/run.mjs [PART]     only tests whose name contains PART
import path from 'node:path';
import { casesIn, runInBrowser } from '../browser/suite.mjs';
import { serve } from '../panel/harness.mjs';
import { alignmentHtml, buildPanel } from '../panel/page.mjs';
import { openMap } from './harness.mjs';

const cases = await casesIn(path.join(import.meta.dirname, 'cases'));
const start = async () => {
  buildPanel();
  return serve(await alignmentHtml());
};
await runInBrowser(cases, start, (browser, { origin }, options) => openMap(browser, origin, options));
