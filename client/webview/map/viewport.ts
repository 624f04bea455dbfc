/** A place on the map, in its own pixels. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is looked at: a point of the map is drawn at `k` times it, plus `x` and `y`. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const LEAST = 0.05;
const MOST = 3;
/** A small map is not blown up to fill the window. */
const FIT_MOST = 1.25;

const within = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));

/** Zooms so that what is at a point of the window stays there. `least`: as {@link leastOf} says. */
export function zoomedAt(view: View, k: number, at: { readonly x: number; readonly y: number }, least = LEAST): View {
  const next = within(k, least, MOST);
  const by = next / view.k;
  return { x: at.x - (at.x - view.x) * by, y: at.y - (at.y - view.y) * by, k: next };
}

/** How small a map may be drawn: so that one can see all of it, however large it is. */
export function leastOf(content: Size, size: Size): number {
  return Math.min(LEAST, scaleFor(content, size) / 2);
}

/** All of it in the middle of the window. */
export function fitted(content: Size, size: Size): View {
  const k = Math.min(FIT_MOST, scaleFor(content, size));
  return { x: (size.width - content.width * k) / 2, y: (size.height - content.height * k) / 2, k };
}

function scaleFor(content: Size, size: Size, edge = 32): number {
  const room = { width: Math.max(1, size.width - 2 * edge), height: Math.max(1, size.height - 2 * edge) };
  return Math.min(room.width / Math.max(1, content.width), room.height / Math.max(1, content.height));
}

/** What the window shows of the map, and as much more on each side as `more` windows. */
export function shownOf({ x, y, k }: View, { width, height }: Size, more = 0): Rect {
  const [w, h] = [width / k, height / k];
  return { x: -x / k - w * more, y: -y / k - h * more, width: w * (1 + 2 * more), height: h * (1 + 2 * more) };
}

export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Moved as little as it takes to have a place in the window; of one that is larger, its beginning. */
export function broughtInto(view: View, place: Rect, size: Size, edge = 24): View {
  const move = (from: number, length: number, room: number) => {
    if (from < edge || length > room - 2 * edge) return edge - from;
    return Math.min(0, room - edge - length - from);
  };
  const [left, top] = [place.x * view.k + view.x, place.y * view.k + view.y];
  const isIn = (from: number, length: number, room: number) => from >= 0 && from + length <= room;
  return {
    k: view.k,
    x: view.x + (isIn(left, place.width * view.k, size.width) ? 0 : move(left, place.width * view.k, size.width)),
    y: view.y + (isIn(top, place.height * view.k, size.height) ? 0 : move(top, place.height * view.k, size.height)),
  };
}

/** Never so far away that nothing of the map is left in the window. */
export function kept(view: View, content: Size, size: Size, edge = 60): View {
  return {
    k: view.k,
    x: within(view.x, edge - content.width * view.k, size.width - edge),
    y: within(view.y, edge - content.height * view.k, size.height - edge),
  };
}
