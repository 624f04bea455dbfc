import type { TreeRow } from '../core/report/view.ts';
import type { WireRow } from '../protocol.ts';

/** Steps below which a score's digits are noise: nothing is shown with more than two decimals. */
const STEPS = 1e6;

/** A row without what says nothing: no `null`, no empty list, nothing missed, no children. */
export function wireRow({ children: _, ...row }: TreeRow): WireRow {
  const said: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row)) {
    if (value === null || (name === 'missed' && value === 0) || (Array.isArray(value) && value.length === 0)) continue;
    said[name] = typeof value === 'number' ? rounded(value) : value;
  }
  return said as unknown as WireRow;
}

/** Rows that go out together; of one whose children do not, it is said that they come later. */
export function wireSlice(rows: readonly TreeRow[]): readonly WireRow[] {
  const parents = new Set(rows.map(({ parent }) => parent));
  return rows.map((row) => (row.children.length > 0 && !parents.has(row.id) ? { ...wireRow(row), below: true } : wireRow(row)));
}

/** A score without the noise in its last digits. */
export const rounded = (value: number): number => Math.round(value * STEPS) / STEPS;
