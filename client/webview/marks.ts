import { cursorMark } from './cursor.ts';
import type { PanelState } from './state.ts';

/** The row that the editor's cursor is on, and the row above it while it is folded away. */
export const AT_CURSOR = 'at-cursor';
const ABOVE_CURSOR = 'above-cursor';

/** What is to be seen of rows besides what they say, as classes. */
export function marksOf(state: PanelState): (id: string) => string {
  const cursor = cursorMark(state);
  return (id) => (id !== cursor?.id ? '' : cursor.mark === 'here' ? AT_CURSOR : ABOVE_CURSOR);
}
