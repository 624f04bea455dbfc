import { type Hanging, LANE, type Rack, type RackLayout, rackBoxes, racked, rackLayout } from './rack.ts';

/** Which way the map grows: what supports an objective stands below it, or to its right. */
export type Direction = 'down' | 'right';

export interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Of one of many leaves: how it hangs below its parent. */
  readonly hanging?: Hanging | undefined;
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
/** No level is less deep than this when nodes stand below each other, so that it is known how many levels a rack reaches past. */
const LEAST_DEPTH: Readonly<Record<Direction, number>> = { down: 58, right: NODE_WIDTH };
const BEFORE_APART = 88;
const BELOW_HEADING = 40;

/**
 * Where the nodes stand: a tidy tree (Reingold and Tilford, “Tidier drawings of trees”, 1981) of boxes of any height. Siblings keep their
 * order, a parent stands in the middle of them, the levels are aligned, no two boxes touch, and a subtree looks the same wherever it
 * stands. More leaves in a row than a handful hang on rails, in a rack that reaches past as many levels as it takes. The time is
 * proportional to the number of nodes; nothing is recursive, for a chain may be as long as the workspace is large.
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

/** What stands among its siblings: a node with all that is below it, or a rack. */
type Item = string | Rack;

/** Items by number, level by level, so that what is below an item stands together, behind it. */
interface Ranks {
  readonly items: readonly Item[];
  /** Where each level begins. */
  readonly levels: readonly number[];
  /** Where what is below each item begins; it ends where that of the next one begins. */
  readonly firsts: readonly number[];
}

function ranked(roots: readonly string[], childrenOf: LayoutInput['childrenOf']): Ranks {
  const isLeaf = (id: string) => childrenOf(id).length === 0;
  const items: Item[] = [...racked(roots, isLeaf)];
  const levels: number[] = [];
  const firsts: number[] = [];
  for (let at = 0; at < items.length; ) {
    levels.push(at);
    for (const end = items.length; at < end; at++) {
      firsts.push(items.length);
      const item = items[at]!;
      if (typeof item === 'string') for (const below of racked(childrenOf(item), isLeaf)) items.push(below);
    }
  }
  firsts.push(items.length);
  return { items, levels, firsts };
}

/** One tree, or several beside each other, from the corner at 0, 0. */
function forest({ childrenOf, heightOf, direction }: LayoutInput, roots: readonly string[], between: number) {
  const isDown = direction === 'down';
  const step = LEAST_DEPTH[direction] + BETWEEN_LEVELS[direction];
  const { items, levels, firsts } = ranked(roots, childrenOf);
  const heights = new Float64Array(items.length);
  // Of each item: where it begins in the coordinates of its own subtree, its middle, and the shift of its subtree beside its siblings.
  const starts = new Float64Array(items.length);
  const middles = new Float64Array(items.length);
  const shifts = new Float64Array(items.length);
  const contours = new Array<Contour | null>(items.length).fill(null);
  const racks = new Map<Rack, RackLayout>();
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at]!;
    if (typeof item !== 'string') {
      const rack = rackLayout(item, direction, item.ids.map(heightOf), NODE_WIDTH);
      const reach = Math.ceil((rack.along + BETWEEN_LEVELS[direction]) / step);
      racks.set(item, rack);
      middles[at] = (LANE + rack.across) / 2;
      contours[at] = { near: new Array(reach).fill(0), far: new Array(reach).fill(rack.across), shift: 0 };
      continue;
    }
    const [first, end] = [firsts[at]!, firsts[at + 1]!];
    const contour = beside(first, end, contours, shifts, GAPS.sibling, GAPS.cousin);
    heights[at] = heightOf(item);
    const size = isDown ? NODE_WIDTH : heights[at]!;
    const last = end - 1;
    const start = first === end ? 0 : (shifts[first]! + middles[first]! + shifts[last]! + middles[last]!) / 2 - size / 2;
    contour.near.push(start - contour.shift);
    contour.far.push(start + size - contour.shift);
    starts[at] = start;
    middles[at] = start + size / 2;
    contours[at] = contour;
  }
  if (items.length === 0) return { boxes: [], width: 0, height: 0 };
  const whole = beside(0, levels[1] ?? items.length, contours, shifts, between, between);
  const edge = least(whole.near) + whole.shift;
  const boxes: Box[] = [];
  const boxOf = (id: string, over: number, ahead: number, height: number, hanging?: Hanging): Box => {
    const [x, y] = isDown ? [over, ahead] : [ahead, over];
    return { id, x, y, width: NODE_WIDTH, height, hanging };
  };
  // Where the coordinates begin that an item shares with its siblings.
  const origins = new Float64Array(items.length).fill(-edge, 0, levels[1]);
  let [reached, end] = [0, 0];
  for (let level = 0; level < levels.length; level++) {
    let deepest = LEAST_DEPTH[direction];
    for (let at = levels[level]!; at < (levels[level + 1] ?? items.length); at++) {
      const item = items[at]!;
      const origin = origins[at]! + shifts[at]!;
      if (typeof item !== 'string') {
        const rack = racks.get(item)!;
        for (const box of rackBoxes(item, rack, origin, reached, boxOf)) boxes.push(box);
        end = Math.max(end, reached + rack.along);
        continue;
      }
      origins.fill(origin, firsts[at]!, firsts[at + 1]!);
      boxes.push(boxOf(item, origin + starts[at]!, reached, heights[at]!));
      const depth = isDown ? heights[at]! : NODE_WIDTH;
      deepest = Math.max(deepest, depth);
      end = Math.max(end, reached + depth);
    }
    reached += deepest + BETWEEN_LEVELS[direction];
  }
  const wide = most(whole.far) + whole.shift - edge;
  return { boxes, width: isDown ? wide : end, height: isDown ? end : wide };
}

/**
 * Puts subtrees beside each other, each as near to those before it as their edges allow. Of two contours the longer one is kept and
 * only as much of it is looked at as the shorter one has, so that each level of each subtree is looked at once.
 */
function beside(
  from: number,
  to: number,
  contours: (Contour | null)[],
  shifts: Float64Array,
  first: number,
  deeper: number,
): Contour {
  let all: Contour | null = null;
  for (let at = from; at < to; at++) {
    const own = contours[at]!;
    contours[at] = null;
    if (all === null) {
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
    shifts[at] = shift;
    own.shift += shift;
    const kept: Contour = a >= b ? all : own;
    const other: Contour = a >= b ? own : all;
    const edge = a >= b ? 'far' : 'near';
    const [target, source] = [kept[edge], other[edge]];
    for (let depth = 1; depth <= shared; depth++) {
      target[target.length - depth] = source[source.length - depth]! + other.shift - kept.shift;
    }
    all = kept;
  }
  return all ?? { near: [], far: [], shift: 0 };
}

// Not spread into Math.min: a chain may be longer than a call has arguments.
const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
