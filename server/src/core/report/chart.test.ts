import assert from 'node:assert/strict';
import type { Metric } from '../model/okr.ts';
import { type KeyResultContext, scoreKeyResult } from '../model/score-key-result.ts';
import { DEFAULT_SCORING } from '../model/settings.ts';
import { checkIn, cycle, day, keyResult, metric, quantity } from '../model/testing/build.ts';
import { CHART_COLOURS, type ChartData, chartSvg } from './chart.ts';
import { chartOf } from './chart-data.ts';

const quarter = cycle('2026-Q4');
const today = day('2026-11-16');
const context: KeyResultContext = { today, cycle: quarter, settings: DEFAULT_SCORING, type: 'aspirational' };
const chart = (measure: Metric, checkIns: readonly [date: string, value: string][], inCycle: typeof quarter | null = quarter) => {
  const subject = keyResult({
    title: 'Refunds',
    metric: measure,
    checkIns: checkIns.map(([date, value]) => checkIn(date, value)),
  });
  const score = scoreKeyResult({ keyResult: subject, logged: [] }, { ...context, cycle: inCycle });
  const objective = { type: 'aspirational' } as Parameters<typeof chartOf>[2]['objective'];
  return chartOf(subject, score, { cycle: inCycle, objective }, today, 'en');
};
const points = (data: ChartData | null) => data?.points.map(({ level }) => Math.round(level * 1000) / 1000);
const WAY: readonly [string, string][] = [
  ['2026-10-12', '11 %'],
  ['2026-11-09', '8 %'],
];

describe('the data of a chart', () => {
  it('is a share of the way for each check-in, and says in words what it shows', () => {
    const data = chart(metric('12 %', '2 %'), WAY);
    assert.deepEqual(points(data), [0.1, 0.4]);
    assert.deepEqual([data?.goal, data?.scale, data?.band], [0.7, [0, 1], null]);
    assert.equal(data?.description.replaceAll('\u00a0', ' '), 'from 11% on 12 Oct to 8% on 9 Nov · expected today: 0.35');
  });
  it('leads to the forecast', () => {
    const data = chart(metric('12 %', '2 %'), [...WAY, ['2026-11-16', '8.5 %']]);
    assert.ok(data?.forecast && data.forecast.low < data.forecast.level && data.forecast.level < data.forecast.high);
    assert.match(data.description, / · forecast for the end of the cycle: 0\.\d\d \(0\.\d\d–0\.\d\d\)$/);
  });
  it('leads nowhere else than the forecast, which knows only 0 to 1', () => {
    const values = (...all: string[]) => all.map((value, i): [string, string] => [`2026-10-${10 + i * 7}`, value]);
    const beyond = chart(metric('10', '20'), values('15', '20', '22'));
    assert.deepEqual([beyond?.forecast?.level, beyond?.scale], [1, [0, 1]]);
    const below = chart(metric('10', '20'), values('9.5', '9', '8'));
    assert.deepEqual([below?.forecast, below?.scale], [null, [-0.2, 1]]);
  });
  it('shows how far a value went back or beyond, to a limit', () => {
    const data = chart(metric('10', '20'), [
      ['2026-10-12', '8'],
      ['2026-11-09', '90'],
    ]);
    assert.deepEqual(
      [points(data), data?.scale],
      [
        [-0.2, 8],
        [-0.2, 1.25],
      ],
    );
  });
  it('leaves out what comes later and what cannot be measured', () => {
    const data = chart(metric('12 %', '2 %'), [...WAY, ['2026-11-10', '5 €'], ['2026-11-30', '2 %']]);
    assert.deepEqual(points(data), [0.1, 0.4]);
  });
  it('puts the values of a band to stay in beside its bounds', () => {
    const band = { min: quantity('40'), max: quantity('60') };
    const data = chart({ kind: 'maintain', band: { value: band, from: 'field' } }, [
      ['2026-10-12', '50'],
      ['2026-11-09', '20'],
    ]);
    assert.deepEqual([points(data), data?.band, data?.goal], [[0.75, 0], { low: 0.5, high: 1 }, null]);
    const open = chart({ kind: 'maintain', band: { value: { min: quantity('40') }, from: 'field' } }, [['2026-11-09', '40']]);
    assert.deepEqual([points(open), open?.band], [[0.5], { low: 0.5, high: null }]);
  });
  it('is none without a cycle, without a check-in and for what has no way', () => {
    assert.equal(chart(metric('12 %', '2 %'), WAY, null), null);
    assert.equal(chart(metric('12 %', '2 %'), []), null);
    assert.equal(chart({ kind: 'boolean', done: false }, [['2026-11-09', '1']]), null);
    assert.equal(chart({ kind: 'none', reason: 'no-target' }, WAY), null);
  });
});

