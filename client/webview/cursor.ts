import type { ToPage } from './both-ways.ts';
import type { PanelState } from './state.ts';

/** What a row says of the cursor in the editor: it is here, or on a row that is folded away below. */
export type CursorMark = 'here' | 'below';

type Open = (state: PanelState, ids: readonly string[], open: boolean) => PanelState;

/** The state with the cursor on another row, whose ancestors are opened where a person asked for that. */
export function withCursor(state: PanelState, { id, reveal }: Extract<ToPage, { type: 'highlight' }>, open: Open): PanelState {
  if (id === state.cursor) return state;
  const next = { ...state, cursor: id };
  const closed = id === null || !reveal ? [] : ancestorsOf(state, id).filter((above) => isClosed(state, above));
  return closed.length === 0 ? next : open(next, closed, true);
}

/** The row that bears the cursor's mark: its own where it is in the list, else the nearest above it that is. */
export function cursorMark({ cursor, visible, outline }: PanelState): { readonly id: string; readonly mark: CursorMark } | null {
  if (cursor === null || !outline.byId.has(cursor)) return null;
  const shown = new Set(visible.map(({ id }) => id));
  for (let id: string | null = cursor; id !== null; id = outline.byId.get(id)?.parent ?? null) {
    if (shown.has(id)) return { id, mark: id === cursor ? 'here' : 'below' };
  }
  return null;
}

function ancestorsOf({ outline }: PanelState, id: string): string[] {
  const above: string[] = [];
  for (let at = outline.byId.get(id)?.parent ?? null; at !== null; at = outline.byId.get(at)?.parent ?? null) above.push(at);
  return above;
}

const isClosed = ({ visible }: PanelState, id: string): boolean => !visible.some((row) => row.id === id && row.open);
