import { type Day, formatDay } from '../base/calendar.ts';
import { standsUnder } from '../lint/support/check-ins.ts';
import type { ObjectiveNode } from '../model/alignment.ts';
import { type Band, type Graded, meanGrade } from '../model/grades.ts';
import { counts } from '../model/mean.ts';
import { type Reported, reportedIn, startOf, worthOf } from '../model/measure.ts';
import type { CheckIn, Health, KeyResult, Metric, Provenance, RollupMode } from '../model/okr.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Forecast, KeyResultScore, ObjectiveScore, ScoreNote, ScoreTerm, TermNote } from '../model/score.ts';

/**
 * Where numbers come from, as data for other programs: what the lines of an explanation say, without any language.
 * Shares are 0..1 with at most four decimals, days are `YYYY-MM-DD`, values are in the unit that stands beside them.
 */
export interface Amount {
  readonly value: number;
  /** As people write it: `%`, `€`, `h`; `null` for a bare number. */
  readonly unit: string | null;
}

/** An amount, and where it stands. `assumed`: nowhere, so it is counted from zero. */
export interface SourcedAmount extends Amount {
  readonly from: Provenance;
}

export type MetricData =
  | { readonly kind: 'metric'; readonly baseline: SourcedAmount | null; readonly target: SourcedAmount; readonly rising: boolean }
  | { readonly kind: 'change'; readonly change: Amount; readonly sign: 1 | -1 | 0 }
  | {
      readonly kind: 'maintain';
      readonly min: Amount | null;
      readonly max: Amount | null;
      readonly minExcluded: boolean;
      readonly maxExcluded: boolean;
      readonly from: Provenance;
      /** In how many check-ins the value held. */
      readonly held: { readonly in: number; readonly of: number } | null;
    }
  | { readonly kind: 'milestones'; readonly milestones: readonly { title: string; weight: number; done: boolean }[] }
  | { readonly kind: 'boolean'; readonly done: boolean }
  | { readonly kind: 'none' };

export interface CheckInData {
  readonly date: string;
  readonly value: Amount | null;
  /** The progress after it; `null` where it has no value. */
  readonly progress: number | null;
  readonly confidence: number | null;
  readonly status: Health | null;
  readonly by: string | null;
  readonly from: 'inline' | 'log';
}

/**
 * `later`: of a day to come. `corrected`: a later line of the same day counts. `unit-mismatch`: does not fit the measure.
 * `not-measured`: nothing is measured by a value here, or the value is too large to calculate with.
 */
export type LeftOutWhy = 'later' | 'corrected' | 'unit-mismatch' | 'not-measured';

export interface ForecastData {
  /** The day at whose end this would be. */
  readonly date: string;
  readonly progress: number;
  readonly low: number;
  readonly high: number;
  readonly checkIns: number;
  readonly value: Amount | null;
}

export interface KeyResultProvenance {
  readonly metric: MetricData;
  readonly current: (Amount & { readonly from: Provenance | 'log' | 'baseline'; readonly date: string | null }) | null;
  readonly checkIns: readonly CheckInData[];
  readonly leftOut: readonly (Pick<CheckInData, 'date' | 'value' | 'from'> & { readonly why: LeftOutWhy })[];
  /** Natural growth as it was given. It does not count. */
  readonly trend: Amount | null;
  readonly confidence: number | null;
  /** The status of the last check-in. */
  readonly status: Health | null;
  readonly reached: boolean;
  readonly moved: number | null;
  readonly missed: number;
  readonly forecast: ForecastData | null;
  readonly band: Band | null;
  readonly notes: readonly ScoreNote[];
}

export interface TermData {
  readonly ref: string | null;
  readonly kind: ScoreTerm['kind'];
  readonly title: string;
  readonly weight: number;
  /** `null`: left out of the mean. */
  readonly progress: number | null;
  /** Why it is left out, or counts less than its own score says. */
  readonly note: TermNote | ScoreNote | 'weight-zero' | 'nothing-counts' | null;
}

export interface ObjectiveProvenance {
  readonly mode: RollupMode;
  readonly terms: readonly TermData[];
  /** Terms that have a number, of all. */
  readonly counted: { readonly in: number; readonly of: number };
  /** Own key results that reached their target, of those that can be scored. */
  readonly reached: { readonly in: number; readonly of: number };
  readonly moved: number | null;
  readonly forecast: ForecastData | null;
  /** The mean of its key results' grades, by weight, and how many of them have one; `null` while none has. */
  readonly grades: { readonly score: number; readonly in: number; readonly of: number } | null;
  readonly band: Band | null;
}

