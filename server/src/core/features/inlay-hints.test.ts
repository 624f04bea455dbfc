import assert from 'node:assert/strict';
import type { Locale } from '../service.ts';
import { project } from './testing/project.ts';

const METRIC = { metric: true, score: false };
const BOTH = { metric: true, score: true };

/** The text with its hints in it, as `⟦…⟧`. No-break spaces are plain. */
const hinted = async (text: string, shown = METRIC, locale: Locale = 'en') => {
  const { service, uri } = await project({ 'w/a.okr.yaml': `${text}|` });
  const hints = service.inlayHints(uri, [0, text.length], shown, locale);
  const parts = hints.map(({ offset, label }, i) => `${text.slice(hints[i - 1]?.offset ?? 0, offset)}⟦${label}⟧`);
  return `${parts.join('')}${text.slice(hints.at(-1)?.offset ?? 0)}`.replace(/[\u00a0\u202f]/g, ' ');
};
const fileOf = (item: string, head = 'language: en') =>
  `${head}\ncycle: 2026-Q4\nobjectives:\n  - title: A bakery people cross town for\n    key_results:\n      - ${item}\n`;

describe('inlay hints', () => {
  const CASES: readonly (readonly [item: string, locale?: Locale])[] = [
    ['Reduce refunds from 12 % to 3 %⟦12% → 3%⟧'],
    ['"Reduce refunds from 12 % to 3 %"⟦12% → 3%⟧ # still too many'],
    ['title: Reduce refunds from 12 % to 3 %⟦12% → 3%⟧'],
    ['{ title: Reduce refunds to 3 %⟦12% → 3%⟧, baseline: 12 % }'],
    ['Lead time from 9 to 4 days⟦9 days → 4 days⟧'],
    ['Keep uptime above 99.9 %⟦> 99.9%⟧'],
    ['CAC < 150 €⟦< €150⟧'],
    ['Cut waste by 25%⟦−25%⟧'],
    ['Sign 12 hotels as customers⟦→ 12⟧'],
    ['Retours de 12 % à 3 %⟦12 % → 3 %⟧', 'fr'],
    // Fields say it, or nothing does.
    ['{ title: Reduce refunds from 12 % to 4 %, baseline: 12 %, target: 3 % }'],
    ['{ title: Keep uptime above 99 %, maintain: ">= 99.9 %" }'],
    ['Improve the mood'],
    ['{ title: "", target: 3 }'],
  ];
  for (const [item, locale = 'en'] of CASES) {
    it(item, async () => {
      const text = fileOf(item, `language: ${locale}`);
      assert.equal(await hinted(text.replace(/⟦.*⟧/, ''), METRIC, locale), text);
    });
  }
  it('add the score when it is switched on, where somebody has reported', async () => {
    const item =
      'title: Refunds from 12 % to 2 %\n        check_ins: [{ date: 2026-11-20, value: 9 % }]\n      - Visits from 1 to 2';
    const shown = await hinted(fileOf(item), BOTH);
    assert.ok(shown.includes('cross town for⟦0.15 ◆⟧'), shown);
    assert.ok(shown.includes('to 2 %⟦12% → 2% · 0.30 ▲⟧'), shown);
    assert.ok(shown.includes('1 to 2⟦1 → 2⟧'), shown);
    assert.doesNotMatch(await hinted(fileOf(item), { metric: false, score: false }), /⟦/);
  });
  it('stay away while an objective is being typed', async () => {
    const text = fileOf('Visits from 1 to 2\n      - title: "Refunds from 12 % to 3');
    assert.equal(await hinted(text), text);
    const other = `${text}  - title: Bread\n    key_results:\n      - Loaves from 5 to 9\n`;
    assert.ok((await hinted(other)).includes('5 to 9⟦5 → 9⟧'));
  });
  it('are those of the range that is asked for', async () => {
    const text = fileOf('Visits from 1 to 2\n      - Loaves from 5 to 9');
    const { service, uri } = await project({ 'w/a.okr.yaml': `${text}|` });
    const from = text.indexOf('- Loaves');
    const labels = (range: readonly [number, number]) => service.inlayHints(uri, range, METRIC, 'en').map(({ label }) => label);
    assert.deepEqual(labels([from, text.length]), ['5 → 9']);
    assert.deepEqual(labels([0, from - 6]), ['1 → 2']);
    assert.deepEqual(labels([0, 10]), []);
  });
  it('explain themselves', async () => {
    const { service, uri, text } = await project({ 'w/a.okr.yaml': `${fileOf('Visits from 1 to 2')}|` });
    const [hint] = service.inlayHints(uri, [0, text.length], METRIC, 'en');
    assert.match(hint ? (service.hintTooltip(uri, hint.subject, 'en') ?? '') : '', /from 1 to 2 · measured/);
    assert.match(service.hintTooltip(uri, { objective: 0, keyResult: null }, 'en') ?? '', /^\*\*A bakery/);
    assert.equal(service.hintTooltip(uri, { objective: 0, keyResult: 7 }, 'en'), null);
    assert.equal(service.hintTooltip(uri, { objective: 7, keyResult: null }, 'en'), null);
  });
});
