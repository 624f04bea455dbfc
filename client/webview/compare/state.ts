import type { ExplainLine } from '../../../server/src/core/report/view.ts';
import type { PanelRow } from '../../../server/src/protocol.ts';
import type { Compared, CompareToldPage } from './protocol.ts';

/** What is laid over the tree: what differs from a revision, as the server tells it. */
export interface CompareState {
  readonly revision: string;
  /** What it is compared with, in words; `null` until it is read. */
  readonly against: string | null;
  /** Why it cannot be compared. */
  readonly problem: string | null;
  readonly seq: number;
  /** A delta went missing: the page asks for all of it, and shows what it has until it is there. */
  readonly gap: boolean;
  readonly top: string;
  readonly counts: readonly string[];
  /** By row, ghosts among them. */
  readonly rows: ReadonlyMap<string, Compared>;
  readonly ghosts: ReadonlyMap<string, NonNullable<Compared['ghost']>>;
  /** Whether only what differs is shown, and what it stands under; `null`: as it suits the tree. */
  readonly only: boolean | null;
  /** Where the number of the explained row came from then. */
  readonly past: { readonly id: string; readonly lines: readonly ExplainLine[] } | null;
}

export type CompareAction =
  | CompareToldPage
  | { readonly type: 'compare-only'; readonly on: boolean }
  | { readonly type: 'compare-stop' };

/** What survives hiding the panel and a reload of the window. */
export interface SavedCompare {
  readonly revision: string;
  readonly only: boolean | null;
}

const NO_ROWS: ReadonlyMap<string, Compared> = new Map();
const NO_GHOSTS: CompareState['ghosts'] = new Map();

const begun = (revision: string, only: boolean | null): CompareState => ({
  revision,
  against: null,
  problem: null,
  seq: 0,
  gap: false,
  top: '',
  counts: [],
  rows: NO_ROWS,
  ghosts: NO_GHOSTS,
  only,
  past: null,
});

export const restored = (saved: SavedCompare | null): CompareState | null =>
  saved === null ? null : begun(saved.revision, saved.only);

export function reduceCompare(state: CompareState | null, action: CompareAction): CompareState | null {
  switch (action.type) {
    case 'compare': {
      const { revision, told, problem } = action;
      const same = state?.revision === revision ? state : null;
      // What is shown of the same revision stays until the new answer is there.
      if (told === null && problem === null) return same ?? begun(revision, null);
      const next = { ...begun(revision, same?.only ?? null), past: same?.past ?? null };
      return told === null ? { ...next, problem } : withRows({ ...next, ...told, rows: NO_ROWS }, told.rows, []);
    }
    case 'compareDelta': {
      if (state === null || state.against === null || action.seq <= state.seq || state.gap) return state;
      const { seq, top, counts, changed, removed } = action;
      if (seq !== state.seq + 1) return { ...state, gap: true };
      return withRows({ ...state, seq, top, counts }, changed, removed);
    }
    case 'compareThen':
      return state && { ...state, past: { id: action.id, lines: action.lines } };
    case 'compare-only':
      return state && { ...state, only: action.on };
    case 'compareEnd':
    case 'compare-stop':
      return null;
  }
}

function withRows(state: CompareState, changed: readonly Compared[], removed: readonly string[]): CompareState {
  const rows = new Map(state.rows);
  const touches =
    removed.some((id) => state.ghosts.has(id)) || changed.some(({ id, ghost }) => ghost !== null || state.ghosts.has(id));
  for (const id of removed) rows.delete(id);
  for (const row of changed) rows.set(row.id, row);
  if (!touches) return { ...state, rows };
  return {
    ...state,
    rows,
    ghosts: new Map([...rows].flatMap(([id, { ghost }]) => (ghost === null ? [] : [[id, ghost] as const]))),
  };
}

/** What differs of a row; `null` for one that is as it was. An objective that is drawn as a reference is the same objective. */
export function comparedOf(state: CompareState | null, row: PanelRow | undefined): Compared | null {
  return (row !== undefined && state?.rows.get(row.full ?? row.id)) || null;
}

/** Whether a row is one that is not there any more. */
export const isGone = (state: CompareState | null, id: string): boolean => state?.ghosts.has(id) === true;

/** What the server is to be asked of the row that is explained; `null`: nothing. */
export function pastWanted(state: CompareState | null, explained: string | null): string | null {
  return explained !== null && state?.rows.has(explained) ? explained : null;
}

/** What is read where a number is explained: of a row that is gone, where it came from then. */
export function explanationOf({
  explained,
  explanation,
  compare,
}: {
  readonly explained: string | null;
  readonly explanation: readonly ExplainLine[] | null;
  readonly compare: CompareState | null;
}): readonly ExplainLine[] | null {
  if (explained === null || !compare?.ghosts.has(explained)) return explanation;
  return compare.past?.id === explained ? compare.past.lines : null;
}

export const savedCompare = (state: CompareState | null): SavedCompare | null =>
  state === null || state.problem !== null ? null : { revision: state.revision, only: state.only };

/** What an earlier page left behind. */
export function readSavedCompare(value: unknown): SavedCompare | null {
  const { revision, only } = (typeof value === 'object' && value !== null ? value : {}) as Partial<
    Record<keyof SavedCompare, unknown>
  >;
  if (typeof revision !== 'string' || revision === '') return null;
  return { revision, only: typeof only === 'boolean' ? only : null };
}
