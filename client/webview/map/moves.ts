import type { Box, Direction, Layout } from './layout.ts';
import { type MapNode, nodeOf } from './model.ts';
import { drawnLines } from './shapes.ts';
import { isOpen, type MapState } from './state.ts';

/** Where a key leads: to another objective or key result, or it opens what is closed. */
export type Move = { readonly to: string } | { readonly open: string };

type Way = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';
const AHEAD: Readonly<Record<Direction, Way>> = { down: 'ArrowDown', right: 'ArrowRight' };
const BACK: Readonly<Record<Direction, Way>> = { down: 'ArrowUp', right: 'ArrowLeft' };

/**
 * The arrows lead along the tree as it is drawn: ahead to what supports an objective, back to what it supports, and sideways to its
 * neighbours; up and down go through the key results in a node as well. Where the tree ends they lead to what is nearest that way,
 * so that every node can be reached.
 */
export function moveOf(key: string, state: MapState, layout: Layout): Move | null {
  const boxes = [...layout.boxes.values()];
  if (boxes.length === 0) return null;
  if (key === 'Home') return { to: boxes[0]!.id };
  if (key === 'End') return { to: boxes.at(-1)!.id };
  if (key !== 'ArrowUp' && key !== 'ArrowDown' && key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  const node = nodeOf(state.model, state.active);
  if (node === undefined || !layout.boxes.has(node.id)) return { to: boxes[0]!.id };
  const box = layout.boxes.get(node.id)!;
  const lines = state.lines ? drawnLines(node.keyResults) : [];
  const at = lines.indexOf(state.active!);
  if (key === 'ArrowDown' && at + 1 < lines.length) return { to: lines[at + 1]! };
  if (key === 'ArrowUp' && at > 0) return { to: lines[at - 1]! };
  if (at >= 0 && (key === 'ArrowUp' || key === BACK[layout.direction])) return { to: node.id };
  if (key === AHEAD[layout.direction] && node.children.length > 0) {
    return isOpen(state, node)
      ? { to: childOf(node, at < 0 ? null : state.active, box, state, layout.boxes) }
      : { open: node.id };
  }
  // Behind others on a rail the way back leads to the one before.
  if (key === BACK[layout.direction] && box.hanging?.before) return { to: box.hanging.before };
  if (key === BACK[layout.direction] && node.parent !== null) {
    const above = state.model.nodes.get(node.parent)!;
    const isDrawn = state.lines && node.line !== null && drawnLines(above.keyResults).includes(node.line);
    return { to: isDrawn ? node.line! : above.id };
  }
  const to = nearest(box, boxes, key);
  return to === null ? null : { to: to.id };
}

/** Of what supports it: what supports this key result first, else what stands nearest. */
function childOf(
  node: MapNode,
  line: string | null,
  box: Box,
  { model, direction }: MapState,
  boxes: ReadonlyMap<string, Box>,
): string {
  const own = node.children.filter((id) => line !== null && model.nodes.get(id)!.line === line);
  const among = (own.length > 0 ? own : node.children).map((id) => boxes.get(id)!);
  const isDown = direction === 'down';
  const away = (other: Box) => Math.abs(isDown ? centre(other).x - centre(box).x : centre(other).y - centre(box).y);
  return among.reduce((a, b) => (away(b) < away(a) ? b : a)).id;
}

const centre = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

/** The nearest box on one side; what is straight ahead is nearer than what is aslant. */
function nearest(from: Box, boxes: readonly Box[], way: Way): Box | null {
  let found: Box | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const box of boxes) {
    const [ahead, beside] = {
      ArrowRight: [box.x - from.x, box.y - from.y],
      ArrowLeft: [from.x - box.x, box.y - from.y],
      ArrowDown: [box.y - from.y, box.x - from.x],
      ArrowUp: [from.y - box.y, box.x - from.x],
    }[way] as [number, number];
    if (ahead <= 1) continue;
    const cost = ahead + 3 * Math.abs(beside);
    if (cost < least) [found, least] = [box, cost];
  }
  return found;
}
