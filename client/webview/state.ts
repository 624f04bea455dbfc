import type { CycleSummary, ExplainLine } from '../../server/src/core/report/view.ts';
import type { Explanation, PanelRow } from '../../server/src/protocol.ts';
import { type Arranged, type Arrangement, AS_ALIGNED, arrange, overlaid, readArrangement, rearranged } from './arrange.ts';
import { type Column, readColumns } from './columns.ts';
import { haunted, withGhosts } from './compare/ghosts.ts';
import {
  type CompareAction,
  type CompareState,
  comparedOf,
  readSavedCompare,
  reduceCompare,
  restored,
  type SavedCompare,
  savedCompare,
} from './compare/state.ts';
import { withCursor } from './cursor.ts';
import { readFacets } from './facets.ts';
import { type Filter, isFiltering, matcherOf, NO_FILTER } from './filter.ts';
import {
  EMPTY_OUTLINE,
  filteredRows,
  type Outline,
  outlineOf,
  type Place,
  toggled,
  type VisibleRow,
  visibleRows,
} from './outline.ts';
import { placedAnew } from './placed.ts';
import type { Come, PanelStatus, Told } from './protocol.ts';
import { TreeRows } from './tree-rows.ts';
import { type KeptWhatIf, keptWhatIf, readKeptWhatIf, whatIfFrom } from './what-if/kept.ts';
import { type Ground, groundMoved, reduceWhatIf, type WhatIfAction, type WhatIfState } from './what-if/state.ts';

/** Everything that the panel shows, as immutable data: what came from the server, and what the person made of it. */
export interface PanelState extends Arranged {
  readonly status: PanelStatus;
  /** The revision on the screen; `null` before the first tree. */
  readonly revision: number | null;
  /** A delta went missing: the page asks for the whole tree, and shows the old one until it is there. */
  readonly gap: boolean;
  /** The cycle that the person chose; `null`: the server's choice. */
  readonly cycle: string | null;
  readonly summary: CycleSummary | null;
  readonly rows: TreeRows;
  /** How many rows of the tree are on their way still. */
  readonly more: number;
  /** Rows that have something below them which is on its way. */
  readonly awaiting: ReadonlySet<string>;
  readonly tally: Tally;
  /** The rows as the server orders them. */
  readonly natural: Outline;
  /** The same with the rows among them that a comparison shows as gone. */
  readonly ground: Outline;
  readonly arrangement: Arrangement;
  /** The columns that the person chose; `null`: what matters now. */
  readonly columns: readonly Column[] | null;
  /** Rows down to this level are open until the person says otherwise. */
  readonly openLevels: number;
  /** What the person opened (`true`) and closed (`false`). */
  readonly toggles: ReadonlyMap<string, boolean>;
  readonly filter: Filter;
  /** What the person closed while a filter shows all ways to its matches. */
  readonly closedInFilter: ReadonlySet<string>;
  readonly visible: readonly VisibleRow[];
  /** How many rows answer to the filter themselves; `null` without one. */
  readonly matches: number | null;
  /** The row that the keyboard is on. */
  readonly active: string | null;
  /** The row whose number is explained. */
  readonly explained: string | null;
  /** Its explanation; `null` until the answer is there. */
  readonly explanation: readonly ExplainLine[] | null;
  /** What the server is to be asked: another object is another question. */
  readonly question: { readonly id: string } | null;
  /** The row that the cursor in the editor is on. */
  readonly cursor: string | null;
  /** What is supposed, and not written; `null` for nothing. */
  readonly whatIf: WhatIfState | null;
  /** What differs from a revision; `null` while nothing is compared. */
  readonly compare: CompareState | null;
  /** What the host said last of what was asked for here. */
  readonly said: { readonly text: string } | null;
}

/** How many rows of a kind there are; kept along, so a delta costs what it changes and not what the tree holds. */
export interface Tally {
  /** Rows that a filter can find: all but the groups. */
  readonly found: number;
  readonly keyResults: number;
  /** Key results that wait for a check-in. */
  readonly due: number;
}

