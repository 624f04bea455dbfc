import assert from 'node:assert/strict';
import type { Metric, Milestone } from './okr.ts';
import { type KeyResultContext, scoreKeyResult } from './score-key-result.ts';
import { DEFAULT_SCORING } from './settings.ts';
import { checkIn, cycle, day, type KeyResultDraft, keyResult, metric, quantity } from './testing/build.ts';

const TODAY = day('2026-11-16'); // half of 2026-Q4 is over: 46 of 92 days
const context: KeyResultContext = { today: TODAY, cycle: cycle('2026-Q4'), settings: DEFAULT_SCORING, type: 'aspirational' };
const score = (draft: KeyResultDraft, more: Partial<KeyResultContext> = {}, logged: ReturnType<typeof checkIn>[] = []) =>
  scoreKeyResult({ keyResult: keyResult(draft), logged }, { ...context, ...more });
const on = (value: string | null, date = '2026-11-12') => [checkIn(date, value)];
const near = (actual: number | null, expected: number | null) =>
  actual === null || expected === null
    ? assert.equal(actual, expected)
    : assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);

describe('scoreKeyResult: a metric', () => {
  const cases: [name: string, metric: Metric, value: string, progress: number | null, unclamped: number | null, notes: string][] =
    [
      ['rising', metric('61 %', '95 %'), '78 %', 0.5, 0.5, ''],
      ['falling', metric('12 %', '3 %'), '9.75 %', 0.25, 0.25, ''],
      ['falling below zero', metric('2', '-2'), '-1', 0.75, 0.75, ''],
      ['through zero', metric('-10', '30'), '10', 0.5, 0.5, ''],
      ['at its target', metric('40', '15'), '15', 1, 1, ''],
      ['past its target', metric('10', '20'), '25', 1, 1.5, 'clamped'],
      ['below its baseline', metric('10', '20'), '5', 0, -0.5, 'clamped'],
      ['in two units of one dimension', metric('4 h', '30 min'), '135 min', 0.5, 0.5, ''],
      ['whose baseline takes the target’s unit', metric('7', '5 %'), '6', 0.5, 0.5, ''],
      ['whose target takes the baseline’s unit', metric('4 h', '2'), '180 min', 0.5, 0.5, ''],
      ['with a check-in in a strange unit', metric('7 %', '5 %'), '6 €', null, null, 'unit-mismatch'],
      ['whose baseline has a strange unit', metric('7 €', '5 %'), '6', null, null, 'unit-mismatch'],
      ['whose unitless target stands between two units', metric('7 €', '5'), '6 %', null, null, 'unit-mismatch'],
      ['with its baseline at its target, rising, met', metric('80', '80', true), '80', 1, 1, 'baseline-equals-target'],
      ['with its baseline at its target, rising, missed', metric('80', '80', true), '79', 0, 0, 'baseline-equals-target'],
      ['with its baseline at its target, falling, met', metric('80', '80', false), '79', 1, 1, 'baseline-equals-target'],
      ['with its baseline at its target, falling, missed', metric('80', '80', false), '81', 0, 0, 'baseline-equals-target'],
      ['rising from nowhere', metric(null, '80', true), '20', 0.25, 0.25, 'no-baseline-counted-from-zero'],
      ['rising from nowhere to less than zero', metric(null, '-2', true), '-3', 0, 0, 'no-baseline-first-check-in'],
      [
        'with numbers too large to subtract',
        metric('-1e308'.replace('e308', '0'.repeat(308)), '9'.repeat(308)),
        '5',
        null,
        null,
        'too-large',
      ],
    ];
  for (const [name, declared, value, progress, unclamped, notes] of cases) {
    it(name, () => {
      const found = score({ metric: declared, checkIns: on(value) });
      near(found.progress, progress);
      near(found.unclamped, unclamped);
      assert.equal(found.notes.join(), notes);
    });
  }

  it('falling from nowhere counts from its first check-in', () => {
    const falling = { metric: metric(null, '10', false) };
    const two = score({ ...falling, checkIns: [checkIn('2026-11-12', '20'), checkIn('2026-10-05', '50')] });
    assert.equal(two.progress, 0.75);
    assert.deepEqual(two.notes, ['no-baseline-first-check-in', 'check-ins-by-date']);
    assert.equal(score({ ...falling, checkIns: on('50') }).progress, 0);
    assert.equal(score({ ...falling, checkIns: on('9') }).progress, 1, 'it began beyond its target');
    assert.equal(
      score({ ...falling, checkIns: [checkIn('2026-10-05', '9'), checkIn('2026-11-12', '12')] }).progress,
      0,
      'and lost it',
    );
  });

  it('falling from nowhere without a check-in is no number, and waits', () => {
    const found = score({ metric: metric(null, '10', false) });
    assert.equal(found.progress, null);
    assert.deepEqual(found.notes, ['no-baseline', 'no-check-in']);
    assert.equal(found.health, 'pending');
  });

  it('without a check-in stands at its baseline and says so', () => {
    const found = score({ metric: metric('10', '20') });
    assert.equal(found.progress, 0);
    assert.deepEqual(found.current, { quantity: quantity('10'), from: 'baseline', day: null });
    assert.deepEqual(found.notes, ['no-check-in']);
    assert.equal(found.health, 'pending');
    assert.equal(found.moved, null);
  });

  it('takes the field when nobody has checked in, and the latest check-in else', () => {
    const field = score({ metric: metric('10', '20'), current: '15' });
    assert.equal(field.progress, 0.5);
    assert.equal(field.current?.from, 'field');
    assert.equal(field.health, 'on-track');
    assert.equal(score({ metric: metric('10', '20'), current: '15', checkIns: on('12') }).progress, 0.2);
  });

  it('takes the unit of its target for a bare number', () =>
    assert.equal(score({ metric: metric('10 %', '20 %'), checkIns: on('15') }).current?.quantity.unit?.symbol, '%'));
});

