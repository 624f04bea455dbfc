import assert from 'node:assert/strict';
import { formatDay } from '../base/calendar.ts';
import {
  type Cycle,
  type CycleSettings,
  containsCycle,
  cycleOf,
  cyclesAround,
  expectedProgress,
  followingCycle,
  runningCycle,
  weekOf,
} from './cycle.ts';
import { cycle, day } from './testing/build.ts';

const calendar = { fiscalYearStart: 1, named: {} };
const span = (found: Cycle | null) => (found ? `${found.name} ${formatDay(found.start)}..${formatDay(found.end)}` : null);

describe('cycleOf', () => {
  const cases: [name: string, expected: string | null][] = [
    ['2026-Q1', '2026-Q1 2026-01-01..2026-03-31'],
    ['2026-Q4', '2026-Q4 2026-10-01..2026-12-31'],
    ['2026-H1', '2026-H1 2026-01-01..2026-06-30'],
    ['2026-H2', '2026-H2 2026-07-01..2026-12-31'],
    ['2024', '2024 2024-01-01..2024-12-31'],
    [' 2026-q4 ', '2026-Q4 2026-10-01..2026-12-31'],
    ['2026-Q5', null],
    ['2026-H3', null],
    ['26-Q4', null],
    ['Q4 2026', null],
    ['', null],
    ['constructor', null],
  ];
  for (const [name, expected] of cases) {
    it(`reads ${JSON.stringify(name)}`, () => assert.equal(span(cycleOf(name, calendar)), expected));
  }

  it('starts the fiscal year in its month of the year that names it', () => {
    const april = { fiscalYearStart: 4, named: {} };
    assert.equal(span(cycleOf('2026-Q1', april)), '2026-Q1 2026-04-01..2026-06-30');
    assert.equal(span(cycleOf('2026-Q4', april)), '2026-Q4 2027-01-01..2027-03-31');
    assert.equal(span(cycleOf('2026', april)), '2026 2026-04-01..2027-03-31');
  });

  it('takes a named cycle before a calendar one, and none that ends before it starts', () => {
    const named = { autumn: { start: day('2026-09-15'), end: day('2026-12-15') }, odd: { start: 10, end: 9 } };
    assert.equal(span(cycleOf('autumn', { fiscalYearStart: 1, named })), 'autumn 2026-09-15..2026-12-15');
    assert.equal(cycleOf('odd', { fiscalYearStart: 1, named }), null);
    const own = { '2026-Q1': { start: day('2026-02-01'), end: day('2026-04-30') } };
    assert.equal(span(cycleOf('2026-Q1', { fiscalYearStart: 1, named: own })), '2026-Q1 2026-02-01..2026-04-30');
  });

  it('takes a month outside of the year for January', () =>
    assert.equal(span(cycleOf('2026-Q1', { fiscalYearStart: 13, named: {} })), '2026-Q1 2026-01-01..2026-03-31'));
});

describe('containsCycle', () => {
  it('holds a quarter in its half and year, and not the other way', () => {
    assert.equal(containsCycle(cycle('2026-H2'), cycle('2026-Q4')), true);
    assert.equal(containsCycle(cycle('2026'), cycle('2026-Q4')), true);
    assert.equal(containsCycle(cycle('2026-Q4'), cycle('2026')), false);
    assert.equal(containsCycle(cycle('2026-H1'), cycle('2026-Q4')), false);
    assert.equal(containsCycle(cycle('2026-Q4'), cycle('2026-Q4')), true);
  });
});

describe('cyclesAround', () => {
  it('names the likeliest first', () =>
    assert.deepEqual(
      cyclesAround(day('2026-11-22'), calendar).map(({ name }) => name),
      ['2026-Q4', '2027-Q1', '2026-H2', '2026', '2026-Q3'],
    ));
  it('follows the fiscal year', () =>
    assert.deepEqual(
      cyclesAround(day('2026-02-01'), { fiscalYearStart: 4, named: {} }).map(({ name }) => name),
      ['2025-Q4', '2026-Q1', '2025-H2', '2025', '2025-Q3'],
    ));
  it('ends with the own ones', () => {
    const named = { spring: { start: 20000, end: 20090 }, autumn: { start: 20200, end: 20290 } };
    assert.deepEqual(
      cyclesAround(day('2026-01-05'), { fiscalYearStart: 1, named }).map(({ name }) => name),
      ['2026-Q1', '2026-Q2', '2026-H1', '2026', '2025-Q4', 'autumn', 'spring'],
    );
  });
});

describe('time in a cycle', () => {
  const q4 = cycle('2026-Q4'); // 92 days
  it('counts weeks', () => {
    assert.deepEqual(weekOf(q4, day('2026-10-01')), { in: 1, of: 13 });
    assert.deepEqual(weekOf(q4, day('2026-10-07')), { in: 1, of: 13 });
    assert.deepEqual(weekOf(q4, day('2026-10-08')), { in: 2, of: 13 });
    assert.deepEqual(weekOf(q4, day('2026-12-31')), { in: 13, of: 13 });
    assert.equal(weekOf(q4, day('2026-09-30')), null);
    assert.equal(weekOf(q4, day('2027-01-01')), null);
  });
  it('expects a linear way that ends with the last day', () => {
    assert.equal(expectedProgress(q4, day('2026-09-01')), 0);
    assert.equal(expectedProgress(q4, day('2026-10-01')), 0);
    assert.equal(expectedProgress(q4, day('2026-11-16')), 0.5);
    assert.equal(expectedProgress(q4, day('2026-12-31')), 91 / 92);
    assert.equal(expectedProgress(q4, day('2027-01-01')), 1);
    assert.equal(expectedProgress(q4, day('2028-01-01')), 1);
  });
  it('runs the shortest cycle around today', () => {
    const all = [cycle('2026'), cycle('2026-Q4'), cycle('2026-H2'), cycle('2026-Q3')];
    assert.equal(runningCycle(all, day('2026-12-31'))?.name, '2026-Q4');
    assert.equal(runningCycle(all, day('2026-05-01'))?.name, '2026');
    assert.equal(runningCycle(all, day('2027-05-01')), null);
  });
});

describe('the cycle that follows', () => {
  const settings = (named: CycleSettings['named'] = {}, fiscalYearStart = 1): CycleSettings => ({ fiscalYearStart, named });
  const next = (name: string, { named, fiscalYearStart }: CycleSettings = settings()) => {
    const found = cycleOf(name, { named, fiscalYearStart });
    return found && followingCycle(found, { named, fiscalYearStart })?.name;
  };
  const CASES: readonly [string, string][] = [
    ['2026-Q1', '2026-Q2'],
    ['2026-Q4', '2027-Q1'],
    ['2026-h1', '2026-H2'],
    ['2026-H2', '2027-H1'],
    ['2026', '2027'],
  ];
  for (const [name, following] of CASES) {
    it(`${name} → ${following}`, () => assert.equal(next(name), following));
  }
  it('begins on the day after, in a fiscal year too', () => {
    const fiscal = settings({}, 4);
    const last = cycleOf('2026-Q4', fiscal) as Cycle;
    assert.equal(followingCycle(last, fiscal)?.start, last.end + 1);
  });
  it('of one with a name of its own is the one that starts next, and none after the last', () => {
    const own = settings({
      spring: { start: 100, end: 190 },
      year: { start: 191, end: 400 },
      summer: { start: 191, end: 280 },
      other: { start: 150, end: 250 },
    });
    assert.equal(next('spring', own), 'summer');
    assert.equal(next('year', own), undefined);
  });
});
