/**
 * What the panel's page and its host say to each other. Both sides check what they receive with the guards below and
 * drop the rest: the page is a web page, and the host must not run what a page could be made to say.
 */
import type { CycleSummary, ExplainLine } from '../../server/src/core/report/view.ts';
import type { Explanation, PanelRow, TreeDelta, TreeOpenResult, WireRow } from '../../server/src/protocol.ts';
import { type FromPage, isFromPage, readToPage, type ToPage } from './both-ways.ts';
import {
  type CompareFromPanel,
  type CompareToldPage,
  type CompareToPanel,
  isCompareFromPanel,
  readCompare,
} from './compare/protocol.ts';
import { HEALTHS, readRows } from './read-rows.ts';
import {
  isPreset,
  isWhatIfFromPanel,
  type Preset,
  readWhatIf,
  type WhatIfFromPanel,
  type WhatIfToPanel,
} from './what-if/protocol.ts';

/** How the server is doing, as far as the panel has to explain it. */
export interface PanelStatus {
  readonly phase: 'starting' | 'indexing' | 'ready' | 'stopped';
  readonly files: number;
  readonly indexed: number;
  /** Whether a folder is open at all. */
  readonly folder: boolean;
}

export type ToPanel =
  | ({ readonly type: 'status' } & PanelStatus)
  | ({ readonly type: 'tree' } & TreeOpenResult)
  /** More rows of the tree of a revision; `more`: how many are still to come. */
  | { readonly type: 'rows'; readonly revision: number; readonly rows: readonly WireRow[]; readonly more: number }
  | ({ readonly type: 'delta' } & TreeDelta)
  | ({ readonly type: 'explanation' } & Explanation)
  /** The keyboard comes back from a dialog: to a row, or to wherever it was. */
  | { readonly type: 'focus'; readonly id: string | null }
  | ToPage
  | WhatIfToPanel
  | CompareToPanel;

/** Rows of a tree, and those of them that have something below them which comes later. */
export interface Come {
  readonly rows: readonly PanelRow[];
  readonly awaiting?: readonly string[];
}

/** The same as the page works with it: rows in full. */
export type Told =
  | ToPage
  | CompareToldPage
  | Extract<ToPanel, { type: 'status' | 'explanation' | 'focus' | 'whatIfForm' | 'whatIf' }>
  | (Omit<Extract<ToPanel, { type: 'tree' }>, 'rows'> & Come & { readonly more: number })
  | (Omit<Extract<ToPanel, { type: 'rows' }>, 'rows'> & Come)
  | (Omit<Extract<ToPanel, { type: 'delta' }>, 'changed'> & { readonly changed: readonly PanelRow[] });

/** Commands that the empty states offer; a page can ask for nothing else. */
export const PANEL_COMMANDS = ['restart', 'create', 'example', 'open-folder'] as const;
export type PanelCommand = (typeof PANEL_COMMANDS)[number];

