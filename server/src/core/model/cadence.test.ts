import assert from 'node:assert/strict';
import { isOverdue, missedSince } from './cadence.ts';
import type { Metric } from './okr.ts';
import { type KeyResultContext, scoreKeyResult } from './score-key-result.ts';
import { DEFAULT_SCORING } from './settings.ts';
import { checkIn, cycle, day, type KeyResultDraft, keyResult, metric } from './testing/build.ts';

const WEEKLY = { days: 7, grace: 7 };
const MONTHLY = { days: 30, grace: 5 };

describe('cadence', () => {
  const cases: [today: string, cadence: typeof WEEKLY, missed: number, overdue: boolean][] = [
    // The last one is of Monday 2 November 2026.
    ['2026-11-02', WEEKLY, 0, false],
    ['2026-11-09', WEEKLY, 0, false], // due today
    ['2026-11-10', WEEKLY, 1, false],
    ['2026-11-16', WEEKLY, 1, false], // the second one is due today, and the grace is over
    ['2026-11-17', WEEKLY, 2, true],
    ['2026-11-30', WEEKLY, 3, true], // due on 9, 16, 23 and, still open, today
    ['2026-12-02', MONTHLY, 0, false],
    ['2026-12-03', MONTHLY, 1, false],
    ['2026-12-07', MONTHLY, 1, false],
    ['2026-12-08', MONTHLY, 1, true],
    ['2026-10-20', WEEKLY, 0, false], // before it
    ['2026-12-08', { days: 0, grace: 0 }, 0, true], // no cadence asks for nothing
  ];
  for (const [today, cadence, missed, overdue] of cases) {
    it(`every ${cadence.days} + ${cadence.grace} days, on ${today}`, () => {
      assert.equal(missedSince(day('2026-11-02'), day(today), cadence), missed);
      assert.equal(isOverdue(day('2026-11-02'), day(today), cadence), overdue);
    });
  }
});

describe('check-ins that a key result missed', () => {
  const declared = { metric: metric('0', '100') };
  const stages = (...done: boolean[]): Metric => ({
    kind: 'milestones',
    milestones: done.map((one) => ({ title: 'stage', weight: 1, done: one, range: [0, 0] })),
  });
  const on = (...dates: string[]) => dates.map((date) => checkIn(date, '40'));
  // 16 November is 46 days after 1 October: due after 7, 14, 21, 28, 35 and 42 days.
  const cases: [name: string, draft: KeyResultDraft, missed: number, more?: Partial<KeyResultContext>][] = [
    ['since the cycle began, without any', declared, 6],
    ['since the cycle began, when the last is older', { ...declared, checkIns: on('2026-09-20') }, 6],
    ['since the last one', { ...declared, checkIns: on('2026-11-03') }, 1], // due on 10 November
    ['since the last one, whatever the order', { ...declared, checkIns: on('2026-11-03', '2026-10-02') }, 1],
    ['as if one of a day to come were not there', { ...declared, checkIns: on('2026-11-03', '2026-11-17') }, 1],
    ['since a check-in without a value', { ...declared, checkIns: [checkIn('2026-11-12', null)] }, 0],
    ['before the cycle began', declared, 0, { today: day('2026-09-01') }],
    ['without a cycle, since the last one', { ...declared, checkIns: on('2026-10-26') }, 2, { cycle: null }],
    ['without a cycle and a check-in', declared, 0, { cycle: null }],
    ['when the cycle is over', declared, 0, { today: day('2027-01-01') }],
    ['when it is closed', { ...declared, score: 0.5 }, 0],
    ['when its objective is closed', declared, 0, { closed: true }],
    ['when a field says how it stands', { ...declared, current: '40' }, 0],
    ['when no stage is done', { metric: stages(false, false) }, 6],
    ['when a stage is done, nobody knows since when', { metric: stages(true, false) }, 0],
    ['when all stages are done', { metric: stages(true, true), checkIns: on('2026-10-02') }, 0],
    ['when one is left, and somebody checked in', { metric: stages(true, false), checkIns: on('2026-11-03') }, 1],
    ['when nothing could be scored', {}, 0],
  ];
  for (const [name, draft, missed, more] of cases) {
    it(name, () => {
      const context = {
        today: day('2026-11-16'),
        cycle: cycle('2026-Q4'),
        settings: DEFAULT_SCORING,
        type: 'committed',
      } as const;
      assert.equal(scoreKeyResult({ keyResult: keyResult(draft), logged: [] }, { ...context, ...more }).missed, missed);
    });
  }
});
