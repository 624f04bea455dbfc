import type { PanelRow } from '../../server/src/protocol.ts';
import { KeptRow } from './kept-row.ts';
import { isWithin, PlaceIndex } from './place-index.ts';

/** A row that the list shows, if the person scrolls there. */
export interface VisibleRow {
  readonly id: string;
  /** From 1. */
  readonly level: number;
  /** From 1, among its siblings. */
  readonly position: number;
  readonly size: number;
  readonly expandable: boolean;
  readonly open: boolean;
  /** False for a row that is only on the way to one that the filter looks for. */
  readonly match: boolean;
}

/**
 * A row's place in the tree, apart from what it says, so that a moved score leaves the outline as it is. It is at the same time the
 * row that the list shows while it is closed or has nothing below it: most are, and there may be a hundred thousand.
 */
export class Place implements VisibleRow {
  constructor(
    readonly id: string,
    readonly parent: string | null,
    readonly level: number,
    readonly position: number,
    readonly size: number,
    /** Index in drawing order. */
    readonly index: number,
    /** The index just behind its last descendant. */
    public end: number,
    readonly expandable: boolean,
  ) {}

  get open(): false {
    return false;
  }

  get match(): true {
    return true;
  }
}

export interface Outline {
  /** In drawing order: every row stands before its children, and those before the next sibling. */
  readonly places: readonly Place[];
  readonly byId: Pick<ReadonlyMap<string, Place>, 'get' | 'has'>;
}

export const EMPTY_OUTLINE: Outline = { places: [], byId: new Map() };

/**
 * Places the rows by their `parent`, siblings in the order given. A row whose parent is unknown stands at the root, so
 * nothing is lost to a message that came in two parts; one that is `awaiting` others can be opened before they are there.
 */
export function outlineOf(
  order: Iterable<string>,
  rows: Pick<ReadonlyMap<string, PanelRow>, 'get' | 'has'>,
  awaiting: ReadonlySet<string> = new Set(),
): Outline {
  const children = new Map<string | null, string[]>();
  for (const id of order) {
    const row = rows.get(id);
    if (row === undefined) continue;
    const parent = row.parent !== null && rows.has(row.parent) ? row.parent : null;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [id]);
    else siblings.push(id);
  }
  const isBelow = ({ id, parent }: Place) => {
    const row = rows.get(id);
    return row instanceof KeptRow && row.parent === parent ? row.within : isWithin(id, parent);
  };
  return outlineFrom(children, (id) => awaiting.has(id), isBelow);
}

/** The outline of rows by what they stand under, `null` for the root; siblings in the order given. */
export function outlineFrom(
  children: ReadonlyMap<string | null, readonly string[]>,
  isAwaiting: (id: string) => boolean,
  isBelow = ({ id, parent }: Place): boolean => isWithin(id, parent),
): Outline {
  const places: Place[] = [];
  // A stack of our own: a chain of ten thousand parents must not exhaust the engine's.
  const stack = [{ siblings: children.get(null) ?? [], next: 0, parent: null as Place | null }];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const { siblings, parent } = top;
    if (top.next === siblings.length) {
      if (parent !== null) parent.end = places.length;
      stack.pop();
      continue;
    }
    const id = siblings[top.next++]!;
    const index = places.length;
    const level = (parent?.level ?? 0) + 1;
    const below = children.get(id);
    const own = new Place(
      id,
      parent?.id ?? null,
      level,
      top.next,
      siblings.length,
      index,
      index + 1,
      below !== undefined || isAwaiting(id),
    );
    places.push(own);
    if (below !== undefined) stack.push({ siblings: below, next: 0, parent: own });
  }
  return { places, byId: new PlaceIndex(places, isBelow) };
}

/** A place whose row shows what is below it. */
class OpenPlace implements VisibleRow {
  constructor(private readonly place: Place) {}

  get id() {
    return this.place.id;
  }
  get level() {
    return this.place.level;
  }
  get position() {
    return this.place.position;
  }
  get size() {
    return this.place.size;
  }
  get expandable() {
    return true;
  }
  get open() {
    return true;
  }
  get match() {
    return true;
  }
}

const rowAt = (place: Place, open: boolean): VisibleRow => (open && place.expandable ? new OpenPlace(place) : place);

/** The rows of `places[from, to)` that no closed row hides. */
function flatten(outline: Outline, from: number, to: number, isOpen: (place: Place) => boolean, into: VisibleRow[]): void {
  for (let i = from; i < to; ) {
    const place = outline.places[i]!;
    const open = isOpen(place);
    into.push(rowAt(place, open));
    i = open ? i + 1 : place.end;
  }
}

/** All rows that no closed row hides. */
export function visibleRows(outline: Outline, isOpen: (place: Place) => boolean): readonly VisibleRow[] {
  const rows: VisibleRow[] = [];
  flatten(outline, 0, outline.places.length, isOpen, rows);
  return rows;
}

/** Where a row stands in the list, -1 if nowhere; `hint`: where it stood when somebody asked last. */
export function indexIn(visible: readonly VisibleRow[], id: string, hint: number): number {
  return visible[hint]?.id === id ? hint : visible.findIndex((row) => row.id === id);
}

/** The same list after one row was opened or closed: only its descendants come or go. */
export function toggled(
  outline: Outline,
  visible: readonly VisibleRow[],
  at: number,
  isOpen: (place: Place) => boolean,
): readonly VisibleRow[] {
  const place = outline.byId.get(visible[at]!.id)!;
  const open = isOpen(place);
  let behind = at + 1;
  while (behind < visible.length && visible[behind]!.level > place.level) behind++;
  const between: VisibleRow[] = [rowAt(place, open)];
  if (open) flatten(outline, place.index + 1, place.end, isOpen, between);
  return visible.slice(0, at).concat(between, visible.slice(behind));
}

/**
 * The rows that match and what they stand under; counted among what is left, so "3 of 5" is what a screen reader meets.
 * Returns the number of matches besides.
 */
export function filteredRows(
  outline: Outline,
  matches: (id: string) => boolean,
  isOpen: (place: Place) => boolean,
): { readonly rows: readonly VisibleRow[]; readonly matches: number } {
  const kept = new Set<string>();
  const found = new Set<string>();
  for (const place of outline.places) {
    if (!matches(place.id)) continue;
    found.add(place.id);
    for (let id: string | null = place.id; id !== null && !kept.has(id); id = outline.byId.get(id)!.parent) kept.add(id);
  }
  const sizes = new Map<string | null, number>();
  for (const id of kept) {
    const { parent } = outline.byId.get(id)!;
    sizes.set(parent, (sizes.get(parent) ?? 0) + 1);
  }
  const positions = new Map<string | null, number>();
  const rows: VisibleRow[] = [];
  for (let i = 0; i < outline.places.length; ) {
    const place = outline.places[i]!;
    if (!kept.has(place.id)) {
      i = place.end;
      continue;
    }
    const position = (positions.get(place.parent) ?? 0) + 1;
    positions.set(place.parent, position);
    const expandable = (sizes.get(place.id) ?? 0) > 0;
    const open = expandable && isOpen(place);
    const size = sizes.get(place.parent)!;
    rows.push({ id: place.id, level: place.level, position, size, expandable, open, match: found.has(place.id) });
    i = open ? i + 1 : place.end;
  }
  return { rows, matches: found.size };
}

/** Whether a row is open and what stands below it is not there yet. */
export function isAwaiting(visible: readonly VisibleRow[], at: number): boolean {
  const row = visible[at];
  return row?.open === true && (visible[at + 1]?.level ?? 0) <= row.level;
}
