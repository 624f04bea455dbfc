/** Which way the map grows: what supports an objective stands below it, or to its right. */
export type Direction = 'down' | 'right';

export interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LayoutInput {
  readonly roots: readonly string[];
  readonly apart: readonly string[];
  /** What is shown below a node: nothing of one that is closed. */
  readonly childrenOf: (id: string) => readonly string[];
  readonly heightOf: (id: string) => number;
  readonly direction: Direction;
}

export interface Layout {
  readonly direction: Direction;
  /** Every node comes before what is below it. */
  readonly boxes: ReadonlyMap<string, Box>;
  readonly width: number;
  readonly height: number;
  /** Where the heading of what is not aligned stands. */
  readonly heading: { readonly x: number; readonly y: number } | null;
}

/** All lengths are in pixels of a map that is drawn at 100 %. */
export const NODE_WIDTH = 300;
/** Between siblings; between the nodes of different parents; between trees of their own. */
const GAPS = { sibling: 24, cousin: 40, tree: 64 } as const;
const BETWEEN_LEVELS: Readonly<Record<Direction, number>> = { down: 60, right: 84 };
const BEFORE_APART = 88;
const BELOW_HEADING = 40;

/**
 * Where the nodes stand: a tidy tree (Reingold and Tilford, “Tidier drawings of trees”, 1981) of boxes of any height. Siblings keep their
 * order, a parent stands in the middle of them, the levels are aligned, no two boxes touch, and a subtree looks the same wherever it
 * stands. The time is proportional to the number of nodes; nothing is recursive, for a chain may be as long as the workspace is large.
 */
export function layoutOf(input: LayoutInput): Layout {
  const { roots, apart, direction } = input;
  const boxes = new Map<string, Box>();
  const main = forest(input, roots, GAPS.tree);
  for (const box of main.boxes) boxes.set(box.id, box);
  if (apart.length === 0) return { direction, boxes, width: main.width, height: main.height, heading: null };
  const blocks = apart.map((id) => forest(input, [id], 0));
  const top = main.boxes.length === 0 ? 0 : main.height + BEFORE_APART;
  const area = blocks.reduce((sum, { width, height }) => sum + (width + GAPS.cousin) * (height + GAPS.cousin), 0);
  const room = Math.max(main.width, Math.sqrt(area * 1.6), NODE_WIDTH * 3);
  let [x, y, shelf, width] = [0, top + BELOW_HEADING, 0, main.width];
  for (const block of blocks) {
    if (x > 0 && x + block.width > room) [x, y, shelf] = [0, y + shelf + GAPS.cousin, 0];
    for (const box of block.boxes) boxes.set(box.id, { ...box, x: box.x + x, y: box.y + y });
    width = Math.max(width, x + block.width);
    shelf = Math.max(shelf, block.height);
    x += block.width + GAPS.cousin;
  }
  return { direction, boxes, width, height: y + shelf, heading: { x: 0, y: top } };
}

/** The outermost edges of a subtree, deepest level first, so that a level above is added at the end. */
interface Contour {
  near: number[];
  far: number[];
  /** Added to all of them. */
  shift: number;
}

/** One tree, or several beside each other, from the corner at 0, 0. */
function forest({ childrenOf, heightOf, direction }: LayoutInput, roots: readonly string[], between: number) {
  const isDown = direction === 'down';
  const across = (id: string) => (isDown ? NODE_WIDTH : heightOf(id));
  const levels: string[][] = [];
  for (let level = [...roots]; level.length > 0; level = level.flatMap((id) => childrenOf(id))) levels.push(level);
  // Of each node: where it begins in the coordinates of its own subtree, and the shift of its subtree beside its siblings.
  const starts = new Map<string, number>();
  const shifts = new Map<string, number>();
  const contours = new Map<string, Contour>();
  for (const level of [...levels].reverse()) {
    for (const id of level) {
      const children = childrenOf(id);
      const contour = beside(children, contours, shifts, GAPS.sibling, GAPS.cousin);
      const size = across(id);
      const centre = (child: string) => shifts.get(child)! + starts.get(child)! + across(child) / 2;
      const start = children.length === 0 ? 0 : (centre(children[0]!) + centre(children.at(-1)!)) / 2 - size / 2;
      contour.near.push(start - contour.shift);
      contour.far.push(start + size - contour.shift);
      starts.set(id, start);
      contours.set(id, contour);
    }
  }
  const whole = beside(roots, contours, shifts, between, between);
  const edge = least(whole.near) + whole.shift;
  const boxes: Box[] = [];
  const origins = new Map(roots.map((id) => [id, -edge]));
  let along = 0;
  for (const level of levels) {
    let deepest = 0;
    for (const id of level) {
      const origin = origins.get(id)! + shifts.get(id)!;
      for (const child of childrenOf(id)) origins.set(child, origin);
      const at = origin + starts.get(id)!;
      const height = heightOf(id);
      boxes.push({ id, x: isDown ? at : along, y: isDown ? along : at, width: NODE_WIDTH, height });
      deepest = Math.max(deepest, isDown ? height : NODE_WIDTH);
    }
    along += deepest + BETWEEN_LEVELS[direction];
  }
  const [width, height] = [Math.max(0, along - BETWEEN_LEVELS[direction]), most(whole.far) + whole.shift - edge];
  return levels.length === 0
    ? { boxes, width: 0, height: 0 }
    : { boxes, width: isDown ? height : width, height: isDown ? width : height };
}

/**
 * Puts subtrees beside each other, each as near to those before it as their edges allow. Of two contours the longer one is kept and
 * only as much of it is looked at as the shorter one has, so that each level of each subtree is looked at once.
 */
function beside(
  ids: readonly string[],
  contours: Map<string, Contour>,
  shifts: Map<string, number>,
  first: number,
  deeper: number,
): Contour {
  let all: Contour | null = null;
  for (const id of ids) {
    const own = contours.get(id)!;
    contours.delete(id);
    if (all === null) {
      shifts.set(id, 0);
      all = own;
      continue;
    }
    const a: number = all.far.length;
    const b: number = own.near.length;
    const shared = Math.min(a, b);
    let shift = Number.NEGATIVE_INFINITY;
    for (let depth = 1; depth <= shared; depth++) {
      const gap = depth === 1 ? first : deeper;
      shift = Math.max(shift, all.far[a - depth]! + all.shift - own.near[b - depth]! - own.shift + gap);
    }
    shifts.set(id, shift);
    own.shift += shift;
    const kept: Contour = a >= b ? all : own;
    const other: Contour = a >= b ? own : all;
    const edge = a >= b ? 'far' : 'near';
    const [to, from] = [kept[edge], other[edge]];
    for (let depth = 1; depth <= shared; depth++) {
      to[to.length - depth] = from[from.length - depth]! + other.shift - kept.shift;
    }
    all = kept;
  }
  return all ?? { near: [], far: [], shift: 0 };
}

// Not spread into Math.min: a chain may be longer than a call has arguments.
const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