/** The contrast of two colours, 1..21 (WCAG 2.2, relative luminance). */
const contrast = (a: string, b: string) => {
  const luminance = (colour: string) => {
    const [r, g, blue] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [bright, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (bright + 0.05) / (dark + 0.05);
};

describe('a chart', () => {
  const data = { ...(chart(metric('12 %', '2 %'), WAY) as ChartData), forecast: { level: 0.7, low: 0.6, high: 0.8 } };
  it('is legible on white and on black', () => {
    const svg = chartSvg(data, { standalone: true });
    const strokes = new Set(svg.match(/#[0-9a-f]{6}/g));
    assert.deepEqual([...strokes].sort(), [...new Set(Object.values(CHART_COLOURS))].filter((it) => strokes.has(it)).sort());
    for (const colour of Object.values(CHART_COLOURS)) {
      for (const ground of ['#ffffff', '#1e1e1e']) assert.ok(contrast(colour, ground) >= 3, `${colour} on ${ground}`);
    }
  });
  it('lies on its place: the cycle from left to right, progress upwards', () => {
    const svg = chartSvg(data, { standalone: true });
    // 11 of 92 days of 310 pixels, and 0.1 and 0.4 of 49 above the lower edge.
    assert.match(svg, /<polyline points="42\.1 49\.1 136\.4 34\.4"/);
    assert.match(svg, /<line x1="5" y1="54" x2="315" y2="19\.7" stroke="#808080" stroke-dasharray/);
    assert.match(svg, /<path d="M136\.4 34\.4L315 14\.8V24\.6Z"/);
  });
  it('is a file of its own, or takes the colours of its page', () => {
    const [file, inline] = [true, false].map((standalone) => chartSvg(data, { standalone })) as [string, string];
    assert.match(file, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="320" height="72" viewBox/);
    assert.doesNotMatch(file, /class=/);
    assert.match(inline, /^<svg class="chart" viewBox/);
    for (const name of ['frame', 'expected', 'today', 'wedge', 'forecast', 'way', 'dot', 'label']) {
      assert.ok(inline.includes(`class="chart-${name}"`), name);
    }
    assert.match(chartSvg({ ...data, band: { low: 0.2, high: 0.6 } }, { standalone: false }), /chart-band.*chart-edge/);
  });
  it('shows a title of a file as text', () => {
    const svg = chartSvg({ ...data, title: '</title><script>"&\u0000' }, { standalone: true });
    assert.ok(svg.includes('<title>&lt;/title&gt;&lt;script&gt;&quot;&amp; </title>'));
    const odd = chartSvg({ ...data, title: `\ud800x\uffff${'😀'.repeat(300)}` }, { standalone: true });
    assert.doesNotThrow(() => encodeURIComponent(odd));
    assert.match(odd, /<title> x (?:😀){148} <\/title>/u);
  });
  it('stays small however many check-ins there are', () => {
    const many = Array.from({ length: 5000 }, (_, i) => ({ day: quarter.start + Math.floor(i / 60), level: i / 5000 }));
    const svg = chartSvg({ ...data, points: many }, { standalone: true });
    assert.ok(svg.length < 3000, String(svg.length));
    assert.ok(svg.includes(`cx="${Math.round((5 + (83 / 92) * 310) * 10) / 10}"`), 'the last one is there');
  });
});
