import type { Day } from '../base/calendar.ts';
import { counts, weightedMean } from './mean.ts';
import type { Scale } from './measure.ts';
import type { Forecast } from './score.ts';

/** A check-in as the forecast sees it. `progress` is not held to 0..1. */
export interface DatedProgress {
  readonly day: Day;
  readonly progress: number | null;
}

/** Fewer days than these make no line; more than those are not the recent way any more. */
export const FEWEST_DAYS = 3;
const MOST_DAYS = 6;

/**
 * Where a key result would stand at the end of its cycle, if it went on as in its latest check-ins: a straight line by least
 * squares, of at most six days, the last line of each day.
 *
 * With n days x and progress y, `b = Σ(x − x̄)(y − ȳ) / Σ(x − x̄)²` and the line is `ȳ + b(x − x̄)`. The band is one
 * standard error of prediction to each side: `s · √(1 + 1/n + (x₀ − x̄)² / Σ(x − x̄)²)` with `s² = Σ(y − line)² / (n − 2)`
 * (Draper and Smith, “Applied Regression Analysis”, 1.4). About two in three ends would lie in it, fewer when n is small.
 *
 * `x₀` is the end of the last day, hence the day after it. Check-ins are in the order of their days. Everything is held to 0..1;
 * `null` with fewer than three days. Allocates nothing where there are fewer check-ins than that.
 */
export function forecastOf(checkIns: readonly DatedProgress[], lastDay: Day, scale: Scale | null): Forecast | null {
  if (checkIns.length < FEWEST_DAYS) return null;
  const days = latestDays(checkIns);
  const n = days.length;
  if (n < FEWEST_DAYS) return null;
  let meanDay = 0;
  let mean = 0;
  for (const { day, progress } of days) {
    meanDay += day / n;
    mean += progress / n;
  }
  let spread = 0;
  let together = 0;
  for (const { day, progress } of days) {
    spread += (day - meanDay) ** 2;
    together += (day - meanDay) * (progress - mean);
  }
  const slope = together / spread;
  let squares = 0;
  for (const { day, progress } of days) squares += (progress - mean - slope * (day - meanDay)) ** 2;
  const ahead = lastDay + 1 - meanDay;
  const end = mean + slope * ahead;
  const error = Math.sqrt((squares / (n - 2)) * (1 + 1 / n + ahead ** 2 / spread));
  if (!Number.isFinite(end) || !Number.isFinite(error)) return null;
  return {
    progress: held(end),
    low: held(end - error),
    high: held(end + error),
    checkIns: n,
    day: lastDay,
    quantity: scale && quantityAt(end, scale),
  };
}

/** The last line of each of the latest days that have a number, latest first. */
function latestDays(checkIns: readonly DatedProgress[]): readonly { readonly day: Day; readonly progress: number }[] {
  const days: { day: Day; progress: number }[] = [];
  for (let i = checkIns.length - 1; i >= 0 && days.length < MOST_DAYS; i--) {
    const { day, progress } = checkIns[i] as DatedProgress;
    if (progress !== null && day !== days.at(-1)?.day) days.push({ day, progress });
  }
  return days;
}

/** The value at some progress, to about a hundredth of the way: a forecast knows no more. */
function quantityAt(progress: number, { from, to, unit }: Scale): Forecast['quantity'] {
  const value = from + progress * (to - from);
  const step = 10 ** Math.round(Math.log10(Math.abs(to - from) / 100));
  // Divided by its inverse, a step of 0.01 leaves no trail of nines.
  const rounded = step < 1 ? Math.round(value * Math.round(1 / step)) / Math.round(1 / step) : Math.round(value / step) * step;
  return Number.isFinite(rounded) ? { value: rounded, unit, text: '' } : null;
}

/** What one term of an objective brings along. */
export interface ForecastTerm {
  readonly weight: number;
  readonly progress: number | null;
  readonly forecast: Forecast | null;
}

/** The mean of the terms' forecasts by weight. A term without one stands where it is; `null` when none that counts has one. */
export function forecastOfTerms(terms: readonly ForecastTerm[]): Forecast | null {
  let day: Day | null = null;
  let checkIns = 0;
  for (const { weight, progress, forecast } of terms) {
    if (forecast === null || progress === null || !counts(weight)) continue;
    day = day === null ? forecast.day : Math.max(day, forecast.day);
    checkIns += forecast.checkIns;
  }
  if (day === null) return null;
  const mean = (bound: 'progress' | 'low' | 'high') =>
    weightedMean(
      terms.map(({ weight, progress, forecast }) => ({
        weight,
        progress: progress === null ? null : (forecast?.[bound] ?? progress),
      })),
    );
  const progress = mean('progress');
  const [low, high] = [mean('low'), mean('high')];
  if (progress === null || low === null || high === null) return null;
  return { progress, low: Math.min(low, progress), high: Math.max(high, progress), checkIns, day, quantity: null };
}

function held(progress: number): number {
  return Math.min(1, Math.max(0, progress));
}
