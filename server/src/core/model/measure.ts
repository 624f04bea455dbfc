import type { Day } from '../base/calendar.ts';
import { weightedMean } from './mean.ts';
import type { CheckIn, KeyResult, Metric } from './okr.ts';
import { TOLERANCE } from './pace.ts';
import { adoptUnit, amountOf, type Band, comparable, type Quantity } from './quantity.ts';
import type { KeyResultScore, ScoreNote } from './score.ts';

/** A check-in with a value. */
export interface Reported {
  readonly day: Day;
  readonly value: Quantity;
}

/** The check-ins that have a value. */
export function reportedIn(checkIns: readonly CheckIn[]): readonly Reported[] {
  const reported: Reported[] = [];
  for (const { day, value } of checkIns) if (value) reported.push({ day, value });
  return reported;
}

/** A key result's number, before time comes in. */
export interface Measured {
  readonly progress: number | null;
  readonly unclamped: number | null;
  readonly current: KeyResultScore['current'];
  readonly notes: readonly ScoreNote[];
}

/** How far a key result has come, by its field, its stages or the latest of its check-ins (in the order of their days). */
export function measure(keyResult: KeyResult, reported: readonly Reported[]): Measured {
  const { metric } = keyResult;
  const current = currentOf(keyResult, reported);
  const silent = current === null || current.from === 'baseline';
  const missing: ScoreNote[] = silent ? ['no-check-in'] : [];
  switch (metric.kind) {
    case 'metric':
      return measureMetric(metric, current, reported, missing);
    case 'change':
      return measureChange(metric, current, missing);
    case 'maintain': {
      // Nobody has said where it stands: neither held nor broken.
      if (!current) return { progress: null, unclamped: null, current, notes: missing };
      if (!Number.isFinite(amountOf(current.quantity))) return result(Number.NaN, current, missing);
      const inside = isInside(metric.band.value, current.quantity);
      return inside === null ? mismatch(current) : result(inside ? 1 : 0, current, missing);
    }
    case 'milestones': {
      const share = weightedMean(metric.milestones.map(({ weight, done }) => ({ weight, progress: done ? 1 : 0 })));
      return result(share, current, share === null ? ['no-target'] : []);
    }
    case 'boolean':
      return result(metric.done ? 1 : 0, current, []);
    case 'none':
      return result(null, current, [metric.reason]);
  }
}

/** The value that counts: of the latest check-in, else the field's, else the baseline. Without a unit it takes the target's. */
function currentOf(keyResult: KeyResult, reported: readonly Reported[]): KeyResultScore['current'] {
  const { metric } = keyResult;
  const like = unitGiver(metric);
  const last = reported.at(-1);
  if (last) return { quantity: adoptUnit(last.value, like), from: 'check-in', day: last.day };
  if (keyResult.current) return { quantity: adoptUnit(keyResult.current.value, like), from: 'field', day: null };
  const baseline =
    metric.kind === 'metric' ? metric.baseline?.value : metric.kind === 'maintain' ? keyResult.baseline?.value : null;
  return baseline ? { quantity: adoptUnit(baseline, like), from: 'baseline', day: null } : null;
}

function unitGiver(metric: Metric): Quantity | undefined {
  switch (metric.kind) {
    case 'metric':
      return metric.target.value.unit ? metric.target.value : metric.baseline?.value;
    case 'change':
      return metric.change;
    case 'maintain':
      return metric.band.value.min?.unit ? metric.band.value.min : metric.band.value.max;
    default:
      return undefined;
  }
}

/** Where a metric's way begins: where it says, at zero, or at its first check-in. */
export function startOf(
  { baseline, target, rising }: Extract<Metric, { kind: 'metric' }>,
  reported: readonly Reported[],
): { readonly quantity: Quantity; readonly note: ScoreNote | null } | null {
  if (baseline) return { quantity: baseline.value, note: null };
  // Zero is a start only for what rises above it: "bring the loss to −2 M€" does not begin at 0.
  if (rising && target.value.value > 0) {
    return { quantity: { value: 0, unit: target.value.unit, text: '' }, note: 'no-baseline-counted-from-zero' };
  }
  return reported[0] ? { quantity: reported[0].value, note: 'no-baseline-first-check-in' } : null;
}

function measureMetric(
  metric: Extract<Metric, { kind: 'metric' }>,
  current: KeyResultScore['current'],
  reported: readonly Reported[],
  missing: readonly ScoreNote[],
): Measured {
  const start = startOf(metric, reported);
  if (!start) return { progress: null, unclamped: null, current, notes: ['no-baseline', ...missing] };
  const notes = start.note ? [start.note, ...missing] : [...missing];
  const value = current?.quantity ?? start.quantity;
  const amounts = amountsOf(start.quantity, value, metric.target.value);
  if (!amounts) return mismatch(current);
  if (amounts.from === amounts.to && start.note === null) notes.push('baseline-equals-target');
  return result(shareOfWay(amounts, metric, start.note !== null), current, notes);
}

interface Amounts {
  readonly from: number;
  readonly at: number;
  readonly to: number;
}

/** Start, value and target in one unit; `null` when they have none in common. */
function amountsOf(from: Quantity, at: Quantity, to: Quantity): Amounts | null {
  if (!comparable(from, to) || !comparable(at, to) || !comparable(from, at)) return null;
  const like = to.unit ? to : from.unit ? from : at;
  return { from: amountOf(adoptUnit(from, like)), at: amountOf(adoptUnit(at, like)), to: amountOf(adoptUnit(to, like)) };
}

