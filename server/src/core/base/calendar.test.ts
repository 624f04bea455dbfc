import assert from 'node:assert/strict';
import { addMonths, dayOf, formatDay, parseDay } from './calendar.ts';

describe('parseDay', () => {
  const DAYS: readonly string[] = [
    '1970-01-01',
    '2026-10-12',
    '2024-02-29',
    '2000-02-29',
    '2026-12-31',
    '0001-01-01',
    '9999-12-31',
  ];
  for (const text of DAYS) it(`reads ${text}`, () => assert.equal(formatDay(parseDay(text) as number), text));
  const NONE: readonly string[] = [
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-10-00',
    '12.10.2026',
    '2026-1-1',
    '',
  ];
  for (const text of NONE) it(`knows no day ${text || '(empty)'}`, () => assert.equal(parseDay(text), undefined));
});

describe('dayOf', () => {
  it('agrees with the platform’s calendar', () => {
    for (let day = -719_000; day < 2_900_000; day += 997) {
      const date = new Date(day * 86_400_000);
      assert.equal(dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()), day);
    }
  });
});

describe('months', () => {
  it('run over the year’s end', () => assert.equal(formatDay(addMonths(dayOf(2026, 11, 1), 3)), '2027-02-01'));
});
