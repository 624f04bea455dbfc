import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tries } from '../testing/runs.ts';
import { scoreKeyResult } from './score-key-result.ts';
import { DEFAULT_SCORING } from './settings.ts';
import { checkIn, cycle, day, keyResult, metric } from './testing/build.ts';
import { wayOf } from './way.ts';

const today = day('2026-11-16');

describe('the way of a key result', () => {
  it('is its progress after each check-in', () => {
    const subject = keyResult({
      metric: metric('12 %', '2 %'),
      checkIns: [
        checkIn('2026-10-05', '13 %'),
        checkIn('2026-10-12', null),
        checkIn('2026-10-19', '7'),
        checkIn('2026-11-09', '1 %'),
      ],
    });
    const steps = wayOf(subject, subject.checkIns, today).map(({ progress, unclamped, amount }) => [progress, unclamped, amount]);
    assert.deepEqual(steps, [
      [0, -0.1, 13],
      [0.5, 0.5, 7],
      [1, 1.1, 1],
    ]);
  });
  it('begins at the first check-in where nobody said a start', () => {
    const subject = keyResult({
      metric: metric(null, '2 %', false),
      checkIns: [checkIn('2026-10-05', '10 %'), checkIn('2026-10-12', '6 %')],
    });
    assert.deepEqual(
      wayOf(subject, subject.checkIns, today).map(({ progress }) => progress),
      [0, 0.5],
    );
  });
  it('ends where the score stands', () => {
    const value = fc.integer({ min: -5, max: 30 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), value), { minLength: 1, maxLength: 6 }),
        value,
        (values, target) => {
          const checkIns = values
            .map(([days, at]) => ({ ...checkIn('2026-10-01', String(at)), day: day('2026-10-01') + days }))
            .sort((a, b) => a.day - b.day);
          const subject = keyResult({ metric: metric(null, String(target), target >= 0), checkIns });
          const context = { today, cycle: cycle('2026-Q4'), settings: DEFAULT_SCORING, type: 'aspirational' } as const;
          const score = scoreKeyResult({ keyResult: subject, logged: [] }, context);
          assert.equal(wayOf(subject, score.checkIns, today).at(-1)?.unclamped ?? null, score.unclamped);
        },
      ),
      { numRuns: tries(100) },
    );
  });
});
