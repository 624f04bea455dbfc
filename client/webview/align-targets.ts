import type { PanelRow } from '../../server/src/protocol.ts';
import type { PanelState } from './state.ts';

/** Why an objective cannot be dropped on a row. The host has the last word; this is what the rows themselves tell. */
export type NoTarget = 'group' | 'self' | 'below' | 'parent';

/** The objective that a row is about, where it is drawn in full. */
export const subjectOf = (row: PanelRow): string => row.full ?? row.id;

/** Judges rows as targets for one objective: `null` for a row that it may be aligned to. */
export function noTargets(state: PanelState, dragged: string): (id: string) => NoTarget | null {
  const { rows } = state;
  const below = rowsBelow(state, dragged);
  const parents = new Set(parentsOf(state, dragged));
  return (id) => {
    const row = rows.get(id);
    if (row === undefined || row.kind === 'group') return 'group';
    const subject = subjectOf(row);
    if (subject === dragged || (row.kind === 'key-result' && row.parent === dragged)) return 'self';
    if (below.has(subject)) return 'below';
    return parents.has(subject) ? 'parent' : null;
  };
}

/** The rows to which an objective is aligned, the one that it is drawn under first. */
export function parentsOf({ rows }: PanelState, id: string): string[] {
  const own = rows.get(id);
  const found: string[] = [];
  const take = (row: PanelRow | undefined) => {
    const parent = rows.get(row?.parent ?? '');
    if (parent !== undefined && parent.kind !== 'group') found.push(parent.id);
  };
  take(own);
  if (own?.kind === 'objective') for (const row of rows.values()) if (row.full === id) take(row);
  return found;
}

/** All rows below an objective, also below what is drawn in full elsewhere; by what the rows say, however they are arranged. */
function rowsBelow({ rows }: PanelState, dragged: string): ReadonlySet<string> {
  const children = new Map<string, PanelRow[]>();
  for (const row of rows.values()) {
    if (row.parent === null) continue;
    const siblings = children.get(row.parent);
    if (siblings === undefined) children.set(row.parent, [row]);
    else siblings.push(row);
  }
  const found = new Set<string>();
  const open = [dragged];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const below of children.get(id) ?? []) {
      const subject = subjectOf(below);
      if (found.has(subject)) continue;
      found.add(subject);
      open.push(subject);
    }
  }
  return found;
}
