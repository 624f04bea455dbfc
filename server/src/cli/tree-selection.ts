import type { OkrService } from '../core/index.ts';

type Tree = ReturnType<OkrService['tree']>;
type Row = Tree['rows'][number];

/**
 * The tree as far as it is about the given files: their objectives with all that is drawn below them, and the rows above
 * them for context, without what else hangs there.
 */
export function treeOf(tree: Tree, uris: readonly string[], service: Pick<OkrService, 'placeOf'>): Tree {
  const selected = new Set(uris);
  const byId = new Map(tree.rows.map((row) => [row.id, row]));
  const kept = new Set<string>();
  const below = new Set<string>();
  for (const row of tree.rows) {
    const own = isObjective(row) && selected.has(service.placeOf(row.id)?.uri ?? '');
    if (!own && (row.parent === null || !below.has(row.parent))) continue;
    below.add(row.id);
    for (let at: Row | undefined = row; at && !kept.has(at.id); at = byId.get(at.parent ?? '')) kept.add(at.id);
  }
  if (kept.size === tree.rows.length) return tree;
  const rows = tree.rows
    .filter(({ id }) => kept.has(id))
    .map((row) => ({ ...row, children: row.children.filter((child) => kept.has(child)) }));
  return { ...tree, rows };
}

/** A reference stands for an objective that is drawn in full elsewhere. */
function isObjective({ kind }: Row): boolean {
  return kind === 'objective' || kind === 'reference';
}
