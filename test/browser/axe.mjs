// Accessibility as axe sees it, in any page of ours.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SERIOUS = ['serious', 'critical'];

/**
 * What axe finds in a page as it is: one sentence a finding, `what` in front of it.
 * It is evaluated over the debugger, so the page's policy stays as it is.
 */
export async function seriousIn(page, what, impacts = SERIOUS) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return violations
    .filter(({ impact }) => impacts.includes(impact))
    .map(({ id, nodes }) => `${what}: ${id} ${nodes.map((node) => `${node.html.slice(0, 160)} ${node.failureSummary}`)}`);
}
