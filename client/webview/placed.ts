import type { PlacedRows } from '../../server/src/core/report/diff-tree.ts';

/** Ids in drawing order after some rows went and others were put behind those that stay. What stands behind no known row comes last. */
export function placedAnew(order: Iterable<string>, removed: Iterable<string>, placed: readonly PlacedRows[]): readonly string[] {
  const away = new Set(removed);
  const behind = new Map<string | null, readonly string[]>();
  for (const { after, ids } of placed) {
    behind.set(after, ids);
    for (const id of ids) away.add(id);
  }
  const next: string[] = [];
  const put = (after: string | null) => {
    for (const id of behind.get(after) ?? []) next.push(id);
    behind.delete(after);
  };
  put(null);
  for (const id of order) {
    if (away.has(id)) continue;
    next.push(id);
    put(id);
  }
  for (const ids of behind.values()) next.push(...ids);
  return next;
}
