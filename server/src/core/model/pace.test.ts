import assert from 'node:assert/strict';
import { type Cycle, cycleOf } from './cycle.ts';
import type { Health } from './okr.ts';
import { expectedToday, paceHealth } from './pace.ts';
import { day } from './testing/build.ts';

const near = (actual: number | null, expected: number) =>
  assert.ok(actual !== null && Math.abs(actual - expected) < 1e-12, `${actual} is not ${expected}`);

describe('where the progress should stand', () => {
  const calendar = { fiscalYearStart: 1, named: {} };
  const april = { fiscalYearStart: 4, named: {} };
  const custom = { fiscalYearStart: 1, named: { autumn: { start: day('2026-09-15'), end: day('2026-12-15') } } };
  const cases: [name: string, settings: typeof calendar, today: string, share: number][] = [
    ['2026-Q4', calendar, '2026-09-30', 0], // not begun
    ['2026-Q4', calendar, '2026-10-01', 0], // its first morning
    ['2026-Q4', calendar, '2026-10-24', 0.25], // 23 of 92 days
    ['2026-Q4', calendar, '2026-11-16', 0.5], // 46 of 92
    ['2026-Q4', calendar, '2026-12-31', 91 / 92], // it ends with the end of its last day
    ['2026-Q4', calendar, '2027-01-01', 1],
    ['2026-Q1', calendar, '2026-02-15', 0.5], // 45 of 90
    ['2026-H2', calendar, '2026-10-01', 0.5], // 92 of 184
    ['2026-H1', calendar, '2026-01-01', 0],
    ['2026', calendar, '2026-03-15', 0.2], // 31 + 28 + 14 = 73 of 365
    ['2024', calendar, '2024-07-02', 0.5], // 31 + 29 + 31 + 30 + 31 + 30 + 1 = 183 of 366
    ['2026-Q1', april, '2026-04-14', 1 / 7], // 13 of 91, 1 April to 30 June
    ['2026', april, '2026-06-13', 0.2], // 30 + 31 + 12 = 73 of 365, 1 April to 31 March
    ['2026-H2', april, '2026-12-31', 0.5], // 91 of 182, 1 October to 31 March
    ['autumn', custom, '2026-10-08', 0.25], // 16 + 7 = 23 of 92
  ];
  for (const [name, settings, today, share] of cases) {
    it(`${name} from month ${settings.fiscalYearStart}, on ${today}`, () => {
      const cycle = cycleOf(name, settings) as Cycle;
      near(expectedToday('committed', cycle, day(today)), share);
      near(expectedToday('aspirational', cycle, day(today)), 0.7 * share);
    });
  }
  it('is not known without a cycle', () => assert.equal(expectedToday('committed', null, day('2026-11-16')), null));
});

describe('health by pace', () => {
  const cases: [progress: number | null, expected: number | null, health: Health][] = [
    [0.35, 0.35, 'on-track'],
    [0.1 + 0.2, 0.3, 'on-track'],
    [0.3, 0.1 + 0.2, 'on-track'], // short of it by the last bit
    [0.3499, 0.35, 'at-risk'],
    [0.2, 0.35, 'at-risk'], // 4/7 of 0.35
    [0.1999, 0.35, 'off-track'],
    [0.4, 0.7, 'at-risk'],
    [0.3999, 0.7, 'off-track'],
    [0, 0, 'on-track'], // the first morning
    [0, 0.01, 'off-track'],
    [null, 0.35, 'none'],
    [null, null, 'none'],
    [0.7, null, 'on-track'], // without a cycle: only at the goal
    [0.69, null, 'none'],
  ];
  for (const [progress, expected, health] of cases) {
    it(`${progress} of ${expected} is ${health}`, () => assert.equal(paceHealth(progress, expected, 'aspirational'), health));
  }
  it('without a cycle, committed work is on track at its target only', () => {
    assert.equal(paceHealth(0.99, null, 'committed'), 'none');
    assert.equal(paceHealth(1, null, 'committed'), 'on-track');
  });
});
