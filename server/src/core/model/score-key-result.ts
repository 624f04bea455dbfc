import type { Day } from '../base/calendar.ts';
import type { Cycle } from './cycle.ts';
import { counts, weightedMean } from './mean.ts';
import type { CheckIn, Health, KeyResult, Metric, Objective } from './okr.ts';
import { expectedToday, paceHealth, TOLERANCE } from './pace.ts';
import { adoptUnit, amountOf, type Band, comparable, type Quantity } from './quantity.ts';
import type { KeyResultScore, ScorableKeyResult, ScoreNote } from './score.ts';
import type { ScoringSettings } from './settings.ts';

export interface KeyResultContext {
  readonly today: Day;
  readonly cycle: Cycle | null;
  readonly settings: ScoringSettings;
  readonly type: Objective['type'];
  /** Whether the objective has its final grade, which closes its key results too. */
  readonly closed?: boolean;
}

/** Scores one key result on one day. Pure; never throws, whatever the file holds. */
export function scoreKeyResult(subject: ScorableKeyResult, context: KeyResultContext): KeyResultScore {
  const { keyResult } = subject;
  const checkIns = mergeCheckIns(keyResult.checkIns, subject.logged);
  const reported = checkIns.flatMap((checkIn) => (checkIn.value ? [{ day: checkIn.day, value: checkIn.value }] : []));
  const now = measure(keyResult, reported);
  const before = reported.length >= 2 ? measure(keyResult, reported.slice(0, -1)) : null;
  const expected = expectedToday(context.type, context.cycle, context.today);
  const last = checkIns.at(-1);
  const clamped = now.unclamped !== null && (now.unclamped < 0 || now.unclamped > 1);
  const notes: ScoreNote[] = [...now.notes];
  if (clamped) notes.push('clamped');
  if (!context.cycle) notes.push('no-cycle');
  return {
    progress: now.progress,
    unclamped: now.unclamped,
    current: now.current,
    checkIns,
    held: keyResult.metric.kind === 'maintain' ? held(keyResult.metric.band.value, reported) : null,
    expected,
    health: healthOf(keyResult, now, last, expected, context),
    statedHealth: last?.status?.value ?? null,
    confidence: [...checkIns].reverse().find((checkIn) => checkIn.confidence !== null)?.confidence ?? null,
    final: keyResult.score?.value ?? null,
    reached: now.progress !== null && now.progress >= 1,
    moved: before && before.progress !== null && now.progress !== null ? now.progress - before.progress : null,
    notes,
  };
}

/** Inline check-ins and those of logs by day; on the same day the later line comes last, a log's line after an inline one. */
function mergeCheckIns(inline: readonly CheckIn[], logged: readonly CheckIn[]): readonly CheckIn[] {
  const all = [...inline, ...logged];
  const ordered = all.every((checkIn, i) => i === 0 || (all[i - 1] as CheckIn).day <= checkIn.day);
  return ordered ? all : all.sort((a, b) => a.day - b.day);
}

export interface Reported {
  readonly day: Day;
  readonly value: Quantity;
}

export interface Measured {
  readonly progress: number | null;
  readonly unclamped: number | null;
  readonly current: KeyResultScore['current'];
  readonly notes: readonly ScoreNote[];
}

/** What some reported values, in the order of their days, make of a key result. */
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

/** `(current − baseline) / (target − baseline)`, for both directions. */
function measureMetric(
  metric: Extract<Metric, { kind: 'metric' }>,
  current: KeyResultScore['current'],
  reported: readonly Reported[],
  missing: readonly ScoreNote[],
): Measured {
  const target = metric.target.value;
  const notes = [...missing];
  let baseline = metric.baseline?.value;
  const assumed = baseline === undefined;
  if (baseline === undefined) {
    // Zero is a start only for what rises above it: "bring the loss to −2 M€" does not begin at 0.
    if (metric.rising && target.value > 0) {
      baseline = { value: 0, unit: target.unit, text: '' };
      notes.unshift('no-baseline-counted-from-zero');
    } else if (reported[0]) {
      baseline = reported[0].value;
      notes.unshift('no-baseline-first-check-in');
    } else {
      return { progress: null, unclamped: null, current, notes: ['no-baseline', ...missing] };
    }
  }
  const value = current?.quantity ?? baseline;
  if (![baseline, value].every((quantity) => comparable(quantity, target)) || !comparable(baseline, value))
    return mismatch(current);
  const like = target.unit ? target : baseline.unit ? baseline : value;
  const [from, at, to] = [baseline, value, target].map((quantity) => amountOf(adoptUnit(quantity, like))) as [
    number,
    number,
    number,
  ];
  const startsBeyond = assumed && metric.rising !== to > from;
  if (from === to || startsBeyond) {
    if (!assumed) notes.push('baseline-equals-target');
    return result((metric.rising ? at >= to : at <= to) ? 1 : 0, current, notes);
  }
  const way = to - from;
  return result(Number.isFinite(way) ? (at - from) / way : null, current, notes);
}

