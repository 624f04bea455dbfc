import type { Box, Direction } from './layout.ts';
import type { Hanging } from './rack.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

const RADIUS = 8;
/** How far beside a node the way to one of its key results goes up: less than half of what is between two nodes. */
const BESIDE = 11;
/** How far before a node its way to the parent bends: half of what is between two levels. */
const BEFORE: Readonly<Record<Direction, number>> = { down: 30, right: 42 };

/** How far into a node that hangs on a rail it is held: where its title begins. */
const HELD = 23;

/** How far the way to a second parent goes straight on at its ends: less than what is between two levels. */
const NEAR = 40;

/** How far beside the branch to its first parent the way to a second one begins. */
const ASIDE = 18;

/** The way from a node to its parent, or into the line of a key result of it (`line`: how far below the parent's top). */
export function edgePath(direction: Direction, child: Box, parent: Box, line: number | null): string {
  const { hanging } = child;
  return rounded(
    hanging === undefined ? waypoints(direction, child, parent, line) : hangingWay(direction, child, hanging, parent, line),
  );
}

/** The way to a second parent, wherever it stands: a curve, so that nobody takes it for a branch of the tree. */
export function linkPath(direction: Direction, child: Box, parent: Box, line: number | null): string {
  const way = waypoints(direction, child, parent, line);
  const to = way.at(-1)!;
  // Beside the branch, so that the two are told apart from the start.
  const from = direction === 'down' ? { x: way[0]!.x + ASIDE, y: way[0]!.y } : { x: way[0]!.x, y: way[0]!.y + ASIDE };
  const isDown = direction === 'down';
  // Between the levels, and not behind what stands on the way, as long as the parent stands before the child.
  const room = isDown ? from.y - to.y : from.x - to.x;
  const far = Math.max(NEAR, Math.hypot(to.x - from.x, to.y - from.y) / 3);
  const reach = room > 0 ? Math.min(far, Math.max(NEAR, room - NEAR)) : far;
  const leave = room > 0 ? NEAR : far;
  const start = isDown ? `${n(from.x)} ${n(from.y - leave)}` : `${n(from.x - leave)} ${n(from.y)}`;
  const isSide = isDown && line !== null;
  const away = isSide ? (to.x <= parent.x ? -NEAR : NEAR) : reach;
  const end = isDown && !isSide ? `${n(to.x)} ${n(to.y + reach)}` : `${n(to.x + away)} ${n(to.y)}`;
  return `M${n(from.x)} ${n(from.y)}C${start} ${end} ${n(to.x)} ${n(to.y)}`;
}

/** The way to the parent of a node that hangs on a rail: onto the rail, along it, and then as of every other node. */
function hangingWay(direction: Direction, child: Box, { rail, start }: Hanging, parent: Box, line: number | null): Point[] {
  const isDown = direction === 'down';
  // As if it stood where its rail begins.
  const head = isDown ? { ...child, x: rail - child.width / 2, y: start } : { ...child, x: start, y: rail - child.height / 2 };
  const [, ...way] = waypoints(direction, head, parent, line);
  return isDown
    ? [{ x: child.x, y: child.y + HELD }, { x: rail, y: child.y + HELD }, ...way]
    : [{ x: child.x + HELD, y: child.y }, { x: child.x + HELD, y: rail }, ...way];
}

function waypoints(direction: Direction, child: Box, parent: Box, line: number | null): Point[] {
  if (direction === 'right') {
    const from = { x: child.x, y: child.y + child.height / 2 };
    const to = { x: parent.x + parent.width, y: line === null ? parent.y + parent.height / 2 : parent.y + line };
    const bend = child.x - BEFORE.right;
    return [from, { x: bend, y: from.y }, { x: bend, y: to.y }, to];
  }
  const from = { x: child.x + child.width / 2, y: child.y };
  const bend = child.y - BEFORE.down;
  const middle = parent.x + parent.width / 2;
  if (line === null) {
    return [from, { x: from.x, y: bend }, { x: middle, y: bend }, { x: middle, y: parent.y + parent.height }];
  }
  const isLeft = from.x < middle;
  const edge = isLeft ? parent.x : parent.x + parent.width;
  const beside = isLeft ? edge - BESIDE : edge + BESIDE;
  const at = parent.y + line;
  return [from, { x: from.x, y: bend }, { x: beside, y: bend }, { x: beside, y: at }, { x: edge, y: at }];
}

/** A line through points, with its corners rounded. */
function rounded(points: readonly Point[]): string {
  let d = `M${n(points[0]!.x)} ${n(points[0]!.y)}`;
  for (let i = 1; i < points.length - 1; i++) {
    const [before, at, after] = [points[i - 1]!, points[i]!, points[i + 1]!];
    const [into, out] = [distance(before, at), distance(at, after)];
    if (into < 0.5 || out < 0.5) continue;
    const radius = Math.min(RADIUS, into / 2, out / 2);
    const start = toward(at, before, radius / into);
    const end = toward(at, after, radius / out);
    d += `L${n(start.x)} ${n(start.y)}Q${n(at.x)} ${n(at.y)} ${n(end.x)} ${n(end.y)}`;
  }
  const last = points.at(-1)!;
  return `${d}L${n(last.x)} ${n(last.y)}`;
}

const distance = (a: Point, b: Point) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
const toward = (a: Point, b: Point, share: number): Point => ({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share });
const n = (value: number) => Math.round(value * 10) / 10;
