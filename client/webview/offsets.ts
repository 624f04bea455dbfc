/** Where each row of a list begins, in pixels; one entry more than there are rows: the last is the whole height. */
export function offsetsOf(count: number, heightOf: (index: number) => number): Float64Array {
  const offsets = new Float64Array(count + 1);
  for (let i = 0; i < count; i++) offsets[i + 1] = offsets[i]! + heightOf(i);
  return offsets;
}

/** The row at a height; the first above the list, the last below it. */
export function indexAt(offsets: Float64Array, y: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (offsets[middle]! <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

export interface Span {
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
}

/** The rows to draw for a viewport, with some more on both sides so that a quick scroll does not show a gap. */
export function spanOf(offsets: Float64Array, top: number, height: number, more: number): Span {
  const count = offsets.length - 1;
  if (count === 0) return { first: 0, end: 0 };
  return { first: Math.max(0, indexAt(offsets, top) - more), end: Math.min(count, indexAt(offsets, top + height) + 1 + more) };
}
