import type { OffsetRange } from '../base/range.ts';

/** A text without its markers, and where they stood. */
export interface MarkedText {
  readonly text: string;
  /** Offsets of `|`, in order. */
  readonly cursors: readonly number[];
  /** Ranges of `⟦…⟧`, in the order of their ends; they may be nested. */
  readonly ranges: readonly OffsetRange[];
}

/** Reads `|` as a cursor and `⟦…⟧` as a range; `keepBars` leaves `|` alone, for texts with YAML block scalars. */
export function marked(source: string, keepBars = false): MarkedText {
  let text = '';
  const cursors: number[] = [];
  const ranges: OffsetRange[] = [];
  const open: number[] = [];
  for (const char of source) {
    if (char === '|' && !keepBars) cursors.push(text.length);
    else if (char === '⟦') open.push(text.length);
    else if (char === '⟧') ranges.push([open.pop() ?? 0, text.length]);
    else text += char;
  }
  return { text, cursors, ranges };
}

/** The one cursor of a marked text. */
export function cursorIn(source: string): { readonly text: string; readonly offset: number } {
  const { text, cursors } = marked(source);
  if (cursors.length !== 1) throw new Error(`Expected one cursor in ${JSON.stringify(source)}, found ${cursors.length}`);
  return { text, offset: cursors[0] as number };
}

/** The text with `⟦…⟧` around a range, so that a wrong place in a failing test can be seen. */
export function withMark(text: string, range: OffsetRange): string {
  return `${text.slice(0, range[0])}⟦${text.slice(range[0], range[1])}⟧${text.slice(range[1])}`;
}