/** Where the number of a key result comes from. */
export function keyResultProvenance(keyResult: KeyResult, score: KeyResultScore): KeyResultProvenance {
  const { checkIns } = score;
  const reported = reportedIn(checkIns);
  const fromOf = (checkIn: CheckIn) => (standsUnder(keyResult, checkIn) ? 'inline' : 'log');
  const worth = (value: Quantity) => worthOf(keyResult, reported, value);
  const used: CheckInData[] = [];
  const leftOut: KeyResultProvenance['leftOut'][number][] = [];
  checkIns.forEach((checkIn, i) => {
    const why = whyLeftOut(keyResult, checkIns, i, worth);
    const base = { date: formatDay(checkIn.day), value: checkIn.value && amount(checkIn.value), from: fromOf(checkIn) } as const;
    const { confidence, status, by } = checkIn;
    const progress = checkIn.value && !why ? rounded(held(worth(checkIn.value))) : null;
    if (why) leftOut.push({ ...base, why });
    else
      used.push({ date: base.date, value: base.value, progress, confidence, status: status?.value ?? null, by, from: base.from });
  });
  for (const checkIn of score.later) {
    leftOut.push({
      date: formatDay(checkIn.day),
      value: checkIn.value && amount(checkIn.value),
      from: fromOf(checkIn),
      why: 'later',
    });
  }
  return {
    metric: metricData(keyResult.metric, reported, score),
    current: currentData(score),
    checkIns: used,
    leftOut,
    trend: keyResult.trend && amount(keyResult.trend.value),
    confidence: score.confidence,
    status: score.statedHealth,
    reached: score.reached,
    moved: rounded(score.moved),
    missed: score.missed,
    forecast: forecastData(score.forecast),
    band: bandOf(score.graded),
    notes: score.notes,
  };
}

/** Where the number of an objective comes from. */
export function objectiveProvenance(node: ObjectiveNode, score: ObjectiveScore): ObjectiveProvenance {
  const grades = meanGrade(node.objective);
  return {
    mode: score.mode,
    terms: score.terms.map((term) => ({
      ref: term.ref,
      kind: term.kind,
      title: term.title,
      weight: term.weight,
      progress: rounded(term.progress),
      note: noteOf(term, score),
    })),
    counted: score.counted,
    reached: score.reached,
    moved: rounded(score.moved),
    forecast: forecastData(score.forecast),
    grades: grades && { ...grades, score: rounded(grades.score) },
    band: bandOf(score.graded),
  };
}

/** A share with four decimals. */
export function rounded<T extends number | null>(value: T): T {
  return (value === null ? null : Math.round(value * 1e4) / 1e4) as T;
}

function whyLeftOut(
  { metric }: KeyResult,
  checkIns: readonly CheckIn[],
  at: number,
  worth: (value: Quantity) => number | null,
): LeftOutWhy | null {
  const { day, value } = checkIns[at] as CheckIn;
  if (!value) return null;
  if (metric.kind === 'milestones' || metric.kind === 'boolean' || metric.kind === 'none') return 'not-measured';
  if (worth(value) === null) return Number.isFinite(value.value) ? 'unit-mismatch' : 'not-measured';
  for (let i = at + 1; checkIns[i]?.day === day; i++) if (checkIns[i]?.value) return 'corrected';
  return null;
}

function metricData(metric: Metric, reported: readonly Reported[], score: KeyResultScore): MetricData {
  switch (metric.kind) {
    case 'metric': {
      const start = startOf(metric, reported);
      const from = metric.baseline?.from ?? (start?.note === 'no-baseline-counted-from-zero' ? 'assumed' : 'check-in');
      const baseline = start && { ...amount(start.quantity), from };
      const { value, from: targetFrom } = metric.target;
      return { kind: 'metric', baseline, target: { ...amount(value), from: targetFrom }, rising: metric.rising };
    }
    case 'change':
      return { kind: 'change', change: amount(metric.change), sign: metric.sign };
    case 'maintain': {
      const { min, max, minExcluded = false, maxExcluded = false } = metric.band.value;
      const bounds = { min: min ? amount(min) : null, max: max ? amount(max) : null, minExcluded, maxExcluded };
      return { kind: 'maintain', ...bounds, from: metric.band.from, held: score.held };
    }
    case 'milestones':
      return { kind: 'milestones', milestones: metric.milestones.map(({ title, weight, done }) => ({ title, weight, done })) };
    case 'boolean':
      return { kind: 'boolean', done: metric.done };
    case 'none':
      return { kind: 'none' };
  }
}

function currentData({ current, notes }: KeyResultScore): KeyResultProvenance['current'] {
  if (!current) return null;
  const from = notes.includes('check-in-logged') ? 'log' : current.from;
  return { ...amount(current.quantity), from, date: dateOf(current.day) };
}

function noteOf({ note, progress, weight, kind, index }: ScoreTerm, { keyResults }: ObjectiveScore): TermData['note'] {
  if (note) return note;
  if (progress !== null) return counts(weight) ? null : 'weight-zero';
  if (kind === 'aligned') return 'nothing-counts';
  return keyResults[index ?? -1]?.notes[0] ?? null;
}

function forecastData(forecast: Forecast | null): ForecastData | null {
  if (!forecast) return null;
  const { day, progress, low, high, checkIns, quantity } = forecast;
  const shares = { progress: rounded(progress), low: rounded(low), high: rounded(high) };
  return { date: formatDay(day), ...shares, checkIns, value: quantity && amount(quantity) };
}

function bandOf(graded: Graded | null): Band | null {
  return graded?.band ?? null;
}

/** A quantity without the words it was read from. */
export function amount({ value, unit }: Quantity): Amount {
  return { value, unit: unit?.symbol ?? null };
}

function dateOf(day: Day | null): string | null {
  return day === null ? null : formatDay(day);
}

function held(share: number | null): number | null {
  return share === null ? null : Math.min(1, Math.max(0, share));
}