/** Whether a way leads from start to target; a start that was assumed may lie beyond the target already. */
function isWay({ from, to }: Pick<Amounts, 'from' | 'to'>, rising: boolean, assumed: boolean): boolean {
  return from !== to && !(assumed && rising !== to > from);
}

/** `(current − baseline) / (target − baseline)`, for both directions. Where there is no way to go: 1 when met, else 0. */
function shareOfWay(amounts: Amounts, { rising }: Extract<Metric, { kind: 'metric' }>, assumed: boolean): number {
  const { from, at, to } = amounts;
  const way = to - from;
  // Also where one of the two is no finite number: nothing is a share of that.
  if (!Number.isFinite(way) || Number.isNaN(at)) return Number.NaN;
  if (!isWay(amounts, rising, assumed)) return (rising ? at >= to : at <= to) ? 1 : 0;
  return (at - from) / way;
}

/** The start and the target of a metric, in the target's unit. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly unit: Quantity['unit'];
}

/** The way of a metric that has one; `null` for every other kind, and where start and target are one. */
export function scaleOf({ metric }: KeyResult, reported: readonly Reported[]): Scale | null {
  if (metric.kind !== 'metric') return null;
  const target = metric.target.value;
  const start = startOf(metric, reported);
  const amounts = start && amountsOf(start.quantity, target, target);
  if (!amounts || !isWay(amounts, metric.rising, start.note !== null)) return null;
  const unit = target.unit ?? start.quantity.unit;
  const scale = unit?.scale ?? 1;
  return { from: amounts.from / scale, to: amounts.to / scale, unit };
}

/** What a value is or would be worth, not held to 0..1; `null` for what is measured by no value, and for a value that does not fit. */
export function worthOf({ metric }: KeyResult, reported: readonly Reported[], value: Quantity): number | null {
  switch (metric.kind) {
    case 'metric': {
      const start = startOf(metric, reported);
      const amounts = start && amountsOf(start.quantity, value, metric.target.value);
      return amounts && finite(shareOfWay(amounts, metric, start.note !== null));
    }
    case 'change':
      return comparable(value, metric.change) ? finite(shareOfChange(metric, adoptUnit(value, metric.change))) : null;
    case 'maintain': {
      const inside = isInside(metric.band.value, value);
      return inside === null ? null : inside ? 1 : 0;
    }
    default:
      return null;
  }
}

function measureChange(
  metric: Extract<Metric, { kind: 'change' }>,
  current: KeyResultScore['current'],
  missing: readonly ScoreNote[],
): Measured {
  if (!current) return result(0, current, missing);
  if (!comparable(current.quantity, metric.change)) return mismatch(current);
  const share = shareOfChange(metric, current.quantity);
  return result(share, current, share === null ? ['no-target'] : missing);
}

/**
 * The share of a change that was reported, in the change's own unit: both "−12 %" and "12 %" of "cut by 40 %" are 0.3.
 * Only a sign that says the opposite ("−5 %" of "raise by 30 %") counts against it.
 * A multiple starts at one: of "double", 1.5x is half the way; to divide by 3 is to come to a third.
 */
function shareOfChange({ change, sign }: Extract<Metric, { kind: 'change' }>, value: Quantity): number | null {
  const at = amountOf(value);
  const to = amountOf(adoptUnit(change, value));
  if (change.unit?.dimension === 'multiple') {
    const level = (amount: number) => (sign === -1 && amount > 1 ? 1 / amount : amount);
    return level(to) === 1 ? null : (level(at) - 1) / (level(to) - 1);
  }
  if (to === 0) return null;
  const against = (sign === 1 && at < 0) || (sign === -1 && /^\s*\+/.test(value.text));
  return ((against ? -1 : 1) * Math.abs(at)) / Math.abs(to);
}

function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}

function result(value: number | null, current: KeyResultScore['current'], notes: readonly ScoreNote[]): Measured {
  if (value === null) return { progress: null, unclamped: null, current, notes: notes.length > 0 ? notes : ['no-target'] };
  // Numbers too large to subtract are no measure.
  if (!Number.isFinite(value)) return { progress: null, unclamped: null, current, notes: [...notes, 'too-large'] };
  const unclamped = Math.abs(value) < TOLERANCE ? 0 : Math.abs(value - 1) < TOLERANCE ? 1 : value;
  return { progress: Math.min(1, Math.max(0, unclamped)), unclamped, current, notes };
}

function mismatch(current: KeyResultScore['current']): Measured {
  return { progress: null, unclamped: null, current, notes: ['unit-mismatch'] };
}

/** Whether a value lies in the band; `null` when the two cannot be compared. */
export function isInside(band: Band, quantity: Quantity): boolean | null {
  const { min, max } = band;
  if ((min && !comparable(min, quantity)) || (max && !comparable(max, quantity))) return null;
  const like = min?.unit ? min : max?.unit ? max : quantity;
  const at = amountOf(adoptUnit(quantity, like));
  const low = min ? amountOf(adoptUnit(min, like)) : Number.NEGATIVE_INFINITY;
  const high = max ? amountOf(adoptUnit(max, like)) : Number.POSITIVE_INFINITY;
  return (band.minExcluded ? at > low : at >= low) && (band.maxExcluded ? at < high : at <= high);
}
