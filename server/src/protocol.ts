/**
 * The messages that our server, client and panel exchange besides LSP's own. Names and parameter types only:
 * no imports from packages, so both sides can share it whatever protocol library they carry.
 */

import type { AlignTarget } from './core/features/align-forms.ts';
import type { ImportView } from './core/features/exchange-forms.ts';
import type {
  CheckInAnswers,
  CheckInForm,
  CheckInPreview,
  GradeAnswers,
  GradeForm,
  NextCycleFile,
} from './core/features/forms.ts';
import type { ItemKind } from './core/features/writing-forms.ts';
import type { ComparedRow, RowDifference } from './core/report/compare-overlay-view.ts';
import type { PlacedRows } from './core/report/diff-tree.ts';
import type { CycleSummary, ExplainLine, RowPlace, TreeRow } from './core/report/view.ts';
import type { WhatIfForm, WhatIfMove, WhatIfView } from './core/report/what-if-view.ts';

export const LANGUAGE_ID = 'okr';

/** What the client tells the server at the start. */
export interface InitializationOptions {
  /** Locale of messages and hovers, e.g. `fr`; the client sends the editor's display language. */
  readonly locale?: string;
  /** Roots of the workspace are in LSP's own `workspaceFolders`; these globs are left out of the index. */
  readonly exclude?: readonly string[];
  /** URI of the folder with the rules' pages, where the server cannot know it by itself. */
  readonly rulePages?: string;
  /**
   * Whether the client has the commands that a code lens calls (`okr.checkIn`, `okr.checkInRound`, `okr.closeCycle`, `okr.explainScore`).
   * Other clients get lenses that only say something.
   */
  readonly commands?: boolean;
  /** Whether a hover may hold a picture as a `data:` URI; other clients get the same in a line of blocks. */
  readonly hoverImages?: boolean;
}

/** The commands behind code lenses. Their arguments: a {@link KeyResultPointer}, or of a whole file {@link CheckInRoundParams} and {@link CloseParams}. */
export const CHECK_IN_COMMAND = 'okr.checkIn';
export const CHECK_IN_ROUND_COMMAND = 'okr.checkInRound';
export const CLOSE_CYCLE_COMMAND = 'okr.closeCycle';
export const EXPLAIN_SCORE_COMMAND = 'okr.explainScore';

/** Server → client: the status item. */
export const STATUS = 'okr/status';
export interface StatusParams {
  readonly phase: 'indexing' | 'ready';
  readonly files: number;
  readonly indexed: number;
  /** Set when there were more files than the index takes in. */
  readonly limit: number | null;
  readonly findings: { readonly error: number; readonly warning: number; readonly info: number; readonly hint: number };
}

/** Client → server: which configuration rules this file. */
export const CONFIG_OF = 'okr/configOf';
export interface ConfigOfParams {
  readonly uri: string;
}
export interface ConfigOfResult {
  /** `null`: no config file, the defaults are in force. */
  readonly config: string | null;
}

/** A row as the panel has it: what stands below it says the order of the rows and their `parent`. */
export type PanelRow = Omit<TreeRow, 'children'>;
/** A row on its way: of fifteen thousand, what is `null` or empty would be the larger part, so it is left out. */
export type WireRow = Pick<PanelRow, 'id' | 'kind' | 'title' | 'health'> &
  Partial<PanelRow> & {
    /** What stands below it comes later. */
    readonly below?: true;
  };

/**
 * Client → server: watch one cycle's alignment tree. The server answers with the tree, of a large one with what a panel shows at
 * first, and sends deltas once all of it has been fetched. While files are still being read the answer waits: see {@link STATUS}.
 */
export const TREE_OPEN = 'okr/tree/open';
export interface TreeOpenParams {
  /** `null`: the cycle that today lies in, or the one with the most objectives. */
  readonly cycle: string | null;
  /** Who watches: the panel and the map each have a tree of their own. A client that has but one need not say. */
  readonly watcher?: string;
}
export interface TreeOpenResult {
  readonly revision: number;
  readonly summary: CycleSummary;
  readonly rows: readonly WireRow[];
  /** How many rows are to be fetched still, if any; a row comes after its parent and together with its siblings. */
  readonly more?: number;
}

/** Client → server: the next rows of a tree that was opened. */
export const TREE_MORE = 'okr/tree/more';
export interface TreeMoreParams {
  readonly watcher?: string;
}
/** `null`: nothing is waiting. */
export type TreeMoreResult = { readonly rows: readonly WireRow[]; readonly more: number } | null;

/** Client → server: stop sending deltas. */
export const TREE_CLOSE = 'okr/tree/close';
export interface TreeCloseParams {
  readonly watcher?: string;
}