/** What survives hiding the panel and a reload of the window. */
export interface SavedState {
  readonly version: 2;
  readonly cycle: string | null;
  readonly toggles: readonly (readonly [string, boolean])[];
  readonly filter: Filter;
  readonly arrangement: Arrangement;
  readonly columns: readonly Column[] | null;
  readonly active: string | null;
  readonly explained: string | null;
  readonly whatIf: KeptWhatIf | null;
  readonly compare: SavedCompare | null;
}

export type Action =
  | Told
  | WhatIfAction
  | CompareAction
  | { readonly type: 'set-open'; readonly ids: readonly string[]; readonly open: boolean }
  | { readonly type: 'activate'; readonly id: string }
  | { readonly type: 'explain'; readonly id: string }
  | { readonly type: 'filter'; readonly filter: Filter }
  | { readonly type: 'arrange'; readonly arrangement: Arrangement }
  | { readonly type: 'columns'; readonly columns: readonly Column[] | null }
  | { readonly type: 'choose-cycle'; readonly cycle: string };

const NOBODY: ReadonlySet<string> = new Set();
const NOTHING: Tally = { found: 0, keyResults: 0, due: 0 };

/** A small tree is open from the start; a large one shows its first two levels. */
const OPEN_ALL_BELOW = 40;
const OPEN_LEVELS = 1;

export function initialState(saved: SavedState | null): PanelState {
  return {
    status: { phase: 'starting', files: 0, indexed: 0, folder: true },
    revision: null,
    gap: false,
    cycle: saved?.cycle ?? null,
    summary: null,
    rows: TreeRows.NONE,
    more: 0,
    awaiting: NOBODY,
    tally: NOTHING,
    natural: EMPTY_OUTLINE,
    ground: EMPTY_OUTLINE,
    arrangement: saved?.arrangement ?? AS_ALIGNED,
    outline: EMPTY_OUTLINE,
    shown: new Map(),
    groups: new Map(),
    columns: saved?.columns ?? null,
    openLevels: OPEN_LEVELS,
    toggles: new Map(saved?.toggles),
    filter: saved?.filter ?? NO_FILTER,
    closedInFilter: new Set(),
    visible: [],
    matches: null,
    active: saved?.active ?? null,
    explained: saved?.explained ?? null,
    explanation: null,
    question: null,
    cursor: null,
    whatIf: whatIfFrom(saved?.whatIf ?? null),
    compare: restored(saved?.compare ?? null),
    said: null,
  };
}

export function savedState(state: PanelState): SavedState {
  const { cycle, filter, arrangement, columns, active, explained } = state;
  const whatIf = keptWhatIf(state.whatIf);
  const compare = savedCompare(state.compare);
  return { version: 2, cycle, toggles: [...state.toggles], filter, arrangement, columns, active, explained, whatIf, compare };
}

/** What an earlier page left behind, if it is ours and whole; it may have been written by another version. */
export function readSavedState(value: unknown): SavedState | null {
  // The first version knew neither facets nor arrangements; what it lacks is read as not chosen.
  const saved = value as Partial<Omit<SavedState, 'version'> & { version: number }> | null | undefined;
  if (typeof saved !== 'object' || saved === null || (saved.version !== 1 && saved.version !== 2)) return null;
  const text = (part: unknown) => (typeof part === 'string' ? part : null);
  const filter: Partial<Filter> = typeof saved.filter === 'object' && saved.filter !== null ? saved.filter : {};
  return {
    version: 2,
    cycle: text(saved.cycle),
    toggles: (Array.isArray(saved.toggles) ? saved.toggles : []).filter(
      (pair): pair is [string, boolean] => Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'boolean',
    ),
    filter: {
      text: text(filter.text) ?? '',
      behind: filter.behind === true,
      stale: filter.stale === true,
      weak: filter.weak === true,
      facets: readFacets(filter.facets),
    },
    arrangement: readArrangement(saved.arrangement),
    columns: readColumns(saved.columns),
    active: text(saved.active),
    explained: text(saved.explained),
    compare: readSavedCompare(saved.compare),
    whatIf: readKeptWhatIf(saved.whatIf),
  };
}

