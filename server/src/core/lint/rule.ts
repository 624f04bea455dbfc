import type { Day } from '../base/calendar.ts';
import type { OffsetRange } from '../base/range.ts';
import type { Data } from '../messages/data.ts';
import type { AlignmentGraph, ObjectiveNode } from '../model/alignment.ts';
import type { Cycle } from '../model/cycle.ts';
import type { KeyResult, LogEntry, Objective, OkrFile, PlacedObjective, Problem } from '../model/okr.ts';
import type { ScoringSettings } from '../model/settings.ts';
import type { RuleOption } from '../schema/config.ts';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** A finding as the engine keeps it: no text in any language yet, only which message and what goes into it. */
export interface Finding {
  readonly rule: string;
  /** One of the rule's messages, e.g. `deliverable`. */
  readonly message: string;
  readonly data: MessageData;
  readonly severity: Severity;
  /** Absolute offsets in the file. */
  readonly range: OffsetRange;
  readonly fixes: readonly Fix[];
}

export type MessageData = Data;

/** A correction that a person can choose. Edits keep every byte they do not name. */
export interface Fix {
  /** A key of the messages' `fixes`. */
  readonly title: string;
  readonly data: MessageData;
  readonly edits: readonly TextEdit[];
  /** Whether `source.fixAll.okr` may apply it without asking. */
  readonly safe?: boolean;
  /** Whether `newText` is a snippet with tab stops (`$1`, `${1:…}`). */
  readonly snippet?: boolean;
}

export interface TextEdit {
  readonly range: OffsetRange;
  readonly newText: string;
}

/** What a rule reports. The runner adds the rule's id and the severity that is in force. */
export interface Report {
  readonly message: string;
  readonly data?: MessageData;
  /** Relative to the same base as the ranges of what was checked. */
  readonly range: OffsetRange;
  /** Where context makes the finding milder (or stronger) than the rule's own level. */
  readonly severity?: Severity;
  /** A function where making them is work: it is not called for a file that nobody has open, which has no fixes. */
  readonly fixes?: readonly Fix[] | (() => readonly Fix[]);
}

/** What a check comes to: nothing, one report, or several. Of most subjects a rule has nothing to say, and `null` costs nothing. */
export type Reports = Report | readonly Report[] | null;

/** What every rule may look at. Rules are pure: the same context gives the same reports. */
export interface RuleContext {
  readonly file: Pick<OkrFile, 'uri' | 'language' | 'team' | 'level' | 'cycle'>;
  readonly cycle: Cycle | null;
  readonly today: Day;
  /**
   * The text from which the ranges count, for fixes that must look at the source; empty in graph rules, where the
   * file may be closed. A rule may only look at what it was given to check: findings are kept as long as that is unchanged.
   */
  readonly text: string;
  /** Cadence and bands, as the configuration gives them. */
  readonly scoring: ScoringSettings;
  /** The rule's options: what the configuration sets, else their defaults. Read them with `numberIn` and `wordsIn`. */
  readonly options: Readonly<Record<string, unknown>>;
}

interface RuleBase {
  readonly id: string;
  /** The level in the preset `recommended`. */
  readonly level: Severity | 'off';
  /** Rules that say the same more precisely: when one of them reported on the same subject, this one stays silent. */
  readonly yieldsTo?: readonly string[];
  /** Rules that speak of another fault of the same sentence: where one of them reported as gravely, this one is an info. */
  readonly secondTo?: readonly string[];
  /** Whether the rule looks at `today`; only then do its cached findings expire with the day. */
  readonly usesToday?: true;
  /** What a configuration may set of the rule beside its level; nothing when missing. */
  readonly options?: Readonly<Record<string, RuleOption>>;
  /** False for what cannot be waved through: a file that cannot be read. */
  readonly suppressible?: false;
}

export interface KeyResultRule extends RuleBase {
  readonly subject: 'key-result';
  check(keyResult: KeyResult, objective: Objective, context: RuleContext): Reports;
}

export interface ObjectiveRule extends RuleBase {
  readonly subject: 'objective';
  check(objective: Objective, context: RuleContext): Reports;
}

/** Looks at the whole file; ranges are absolute. */
export interface FileRule extends RuleBase {
  readonly subject: 'file';
  check(file: OkrFile, context: RuleContext): Reports;
}

/** Looks at an objective among all others. Runs again whenever the graph around the objective changes, so it must be cheap. */
export interface GraphRule extends RuleBase {
  readonly subject: 'graph';
  check(node: ObjectiveNode, placed: PlacedObjective, graph: AlignmentGraph, context: RuleContext): Reports;
  /** What can be said of an objective without the graph. It is said once, when the file is read; ranges as the objective's. */
  checkAlone?(objective: Objective): Reports;
  /** Looks at one entry of the file's `check_ins:` log; ranges are absolute. */
  checkLog?(entry: LogEntry, graph: AlignmentGraph, context: RuleContext): Reports;
}

/** A rule whose findings come from reading the file (see `Problem`): it has an id, a level and a page, but nothing to run. */
export interface ReadingRule extends RuleBase {
  readonly subject: 'reading';
  /** What the lint room adds to the problem: fixes, or a milder level for one of the messages. */
  refine?(problem: Problem, context: RuleContext): Pick<Report, 'severity' | 'fixes'>;
}

export type Rule = KeyResultRule | ObjectiveRule | FileRule | GraphRule | ReadingRule;
