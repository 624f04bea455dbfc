import type { Health } from '../../server/src/core/model/okr.ts';
import { BLANK_ROW } from '../../server/src/core/report/blank-row.ts';
import type { PanelRow } from '../../server/src/protocol.ts';
import { valueIn } from './filter.ts';
import { type Outline, outlineFrom, type Place } from './outline.ts';
import { compareNames, compareRows, SORT_KEYS, type SortKey } from './sorting.ts';

export const GROUPINGS = ['alignment', 'team', 'owner'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** How the person wants the rows to stand. */
export interface Arrangement {
  readonly group: Grouping;
  readonly sort: SortKey;
  readonly reversed: boolean;
}

export const AS_ALIGNED: Arrangement = { group: 'alignment', sort: 'file', reversed: false };

/** A row that stands for a team or an owner; its title is empty where the objectives have none. */
export interface GroupRow extends PanelRow {
  readonly kind: 'group';
  readonly facet: 'team' | 'owner';
  /** How many objectives stand in it. */
  readonly members: number;
}

export const isGroupRow = (row: PanelRow): row is GroupRow => 'members' in row;

/** Rows by their ids. */
export type Rows = Pick<ReadonlyMap<string, PanelRow>, 'get' | 'has'>;

/** The rows as the person wants them to stand: computed when rows or that change, not when they are drawn. */
export interface Arranged {
  readonly outline: Outline;
  /** The rows that the outline names: the server's, and the groups. */
  readonly shown: Rows;
  readonly groups: ReadonlyMap<string, GroupRow>;
}

const NO_GROUPS: ReadonlyMap<string, GroupRow> = new Map();

export const isAsAligned = ({ group, sort }: Arrangement): boolean => group === 'alignment' && sort === 'file';

/**
 * Stands the rows of an outline as the person wants them. In groups, an objective stands below what it is aligned to as
 * long as that is in the same group, else at the top of its own; each stands there once, so references are left out.
 * Siblings are sorted; those without a value, and the group of those not aligned, come last either way.
 */
export function arrange(natural: Outline, rows: Rows, arrangement: Arrangement): Arranged {
  if (isAsAligned(arrangement)) return { outline: natural, shown: rows, groups: NO_GROUPS };
  const isAwaiting = (id: string) => {
    const place = natural.byId.get(id);
    return place?.expandable === true && place.end === place.index + 1;
  };
  const { children, members } = grouped(natural, rows, arrangement.group);
  if (arrangement.sort !== 'file') {
    const compare = comparing(arrangement, rows, natural);
    for (const siblings of children.values()) siblings.sort(compare);
  }
  if (members === null) return { outline: outlineFrom(children, isAwaiting), shown: rows, groups: NO_GROUPS };
  // Names, with those that have none behind.
  const ids = [...members.keys()].sort((a, b) => compareNames(nameIn(a), nameIn(b)));
  children.set(null, [...ids, ...(children.get(null) ?? [])]);
  const groups = groupRows(members, rows, arrangement.group as 'team' | 'owner');
  return { outline: outlineFrom(children, isAwaiting), shown: overlaid(rows, groups), groups };
}

/**
 * The same after some rows said something else and none came, went or moved: the outline stays the same object as long
 * as every changed row still stands where it should.
 */
export function rearranged(
  before: Arranged,
  natural: Outline,
  rows: Rows,
  was: Rows,
  changed: readonly PanelRow[],
  arrangement: Arrangement,
): Arranged {
  const { outline } = before;
  if (isAsAligned(arrangement)) return { outline, shown: rows, groups: NO_GROUPS };
  const { group } = arrangement;
  const moves = (row: PanelRow) => group !== 'alignment' && was.get(row.id)?.[group] !== row[group];
  if (changed.some(moves) || !stillSorted(outline, natural, rows, changed, arrangement))
    return arrange(natural, rows, arrangement);
  if (group === 'alignment') return { outline, shown: rows, groups: NO_GROUPS };
  const isSameHealth = changed.every((row) => was.get(row.id)?.health === row.health);
  const groups = isSameHealth ? before.groups : groupRows(grouped(natural, rows, group).members!, rows, group);
  return { outline, shown: overlaid(rows, groups), groups };
}

const comparing = (arrangement: Arrangement, rows: Rows, natural: Outline) =>
  compareRows(arrangement, rows, (id) => natural.byId.get(id)!.index);

function stillSorted(
  outline: Outline,
  natural: Outline,
  rows: Rows,
  changed: readonly PanelRow[],
  arrangement: Arrangement,
): boolean {
  if (arrangement.sort === 'file') return true;
  const compare = comparing(arrangement, rows, natural);
  return changed.every(({ id }) => {
    const place = outline.byId.get(id);
    if (place === undefined) return true;
    const above = siblingBefore(outline, place);
    const below = outline.places[place.end];
    const isBefore = (a: Place, b: Place) => compare(a.id, b.id) < 0;
    return (above === null || isBefore(above, place)) && (below?.parent !== place.parent || isBefore(place, below));
  });
}

/** The sibling right above; `null` for the first. */
function siblingBefore({ places, byId }: Outline, place: Place): Place | null {
  if (place.position === 1) return null;
  let above = places[place.index - 1]!;
  while (above.parent !== place.parent) above = byId.get(above.parent!)!;
  return above;
}

interface Grouped {
  readonly children: Map<string | null, string[]>;
  /** The objectives of each group by its id; `null` as aligned. */
  readonly members: ReadonlyMap<string, readonly string[]> | null;
}

const idOf = (group: Grouping, value: string): string => `group:${group}:${value}`;
const nameIn = (groupId: string): string => groupId.slice(groupId.indexOf(':', 'group:'.length) + 1);

function grouped(natural: Outline, rows: Rows, group: Grouping): Grouped {
  const children = new Map<string | null, string[]>();
  const put = (parent: string | null, id: string) => {
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [id]);
    else siblings.push(id);
  };
  if (group === 'alignment') {
    for (const { id, parent } of natural.places) put(parent, id);
    return { children, members: null };
  }
  const members = new Map<string, string[]>();
  // By row, the group of the objective that it is or belongs to.
  const groupOf = new Map<string, string>();
  for (const { id, parent } of natural.places) {
    const row = rows.get(id)!;
    if (row.kind === 'group' || row.kind === 'reference') continue;
    const above = parent === null ? undefined : groupOf.get(parent);
    if (row.kind === 'key-result') {
      put(above === undefined ? null : parent, id);
      if (above !== undefined) groupOf.set(id, above);
      continue;
    }
    const own = idOf(group, valueIn(row, group) ?? '');
    groupOf.set(id, own);
    put(above === own ? parent : own, id);
    const those = members.get(own);
    if (those === undefined) members.set(own, [id]);
    else those.push(id);
  }
  return { children, members };
}

