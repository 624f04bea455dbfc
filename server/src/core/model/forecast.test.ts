import assert from 'node:assert/strict';
import { type DatedProgress, type ForecastTerm, forecastOf, forecastOfTerms } from './forecast.ts';
import { scoreKeyResult } from './score-key-result.ts';
import { DEFAULT_SCORING } from './settings.ts';
import { checkIn, cycle, day, type KeyResultDraft, keyResult, metric } from './testing/build.ts';

const END = day('2026-12-31');
const near = (actual: number | undefined, expected: number, within = 1e-9) =>
  assert.ok(actual !== undefined && Math.abs(actual - expected) < within, `${actual} is not ${expected}`);
const dated = (...points: readonly [date: string, progress: number | null][]): DatedProgress[] =>
  points.map(([date, progress]) => ({ day: day(date), progress }));

describe('forecastOf', () => {
  /*
   * Ten days apart, so x − x̄ = −15, −5, 5, 15 around 20 October, Σ(x − x̄)² = 500.
   * y = 0.05, 0.11, 0.14, 0.20: ȳ = 0.125, Σ(x − x̄)(y − ȳ) = 1.125 + 0.075 + 0.075 + 1.125 = 2.4, b = 2.4 / 500 = 0.0048.
   * The line: 0.053, 0.101, 0.149, 0.197; what it misses: −0.003, 0.009, −0.009, 0.003; their squares add up to 0.00018.
   * The end of 31 December is 73 days from 20 October: 0.125 + 73 · 0.0048 = 0.4754.
   * s² = 0.00018 / 2 = 0.00009; error² = 0.00009 · (1 + 1/4 + 73²/500) = 0.00009 · 11.908 = 0.00107172; error = 0.03273713…
   */
  const FOUR = dated(['2026-10-05', 0.05], ['2026-10-15', 0.11], ['2026-10-25', 0.14], ['2026-11-04', 0.2]);

  it('is a line by least squares, with one standard error of prediction around it', () => {
    const found = forecastOf(FOUR, END, null);
    near(found?.progress, 0.4754);
    near(found?.low, 0.4754 - 0.03273713, 1e-7);
    near(found?.high, 0.4754 + 0.03273713, 1e-7);
    assert.equal(found?.checkIns, 4);
    assert.equal(found?.day, END);
    assert.equal(found?.quantity, null);
  });

  /*
   * x − x̄ = −5, 0, 5 around 6 November; y = 0.1, 0.3, 0.2: ȳ = 0.2, b = (0.5 + 0 + 0) / 50 = 0.01; what the line misses:
   * −0.05, 0.1, −0.05, squares 0.015, s² = 0.015 / 1. 56 days to the end: 0.2 + 0.56 = 0.76;
   * error² = 0.015 · (1 + 1/3 + 3136/50) = 0.015 · 64.05333 = 0.9608, error = 0.9802: the band is cut to 0..1.
   */
  it('is held to 0..1, band and all', () => {
    const found = forecastOf(dated(['2026-11-01', 0.1], ['2026-11-06', 0.3], ['2026-11-11', 0.2]), END, null);
    near(found?.progress, 0.76);
    assert.deepEqual([found?.low, found?.high], [0, 1]);
    // Rising by 0.02 a day from 0.5: past the target. Falling by as much: under the start.
    const rising = dated(['2026-11-01', 0.3], ['2026-11-06', 0.4], ['2026-11-11', 0.5]);
    assert.equal(forecastOf(rising, END, null)?.progress, 1);
    assert.equal(
      forecastOf(
        [...rising].map((one, i) => ({ ...one, progress: 0.5 - i / 10 })),
        END,
        null,
      )?.progress,
      0,
    );
  });

  it('takes the last line of each day, and leaves out lines without a number', () => {
    const twice = [
      ...dated(['2026-10-05', 0.9], ['2026-10-05', 0.05], ['2026-10-15', 0.11], ['2026-10-20', null]),
      ...dated(['2026-10-25', 0.7], ['2026-10-25', 0.14], ['2026-11-04', 0.2]),
    ];
    assert.deepEqual(forecastOf(twice, END, null), forecastOf(FOUR, END, null));
  });

  it('takes the latest six days', () => {
    const six = Array.from({ length: 6 }, (_, i) => ({ day: day('2026-10-10') + i * 5, progress: i / 10 }));
    const more = [{ day: day('2026-09-01'), progress: 0.9 }, { day: day('2026-10-02'), progress: 0.8 }, ...six];
    assert.deepEqual(forecastOf(more, END, null), forecastOf(six, END, null));
    assert.equal(forecastOf(more, END, null)?.checkIns, 6);
  });

  it('is none with fewer than three days that have a number', () => {
    assert.equal(forecastOf([], END, null), null);
    assert.equal(forecastOf(dated(['2026-10-05', 0.1], ['2026-10-12', 0.2]), END, null), null);
    assert.equal(forecastOf(dated(['2026-10-05', 0.1], ['2026-10-12', 0.2], ['2026-10-12', 0.3]), END, null), null);
    assert.equal(forecastOf(dated(['2026-10-05', 0.1], ['2026-10-12', null], ['2026-10-13', 0.3]), END, null), null);
    assert.equal(forecastOf(dated(['2026-10-05', 1e200], ['2026-10-12', -1e200], ['2026-10-13', 1e200]), END, null), null);
  });

  const ways: [name: string, from: number, to: number, value: number][] = [
    ['rising', 0, 100, 48], // 0 + 0.4754 · 100 = 47.54, in steps of 1
    ['falling', 12, 3, 7.7], // 12 − 0.4754 · 9 = 7.7214, in steps of 0.1, the power of ten that is nearest to 0.09
    ['small', 0.002, 0.001, 0.00152], // 0.002 − 0.4754 · 0.001 = 0.0015246, in steps of 0.00001
    ['large', 0, 1_000_000, 480_000], // 475 400, in steps of 10 000
  ];
  for (const [name, from, to, value] of ways) {
    it(`names the value then, to about a hundredth of the way: ${name}`, () =>
      assert.equal(forecastOf(FOUR, END, { from, to, unit: null })?.quantity?.value, value));
  }
});

