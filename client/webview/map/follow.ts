import type { Layout } from './layout.ts';
import { fitted, kept, overlaps, type Size, shownOf, type View } from './viewport.ts';

/** A whole map that would be smaller than this is not shown at first, but its beginning is. */
const READABLE = 0.42;
const START = 0.75;

/** All of it, if it can be read then; else where it begins. */
export function firstView(layout: Layout, size: Size): View {
  const whole = fitted(layout, size);
  const root = layout.boxes.values().next().value;
  if (whole.k >= READABLE || root === undefined) return whole;
  return layout.direction === 'down'
    ? { x: size.width / 2 - (root.x + root.width / 2) * START, y: 32 - root.y * START, k: START }
    : { x: 32 - root.x * START, y: size.height / 2 - (root.y + root.height / 2) * START, k: START };
}

/** Whether one sees a node, as the map was laid out then. */
export function sees(view: View, size: Size, { boxes }: Layout, id: string | null): boolean {
  const box = boxes.get(id ?? '');
  return box !== undefined && overlaps(box, shownOf(view, size));
}

/**
 * Where to look after nodes have come, gone or grown, so that what one looks at stays where it is: the active node, if one sees it, else
 * the one nearest to the middle that is still there.
 */
export function followed(view: View, size: Size, before: Layout, after: Layout, active: string | null): View {
  let anchor = sees(view, size, before, active) && after.boxes.has(active!) ? before.boxes.get(active!)! : null;
  if (anchor === null) {
    const shown = shownOf(view, size);
    const middle = { x: shown.x + shown.width / 2, y: shown.y + shown.height / 2 };
    let least = Number.POSITIVE_INFINITY;
    for (const box of before.boxes.values()) {
      const away = Math.hypot(box.x + box.width / 2 - middle.x, box.y + box.height / 2 - middle.y);
      if (away < least && after.boxes.has(box.id)) [anchor, least] = [box, away];
    }
  }
  const now = after.boxes.get(anchor?.id ?? '');
  if (anchor === null || now === undefined) return firstView(after, size);
  const { x, y, k } = view;
  return kept({ x: x + (anchor.x - now.x) * k, y: y + (anchor.y - now.y) * k, k }, after, size);
}
