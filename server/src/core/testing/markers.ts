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
