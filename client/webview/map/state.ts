import type { Told } from '../protocol.ts';
import { initialState, type PanelState, reduce as reducePanel } from '../state.ts';
import type { Direction } from './layout.ts';
import { EMPTY_MODEL, type MapModel, modelOf, nodeOf } from './model.ts';

/** What the map shows, as immutable data: what came from the server is kept as in the panel, the rest is the person's. */
export interface MapState {
  readonly panel: PanelState;
  readonly model: MapModel;
  /** Objectives down to this level are open until the person says otherwise. */
  readonly openLevels: number;
  /** What the person opened (`true`) and closed (`false`). */
  readonly toggles: ReadonlyMap<string, boolean>;
  /** The objective or the key result that the keyboard is on. */
  readonly active: string | null;
  readonly direction: Direction;
  /** Whether key results are drawn. */
  readonly lines: boolean;
}

/** What survives hiding the tab and a reload of the window; where one has scrolled to is kept beside it. */
export interface SavedMap {
  readonly version: 1;
  readonly cycle: string | null;
  readonly toggles: readonly (readonly [string, boolean])[];
  readonly active: string | null;
  readonly direction: Direction;
  readonly lines: boolean;
}

export type MapAction =
  | Told
  | { readonly type: 'set-open'; readonly ids: readonly string[]; readonly open: boolean }
  | { readonly type: 'activate'; readonly id: string }
  /** Goes to an objective or a key result wherever it is: all that is above it opens. */
  | { readonly type: 'show'; readonly id: string }
  | { readonly type: 'explain'; readonly id: string }
  | { readonly type: 'turn'; readonly direction: Direction }
  | { readonly type: 'lines'; readonly lines: boolean }
  | { readonly type: 'choose-cycle'; readonly cycle: string };

/** About as many objectives are open at first as one can take in. */
const AT_FIRST = 150;

export function initialMap(saved: SavedMap | null): MapState {
  const panel = initialState(null);
  return {
    panel: saved === null ? panel : { ...panel, cycle: saved.cycle },
    model: EMPTY_MODEL,
    openLevels: 1,
    toggles: new Map(saved?.toggles),
    active: saved?.active ?? null,
    direction: saved?.direction ?? 'down',
    lines: saved?.lines ?? true,
  };
}

export function savedMap({ panel, toggles, active, direction, lines }: MapState): SavedMap {
  return { version: 1, cycle: panel.cycle, toggles: [...toggles], active, direction, lines };
}

/** What an earlier page left behind, if it is ours and whole; it may have been written by another version. */
export function readSavedMap(value: unknown): SavedMap | null {
  const saved = value as Partial<SavedMap> | null | undefined;
  if (typeof saved !== 'object' || saved === null || saved.version !== 1) return null;
  const text = (part: unknown) => (typeof part === 'string' ? part : null);
  return {
    version: 1,
    cycle: text(saved.cycle),
    toggles: (Array.isArray(saved.toggles) ? saved.toggles : []).filter(
      (pair): pair is [string, boolean] => Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'boolean',
    ),
    active: text(saved.active),
    direction: saved.direction === 'right' ? 'right' : 'down',
    lines: saved.lines !== false,
  };
}

export function reduceMap(state: MapState, action: MapAction): MapState {
  switch (action.type) {
    case 'set-open': {
      const toggles = new Map(state.toggles);
      for (const id of action.ids) toggles.set(id, action.open);
      return keepActive({ ...state, toggles }, state.model);
    }
    case 'activate':
      return state.active === action.id || !isThere(state.model, action.id) ? state : { ...state, active: action.id };
    case 'show': {
      if (!isThere(state.model, action.id)) return state;
      const toggles = new Map(state.toggles);
      for (let at = nodeOf(state.model, action.id)?.parent ?? null; at !== null; at = state.model.nodes.get(at)!.parent) {
        toggles.set(at, true);
      }
      return { ...state, toggles, active: action.id, lines: state.lines || state.model.owners.has(action.id) };
    }
    case 'explain':
      return { ...state, active: action.id, panel: reducePanel(state.panel, action) };
    case 'turn':
      return { ...state, direction: action.direction };
    case 'lines': {
      // A key result that is no longer drawn leaves the keyboard to its objective.
      const active = action.lines ? state.active : (state.model.owners.get(state.active ?? '') ?? state.active);
      return { ...state, lines: action.lines, active };
    }
    default: {
      const panel = reducePanel(state.panel, action);
      if (panel === state.panel) return state;
      if (panel.natural === state.panel.natural) return { ...state, panel };
      const model = modelOf(panel.natural, panel.rows);
      const isAnother = state.panel.summary === null || state.panel.summary.cycle !== panel.summary?.cycle;
      // While rows still come it is not known how much there is.
      const isUndecided = isAnother || state.panel.more > 0;
      const openLevels = isUndecided ? levelsFor(model, panel.more > 0) : state.openLevels;
      return keepActive({ ...state, panel, model, openLevels }, state.model);
    }
  }
}

/** Whether what is below an objective is shown. */
export function isOpen(
  { toggles, openLevels }: MapState,
  { id, level }: { readonly id: string; readonly level: number },
): boolean {
  return toggles.get(id) ?? level <= openLevels;
}

function isThere({ nodes, owners }: MapModel, id: string): boolean {
  return nodes.has(id) || owners.has(id);
}

function levelsFor({ nodes }: MapModel, isPart: boolean): number {
  const counts: number[] = [];
  for (const { level } of nodes.values()) counts[level] = (counts[level] ?? 0) + 1;
  let shown = 0;
  for (let level = 1; level < counts.length; level++) {
    shown += counts[level]!;
    if (shown > AT_FIRST) return Math.max(0, level - 2);
  }
  return isPart ? Math.max(0, counts.length - 2) : counts.length;
}

/** When what the keyboard is on is gone or hidden: the nearest objective above it that is shown. */
function keepActive(state: MapState, before: MapModel): MapState {
  if (state.active === null) return state;
  const { model } = state;
  // It may be among what is still to come.
  if (state.panel.more > 0 && !isThere(model, state.active)) return state;
  const from = isThere(model, state.active) ? model : before;
  let shown = isThere(model, state.active) ? state.active : (nodeOf(from, state.active)?.parent ?? null);
  while (shown !== null && !isThere(model, shown)) shown = before.nodes.get(shown)?.parent ?? null;
  for (let at = nodeOf(model, shown)?.parent ?? null; at !== null; at = model.nodes.get(at)!.parent) {
    if (!isOpen(state, model.nodes.get(at)!)) shown = at;
  }
  return shown === state.active ? state : { ...state, active: shown ?? model.roots[0] ?? model.apart[0] ?? null };
}