/** Server → client: what changed since the revision before. */
export const TREE_DELTA = 'okr/tree/delta';
export interface TreeDelta {
  /** For whom it is, where the tree was opened with a name. */
  readonly watcher?: string;
  readonly revision: number;
  readonly summary: CycleSummary;
  /** Rows that are new or differ. */
  readonly changed: readonly WireRow[];
  readonly removed: readonly string[];
  /** Where rows stand in drawing order that are new or stand elsewhere now, only when there are such rows. */
  readonly placed?: readonly PlacedRows[];
  /** The row that was asked for last, when its explanation reads differently now. */
  readonly explained?: Explanation;
}

/** Client → server: where the number of a row of the open tree comes from. Deltas keep the latest answer true. */
export const TREE_EXPLAIN = 'okr/tree/explain';
export interface RowParams {
  readonly id: string;
  /** Whose tree the row is in. */
  readonly watcher?: string;
}
export interface Explanation {
  readonly id: string;
  /** In the reader's language; empty where there is nothing to explain. */
  readonly lines: readonly ExplainLine[];
}

/** Client → server: where a row stands in its file now. `null`: in none. */
export const TREE_PLACE = 'okr/tree/place';
export type TreePlaceResult = RowPlace | null;

/** Client → server: how the key result of a row can be moved to see what it would do. `null`: it cannot. */
export const WHAT_IF_FORM = 'okr/whatIf/form';
export type WhatIfFormResult = WhatIfForm | null;
/**
 * Client → server: what would be different in a cycle's tree with some key results moved. Each question is whole in itself, so
 * that the latest one is all that counts; nothing is written, nor kept for the next one.
 */
export const WHAT_IF = 'okr/whatIf';
export interface WhatIfParams {
  readonly cycle: string | null;
  readonly moves: readonly WhatIfMove[];
  /** A key result's row: tell also what moves its objective the most, and what the top. */
  readonly about: string | null;
}
/** `null`: it cannot be told. */
export type WhatIfResult = WhatIfView | null;
/** Client → server: the row of what stands at a place of an open file. */
export const TREE_ROW_AT = 'okr/tree/rowAt';
export interface TreeRowAtParams extends DocumentPoint {
  /** The objective's row, on the lines of its key results too. */
  readonly objective?: boolean;
}
export interface TreeRowAtResult {
  /** `null`: neither a key result nor an objective is there. */
  readonly id: string | null;
}

/** Client → server: a cycle's tree as a text for another page. */
export const TREE_EXPORT = 'okr/tree/export';
export interface TreeExportParams {
  readonly cycle: string | null;
  readonly format: 'mermaid' | 'markdown';
}
export interface TreeExportResult {
  readonly text: string;
  /** A sentence for whoever exports it: what the text will not do as it is; `null`: nothing. */
  readonly note: string | null;
}

/** Server → client: files the worker cannot read itself. The client answers from `vscode.workspace.fs`. */
export const FS_LIST = 'okr/fs/list';
export interface FsListResult {
  readonly uris: readonly string[];
}
export const FS_READ = 'okr/fs/read';
export interface FsReadParams {
  readonly uri: string;
}
/** `null`: no such file. Bytes travel as base64, since the JSON of LSP has no binary. */
export type FsReadResult = { readonly base64: string } | null;

export type {
  CheckInAnswers,
  CheckInForm,
  CheckInPreview,
  GradeAnswers,
  GradeForm,
  NextCycleFile,
} from './core/features/forms.ts';

/** A place in a document, as LSP counts: lines and UTF-16 columns from 0. */
export interface DocumentPoint {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
}
export type KeyResultPointer = { readonly ref: string } | { readonly row: string } | DocumentPoint;

/** Client → server: what a check-in asks about one key result. `null`: there is none. */
export const CHECK_IN_FORM = 'okr/checkIn/form';
export type CheckInFormResult = CheckInForm | null;

/**
 * Client → server: the key results of a round, in the order in which a team would go through them: those that wait for a
 * check-in first. Of a file, of a team in a cycle, or of all.
 */
export const CHECK_IN_ROUND = 'okr/checkIn/round';
export interface CheckInRoundParams {
  readonly uri?: string;
  readonly team?: string;
  readonly cycle?: string;
}
export interface CheckInRoundResult {
  readonly forms: readonly CheckInForm[];
}

/** Client → server: whether answers hold, and what they would make of the score. */
export const CHECK_IN_PREVIEW = 'okr/checkIn/preview';
/** Client → server: the edit that writes a check-in into the open document. */
export const CHECK_IN_WRITE = 'okr/checkIn/write';
export interface CheckInParams {
  readonly row: string;
  /** The title that the person saw: should the row be another key result by now, it is looked for. */
  readonly title: string;
  readonly answers: CheckInAnswers;
}
export type CheckInPreviewResult = CheckInPreview;