export function reduce(state: PanelState, action: Action): PanelState {
  switch (action.type) {
    case 'status': {
      const { phase, files, indexed, folder } = action;
      return { ...state, status: { phase, files, indexed, folder } };
    }
    case 'tree': {
      const come = byId(action.rows);
      const awaiting = stillAwaiting(NOBODY, action);
      const natural = outlineOf(come.keys(), come, awaiting);
      const rows = TreeRows.of(natural, come);
      const another = state.summary === null || state.summary.cycle !== action.summary.cycle;
      const openLevels = another
        ? rows.size + action.more <= OPEN_ALL_BELOW
          ? Number.POSITIVE_INFINITY
          : OPEN_LEVELS
        : state.openLevels;
      const { revision, summary, more } = action;
      // A tree begins anew on the server too: what is explained is asked for again, and stands as it was meanwhile.
      const tally = tallied(NOTHING, [], rows.values());
      const next = {
        ...state,
        revision,
        summary,
        rows,
        more,
        awaiting,
        tally,
        natural,
        openLevels,
        gap: false,
        question: null,
      };
      // A question that was on its way may have been lost with the tree before.
      const whatIf = next.whatIf && { ...next.whatIf, question: null };
      return withWhatIf(withQuestion(withVisible(standing({ ...next, whatIf }), state)), null);
    }
    case 'rows':
      return withWhatIf(withMore(state, action), null);
    case 'delta': {
      const next = applyDelta(state, action);
      return next.rows === state.rows ? next : withWhatIf(next, [...action.changed.map(({ id }) => id), ...action.removed]);
    }
    case 'what-if-start':
    case 'what-if-move':
    case 'what-if-list':
    case 'what-if-stop':
    case 'whatIfForm':
    case 'whatIf': {
      const whatIf = reduceWhatIf(state.whatIf, action, groundOf(state));
      return whatIf === state.whatIf ? state : { ...state, whatIf };
    }
    case 'compare':
    case 'compareDelta':
    case 'compareEnd':
    case 'compareThen':
    case 'compare-only':
    case 'compare-stop': {
      const compare = reduceCompare(state.compare, action);
      return compare === state.compare ? state : withCompare(state, compare);
    }
    case 'set-open':
      return setOpen(state, action.ids, action.open);
    case 'activate':
      return state.shown.has(action.id) && state.active !== action.id ? { ...state, active: action.id } : state;
    case 'explain': {
      const row = state.shown.get(action.id);
      if (row === undefined || !isExplainable(row)) return state;
      const explained = state.explained === action.id ? null : action.id;
      return withQuestion({ ...state, active: action.id, explained, explanation: null, question: null });
    }
    case 'explanation':
      return withExplanation(state, action);
    case 'filter':
      return withVisible({ ...state, filter: action.filter, closedInFilter: new Set() }, state);
    case 'arrange': {
      const { arrangement } = action;
      return withVisible(standing({ ...state, arrangement }), state);
    }
    case 'columns':
      return { ...state, columns: action.columns };
    case 'choose-cycle':
      return { ...state, cycle: action.cycle };
    case 'highlight':
      return withCursor(state, action, setOpen);
    case 'said':
      return { ...state, said: { text: action.text } };
    case 'focus':
      return action.id === null ? state : reduce(state, { type: 'activate', id: action.id });
  }
}

const groundOf = ({ rows, summary }: PanelState): Ground => ({ rows, cycle: summary?.cycle ?? null });

/** What is supposed, on the rows as they are now; of a tree that comes in parts, once all are there: none is gone before. */
function withWhatIf(state: PanelState, changed: readonly string[] | null): PanelState {
  if (state.more > 0) return state;
  const whatIf = groundMoved(state.whatIf, groundOf(state), changed);
  return whatIf === state.whatIf ? state : { ...state, whatIf };
}

/** The rows as the person wants them to stand, with those that are gone where they stood. */
function standing(state: PanelState): PanelState {
  const { natural, rows, arrangement, compare } = state;
  const ground = haunted(natural, rows, compare);
  return { ...state, ground, ...arrange(ground, withGhosts(rows, compare), arrangement) };
}

/** What differs laid over the rows: they are arranged anew only where rows that are gone come or go. */
function withCompare(state: PanelState, compare: CompareState | null): PanelState {
  const next = { ...state, compare };
  if (compare?.ghosts !== state.compare?.ghosts) return withVisible(standing(next), state);
  return showsOnly(next) || showsOnly(state) ? withVisible(next, state) : next;
}

