import type { Day } from '../base/calendar.ts';
import type { Graded } from './grades.ts';
import type { CheckIn, Health, KeyResult, Provenance, RollupMode } from './okr.ts';
import type { Quantity } from './quantity.ts';

/** The standing of one key result on one day. Every number can say where it comes from. */
export interface KeyResultScore {
  /** 0..1, or `null` when there is nothing to score by. Silence is never a zero. */
  readonly progress: number | null;
  /** The same without the clamp, to show overshoot and regress. */
  readonly unclamped: number | null;
  readonly current: { readonly quantity: Quantity; readonly from: Provenance | 'baseline'; readonly day: Day | null } | null;
  /** The check-ins up to today, inline and from logs, in the order of their days. */
  readonly checkIns: readonly CheckIn[];
  /** Those of a day to come, which count for nothing yet, in the order of their days. */
  readonly later: readonly CheckIn[];
  /** For `maintain`: in how many of the check-ins the value held. */
  readonly held: { readonly in: number; readonly of: number } | null;
  /** Where the progress should stand today, 0..1; `null` without a cycle. */
  readonly expected: number | null;
  readonly health: Health;
  /** A human's status in the last check-in, shown beside the derived health. */
  readonly statedHealth: Health | null;
  readonly confidence: number | null;
  /** The final grade, when the cycle was closed. */
  readonly final: number | null;
  /** The same with its band. */
  readonly graded: Graded | null;
  readonly reached: boolean;
  /** Change of `progress` since the day of the check-in before the last one; `null` with fewer than two days. */
  readonly moved: number | null;
  /** Where it would stand at the end of the cycle; `null` when the check-ins make no line, and once it is closed. */
  readonly forecast: Forecast | null;
  /** How many check-ins the cadence asked for since the last one, or since the cycle began, and did not get. */
  readonly missed: number;
  readonly notes: readonly ScoreNote[];
}

/** Where the check-ins lead, should they go on as they did: a straight line to the end of the cycle, and a band around it. */
export interface Forecast {
  /** 0..1, as are both ends of the band: `low ≤ progress ≤ high`. */
  readonly progress: number;
  readonly low: number;
  readonly high: number;
  /** Through how many check-ins the line goes: one a day, the latest; of an objective, those of all its terms. */
  readonly checkIns: number;
  /** The day at whose end this would be: the last one of the cycle; of an objective, the latest of its terms'. */
  readonly day: Day;
  /** The value then; `null` for a bare change and for an objective. */
  readonly quantity: Quantity | null;
}

/** Why a number is what it is, in a form that every face can put into words. */
export type ScoreNote =
  | 'no-check-in'
  | 'no-value'
  | 'no-target'
  | 'no-baseline-counted-from-zero'
  | 'no-baseline-first-check-in'
  | 'no-baseline'
  | 'unit-mismatch'
  | 'baseline-equals-target'
  | 'too-large'
  | 'target-aside'
  | 'no-cycle'
  | 'check-in-later'
  | 'check-ins-by-date'
  | 'check-in-same-day'
  | 'check-in-logged'
  | 'check-in-before-cycle'
  | 'clamped';

/** One line of a sum: what went in, with which weight. */
export interface ScoreTerm {
  readonly kind: 'key-result' | 'aligned';
  /** The key result's or the objective's reference, when it has an id. */
  readonly ref: string | null;
  readonly title: string;
  readonly weight: number;
  /** `null`: left out of the mean. */
  readonly progress: number | null;
  /** Node key (see the alignment graph) of an aligned objective, or of the objective that holds the key result. */
  readonly key: string;
  /** Position among the objective's key results: of the key result itself, or of the one an objective is aligned to. */
  readonly index: number | null;
  /** Why an aligned objective counts less than its own score says. */
  readonly note?: TermNote;
}

/**
 * `ring`: left out, since the two support each other in a circle. `counted-elsewhere`: left out, since it counts below
 * another objective of the same list. `partly-elsewhere`: without what counts below another objective of the same list.
 */
export type TermNote = 'ring' | 'counted-elsewhere' | 'partly-elsewhere';

export interface ObjectiveScore {
  /** What the objective's roll-up mode picks: the number that is shown. */
  readonly progress: number | null;
  /** Mean of its own key results, by weight. */
  readonly own: number | null;
  /** Mean of the objectives aligned to it, by link weight. */
  readonly aligned: number | null;
  readonly mode: RollupMode;
  /** The terms of `progress`. */
  readonly terms: readonly ScoreTerm[];
  /** How many terms have a number, of how many. */
  readonly counted: { readonly in: number; readonly of: number };
  /** Own key results that reached their target, of those that can be scored. */
  readonly reached: { readonly in: number; readonly of: number };
  readonly expected: number | null;
  readonly health: Health;
  readonly final: number | null;
  /** The final grade with its band. */
  readonly graded: Graded | null;
  /** Mean of what its terms moved, by weight; `null` when none has moved yet. */
  readonly moved: number | null;
  /** Mean of its terms' forecasts, by weight, where a term without one stands where it is; `null` when none has one. */
  readonly forecast: Forecast | null;
  readonly keyResults: readonly KeyResultScore[];
}

/** A key result as the scorer sees it: declared, plus what logs add. */
export interface ScorableKeyResult {
  readonly keyResult: KeyResult;
  readonly logged: readonly CheckIn[];
}