describe('scoreKeyResult: check-ins', () => {
  const declared = { metric: metric('0', '100') };
  it('go by date, not by line', () => {
    const found = score({ ...declared, checkIns: [checkIn('2026-11-12', '60'), checkIn('2026-11-05', '40')] });
    assert.equal(found.progress, 0.6);
    near(found.moved, 0.2);
  });
  it('on one day: the later line wins, a log’s after an inline one', () => {
    const inline = [checkIn('2026-11-12', '10'), checkIn('2026-11-12', '20')];
    assert.equal(score({ ...declared, checkIns: inline }).progress, 0.2);
    assert.equal(score({ ...declared, checkIns: inline }, {}, [checkIn('2026-11-12', '30')]).progress, 0.3);
    assert.equal(score({ ...declared, checkIns: inline }, {}, [checkIn('2026-11-11', '30')]).progress, 0.2);
  });
  it('without a value are heard but do not move it', () => {
    const checkIns = [
      checkIn('2026-11-05', '40'),
      checkIn('2026-11-12', null, { confidence: 0.4, status: { value: 'at-risk', range: [0, 0] } }),
    ];
    const found = score({ ...declared, checkIns });
    assert.equal(found.progress, 0.4);
    assert.equal(found.moved, null);
    assert.equal(found.confidence, 0.4);
    assert.equal(found.statedHealth, 'at-risk');
    assert.equal(found.health, 'on-track', 'what people say stands beside what is derived');
  });
  it('keep the last confidence that was given', () =>
    assert.equal(
      score({ ...declared, checkIns: [checkIn('2026-11-05', '4', { confidence: 0.7 }), checkIn('2026-11-12', '5')] }).confidence,
      0.7,
    ));
});

