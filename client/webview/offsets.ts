/** Where each row of a list begins, in pixels; one entry more than there are rows: the last is the whole height. */
export function offsetsOf(count: number, heightOf: (index: number) => number): Float64Array {
  const offsets = new Float64Array(count + 1);
  for (let i = 0; i < count; i++) offsets[i + 1] = offsets[i]! + heightOf(i);
  return offsets;
}

/**
 * The offsets after a list has changed: what both lists begin and end with is taken over, so that opening a row in a long list
 * asks for the heights of those alone that come. Items are the same when they are the same objects.
 */
export function offsetsAfter<T>(
  offsets: Float64Array,
  before: readonly T[],
  items: readonly T[],
  heightOf: (index: number) => number,
): Float64Array {
  const shorter = Math.min(before.length, items.length);
  let front = 0;
  while (front < shorter && before[front] === items[front]) front++;
  let back = 0;
  while (back < shorter - front && before[before.length - 1 - back] === items[items.length - 1 - back]) back++;
  const next = new Float64Array(items.length + 1);
  next.set(offsets.subarray(0, front + 1));
  const end = items.length - back;
  for (let i = front; i < end; i++) next[i + 1] = next[i]! + heightOf(i);
  const moved = before.length - items.length;
  const shift = next[end]! - offsets[end + moved]!;
  for (let i = end + 1; i <= items.length; i++) next[i] = offsets[i + moved]! + shift;
  return next;
}

/** Gives one row its true height; what stands below it moves. Returns whether that made a difference anybody sees. */
export function setHeight(offsets: Float64Array, index: number, height: number): boolean {
  const shift = height - (offsets[index + 1]! - offsets[index]!);
  if (Math.abs(shift) < 0.25) return false;
  for (let i = index + 1; i < offsets.length; i++) offsets[i] = offsets[i]! + shift;
  return true;
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
