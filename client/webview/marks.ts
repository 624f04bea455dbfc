import { cursorMark } from './cursor.ts';
import type { Drag } from './realign-drag.tsx';
import type { PanelState } from './state.ts';

/** The row that the editor's cursor is on, and the row above it while it is folded away. */
export const AT_CURSOR = 'at-cursor';
const ABOVE_CURSOR = 'above-cursor';

/** What is to be seen of rows besides what they say, as classes. */
export function marksOf(state: PanelState, drag: Drag | null): (id: string) => string {
  const cursor = cursorMark(state);
  const atCursor = (id: string) => (id !== cursor?.id ? '' : cursor.mark === 'here' ? AT_CURSOR : ABOVE_CURSOR);
  return drag === null ? atCursor : (id) => [atCursor(id), ofDrag(drag, id)].filter((mark) => mark !== '').join(' ');
}

function ofDrag({ id: dragged, over, judge }: Drag, id: string): string {
  if (id === dragged) return 'moving';
  const isTarget = judge(id) === null;
  return isTarget ? (id === over ? 'target over' : 'target') : 'no-target';
}