/**
 * The share of a change that was reported, in the change's own unit: both "−12 %" and "12 %" of "cut by 40 %" are 0.3.
 * Only a sign that says the opposite ("−5 %" of "raise by 30 %") counts against it.
 * A multiple starts at one: of "double", 1.5x is half the way; to divide by 3 is to come to a third.
 */
function measureChange(
  { change, sign }: Extract<Metric, { kind: 'change' }>,
  current: KeyResultScore['current'],
  missing: readonly ScoreNote[],
): Measured {
  if (!current) return result(0, current, missing);
  if (!comparable(current.quantity, change)) return mismatch(current);
  const at = amountOf(current.quantity);
  const to = amountOf(adoptUnit(change, current.quantity));
  if (change.unit?.dimension === 'multiple') {
    const level = (amount: number) => (sign === -1 && amount > 1 ? 1 / amount : amount);
    return level(to) === 1 ? result(null, current, ['no-target']) : result((level(at) - 1) / (level(to) - 1), current, missing);
  }
  if (to === 0) return result(null, current, ['no-target']);
  const against = (sign === 1 && at < 0) || (sign === -1 && /^\s*\+/.test(current.quantity.text));
  return result(((against ? -1 : 1) * Math.abs(at)) / Math.abs(to), current, missing);
}

function result(value: number | null, current: KeyResultScore['current'], notes: readonly ScoreNote[]): Measured {
  // Numbers too large to subtract are no measure.
  if (value === null || !Number.isFinite(value)) {
    return { progress: null, unclamped: null, current, notes: notes.length > 0 ? notes : ['no-target'] };
  }
  const unclamped = Math.abs(value) < TOLERANCE ? 0 : Math.abs(value - 1) < TOLERANCE ? 1 : value;
  return { progress: Math.min(1, Math.max(0, unclamped)), unclamped, current, notes };
}

function mismatch(current: KeyResultScore['current']): Measured {
  return { progress: null, unclamped: null, current, notes: ['unit-mismatch'] };
}

/** Whether a value lies in the band; `null` when the two cannot be compared. */
function isInside(band: Band, quantity: Quantity): boolean | null {
  const { min, max } = band;
  if ((min && !comparable(min, quantity)) || (max && !comparable(max, quantity))) return null;
  const like = min?.unit ? min : max?.unit ? max : quantity;
  const at = amountOf(adoptUnit(quantity, like));
  const low = min ? amountOf(adoptUnit(min, like)) : Number.NEGATIVE_INFINITY;
  const high = max ? amountOf(adoptUnit(max, like)) : Number.POSITIVE_INFINITY;
  return (band.minExcluded ? at > low : at >= low) && (band.maxExcluded ? at < high : at <= high);
}

function held(band: Band, reported: readonly Reported[]): { in: number; of: number } {
  const inside = reported.map(({ value }) => isInside(band, value)).filter((answer) => answer !== null);
  return { in: inside.filter(Boolean).length, of: inside.length };
}

/** closed → outdated → pending → by pace. Pending means: nothing was reported yet, and a report would give a number. */
function healthOf(
  keyResult: KeyResult,
  { progress, current }: Measured,
  last: CheckIn | undefined,
  expected: number | null,
  { today, cycle, settings, type, closed }: KeyResultContext,
): Health {
  const { metric } = keyResult;
  if (closed || keyResult.score || (cycle && today > cycle.end)) return 'closed';
  const isDeliverable = metric.kind === 'milestones' || metric.kind === 'boolean';
  // A stage that is done stays done: nobody has to report it again.
  const isDone = isDeliverable && progress === 1;
  if (last && !isDone && today - last.day > settings.cadence.days + settings.cadence.grace) return 'outdated';
  const isScorable =
    metric.kind === 'milestones' ? metric.milestones.some(({ weight }) => counts(weight)) : metric.kind !== 'none';
  const isSilent = !last && (isDeliverable ? progress === 0 : current === null || current.from === 'baseline');
  if (isSilent && isScorable) return 'pending';
  return paceHealth(progress, expected, type);
}