/** Edits for one version of one document; the client asks again when the document has moved on. */
export interface WriteResult {
  readonly uri: string | null;
  /** The version that the edits are for; `null` with a problem. */
  readonly version: number | null;
  readonly edits: readonly WrittenEdit[];
  /** Why nothing is written, in the reader's language. */
  readonly problem: string | null;
}
export interface WrittenEdit {
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
  readonly newText: string;
}

/** Client → server: what the close of a file's cycle asks. */
export const CLOSE_FORM = 'okr/close/form';
export interface CloseParams {
  readonly uri: string;
}
export interface CloseFormResult {
  readonly cycle: string | null;
  readonly grades: readonly GradeForm[];
  /** Why there is nothing to grade. */
  readonly problem: string | null;
}
/** Client → server: what is wrong with a grade; of an objective also the default, from the grades of its key results. */
export const CLOSE_PREVIEW = 'okr/close/preview';
export interface GradesParams {
  readonly uri: string;
  readonly grades: readonly GradeAnswers[];
}
export interface ClosePreviewResult {
  /** By row, in one line each. */
  readonly problems: Readonly<Record<string, string>>;
  /** By the row of an objective: the mean of its key results' grades, by weight, where they are given. */
  readonly defaults: Readonly<Record<string, number>>;
}
/** Client → server: the edit that writes the grades into the open document. Answers with a {@link WriteResult}. */
export const CLOSE_WRITE = 'okr/close/write';

/** Client → server: the file of the next cycle, made of an open one. */
export const ROLL_OVER = 'okr/rollOver';
export interface RollOverParams {
  readonly uri: string;
  /** As in the file: `2027-Q1`. `null`: the one that follows. */
  readonly cycle: string | null;
}
export type RollOverResult = NextCycleFile & { readonly cycle: string | null };

/** Client → server: branches and tags to compare with, those that moved last first. Only a trusted workspace is asked about. */
export const COMPARE_REVISIONS = 'okr/compare/revisions';
export interface CompareRevisionsResult {
  readonly names: readonly string[];
  /** Where this branch left the default one, when it has: what a pull request is read against. */
  readonly base: { readonly branch: string; readonly revision: string } | null;
  /** Why there are none, in the reader's language. */
  readonly problem: string | null;
}
/** Client → server: what differs between a revision and the files as they are, unsaved text included, as a page to read. */
export const COMPARE = 'okr/compare';
export interface CompareParams {
  /** What git takes for a commit. */
  readonly revision: string;
}
export interface CompareResult {
  /** A page to read. */
  readonly markdown: string | null;
  readonly problem: string | null;
}

/**
 * Client → server: lay what differs from a revision over a cycle's tree from now on. There is one such comparison; opened again with
 * the same revision, as for another cycle, it goes on with the files that were read.
 */
export const COMPARE_OPEN = 'okr/compare/open';
export interface CompareOpenParams extends CompareParams {
  /** `null`: the one that an open tree would show. */
  readonly cycle: string | null;
}
/** `told` is `null` with a problem, and when the answer is wanted no more. */
export interface CompareOpenResult {
  readonly told: CompareTold | null;
  readonly problem: string | null;
}
export interface CompareTold {
  readonly seq: number;
  /** What it is compared with, in the reader's words. */
  readonly against: string;
  readonly top: string;
  readonly counts: readonly string[];
  /** Of very many only the first; the others follow in deltas. */
  readonly rows: readonly WireComparedRow[];
}
/** A row of an overlay on its way: what says nothing is left out. */
export interface WireComparedRow {
  readonly id: string;
  readonly kind: RowDifference;
  readonly before?: NonNullable<ComparedRow['before']>;
  readonly facts?: ComparedRow['facts'];
  readonly ghost?: { readonly row: WireRow; readonly behind: string | null };
}
/** Server → client: what became of the differences since the one before. */
export const COMPARE_DELTA = 'okr/compare/delta';
export interface CompareDelta {
  readonly seq: number;
  readonly top: string;
  readonly counts: readonly string[];
  readonly changed: readonly WireComparedRow[];
  /** Rows that are as they were again, and ghosts that are gone. */
  readonly removed: readonly string[];
}
/** Client → server: end it, and forget what was read for it. */
export const COMPARE_CLOSE = 'okr/compare/close';
/** Client → server: where the number of a row came from then. Asked with `{ id }`, answered with an `Explanation`. */
export const COMPARE_EXPLAIN = 'okr/compare/explain';

