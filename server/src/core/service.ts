import type { Day } from './base/calendar.ts';
import type { OffsetRange, Position } from './base/range.ts';
import type { RoundScope } from './features/check-in.ts';
import type { CloseForm, ClosePreview } from './features/close.ts';
import type { CodeLens, ShownLenses } from './features/code-lenses.ts';
import type { Comparing } from './features/comparing.ts';
import type { Exchange } from './features/exchange.ts';
import type { CheckInAnswers, CheckInForm, CheckInPreview, GradeAnswers, Pointer, Written } from './features/forms.ts';
import type { HintSubject, InlayHint, ShownHints } from './features/inlay-hints.ts';
import type { Navigation } from './features/navigation/navigation.ts';
import type { RolledOver } from './features/roll-over.ts';
import type { Shape } from './features/shape/shape.ts';
import type { Structure } from './features/structure.ts';
import type { Finding, Rule, Severity, TextEdit } from './lint/rule.ts';
import type { Locale } from './messages/index.ts';
import type { ChartData } from './report/chart.ts';
import type { ComparedState } from './report/compare-differences.ts';
import type { Comparison } from './report/compare-view.ts';
import type { CycleReport } from './report/report-view.ts';
import type { ScoreEntry } from './report/scorecard.ts';
import type { AlignmentTree, ExplainLine, RowPlace } from './report/view.ts';
import type { WhatIfForm, WhatIfMove, WhatIfView } from './report/what-if-view.ts';
import type { WorkspaceChange } from './workspace/changes.ts';
import type { Clock, Logger, OkrWorkspace } from './workspace/workspace.ts';
import type { IndexProgress, IndexWork } from './workspace/workspace-index.ts';

export type { CodeLens, LensAction, ShownLenses } from './features/code-lenses.ts';
export type { HintSubject, InlayHint, ShownHints } from './features/inlay-hints.ts';
export type { ReadToken } from './features/shape/read-token.ts';
export type { SymbolNode as OutlineNode } from './features/shape/symbols.ts';
export type { Locale } from './messages/index.ts';
export type { IndexProgress, IndexWork } from './workspace/workspace-index.ts';

export interface OkrServiceOptions {
  readonly workspace: OkrWorkspace;
  readonly clock: Clock;
  readonly logger: Logger;
  /**
   * Called after each file that is indexed. The host, which has a clock, answers with a promise when the event loop is due a turn,
   * and `undefined` while it may wait. Default: never due.
   */
  readonly pause?: () => Promise<void> | undefined;
  /** How many files the index takes in at most. Default 20,000. */
  readonly maxFiles?: number;
}

/** A finding with its words, for a reader of one language. */
export interface Diagnostic extends Finding {
  readonly text: string;
  readonly start: Position;
  readonly end: Position;
}

/** What changed in the workspace, for whoever shows it: files whose findings, nodes whose rows in a tree may differ. */
export type ServiceChange = WorkspaceChange;

export interface CompletionEntry {
  readonly label: string;
  readonly kind: 'objective' | 'key-result' | 'property' | 'value' | 'person' | 'team' | 'cycle' | 'snippet' | 'date' | 'rule';
  /** Beside the label: title or type. */
  readonly detail: string | null;
  /** At the far end of the row, where an editor has room for it: the title that belongs to an id. */
  readonly description: string | null;
  readonly edit: TextEdit;
  readonly snippet: boolean;
  readonly filterText: string;
  readonly sortText: string;
  /** Handed back to `resolveCompletion`, which adds the documentation. */
  readonly data: Readonly<Record<string, string>>;
}

export interface Hover {
  readonly range: OffsetRange;
  readonly markdown: string;
}

export interface LocationResult {
  readonly uri: string;
  /** What was pointed at: the reference under the cursor. */
  readonly origin: OffsetRange;
  readonly start: Position;
  readonly end: Position;
}

export interface CodeAction {
  readonly title: string;
  readonly kind: 'quickfix' | 'refactor.rewrite' | 'source.fixAll.okr';
  readonly edits: readonly TextEdit[];
  readonly snippet: boolean;
  readonly finding: Finding | null;
}

