/**
 * A calendar date as whole days since 1970-01-01. Dates have no time and no zone here:
 * a check-in of 12 October is the same day for everybody, and a cycle ends at the end of its last day.
 */
export type Day = number;

const MILLISECONDS_A_DAY = 86_400_000;

/** Reads `YYYY-MM-DD`; `undefined` for any other text and for days that no calendar has (`2026-02-30`). */
export function parseDay(text: string): Day | undefined {
  const day = text.length === 10 ? text : text.trim();
  if (!WRITTEN.test(day)) return undefined;
  const year = digits(day, 0, 4);
  const month = digits(day, 5, 7);
  const dayOfMonth = digits(day, 8, 10);
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysIn(year, month)) return undefined;
  return dayOf(year, month, dayOfMonth);
}

const WRITTEN = /^\d{4}-\d{2}-\d{2}$/;

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

const MONTHS_BEFORE_MARCH = 2;
/** From 0000-03-01, where years that start in March begin to count, to 1970-01-01. */
const DAYS_TO_1970 = 719_468;

/**
 * The day of a year, a month (1–12) and a day of the month; days past the month's end run into the next one.
 * Years are counted from March, so that a leap day is a year's last (H. Hinnant, "days_from_civil").
 */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const months = year * 12 + (month - 1) - MONTHS_BEFORE_MARCH;
  const marchYear = Math.floor(months / 12);
  const monthOfYear = months - marchYear * 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * monthOfYear + 2) / 5) + dayOfMonth - 1 - DAYS_TO_1970;
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
