import { edgePath, linkPath } from './edges.ts';
import type { Layout } from './layout.ts';
import { drawnLines, lineMiddle, type Titles } from './shapes.ts';
import type { MapState } from './state.ts';
import { overlaps, type Rect } from './viewport.ts';

/** What leads from an objective to one that it supports. */
export interface Branch {
  readonly from: string;
  readonly to: string;
  /** Whether it leads to a second parent. */
  readonly second: boolean;
  /** As an SVG path has it. */
  readonly d: string;
}

/** What leads through an area (`null`: all); made anew each time, for of a large map one sees a few. */
export function branchesIn(area: Rect | null, state: MapState, { boxes, direction }: Layout, titles: Titles): Branch[] {
  const { model, panel, lines } = state;
  const branches: Branch[] = [];
  const add = (from: string, to: string, line: string | null, second: boolean) => {
    const [child, parent] = [boxes.get(from), boxes.get(to)];
    if (child === undefined || parent === undefined) return;
    if (area !== null && !overlaps(around(child, parent), area)) return;
    const index = lines && line !== null ? drawnLines(model.nodes.get(to)!.keyResults).indexOf(line) : -1;
    const middle = index < 0 ? null : lineMiddle(panel.rows.get(to)!, titles, index);
    branches.push({ from, to, second, d: (second ? linkPath : edgePath)(direction, child, parent, middle) });
  };
  for (const { id, parent, line } of model.nodes.values()) if (parent !== null) add(id, parent, line, false);
  for (const { from, to, line } of model.links) add(from, to, line, true);
  return branches;
}

/** The room of two boxes and of the bends between and beside them. */
function around(a: Rect, b: Rect): Rect {
  const [x, y] = [Math.min(a.x, b.x) - 50, Math.min(a.y, b.y) - 50];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) + 50 - x,
    height: Math.max(a.y + a.height, b.y + b.height) + 50 - y,
  };
}
