import type { Day } from '../base/calendar.ts';
import type { NodeKey } from './alignment.ts';
import { reportedIn, scaleOf } from './measure.ts';
import type { CheckIn, KeyResult } from './okr.ts';
import { adoptUnit, amountOf, type Band, comparable, type Quantity, type Unit } from './quantity.ts';
import type { KeyResultScore, ObjectiveScore } from './score.ts';

/** A key result as it might be written. */
export interface Supposed {
  readonly key: NodeKey;
  readonly index: number;
  readonly keyResult: KeyResult;
}

/** A graph as it would stand with some key results moved. */
export interface Supposition {
  /** The scores of the objectives that hold them, and of all their ancestors. */
  readonly scores: ReadonlyMap<NodeKey, ObjectiveScore>;
  /** What an objective's number would become by each key result below it that counts there and is not reached. In no order. */
  levers(key: NodeKey): readonly Lever[];
}

/** What one key result does to the number of an objective that it counts in. Everything else stays where it is. */
export interface Lever {
  readonly key: NodeKey;
  readonly index: number;
  /** The objective's number once this one is reached, 0..1. */
  readonly reached: number;
  /** The same after another tenth of its way; `null` for what is either reached or not, and without a number yet. */
  readonly tenth: number | null;
}

/** How a key result can be moved. */
export type Reach =
  /** Along its way, both ends in `unit`; `at`: where it stands. A falling one goes from the larger end to the smaller. */
  | { readonly kind: 'value'; readonly from: number; readonly to: number; readonly at: number; readonly unit: Unit | null }
  /** Held, done, reached; or not. */
  | { readonly kind: 'either'; readonly at: boolean }
  | { readonly kind: 'stages'; readonly done: readonly boolean[] };

/** Where a key result is moved to: along its way, to either side, or by what of its stages is done. */
export type Move = { readonly value: number } | { readonly reached: boolean } | { readonly done: readonly number[] };

/** How a key result can be moved; `null` where there is nothing that could. */
export function reachOf(keyResult: KeyResult, score: KeyResultScore): Reach | null {
  const { metric } = keyResult;
  switch (metric.kind) {
    case 'metric': {
      const scale = scaleOf(keyResult, reportedIn(score.checkIns));
      if (scale) return { kind: 'value', ...scale, at: standingAt(score, scale.unit) ?? scale.from };
      return valueAt(keyResult, true) ? { kind: 'either', at: score.reached } : null;
    }
    case 'change': {
      const { unit, value } = metric.change;
      // A multiple starts at one: see the share of a change.
      const from = unit?.dimension === 'multiple' ? 1 : 0;
      const to = from === 1 ? value : Math.abs(value);
      if (!Number.isFinite(to) || to === from) return null;
      return { kind: 'value', from, to, at: standingAt(score, unit) ?? from, unit };
    }
    case 'maintain':
      return valueAt(keyResult, true) && valueAt(keyResult, false) ? { kind: 'either', at: score.reached } : null;
    case 'boolean':
      return { kind: 'either', at: metric.done };
    case 'milestones':
      return metric.milestones.length > 0 ? { kind: 'stages', done: metric.milestones.map(({ done }) => done) } : null;
    case 'none':
      return null;
  }
}

/** A key result moved, as a check-in of `today` would have it; `null` where it cannot be moved like this. */
export function movedTo(keyResult: KeyResult, score: KeyResultScore, move: Move, today: Day): KeyResult | null {
  const { metric } = keyResult;
  const reach = reachOf(keyResult, score);
  if (!reach) return null;
  if (reach.kind === 'stages' && metric.kind === 'milestones' && 'done' in move) {
    const milestones = metric.milestones.map((stage, at) => ({ ...stage, done: move.done.includes(at) }));
    return { ...keyResult, metric: { ...metric, milestones } };
  }
  if (reach.kind === 'either' && 'reached' in move) {
    if (metric.kind === 'boolean') return { ...keyResult, metric: { ...metric, done: move.reached } };
    // What already stands on that side stays there.
    if (score.current && score.progress !== null && move.reached === score.reached)
      return reported(keyResult, score.current.quantity, today);
    const value = valueAt(keyResult, move.reached);
    return value && reported(keyResult, value, today);
  }
  if (reach.kind !== 'value' || !('value' in move) || !Number.isFinite(move.value)) return null;
  return reported(keyResult, quantityOf(move.value, reach.unit), today);
}

function reported(keyResult: KeyResult, value: Quantity, day: Day): KeyResult {
  const checkIn: CheckIn = { day, value, confidence: null, note: null, status: null, by: null, range: [0, 0] };
  return { ...keyResult, checkIns: [...keyResult.checkIns, checkIn] };
}

function quantityOf(value: number, unit: Unit | null): Quantity {
  return { value, unit, text: '' };
}

/** The current value in a unit; `null` without one, or where the two cannot be compared. */
function standingAt({ current }: KeyResultScore, unit: Unit | null): number | null {
  if (!current) return null;
  const like = quantityOf(0, unit);
  if (!comparable(current.quantity, like)) return null;
  const at = amountOf(adoptUnit(current.quantity, like)) / (unit?.scale ?? 1);
  return Number.isFinite(at) ? at : null;
}

/** A value on the one side or the other, for what is either reached or not. */
function valueAt({ metric }: KeyResult, reached: boolean): Quantity | null {
  if (metric.kind === 'metric') {
    const { value, unit } = metric.target.value;
    const beyond = beside(value) * (metric.rising ? -1 : 1);
    return finite(quantityOf(reached ? value : value + beyond, unit));
  }
  if (metric.kind !== 'maintain') return null;
  const { min, max } = metric.band.value;
  const bound = min ?? max;
  if (!bound) return null;
  const away = beside(bound.value) * (min ? 1 : -1);
  if (!reached) return finite(quantityOf(bound.value - away, bound.unit));
  return finite(inside(metric.band.value, bound, away));
}

function inside({ min, max, minExcluded, maxExcluded }: Band, bound: Quantity, away: number): Quantity {
  const isExcluded = min ? minExcluded : maxExcluded;
  if (!isExcluded) return quantityOf(bound.value, bound.unit);
  if (!min || !max) return quantityOf(bound.value + away, bound.unit);
  const like = min.unit ? min : max;
  const middle = (amountOf(adoptUnit(min, like)) + amountOf(adoptUnit(max, like))) / 2;
  return quantityOf(middle / (like.unit?.scale ?? 1), like.unit);
}

/** A step away from a value that no rounding takes back. */
function beside(value: number): number {
  return Math.max(1, Math.abs(value) / 100);
}

function finite(quantity: Quantity): Quantity | null {
  return Number.isFinite(quantity.value) ? quantity : null;
}