export type FromPanel =
  | FromPage
  /** The page listens; `cycle` is the one it showed last, `null` for the server's choice. */
  | { readonly type: 'ready'; readonly cycle: string | null }
  /** A person chose another cycle. */
  | { readonly type: 'open'; readonly cycle: string | null }
  /** A delta is missing: send the whole tree again. */
  | { readonly type: 'refresh' }
  /** Where does the number of this row come from? */
  | { readonly type: 'explain'; readonly id: string }
  /** Show this row's line in the editor; `focus`: and move the keyboard there. */
  | { readonly type: 'reveal'; readonly id: string; readonly focus: boolean }
  /** Ask for a check-in of this key result; `preset`: which begins with this. */
  | { readonly type: 'checkIn'; readonly id: string; readonly preset?: Preset }
  /** Ask for the check-ins of a team, or of all; `id`: the row from which it was asked. */
  | { readonly type: 'checkInRound'; readonly id: string | null; readonly team: string | null; readonly cycle: string | null }
  | WhatIfFromPanel
  | CompareFromPanel
  | { readonly type: 'copy'; readonly text: string }
  | { readonly type: 'run'; readonly command: PanelCommand }
  /** A revision is on the screen, with this many rows in the list. */
  | { readonly type: 'rendered'; readonly revision: number; readonly rows: number };

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown, limit: number): value is string => typeof value === 'string' && value.length <= limit;
const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string';
const isNumberOrNull = (value: unknown): value is number | null => value === null || Number.isFinite(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isArrayOf = (value: unknown, each: (item: unknown) => boolean): boolean => Array.isArray(value) && value.every(each);
const isString = (value: unknown): value is string => typeof value === 'string';
const isShare = (value: unknown): boolean => value === null || (isFields(value) && isCount(value.in) && isCount(value.of));

const PHASES: readonly unknown[] = ['starting', 'indexing', 'ready', 'stopped'];
function isExplainLine(value: unknown): value is ExplainLine {
  return (
    isFields(value) &&
    isString(value.label) &&
    isTextOrNull(value.detail) &&
    isTextOrNull(value.value) &&
    isTextOrNull(value.score)
  );
}

function isExplanation(value: unknown): value is Explanation {
  return isFields(value) && isString(value.id) && isArrayOf(value.lines, isExplainLine);
}

function isSummary(value: unknown): value is CycleSummary {
  return (
    isFields(value) &&
    isTextOrNull(value.cycle) &&
    isArrayOf(value.cycles, isString) &&
    isShare(value.week) &&
    [value.elapsed, value.progress, value.expected].every(isNumberOrNull) &&
    (HEALTHS as readonly unknown[]).includes(value.health) &&
    isCount(value.objectives) &&
    (value.scope === 'company' || value.scope === 'top') &&
    isArrayOf(value.explain, isExplainLine) &&
    isFields(value.counts) &&
    [value.counts.behind, value.counts.stale, value.counts.weak].every(isCount)
  );
}

/** A message to the page as one that it can act on; `null` when it is none. */
export function readToPanel(value: unknown): Told | null {
  if (!isFields(value)) return null;
  switch (value.type) {
    case 'status':
      return isStatus(value) ? (value as unknown as Told) : null;
    case 'tree': {
      const rows = readRows(value.rows);
      const { revision, summary, more = 0 } = value;
      const isWhole = isCount(revision) && isCount(more) && isSummary(summary) && rows !== null;
      return isWhole ? { type: 'tree', revision, summary, rows, ...awaitingIn(value.rows), more } : null;
    }
    case 'rows': {
      const rows = readRows(value.rows);
      const { revision, more } = value;
      return isCount(revision) && isCount(more) && rows !== null
        ? { type: 'rows', revision, rows, ...awaitingIn(value.rows), more }
        : null;
    }
    case 'delta': {
      const changed = readRows(value.changed);
      return isDelta(value) && changed !== null ? ({ ...value, changed } as unknown as Told) : null;
    }
    case 'explanation':
      return isExplanation(value) ? (value as unknown as Told) : null;
    case 'whatIfForm':
    case 'whatIf':
      return readWhatIf(value);
    case 'focus':
      return isTextOrNull(value.id) ? { type: 'focus', id: value.id } : null;
    default:
      return readToPage(value) ?? readCompare(value, isExplainLine);
  }
}

/** The rows of a readable list that say that something below them comes later. */
function awaitingIn(rows: unknown): Pick<Come, 'awaiting'> {
  const ids = (rows as readonly WireRow[]).flatMap(({ id, below }) => (below === true ? [id] : []));
  return ids.length === 0 ? {} : { awaiting: ids };
}

function isStatus(value: Fields): boolean {
  return PHASES.includes(value.phase) && isCount(value.files) && isCount(value.indexed) && typeof value.folder === 'boolean';
}

const isPlaced = (value: unknown): boolean => isFields(value) && isTextOrNull(value.after) && isArrayOf(value.ids, isString);

/** All of a delta but its rows. */
function isDelta(value: Fields): boolean {
  return (
    isCount(value.revision) &&
    isSummary(value.summary) &&
    isArrayOf(value.removed, isString) &&
    (value.placed === undefined || isArrayOf(value.placed, isPlaced)) &&
    (value.explained === undefined || isExplanation(value.explained))
  );
}

/** A row's id holds the URIs of two files at most, and what they call the objectives. */
const ID_LIMIT = 20_000;
/** What a file calls a team may be long, but is no book. */
const NAME_LIMIT = 2000;

/** Whether a message from the page is one that the host answers. Texts have limits, so a page cannot flood the host. */
export function isFromPanel(value: unknown): value is FromPanel {
  if (!isFields(value)) return false;
  switch (value.type) {
    case 'ready':
    case 'open':
      return value.cycle === null || isText(value.cycle, 200);
    case 'refresh':
      return true;
    case 'reveal':
      return isText(value.id, ID_LIMIT) && typeof value.focus === 'boolean';
    case 'explain':
      return isText(value.id, ID_LIMIT);
    case 'checkIn':
      return isText(value.id, ID_LIMIT) && (value.preset === undefined || isPreset(value.preset));
    case 'whatIfForm':
    case 'whatIf':
      return isWhatIfFromPanel(value);
    case 'checkInRound':
      return (
        (value.id === null || isText(value.id, ID_LIMIT)) &&
        (value.team === null || isText(value.team, NAME_LIMIT)) &&
        (value.cycle === null || isText(value.cycle, 200))
      );
    case 'copy':
      return isText(value.text, 2000);
    case 'run':
      return (PANEL_COMMANDS as readonly unknown[]).includes(value.command);
    case 'rendered':
      return isCount(value.revision) && isCount(value.rows);
    default:
      return isFromPage(value) || isCompareFromPanel(value);
  }
}