/** Whether only what differs is shown: in a tree that is not open from the start, unless the person says otherwise. */
export function showsOnly({ compare, rows }: Pick<PanelState, 'compare' | 'rows'>): boolean {
  if (compare === null || compare.rows.size === 0) return false;
  return compare.only ?? rows.size > OPEN_ALL_BELOW;
}

/** Whether rows are left out, and the ways to the others shown. */
function isNarrowed(state: PanelState): boolean {
  return isFiltering(state.filter) || showsOnly(state);
}

/** Whether a row's number can be asked about: only a group has none. */
export function isExplainable(row: PanelRow): boolean {
  return row.kind !== 'group';
}

/** A tally after some rows went and others came. */
function tallied({ found, keyResults, due }: Tally, gone: Iterable<PanelRow>, come: Iterable<PanelRow>): Tally {
  const count = (row: PanelRow, by: 1 | -1) => {
    if (row.kind !== 'group') found += by;
    if (row.kind === 'key-result') keyResults += by;
    if (isDue(row)) due += by;
  };
  for (const row of gone) count(row, -1);
  for (const row of come) count(row, 1);
  return { found, keyResults, due };
}

/** Whether a key result waits for a check-in: it has none yet, or is overdue. */
function isDue({ kind, health }: PanelRow): boolean {
  return kind === 'key-result' && (health === 'pending' || health === 'outdated');
}

/** Asks about the explained row once it is there; forgets the answer about one that is not. */
function withQuestion(state: PanelState): PanelState {
  const { explained, question } = state;
  if (explained === null || !state.rows.has(explained)) {
    return question === null && state.explanation === null ? state : { ...state, explanation: null, question: null };
  }
  return question?.id === explained ? state : { ...state, question: { id: explained } };
}

/** Takes an answer, unless another row is explained by now, or none. */
function withExplanation(state: PanelState, { id, lines }: Explanation): PanelState {
  return id === state.explained && state.rows.has(id) ? { ...state, explanation: lines } : state;
}

/** Who has something below which is on its way, after some rows have come. */
function stillAwaiting(
  before: ReadonlySet<string>,
  { rows, awaiting = [], more }: Come & { readonly more: number },
): ReadonlySet<string> {
  if (more === 0) return NOBODY;
  const parents = new Set(rows.map(({ parent }) => parent));
  return new Set([...before, ...awaiting].filter((id) => !parents.has(id)));
}

/** The tree with rows that were on their way: they stand below rows that are here, behind their siblings. */
function withMore(state: PanelState, action: Extract<Told, { type: 'rows' }>): PanelState {
  const { revision, rows: come, more } = action;
  if (revision !== state.revision || state.gap) return state;
  const all = new Map(state.rows);
  for (const row of come) all.set(row.id, row);
  const awaiting = stillAwaiting(state.awaiting, action);
  const natural = outlineOf(all.keys(), all, awaiting);
  const rows = TreeRows.of(natural, all);
  const next = standing({ ...state, rows, more, awaiting, tally: tallied(state.tally, [], come), natural });
  return withQuestion(withVisible(next, state));
}

function applyDelta(state: PanelState, delta: Extract<Told, { type: 'delta' }>): PanelState {
  // Before the first tree there is nothing to change, and an older delta is in the tree already.
  if (state.revision === null || delta.revision <= state.revision || state.gap) return state;
  if (delta.revision !== state.revision + 1) return { ...state, gap: true };
  const gone = [...delta.removed, ...delta.changed.map(({ id }) => id)].flatMap((id) => state.rows.get(id) ?? []);
  const tally = tallied(state.tally, gone, delta.changed);
  const natural = placedBy(state, delta);
  const rows =
    natural === state.natural ? state.rows.with(delta.changed) : TreeRows.of(natural, overlaid(state.rows, byId(delta.changed)));
  const told = withQuestion({ ...state, revision: delta.revision, summary: delta.summary, rows, tally });
  const next = delta.explained === undefined ? told : withExplanation(told, delta.explained);
  const { arrangement } = state;
  if (natural !== state.natural) return withVisible(standing({ ...next, natural }), state);
  // The rows stand where they stood. Only a filter or a sorting can let one of them come, go or move.
  const all = withGhosts(rows, state.compare);
  const arranged = rearranged(state, state.ground, all, withGhosts(state.rows, state.compare), delta.changed, arrangement);
  const isMoved = arranged.outline !== state.outline;
  return isMoved || isNarrowed(state) ? withVisible({ ...next, ...arranged }, state) : { ...next, ...arranged };
}

