/**
 * The messages that our server, client and panel exchange besides LSP's own. Names and parameter types only:
 * no imports from packages, so both sides can share it whatever protocol library they carry.
 */
import type { CycleSummary, ExplainLine, RowPlace, TreeRow } from './core/report/view.ts';

export const LANGUAGE_ID = 'okr';

/** What the client tells the server at the start. */
export interface InitializationOptions {
  /** Locale of messages and hovers, e.g. `fr`; the client sends the editor's display language. */
  readonly locale?: string;
  /** Roots of the workspace are in LSP's own `workspaceFolders`; these globs are left out of the index. */
  readonly exclude?: readonly string[];
  /** URI of the folder with the rules' pages, where the server cannot know it by itself. */
  readonly rulePages?: string;
}

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
export type WireRow = Pick<PanelRow, 'id' | 'kind' | 'title' | 'health'> & Partial<PanelRow>;

/** Client → server: watch one cycle's alignment tree. The server answers with the whole tree once and then sends deltas. */
export const TREE_OPEN = 'okr/tree/open';
export interface TreeOpenParams {
  /** `null`: the cycle that today lies in, or the one with the most objectives. */
  readonly cycle: string | null;
}
export interface TreeOpenResult {
  readonly revision: number;
  readonly summary: CycleSummary;
  readonly rows: readonly WireRow[];
}

/** Client → server: stop sending deltas. */
export const TREE_CLOSE = 'okr/tree/close';

/** Server → client: what changed since the revision before. */
export const TREE_DELTA = 'okr/tree/delta';
export interface TreeDelta {
  readonly revision: number;
  readonly summary: CycleSummary;
  /** Rows that are new or differ. */
  readonly changed: readonly WireRow[];
  readonly removed: readonly string[];
  /** All row ids in drawing order, only when the order or the set changed. */
  readonly order?: readonly string[];
  /** The row that was asked for last, when its explanation reads differently now. */
  readonly explained?: Explanation;
}

/** Client → server: where the number of a row of the open tree comes from. Deltas keep the latest answer true. */
export const TREE_EXPLAIN = 'okr/tree/explain';
export interface RowParams {
  readonly id: string;
}
export interface Explanation {
  readonly id: string;
  /** In the reader's language; empty where there is nothing to explain. */
  readonly lines: readonly ExplainLine[];
}

/** Client → server: where a row stands in its file now. `null`: in none. */
export const TREE_PLACE = 'okr/tree/place';
export type TreePlaceResult = RowPlace | null;

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