describe('forecastOfTerms', () => {
  const line = (
    progress: number,
    low: number,
    high: number,
    checkIns: number,
    date = '2026-12-31',
  ): ForecastTerm['forecast'] => ({
    progress,
    low,
    high,
    checkIns,
    day: day(date),
    quantity: null,
  });
  it('is the mean by weight; what has no forecast stands where it is', () => {
    const found = forecastOfTerms([
      { weight: 2, progress: 0.3, forecast: line(0.6, 0.5, 0.8, 4) },
      { weight: 1, progress: 0.9, forecast: null },
      { weight: 1, progress: 0.1, forecast: line(0.2, 0.1, 0.3, 3, '2026-09-30') },
      { weight: 0, progress: 0.1, forecast: line(1, 1, 1, 6, '2027-12-31') },
      { weight: 5, progress: null, forecast: null },
    ]);
    near(found?.progress, 0.575); // (2 · 0.6 + 0.9 + 0.2) / 4
    near(found?.low, 0.5); // (2 · 0.5 + 0.9 + 0.1) / 4
    near(found?.high, 0.7); // (2 · 0.8 + 0.9 + 0.3) / 4
    assert.equal(found?.checkIns, 7);
    assert.equal(found?.day, END);
  });
  it('is none when no term that counts has one', () => {
    assert.equal(forecastOfTerms([{ weight: 1, progress: 0.3, forecast: null }]), null);
    assert.equal(forecastOfTerms([{ weight: 0, progress: 0.3, forecast: line(0.6, 0.5, 0.8, 4) }]), null);
    assert.equal(forecastOfTerms([]), null);
  });
});

describe('the forecast of a key result', () => {
  const context = { today: day('2026-11-16'), cycle: cycle('2026-Q4'), settings: DEFAULT_SCORING, type: 'aspirational' as const };
  const DATES = ['2026-10-05', '2026-10-15', '2026-10-25', '2026-11-04'];
  const at = (...values: readonly string[]) => values.map((value, i) => checkIn(DATES[i] ?? '', value));
  const of = (draft: KeyResultDraft, more = {}) =>
    scoreKeyResult({ keyResult: keyResult(draft), logged: [] }, { ...context, ...more });
  const rising = { metric: metric('0', '100'), checkIns: at('5', '11', '14', '20') };

  it('goes by the unclamped progress, whichever way the metric goes', () => {
    near(of(rising).forecast?.progress, 0.4754);
    // From 100 down to 0: the same shares of the way.
    near(of({ metric: metric('100 %', '0 %'), checkIns: at('95', '89', '86', '80') }).forecast?.progress, 0.4754);
    assert.equal(
      of({ metric: metric('100 %', '0 %'), checkIns: at('95', '89', '86', '80') }).forecast?.quantity?.unit?.symbol,
      '%',
    );
    near(of({ metric: metric('0 h', '100 h'), checkIns: at('5', '660 min', '14 h', '1200 min') }).forecast?.progress, 0.4754);
  });
  it('goes by the share of a bare change, without a value', () => {
    const change = { kind: 'change', change: { value: 100, unit: null, text: '100' }, sign: -1 } as const;
    const found = of({ metric: change, checkIns: at('5', '11', '14', '20') }).forecast;
    near(found?.progress, 0.4754);
    assert.equal(found?.quantity, null);
  });
  it('leaves out a value that does not fit, and a day to come', () => {
    const strange = [checkIn('2026-10-20', '99 €'), checkIn('2026-12-24', '99 %')];
    const metricOfPercent = metric('0 %', '100 %');
    near(of({ metric: metricOfPercent, checkIns: [...rising.checkIns, ...strange] }).forecast?.progress, 0.4754);
  });
  it('is none without a cycle, when closed or over, and where start and target are one', () => {
    assert.equal(of(rising, { cycle: null }).forecast, null);
    assert.equal(of(rising, { closed: true }).forecast, null);
    assert.equal(of({ ...rising, score: 0.5 }).forecast, null);
    assert.equal(of(rising, { today: day('2027-01-01') }).forecast, null);
    assert.notEqual(of(rising, { today: END }).forecast, null);
    assert.equal(of({ ...rising, metric: metric('80', '80', true) }).forecast, null);
  });
  it('is none for what is no line: a band, stages, done or not', () => {
    const { checkIns } = rising;
    const band = { value: { min: { value: 10, unit: null, text: '10' } }, from: 'field' } as const;
    const milestones = [{ title: 'One', weight: 1, done: true, range: [0, 0] as const }];
    assert.equal(of({ metric: { kind: 'maintain', band }, checkIns }).forecast, null);
    assert.equal(of({ metric: { kind: 'milestones', milestones }, checkIns }).forecast, null);
    assert.equal(of({ metric: { kind: 'boolean', done: false }, checkIns }).forecast, null);
    assert.equal(of({ checkIns }).forecast, null);
  });
});
