import type { Day } from '../base/calendar.ts';
import type { Language } from '../language/reading.ts';
import type { Severity } from '../lint/rule.ts';
import type { Locale } from '../messages/index.ts';
import type { Cycle } from '../model/cycle.ts';
import type { Health, Level, RollupMode } from '../model/okr.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Forecast } from '../model/score.ts';
import type { CycleSummary, TreeRow } from './view.ts';

/**
 * A cycle on one day, for people who were not there: where it stands, what moved since an earlier day, who is waited for,
 * what is worded weakly. Plain data; every format draws the same and decides nothing.
 * Explanations and charts are asked for by the id of a row: of ten thousand files they would be the larger part.
 */
export interface CycleReport {
  readonly locale: Locale;
  readonly today: Day;
  /** The earlier day, before today. */
  readonly since: Day;
  readonly cycle: Cycle | null;
  /** What the panel shows at its top. */
  readonly summary: CycleSummary;
  /** The number at the top as it stood on `since`, with what was expected then. */
  readonly before: Standing & { readonly expected: number | null };
  readonly totals: Totals;
  /** The rows of the tree that are objectives, in its order, with how deep each stands: the alignment at a glance. */
  readonly map: readonly MapRow[];
  /** The company first, then departments, teams and people; what is aligned to nothing stands last. */
  readonly sections: readonly ReportSection[];
  readonly moves: Moves;
  /** Key results that wait for a check-in, by team; who is waited for longest stands first. */
  readonly due: readonly DueGroup[];
  readonly weak: readonly WeakSentence[];
  /** How many key results have values without a date: stages, what is done or not, a bare current value. */
  readonly undated: number;
  /** Errors in the files of the report that are not about wording: a reference that leads nowhere may have lost an objective its place. */
  readonly otherErrors: number;
}

/** A number with its health, on one day. */
export interface Standing {
  readonly progress: number | null;
  readonly health: Health;
}

export interface Totals {
  readonly objectives: number;
  readonly keyResults: number;
  /** Key results that reached their target, of those that can be scored. */
  readonly reached: { readonly in: number; readonly of: number };
  /** How many objectives are of each health. */
  readonly health: Readonly<Partial<Record<Health, number>>>;
}

export interface MapRow {
  readonly row: TreeRow;
  /** How many objectives stand above it. */
  readonly depth: number;
  readonly language: Language;
  readonly cycle: string | null;
  readonly isAligned: boolean;
}

export interface ReportSection {
  /** `all` where no file says a level; `none` for those that say none among others that do. */
  readonly kind: Level | 'all' | 'none' | 'not-aligned';
  readonly objectives: readonly ReportObjective[];
}

/** Where a sentence stands. */
interface Placed {
  readonly uri: string;
  /** From 1. */
  readonly line: number;
}

export interface ReportObjective extends Placed {
  readonly row: TreeRow;
  /** Of its sentences. */
  readonly language: Language;
  readonly level: Level | null;
  readonly cycle: string | null;
  readonly why: string | null;
  readonly type: 'aspirational' | 'committed';
  /** What it is aligned to; `id` is that of a row. */
  readonly supports: readonly { readonly id: string; readonly title: string; readonly keyResult: string | null }[];
  readonly own: number | null;
  readonly aligned: number | null;
  readonly mode: RollupMode;
  readonly forecast: Forecast | null;
  readonly before: Standing;
  readonly retrospective: string | null;
  readonly keyResults: readonly ReportKeyResult[];
}

export interface ReportKeyResult extends Placed {
  readonly row: TreeRow;
  readonly weight: number;
  /** What it is measured by: `61% → 95%`, `≥ 99.9%`; `null` without a measure. */
  readonly goal: string | null;
  /** The value that counts, as a number with its unit; `null` where nobody has said it. */
  readonly current: Quantity | null;
  readonly forecast: Forecast | null;
  readonly before: Standing;
  readonly last: LastCheckIn | null;
  /** How many check-ins the cadence asked for since the last one and did not get. */
  readonly missed: number;
}

export interface LastCheckIn {
  readonly day: Day;
  readonly note: string | null;
  readonly by: string | null;
}

export interface Moves {
  /** What stands otherwise than on `since`: the largest moves first, those nearer to the top before equal ones far below. */
  readonly list: readonly Move[];
  /** Check-ins dated after `since`, up to today, and on how many key results. */
  readonly checkIns: number;
  readonly keyResults: number;
}

export interface Move {
  readonly row: TreeRow;
  /** Title of the objective, of a key result. */
  readonly objective: string | null;
  /** Id of the objective's row. */
  readonly home: string;
  readonly before: Standing;
  readonly after: Standing;
  /** `null` where one of the two has no number. */
  readonly change: number | null;
  /** How many check-ins came in since; of an objective, on its own key results. */
  readonly checkIns: number;
  /** The latest note of these check-ins; a key result only. */
  readonly note: string | null;
}

export interface DueGroup {
  readonly team: string | null;
  readonly entries: readonly DueEntry[];
}

export interface DueEntry extends Placed {
  readonly row: TreeRow;
  readonly objective: string;
  readonly home: string;
  /** Whose key result it is, else whose objective. */
  readonly owner: string | null;
  readonly last: Day | null;
  readonly missed: number;
}

/** A finding about the words of a title. */
export interface WeakSentence extends Placed {
  /** Whose title it is. */
  readonly row: TreeRow;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
}
