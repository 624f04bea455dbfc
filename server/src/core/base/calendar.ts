/**
 * A calendar date as whole days since 1970-01-01. Dates have no time and no zone here:
 * a check-in of 12 October is the same day for everybody, and a cycle ends at the end of its last day.
 */
export type Day = number;

const MILLISECONDS_A_DAY = 86_400_000;

/** Reads `YYYY-MM-DD`; `undefined` for any other text and for days that no calendar has (`2026-02-30`). */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!match) return undefined;
  const [year, month, dayOfMonth] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysIn(year, month)) return undefined;
  return dayOf(year, month, dayOfMonth);
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** The day of a year, a month (1–12) and a day of the month; days past the month's end run into the next one. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  return Math.round(date.getTime() / MILLISECONDS_A_DAY);
}

/** Writes a day as `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The first of the month that is `months` after the given first of a month. */
export function addMonths(firstOfMonth: Day, months: number): Day {
  const date = new Date(firstOfMonth * MILLISECONDS_A_DAY);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1 + months, 1);
}
