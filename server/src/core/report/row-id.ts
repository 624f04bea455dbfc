import type { NodeKey } from '../model/alignment.ts';

/** Between the parts of a row's id; it stands in no URI and in no id. */
const WITHIN = '\u001f';

/** The id of the group of those that are not aligned yet. */
export const GROUP = 'not-aligned';

/** The row of a key result below the row of its objective. */
export const keyResultId = (objective: NodeKey, index: number): string => `${objective}${WITHIN}${index}`;

/** The row of an objective that is drawn in full elsewhere. */
export const referenceId = (parent: string, key: NodeKey): string => `${parent}${WITHIN}${key}`;

/** What a row is about: an objective, or its key result of that index. */
export function subjectOf(id: string): { readonly key: NodeKey; readonly index: number | null } {
  const parts = id.split(WITHIN);
  const last = parts.at(-1) ?? '';
  const above = parts.at(-2);
  // A node key begins with a URI, so digits alone are an index.
  return above !== undefined && /^\d{1,9}$/.test(last) ? { key: above, index: Number(last) } : { key: last, index: null };
}