/** A rule, as a reader of one language is told of it. */
export interface RuleEntry {
  readonly id: string;
  readonly subject: Rule['subject'];
  /** In the preset `recommended`. */
  readonly defaultLevel: Severity | 'off';
  /** What the configuration makes of it. */
  readonly level: Severity | 'off';
  /** What it finds, in one line. */
  readonly summary: string;
}

/**
 * The one door to the engine: every face (editor, browser, command line, panel) asks here,
 * so a finding, a score or a tree is the same in all of them.
 * All methods answer from the present state and never throw for what a file holds.
 */
export interface OkrService {
  /** Reads the workspace in slices; resolves when the index is complete. Calling it again returns the same promise. */
  index(onProgress?: (progress: IndexProgress) => void): Promise<void>;
  /** Takes the editor's text for a file; it counts instead of what is on disk until `close`. */
  open(uri: string, text: string): void;
  change(uri: string, text: string): void;
  close(uri: string): Promise<void>;
  /** Calls back after each change, once it is complete; returns how to stop. */
  onDidChange(listener: (change: ServiceChange) => void): () => void;
  /** Tells that the calendar day has changed, so that expected progress and staleness move on. */
  dayChanged(): void;

  /** Files that may have findings, sorted: OKR files that are not ignored, and config files. */
  files(): readonly string[];
  /** The text of an open file; `undefined` for a closed one, of which only a summary is kept. */
  textOf(uri: string): string | undefined;
  positionAt(uri: string, offset: number): Position;
  offsetAt(uri: string, position: Position): number;
  /** The config file in force for a file; `null` for the defaults. */
  configOf(uri: string): string | null;
  /** All rules in the order of the catalogue, with the level they have for a file. */
  rules(uri: string, locale: Locale): readonly RuleEntry[];
  /** Grows whenever anything the file's findings depend on may have changed. */
  findingsRevision(uri: string): number;
  /** The findings of a file as data. */
  findings(uri: string): readonly Finding[];
  /** The same with their words and positions. */
  diagnostics(uri: string, locale: Locale): readonly Diagnostic[];
  /** The text of an open file with all safe fixes made, and the findings that they answer; `null` where there are none. */
  fixAll(uri: string): { readonly text: string; readonly fixed: readonly Finding[] } | null;
  codeActions(uri: string, range: OffsetRange, locale: Locale): readonly CodeAction[];
  completion(uri: string, offset: number, locale: Locale): readonly CompletionEntry[];
  /** The Markdown documentation of an entry. */
  resolveCompletion(data: Readonly<Record<string, string>>, locale: Locale): string | null;
  /** `images`: whether it may hold a picture as a `data:` URI. */
  hover(uri: string, offset: number, locale: Locale, images?: boolean): Hover | null;
  definition(uri: string, offset: number): readonly LocationResult[];
  /** Ways from one file to another: references, rename, symbols, links, who supports whom. */
  readonly navigation: Navigation;
  /** The lines above objectives and key results, in the order of the file. */
  codeLenses(uri: string, shown: ShownLenses, locale: Locale): readonly CodeLens[];
  /** What was understood, behind the sentences that end in a range. */
  inlayHints(uri: string, range: OffsetRange, shown: ShownHints, locale: Locale): readonly InlayHint[];
  /** The Markdown that a hint shows when somebody points at it. */
  hintTooltip(uri: string, subject: HintSubject, locale: Locale, images?: boolean): string | null;
  /** The alignment tree of a cycle; `null` takes the running one. */
  tree(cycle: string | null, locale: Locale): AlignmentTree;
  /** Does the work of the first tree in slices; resolves when `tree` can answer at once. */
  prepareTree(cycle: string | null, locale: Locale): Promise<void>;
  /** Where the number of a tree's row comes from, by the row's id; empty where there is nothing to explain. */
  explain(id: string, locale: Locale): readonly ExplainLine[];
  /** Where a tree's row stands in its file, by the row's id; `null` where it is in none. */
  placeOf(id: string): RowPlace | null;
  /** The id of the row of what stands at an offset of a file: its key result unless the objective is asked for, else its objective. */
  rowAt(uri: string, offset: number, objective?: boolean): string | null;
  /** Changes of the plan itself: other parents, objectives and key results below a row. */
  readonly structure: Structure;
  /** Outline, folds, selections and colours of one file. */
  readonly shape: Shape;
  /** What comes in from texts and tables, and goes out as such. */
  readonly exchange: Exchange;
  /** What a check-in asks about the key results that a pointer may mean; several where a reference leaves it open. */
  checkInForms(pointer: Pointer, locale: Locale): readonly CheckInForm[];
  /** The open key results of a file, a team or a cycle, those first that wait for a check-in. */
  checkInRound(scope: RoundScope, locale: Locale): readonly CheckInForm[];
  /** Whether answers hold, and what they would make of the score. `title`: what the person saw in the row. */
  checkInPreview(row: string, title: string, answers: CheckInAnswers, locale: Locale): CheckInPreview;
  /** The edits that write a check-in into an open file. */
  checkInWrite(row: string, title: string, answers: CheckInAnswers, locale: Locale): Written;
  /** The edits that add a line about a key result to the log of an open file instead. */
  checkInLog(uri: string, row: string, title: string, answers: CheckInAnswers, locale: Locale): Written;
  /** How the key result of a row can be moved to see what it would do; `null` where it cannot. */
  whatIfForm(row: string, locale: Locale): WhatIfForm | null;
  /** What would be different in a cycle's tree with some key results moved; `about` a row, also what moves it the most. Nothing is kept. */
  whatIf(cycle: string | null, moves: readonly WhatIfMove[], about: string | null, locale: Locale): WhatIfView;
  /** What the close of a file's cycle asks: each key result in turn, then its objective. */
  closeForm(uri: string, locale: Locale): CloseForm;
  /** What is wrong with grades, and the defaults of objectives that follow from them. */
  closePreview(uri: string, answers: readonly GradeAnswers[], locale: Locale): ClosePreview;
  /** The edits that write grades into an open file. */
  closeWrite(uri: string, answers: readonly GradeAnswers[], locale: Locale): Written;
  /** The file of another cycle, made of an open one; `null` takes the cycle that follows. Nothing is written. */
  rollOver(uri: string, cycle: string | null, locale: Locale): RolledOver;
  /** The cycle that a file with objectives is in, and the one that follows. */
  cyclesOf(uri: string): { readonly own: string | null; readonly next: string | null };
  /** The cycle that a name stands for where a file lies; `null` for what is none. */
  cycleNamed(uri: string, name: string): string | null;
  /** The way of a key result's row since the cycle began; `null` where there is none to draw. */
  chart(id: string, locale: Locale): ChartData | null;
  /**
   * A cycle on one day (`null`: the running one): where it stands, what moved since an earlier day (`null`: one cadence ago), who is
   * waited for, what is worded weakly. With `uris`, only what these files hold and what is drawn below it.
   */
  cycleReport(cycle: string | null, since: Day | null, locale: Locale, uris?: Iterable<string> | null): CycleReport;
  /** What another service's {@link compare} holds against its own: it follows the workspace as long as this service lives. */
  readonly state: ComparedState;
  /**
   * What differs from an earlier state of the same files, which a second service has read, on one day and in one cycle (`null`: the
   * running one). With `within`, only differences in these files, on either side.
   */
  compare(before: ComparedState, cycle: string | null, locale: Locale, within?: ((uri: string) => boolean) | null): Comparison;
  /** Comparisons that go on while somebody writes, laid over the tree. */
  readonly comparing: Comparing;
  /** All scores as a flat list: each objective, followed by its key results. */
  scorecard(locale: Locale): readonly ScoreEntry[];
  /** Resolves when no file waits to be read: after a config or the day changed, closed files are read again in slices. */
  settled(): Promise<void>;
  /** What was done since the start, counted; by it a test can see that a keystroke costs the same in a large workspace. */
  readonly work: IndexWork;
  dispose(): void;
}