describe('scoreKeyResult: other kinds', () => {
  const stage = (weight: number, done: boolean): Milestone => ({ title: 'stage', weight, done, range: [0, 0] });
  const milestones = (...stages: Milestone[]): Metric => ({ kind: 'milestones', milestones: stages });
  const maintain = (min: string | null, max: string | null, more = {}): Metric => ({
    kind: 'maintain',
    band: { value: { ...(min && { min: quantity(min) }), ...(max && { max: quantity(max) }), ...more }, from: 'field' },
  });
  const change = (text: string, sign: 1 | -1 | 0): Metric => ({ kind: 'change', change: quantity(text), sign });

  it('milestones count by weight', () => {
    assert.equal(score({ metric: milestones(stage(1, true), stage(2, false), stage(1, false)) }).progress, 0.25);
    assert.equal(score({ metric: milestones(stage(1, true), stage(0, false)) }).progress, 1);
    assert.equal(score({ metric: milestones(stage(0, true)) }).progress, null);
    assert.equal(score({ metric: milestones() }).progress, null);
    assert.equal(score({ metric: milestones() }).health, 'none');
  });
  it('milestones wait until a stage is done, and a done one does not grow old', () => {
    assert.equal(score({ metric: milestones(stage(1, false)) }).health, 'pending');
    assert.equal(score({ metric: milestones(stage(1, true), stage(1, false)) }).health, 'on-track');
    assert.equal(score({ metric: milestones(stage(1, true)), checkIns: on(null, '2026-10-02') }).health, 'on-track');
    assert.equal(score({ metric: milestones(stage(1, false)), checkIns: on(null, '2026-10-02') }).health, 'outdated');
  });
  it('a boolean is 1 or 0', () => {
    assert.equal(score({ metric: { kind: 'boolean', done: true } }).progress, 1);
    assert.equal(score({ metric: { kind: 'boolean', done: true } }).reached, true);
    assert.equal(score({ metric: { kind: 'boolean', done: false } }).progress, 0);
    assert.equal(score({ metric: { kind: 'boolean', done: false } }).health, 'pending');
  });
  it('a guardrail is 1 inside its band, 0 outside, and counts how often it held', () => {
    const checkIns = [checkIn('2026-10-10', '99.95 %'), checkIn('2026-10-17', '99.2 %'), checkIn('2026-11-12', '99.9 %')];
    const found = score({ metric: maintain('99.9 %', null), checkIns });
    assert.equal(found.progress, 1);
    assert.deepEqual(found.held, { in: 2, of: 3 });
    assert.equal(score({ metric: maintain('99.9 %', null, { minExcluded: true }), checkIns }).progress, 0);
    assert.equal(score({ metric: maintain('16', '48'), checkIns: on('48') }).progress, 1);
    assert.equal(score({ metric: maintain('16', '48', { maxExcluded: true }), checkIns: on('48') }).progress, 0);
    assert.equal(score({ metric: maintain('16', '48'), checkIns: on('15.9') }).progress, 0);
    assert.equal(score({ metric: maintain(null, '2 h'), checkIns: on('119 min') }).progress, 1);
  });
  it('a guardrail that nobody has looked at is no number', () => {
    const found = score({ metric: maintain('99.9 %', null) });
    assert.equal(found.progress, null);
    assert.deepEqual(found.held, { in: 0, of: 0 });
    assert.equal(found.health, 'pending');
  });
  it('a guardrail in a strange unit is no number', () => {
    const found = score({ metric: maintain('99.9 %', null), checkIns: on('3 h') });
    assert.equal(found.progress, null);
    assert.deepEqual(found.notes, ['unit-mismatch']);
    assert.equal(found.health, 'none');
  });
  const changes: [name: string, change: string, sign: 1 | -1 | 0, value: string, progress: number | null][] = [
    ['a cut, told with its sign', '40 %', -1, '-12 %', 0.3],
    ['a cut, told without', '40 %', -1, '12 %', 0.3],
    ['a cut that became a rise', '40 %', -1, '+12 %', 0],
    ['a rise', '30 %', 1, '15', 0.5],
    ['a rise that became a cut', '30 %', 1, '-15 %', 0],
    ['a doubling, half the way', '2 x', 1, '1.5 x', 0.5],
    ['a division by four, told as a level', '4 x', -1, '0.625 x', 0.5],
    ['a division by four, told as a division', '4 x', -1, '2 x', 2 / 3],
    ['another unit', '40 %', -1, '12 €', null],
    ['no change at all', '0 %', 1, '12 %', null],
  ];
  for (const [name, of, sign, value, progress] of changes) {
    it(`a change: ${name}`, () => near(score({ metric: change(of, sign), checkIns: on(value) }).progress, progress));
  }
  it('a change that nobody has reported on stands at its start', () => {
    const found = score({ metric: change('40 %', -1) });
    assert.equal(found.progress, 0);
    assert.equal(found.current, null);
    assert.equal(found.health, 'pending');
  });
  it('nothing to score by is never a zero', () => {
    const found = score({});
    assert.equal(found.progress, null);
    assert.equal(found.health, 'none');
    assert.deepEqual(found.notes, ['no-target']);
    assert.equal(score({ metric: { kind: 'none', reason: 'unit-mismatch' } }).notes[0], 'unit-mismatch');
  });
});

describe('scoreKeyResult: health', () => {
  const of = (value: number, more: Partial<KeyResultContext> = {}, date?: string) =>
    score({ metric: metric('0', '100'), checkIns: on(String(value), date) }, more).health;

  it('goes by the pace of aspirational work: 0.35 is expected at half time', () => {
    assert.equal(score({ metric: metric('0', '100') }).expected, 0.35);
    assert.equal(of(35), 'on-track');
    assert.equal(of(34.9), 'at-risk');
    assert.equal(of(20), 'at-risk');
    assert.equal(of(19.9), 'off-track');
  });
  it('goes by the pace of committed work: 0.5 is expected at half time', () => {
    assert.equal(of(50, { type: 'committed' }), 'on-track');
    assert.equal(of(49, { type: 'committed' }), 'at-risk');
    assert.equal(of(28, { type: 'committed' }), 'off-track');
  });
  it('is outdated once the cadence and its grace have passed', () => {
    assert.equal(of(90, {}, '2026-11-02'), 'on-track');
    assert.equal(of(90, {}, '2026-11-01'), 'outdated');
  });
  it('is closed by a grade, by the objective’s, and by the end of the cycle', () => {
    assert.equal(score({ metric: metric('0', '100'), score: 0.6 }).health, 'closed');
    assert.equal(score({ metric: metric('0', '100'), score: 0.6 }).final, 0.6);
    assert.equal(score({ metric: metric('0', '100') }, { closed: true }).health, 'closed');
    assert.equal(of(90, { today: day('2027-01-01') }), 'closed');
    assert.equal(of(90, { today: day('2026-12-31') }, '2026-12-30'), 'on-track');
  });
  it('has no pace without a cycle', () => {
    assert.equal(of(50, { cycle: null }), 'none');
    assert.equal(of(80, { cycle: null }), 'on-track');
    assert.ok(score({}, { cycle: null }).notes.includes('no-cycle'));
  });
});