export type {
  AlignAnswers,
  AlignParent,
  AlignPlan,
  AlignTarget,
  ChildAnswers,
  ChildForm,
  ChildPlace,
  SentenceVerdict,
} from './core/features/align-forms.ts';

/** Client → server: what the objective of a row can be aligned to. Asked with `{ row }`. */
export const ALIGN_TARGETS = 'okr/align/targets';
export interface AlignTargetsResult {
  readonly targets: readonly AlignTarget[];
}
/** Client → server: what aligning the objective of a row to another row would take. Asked with `{ row, target }`, answered with an `AlignPlan`. */
export const ALIGN_PLAN = 'okr/align/plan';
/** Client → server: the edits that align it, asked with `AlignAnswers` once the files are open. */
export const ALIGN_WRITE = 'okr/align/write';
/** Client → server: where an objective that supports a row can be written. Asked with `{ row }`, answered with a `ChildForm`. */
export const CHILD_FORM = 'okr/child/form';
/** Client → server: the edits that write it, asked with `ChildAnswers`. */
export const CHILD_WRITE = 'okr/child/write';
/** Client → server: the edits that add a key result. Asked with `{ row, title, text }`. */
export const KEY_RESULT_WRITE = 'okr/keyResult/write';
/** Client → server: what a linter would say of a sentence. Asked with `{ row, text, keyResult }`, answered with a `SentenceVerdict`. */
export const SENTENCE_VERDICT = 'okr/verdict';

/** Edits of several documents that are one step; the client asks again when one of them has moved on. */
export interface WriteFilesResult {
  readonly files: readonly WrittenFile[];
  /** What is said of it once it is done, in the reader's language. */
  readonly done: string;
  /** Where somebody goes on writing, in the first of the files with its edits. */
  readonly cursor: { readonly line: number; readonly character: number } | null;
  /** Why nothing is written. */
  readonly problem: string | null;
}
export interface WrittenFile {
  readonly uri: string;
  /** `null`: the file is not there yet. */
  readonly version: number | null;
  readonly edits: readonly WrittenEdit[];
}

export type { NewFile, NewFileAnswers, NewFileForm } from './core/features/writing-forms.ts';
export type { ItemKind };

/** Client → server: the edits that add an item at a place of an open file. */
export const ITEM_ADD = 'okr/item/add';
export interface ItemAddParams {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
  readonly kind: ItemKind;
}
export interface ItemAddResult extends WriteFilesResult {
  /** Its title once the edits are made, to be typed over; `null` with a problem. */
  readonly selection: WrittenEdit['range'] | null;
}
/** Client → server: what is asked about a new file, answered with a `NewFileForm`. */
export const NEW_FILE_FORM = 'okr/newFile/form';
/** Client → server: its name and text. Asked with `NewFileAnswers`, answered with a `NewFile`. */
export const NEW_FILE = 'okr/newFile';

export type { ImportedColumn, ImportedPlan, ImportView } from './core/features/exchange-forms.ts';

/** Client → server: what a text or a table would become, as files of their own. */
export const IMPORT_READ = 'okr/import/read';
export interface ImportReadParams {
  readonly text: string;
  /** `null`: to be told by itself. */
  readonly shape: 'table' | 'text' | null;
  /** Roles of columns, as `objective=A`. */
  readonly columns: readonly string[];
  /** Where the files would lie: their configuration counts. */
  readonly uri: string | null;
}
/** `null`: it cannot be told. */
export type ImportReadResult = ImportView | null;
/** Client → server: the edits that put a text or a table into an open document, where the cursor is. */
export const IMPORT_PASTE = 'okr/import/paste';
export interface ImportPasteParams extends ImportReadParams, DocumentPoint {
  readonly uri: string;
}
export interface ImportPasteResult extends WriteResult {
  readonly view: ImportView | null;
  /** Where what was pasted begins, in the document with the edits. */
  readonly cursor: { readonly line: number; readonly character: number } | null;
}
/** Client → server: the objective of a row, or of a key result's row, as Markdown. Asked with `{ row }`. */
export const OBJECTIVE_MARKDOWN = 'okr/objective/markdown';
export type ObjectiveMarkdownResult = { readonly text: string } | null;

/** Client → server: call a tool for assistants. What is wrong with the call, or goes wrong, is in the answer. */
export const AGENT_TOOL = 'okr/agents/tool';
export interface AgentToolParams {
  readonly name: string;
  /** As the assistant gave it. */
  readonly input: unknown;
  /** Whether git may be run: in a trusted workspace. */
  readonly trusted: boolean;
}
export interface AgentToolResult {
  /** In the reader's language. */
  readonly text: string;
  readonly isError: boolean;
}