const byId = (rows: readonly PanelRow[]): ReadonlyMap<string, PanelRow> => new Map(rows.map((row) => [row.id, row]));

/** Where the rows stand after a delta: the same outline where none came, went or moved. */
function placedBy({ natural, rows }: PanelState, { changed, removed, placed = [] }: Extract<Told, { type: 'delta' }>): Outline {
  // The first child of a row and the row behind it stand in the same place: only the parent tells them apart.
  const isBelowAnother = changed.some(({ id, parent }) => rows.has(id) && rows.get(id)!.parent !== parent);
  if (placed.length === 0 && removed.length === 0 && !isBelowAnother) return natural;
  return outlineOf(placedAnew(rows.keys(), removed, placed), overlaid(rows, byId(changed)), NOBODY);
}

/** Whether a row shows what is below it. */
function opennessOf(state: PanelState): (place: Place) => boolean {
  if (isNarrowed(state)) return (place) => !state.closedInFilter.has(place.id);
  return (place) => state.toggles.get(place.id) ?? place.level <= state.openLevels;
}

/** The state with its list computed anew, and the keyboard still somewhere in it. */
function withVisible(state: PanelState, before: PanelState): PanelState {
  const isOpen = opennessOf(state);
  const { outline, shown } = state;
  if (!isNarrowed(state)) {
    return keepActive({ ...state, visible: visibleRows(outline, isOpen), matches: null }, before);
  }
  const matches = matcherOf(state.filter);
  // As in the counts, a reference is no second objective.
  const differs = showsOnly(state)
    ? (row: PanelRow) => row.kind !== 'reference' && comparedOf(state.compare, row) !== null
    : () => true;
  const found = filteredRows(outline, (id) => matches(shown.get(id)!) && differs(shown.get(id)!), isOpen);
  return keepActive({ ...state, visible: found.rows, matches: found.matches }, before);
}

/** When the active row is no longer in the list: its nearest ancestor that is, else the row now in its place. */
function keepActive(state: PanelState, before: PanelState): PanelState {
  if (state.active === null || state.visible.length === 0) return state;
  // It may be among those that are on their way.
  if (state.more > 0 && !state.rows.has(state.active)) return state;
  if (state.visible.some(({ id }) => id === state.active)) return state;
  const shown = new Set(state.visible.map((row) => row.id));
  const places = state.outline.byId.has(state.active) ? state.outline.byId : before.outline.byId;
  for (let id = places.get(state.active)?.parent ?? null; id !== null; id = places.get(id)?.parent ?? null) {
    if (shown.has(id)) return { ...state, active: id };
  }
  const at = before.visible.findIndex((row) => row.id === state.active);
  return { ...state, active: state.visible[Math.min(Math.max(at, 0), state.visible.length - 1)]!.id };
}

function setOpen(state: PanelState, ids: readonly string[], open: boolean): PanelState {
  let next: PanelState;
  if (isNarrowed(state)) {
    const closedInFilter = new Set(state.closedInFilter);
    for (const id of ids) open ? closedInFilter.delete(id) : closedInFilter.add(id);
    next = { ...state, closedInFilter };
  } else {
    const toggles = new Map(state.toggles);
    for (const id of ids) toggles.set(id, open);
    next = { ...state, toggles };
    const at = ids.length === 1 ? state.visible.findIndex((row) => row.id === ids[0]) : -1;
    if (at >= 0) {
      if (state.visible[at]!.open === open) return state;
      return keepActive({ ...next, visible: toggled(state.outline, state.visible, at, opennessOf(next)) }, state);
    }
  }
  return withVisible(next, state);
}
