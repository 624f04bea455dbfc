import type { Day } from '../base/calendar.ts';
import type { Located, OffsetRange } from '../base/range.ts';
import type { Language, SentenceReading } from '../language/reading.ts';
import type { Misreading } from '../syntax/tree.ts';
import type { KeyResultFacts } from './facts.ts';
import type { Band, Quantity } from './quantity.ts';

/**
 * The declared OKRs of one file, as plain immutable data without any syntax tree.
 * Ranges inside an objective are relative to the objective's `base` (see {@link PlacedObjective}),
 * so an objective that was not edited is the very same object after text above it changed.
 */
export interface OkrFile {
  readonly uri: string;
  /** False for a mapping with neither `objectives` nor `check_ins`: some other tool's file. */
  readonly recognised: boolean;
  /** `team:`, or else the file's name without `.okr.yaml` (then the range is empty, at 0). */
  readonly team: Located<string>;
  readonly level: Located<Level> | null;
  /** The cycle as written; `null` where the file names none. */
  readonly cycle: Located<string> | null;
  /** Declared, else from the config, else detected over the whole file. */
  readonly language: Language;
  readonly objectives: readonly PlacedObjective[];
  /** The top-level `check_ins:` log. Ranges are absolute. */
  readonly log: readonly LogEntry[];
  /** What is wrong outside the objectives. Ranges are absolute. */
  readonly problems: readonly Problem[];
}

export type Level = 'company' | 'department' | 'team' | 'person';

export interface PlacedObjective {
  /** Offset in the file from which the objective's ranges count. */
  readonly base: number;
  readonly objective: Objective;
}

export interface Objective {
  readonly range: OffsetRange;
  readonly id: Located<string> | null;
  readonly title: Sentence;
  readonly why: Located<string> | null;
  readonly owner: Located<string> | null;
  readonly parents: readonly ParentLink[];
  readonly type: 'aspirational' | 'committed';
  readonly origin: Located<'top-down' | 'bottom-up'> | null;
  readonly rollup: RollupMode | null;
  readonly keyResults: readonly KeyResult[];
  readonly facts: KeyResultFacts;
  /** The range of the `key_results` value, or of the objective when there is none. */
  readonly keyResultsRange: OffsetRange;
  /** The final grade given at the close, 0..1. */
  readonly score: Located<number> | null;
  readonly retrospective: Located<string> | null;
  readonly problems: readonly Problem[];
}

/** How an objective's number is made of what is below it. */
export type RollupMode = 'key-results' | 'aligned' | 'both';

export interface ParentLink {
  /** As written: `id`, `id/key-result`, either with `@cycle`. */
  readonly ref: Located<string>;
  /** 1 by default; 0 means aligned without counting. */
  readonly weight: number;
}

/** A sentence that people wrote, and what was understood of it. */
export interface Sentence {
  readonly text: string;
  readonly range: OffsetRange;
  /** Where `text[0]` stands, when the source spells the text letter by letter; `null` after escapes or folding. */
  readonly textStart: number | null;
  /** Set when YAML would have read something else. */
  readonly misread: Misreading | 'value' | null;
  readonly reading: SentenceReading;
}

export interface KeyResult {
  readonly range: OffsetRange;
  readonly id: Located<string> | null;
  readonly title: Sentence;
  readonly owner: Located<string> | null;
  /** 1 by default, 0 allowed. */
  readonly weight: number;
  readonly baseline: Located<Quantity> | null;
  readonly target: Located<Quantity> | null;
  readonly current: Located<Quantity> | null;
  readonly trend: Located<Quantity> | null;
  readonly maintain: Located<Band> | null;
  readonly milestones: readonly Milestone[] | null;
  readonly done: Located<boolean> | null;
  readonly source: Located<string> | null;
  readonly actions: readonly Action[];
  readonly checkIns: readonly CheckIn[];
  readonly score: Located<number> | null;
  /** Fields and sentence taken together: what is scored. */
  readonly metric: Metric;
  /** Whether the item is a bare sentence (`- Reduce …`), not a mapping. */
  readonly bare: boolean;
}

export interface Milestone {
  readonly title: string;
  readonly weight: number;
  readonly done: boolean;
  readonly range: OffsetRange;
}

export interface Action {
  readonly title: string;
  readonly owner: string | null;
  readonly due: Day | null;
  readonly status: string | null;
  readonly range: OffsetRange;
}

export interface CheckIn {
  readonly day: Day;
  readonly value: Quantity | null;
  /** 0..1 */
  readonly confidence: number | null;
  readonly note: string | null;
  readonly status: Located<Health> | null;
  readonly by: string | null;
  readonly range: OffsetRange;
}

/** A check-in in the top-level log; `keyResult` is `objective/key-result` as written. */
export interface LogEntry extends CheckIn {
  readonly keyResult: Located<string>;
}

/** Where a number comes from. `assumed`: nothing says so, see the metric's note. */
export type Provenance = 'field' | 'sentence' | 'check-in' | 'assumed';

export interface Sourced<T> {
  readonly value: T;
  readonly from: Provenance;
}

/**
 * What a key result is measured by. Stages come before `done:`, `done:` before `maintain:`, and each of them before a way
 * from a start to a target; `aside` where such a way is given besides, which then counts for nothing.
 */
export type Metric =
  | {
      readonly kind: 'metric';
      readonly baseline: Sourced<Quantity> | null;
      readonly target: Sourced<Quantity>;
      readonly rising: boolean;
    }
  /** A relative change without a start ("by 40 %"): progress is the share of the change that the check-ins report. */
  | { readonly kind: 'change'; readonly change: Quantity; readonly sign: 1 | -1 | 0 }
  | { readonly kind: 'milestones'; readonly milestones: readonly Milestone[]; readonly aside?: true }
  | { readonly kind: 'maintain'; readonly band: Sourced<Band>; readonly aside?: true }
  | { readonly kind: 'boolean'; readonly done: boolean; readonly aside?: true }
  | { readonly kind: 'none'; readonly reason: 'no-target' | 'unit-mismatch' };

/** How a key result or an objective stands today. */
export type Health = 'on-track' | 'at-risk' | 'off-track' | 'pending' | 'outdated' | 'closed' | 'none';

/** Something wrong with what is written, found while reading it; the lint room turns it into a finding. */
export interface Problem {
  /** A rule id: `yaml-syntax`, `field-unknown`, … */
  readonly code: string;
  /** Which of the rule's messages. */
  readonly message: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly range: OffsetRange;
}