const WORST: readonly Health[] = ['off-track', 'at-risk', 'outdated', 'pending', 'on-track', 'closed', 'none'];

/** A group says how many objectives it holds and how the worst of them stands: a mean of its own nobody has defined. */
function groupRows(
  members: ReadonlyMap<string, readonly string[]>,
  rows: Rows,
  facet: 'team' | 'owner',
): ReadonlyMap<string, GroupRow> {
  const groups = new Map<string, GroupRow>();
  for (const [id, objectives] of members) {
    const healths = new Set(objectives.map((objective) => rows.get(objective)!.health));
    const health = WORST.find((one) => healths.has(one)) ?? 'none';
    groups.set(id, {
      ...BLANK_ROW,
      id,
      parent: null,
      kind: 'group',
      title: nameIn(id),
      health,
      facet,
      members: objectives.length,
    });
  }
  return groups;
}

/** Rows, some of which are others or have come. */
export function overlaid(rows: Rows, others: Rows): Rows {
  return { get: (id) => others.get(id) ?? rows.get(id), has: (id) => others.has(id) || rows.has(id) };
}

/** What an earlier page, perhaps another version, left behind. */
export function readArrangement(value: unknown): Arrangement {
  const saved = (typeof value === 'object' && value !== null ? value : {}) as Partial<Arrangement>;
  return {
    group: GROUPINGS.find((one) => one === saved.group) ?? AS_ALIGNED.group,
    sort: SORT_KEYS.find((one) => one === saved.sort) ?? AS_ALIGNED.sort,
    reversed: saved.reversed === true,
  };
}
