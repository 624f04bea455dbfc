import type { Day } from '../base/calendar.ts';
import type { Locale } from '../messages/index.ts';
import type { Health, Level } from '../model/okr.ts';
import type { Amount } from './provenance.ts';
import type { CycleSummary } from './view.ts';

/**
 * Two states of one workspace on one day: what is written otherwise, and what that does to the numbers. Plain data, with values
 * as the reader's locale writes them; every face draws the same and decides nothing. Shares are 0..1, `null` where nothing can be scored.
 */
export interface Comparison {
  readonly locale: Locale;
  readonly today: Day;
  /** Name of the cycle that was looked at; `null` where no file names one. */
  readonly cycle: string | null;
  readonly cycles: readonly string[];
  /** The number at the top, before and after. */
  readonly before: TopStanding;
  readonly after: TopStanding;
  /**
   * What is not the same: first what is written otherwise, by its effect on the top, then what only stands elsewhere for that.
   * Empty for a workspace and itself.
   */
  readonly objectives: readonly ObjectiveDifference[];
  /** What moved the top beside the listed effects: the configuration, or who counts as the top. */
  readonly rest: number | null;
}

export type TopStanding = Pick<CycleSummary, 'progress' | 'expected' | 'health' | 'scope' | 'objectives'>;

/** `scored`: written as before, and scored otherwise. */
export type DifferenceKind = 'added' | 'removed' | 'changed' | 'scored';

export interface ObjectiveDifference {
  readonly kind: DifferenceKind;
  /** `null` for one that was added. */
  readonly before: ObjectiveSide | null;
  /** `null` for one that was removed. */
  readonly after: ObjectiveSide | null;
  readonly fields: readonly FieldDifference[];
  readonly links: readonly LinkDifference[];
  readonly weak: readonly WeakDifference[];
  /** Only those that differ. */
  readonly keyResults: readonly KeyResultDifference[];
  /**
   * By how much this moved the number at the top. Differences are made one after another, from the top of the tree down and what
   * was removed last, so that the effects and `rest` add up. `null` where there is no number before or after, or nothing was written.
   */
  readonly effect: number | null;
}

/** Where something stands and what it comes to, in one of the two states. */
interface Side {
  /** Id of its row in the tree of its state. */
  readonly row: string;
  /** `id` or `id/key-result`; `null` without an id. */
  readonly ref: string | null;
  readonly title: string;
  readonly uri: string;
  /** From 1. */
  readonly line: number;
  readonly progress: number | null;
  readonly health: Health;
}

export interface ObjectiveSide extends Side {
  readonly team: string;
  readonly level: Level | null;
  readonly cycle: string | null;
  /** Mean of its own key results. */
  readonly own: number | null;
  /** Mean of what is aligned to it. */
  readonly aligned: number | null;
}

export interface KeyResultSide extends Side {
  /** What it is measured by: `61% → 95%`; `null` without a measure. */
  readonly goal: string | null;
}

export interface KeyResultDifference {
  readonly kind: DifferenceKind;
  readonly before: KeyResultSide | null;
  readonly after: KeyResultSide | null;
  readonly fields: readonly FieldDifference[];
  readonly checkIns: readonly CheckInDifference[];
  readonly weak: readonly WeakDifference[];
}

export type FieldName =
  | 'id'
  | 'title'
  | 'file'
  | 'team'
  | 'level'
  | 'cycle'
  | 'owner'
  | 'why'
  | 'type'
  | 'rollup'
  | 'weight'
  | 'baseline'
  | 'target'
  | 'measure'
  | 'current'
  | 'stage'
  | 'done'
  | 'grade'
  | 'retrospective';

export interface FieldDifference {
  readonly field: FieldName;
  /** As a person reads it; `null` where nothing was said. */
  readonly before: string | null;
  readonly after: string | null;
  /** Whether a goal got easier or harder to reach; `null` where that cannot be said. */
  readonly ease: 'easier' | 'harder' | null;
  /** The same as numbers, where they are quantities. */
  readonly amounts: { readonly before: Amount | null; readonly after: Amount | null } | null;
}

/** A `parent:` that came, went or counts otherwise. */
export interface LinkDifference {
  readonly kind: 'added' | 'removed' | 'changed';
  /** Title of the objective or key result it leads to; the reference as written where it leads nowhere. */
  readonly to: string;
  readonly ref: string;
  readonly before: number | null;
  readonly after: number | null;
}

export interface CheckInDifference {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly day: Day;
  readonly before: CheckInSide | null;
  readonly after: CheckInSide | null;
  /** Whether it is about the past as it was told before: a later check-in was there already. */
  readonly isPast: boolean;
}

export interface CheckInSide {
  /** As the reader's locale writes it. */
  readonly value: string | null;
  readonly amount: Amount | null;
  readonly confidence: number | null;
  readonly status: Health | null;
  readonly note: string | null;
  readonly by: string | null;
}

/** A finding about the words of a title, of warning or above, that came or went. */
export interface WeakDifference {
  readonly kind: 'added' | 'removed';
  readonly rule: string;
  readonly message: string;
}
