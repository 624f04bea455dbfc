/**
 * Many leaves of one parent would make a row that nobody can look at. As in a good chart of an organisation they hang on rails instead:
 * lines of a few, one behind the other, in their order. How many stand in a line follows from how many there are, and from nothing
 * else, so that a title that grows moves no neighbour into another line.
 */
import type { Box, Direction } from './layout.ts';

/** So many stand beside each other as they are. */
const HANDFUL = 5;
/** Of a few steps only, so that one more leaf hardly ever moves the others into other lines. */
const IN_A_LINE = [4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384];
/** Room for the rail before each of the nodes that hang on it; the first ones have it outside. */
export const LANE = 24;
/** How far before a node its rail runs. */
const RAIL = 14;
/** Between the nodes of a line, rail included; between two lines, with what opens a closed node at their edge. */
const BESIDE = 36;
const BEHIND: Readonly<Record<Direction, number>> = { down: 28, right: 48 };

/** How a node hangs on a rail. */
export interface Hanging {
  /** Where the rail runs, across the way in which the map grows, and where the first line begins, along it. */
  readonly rail: number;
  readonly start: number;
  /** The node in the line before; `null` in the first one. */
  readonly before: string | null;
}

/** Leaves that hang together. */
export interface Rack {
  readonly ids: readonly string[];
  readonly inLine: number;
}

/** What stands beside each other below one parent: nodes, and racks of more leaves in a row than a handful. */
export function racked(ids: readonly string[], isLeaf: (id: string) => boolean): readonly (string | Rack)[] {
  if (ids.length <= HANDFUL) return ids;
  const items: (string | Rack)[] = [];
  let run: string[] = [];
  const endRun = () => {
    if (run.length > HANDFUL) items.push({ ids: run, inLine: inLineOf(run.length) });
    else items.push(...run);
    run = [];
  };
  for (const id of ids) {
    if (isLeaf(id)) run.push(id);
    else {
      endRun();
      items.push(id);
    }
  }
  endRun();
  return items;
}

/** About as many as there are lines. */
export function inLineOf(count: number): number {
  return IN_A_LINE.find((most) => most * most >= count) ?? Math.ceil(Math.sqrt(count));
}

/** A rack from its own corner: how large it is, and where its nodes stand. */
export interface RackLayout {
  /** Across the way in which the map grows, lane included, and along it. */
  readonly across: number;
  readonly along: number;
  /** Where each place in a line begins, across, and each line, along. */
  readonly places: readonly number[];
  readonly lines: readonly number[];
  /** Of its nodes. */
  readonly heights: readonly number[];
}

/** `heights`: of its nodes, in their order; `width`: of each of them. Lines and what stands behind each other in them are aligned. */
export function rackLayout({ ids, inLine }: Rack, direction: Direction, heights: readonly number[], width: number): RackLayout {
  const isDown = direction === 'down';
  const lines = Math.ceil(ids.length / inLine);
  const widths = new Array<number>(Math.min(inLine, ids.length)).fill(0);
  const depths = new Array<number>(lines).fill(0);
  for (let index = 0; index < ids.length; index++) {
    const [place, line] = [index % inLine, Math.floor(index / inLine)];
    const height = heights[index]!;
    widths[place] = Math.max(widths[place]!, isDown ? width : height);
    depths[line] = Math.max(depths[line]!, isDown ? height : width);
  }
  const places = startsOf(widths, BESIDE, LANE);
  const behinds = startsOf(depths, BEHIND[direction], 0);
  return { across: places.end, along: behinds.end, places: places.at, lines: behinds.at, heights };
}

function startsOf(
  sizes: readonly number[],
  gap: number,
  first: number,
): { readonly at: readonly number[]; readonly end: number } {
  const at: number[] = [];
  let next = first;
  for (const size of sizes) {
    at.push(next);
    next += size + gap;
  }
  return { at, end: next - gap };
}

/** The boxes of a rack whose corner stands at a place, across and along. */
export function rackBoxes(
  { ids, inLine }: Rack,
  { places, lines, heights }: RackLayout,
  at: number,
  start: number,
  boxOf: (id: string, across: number, along: number, height: number, hanging: Hanging) => Box,
): Box[] {
  return ids.map((id, index) => {
    const across = at + places[index % inLine]!;
    const hanging = { rail: across - RAIL, start, before: ids[index - inLine] ?? null };
    return boxOf(id, across, start + lines[Math.floor(index / inLine)]!, heights[index]!, hanging);
  });
}
