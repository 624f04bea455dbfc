import { edgePath, linkPath } from './edges.ts';
import { type Layout, layoutOf } from './layout.ts';
import type { MapNode } from './model.ts';
import { drawnLines, heightOf, lineMiddle, type Titles } from './shapes.ts';
import { isOpen, type MapState } from './state.ts';
import type { Rect } from './viewport.ts';

/** What stands where. */
export interface Scene {
  readonly layout: Layout;
  readonly edges: readonly Edge[];
}

export interface Edge {
  readonly from: string;
  readonly to: string;
  /** Whether it leads to a second parent. */
  readonly second: boolean;
  /** Written when it is first asked for: of a large map one sees a few. */
  readonly d: string;
  /** What it lies in. */
  readonly area: Rect;
}

class Way implements Edge {
  private written: string | null = null;
  readonly from: string;
  readonly to: string;
  readonly second: boolean;
  readonly area: Rect;
  private readonly write: () => string;
  constructor(from: string, to: string, second: boolean, area: Rect, write: () => string) {
    this.from = from;
    this.to = to;
    this.second = second;
    this.area = area;
    this.write = write;
  }

  get d(): string {
    this.written ??= this.write();
    return this.written;
  }
}

/** What a scene is made of; with all of it as before, the scene is as before. */
interface Made {
  readonly state: MapState;
  readonly heights: ReadonlyMap<string, number>;
  readonly scene: Scene;
}

/** Lays the map out again only when something moves: a score that changed moves nothing. */
export class Scenes {
  private made: Made | null = null;
  private readonly titles: Titles;
  constructor(titles: Titles) {
    this.titles = titles;
  }

  of(state: MapState): Scene {
    const { made } = this;
    const { model, direction, toggles, openLevels, lines, panel } = state;
    const isSame =
      made !== null &&
      made.state.model === model &&
      made.state.direction === direction &&
      made.state.toggles === toggles &&
      made.state.openLevels === openLevels &&
      made.state.lines === lines;
    if (isSame && made.state.panel.rows === panel.rows) return made.scene;
    const heights = new Map<string, number>();
    const stack = [...model.roots, ...model.apart];
    for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
      const node = model.nodes.get(id)!;
      heights.set(id, heightOf(panel.rows.get(id)!, this.titles, lines ? node.keyResults.length : 0));
      if (isOpen(state, node)) stack.push(...node.children);
    }
    if (isSame && sameHeights(made.heights, heights)) {
      this.made = { ...made, state };
      return made.scene;
    }
    const layout = layoutOf({
      roots: model.roots,
      apart: model.apart,
      direction,
      childrenOf: (id) => openChildren(state, model.nodes.get(id)!),
      heightOf: (id) => heights.get(id)!,
    });
    const scene = { layout, edges: this.edgesOf(state, layout) };
    this.made = { state, heights, scene };
    return scene;
  }

  private edgesOf(state: MapState, { boxes, direction }: Layout): Edge[] {
    const { model, panel, lines } = state;
    const edges: Edge[] = [];
    const add = (from: string, to: string, line: string | null, second: boolean) => {
      const [child, parent] = [boxes.get(from), boxes.get(to)];
      if (child === undefined || parent === undefined) return;
      const write = () => {
        const index = lines && line !== null ? drawnLines(model.nodes.get(to)!.keyResults).indexOf(line) : -1;
        const middle = index < 0 ? null : lineMiddle(panel.rows.get(to)!, this.titles, index);
        return (second ? linkPath : edgePath)(direction, child, parent, middle);
      };
      edges.push(new Way(from, to, second, around(child, parent), write));
    };
    for (const { id, parent, line } of model.nodes.values()) if (parent !== null) add(id, parent, line, false);
    for (const { from, to, line } of model.links) add(from, to, line, true);
    return edges;
  }
}

/** What is shown below an objective. */
export const openChildren = (state: MapState, node: MapNode): readonly string[] =>
  isOpen(state, node) ? node.children : NOTHING;
const NOTHING: readonly string[] = [];

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

function sameHeights(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  if (a.size !== b.size) return false;
  for (const [id, height] of b) if (a.get(id) !== height) return false;
  return true;
}
