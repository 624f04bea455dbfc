import type { Rows } from '../arrange.ts';
import { type Outline, outlineFrom } from '../outline.ts';
import type { CompareState } from './state.ts';

/** The rows with the ghosts among them. */
export function withGhosts(rows: Rows, compare: CompareState | null): Rows {
  const ghosts = compare?.ghosts;
  if (ghosts === undefined || ghosts.size === 0) return rows;
  return { get: (id) => rows.get(id) ?? ghosts.get(id)?.row, has: (id) => rows.has(id) || ghosts.has(id) };
}

/** The outline with each ghost where it stood; what stood below a row that is still on its way comes with it. */
export function haunted(natural: Outline, rows: Rows, compare: CompareState | null): Outline {
  const ghosts = compare?.ghosts;
  if (ghosts === undefined || ghosts.size === 0) return natural;
  const children = new Map<string | null, string[]>();
  const below = (parent: string | null): string[] => {
    const known = children.get(parent) ?? [];
    children.set(parent, known);
    return known;
  };
  for (const { id, parent } of natural.places) below(parent).push(id);
  const placed = new Set<string>();
  for (const first of ghosts.keys()) {
    // Whom it stands behind comes first; a chain of them may be long.
    const chain: string[] = [];
    for (let id: string | null = first; id !== null && ghosts.has(id) && !placed.has(id); id = ghosts.get(id)!.behind) {
      placed.add(id);
      chain.push(id);
    }
    for (const id of chain.reverse()) {
      const { row, behind } = ghosts.get(id)!;
      if (row.parent !== null && !rows.has(row.parent) && !ghosts.has(row.parent)) continue;
      const siblings = below(row.parent);
      const at = behind === null ? 0 : siblings.indexOf(behind) + 1;
      siblings.splice(behind !== null && at === 0 ? siblings.length : at, 0, id);
    }
  }
  return outlineFrom(children, (id) => natural.byId.get(id)?.expandable === true);
}
