import assert from 'node:assert/strict';
import type { TreeRow } from '../core/report/view.ts';
import { slicesOf } from './tree-slices.ts';

/** A tree of at least `count` rows in drawing order, each with `width` below it down to the fifth level. */
function tree(width: number, roots: number): TreeRow[] {
  const rows: TreeRow[] = [];
  const add = (id: string, parent: string | null, level: number) => {
    rows.push({ id, parent } as TreeRow);
    if (level < 5) for (let i = 0; i < width; i++) add(`${id}.${i}`, id, level + 1);
  };
  for (let i = 0; i < roots; i++) add(`${i}`, null, 1);
  return rows;
}

describe('slices of a tree', () => {
  it('of a small one: all of it, as it is drawn', () => {
    const rows = tree(3, 2);
    const slices = slicesOf(rows);
    assert.deepEqual([slices.left, slices.next(), slices.left], [rows.length, rows, 0]);
  });

  it('of a large one: what is seen first, then a few thousand rows at a time, siblings together behind their parent', () => {
    const rows = tree(7, 3);
    const slices = slicesOf(rows);
    const seen = new Set<string | null>([null]);
    const families = new Set<string | null>();
    const sizes: number[] = [];
    const order: string[] = [];
    while (slices.left > 0) {
      const slice = slices.next();
      sizes.push(slice.length);
      for (const { id, parent } of slice) {
        assert.ok(seen.has(parent) && !families.has(parent), id);
        seen.add(id);
        order.push(id);
      }
      for (const { parent } of slice) families.add(parent);
    }
    assert.equal(sizes[0], 3 + 3 * 7);
    assert.ok(Math.max(...sizes) < 2010, sizes.join(' '));
    const parents = new Map(rows.map(({ id, parent }) => [id, parent]));
    const below = (parent: string | null) => order.filter((id) => parents.get(id) === parent);
    const drawn = (parent: string | null, level: number): string[] =>
      below(parent).flatMap((id) => [id, ...(level < 2 ? drawn(id, level + 1) : [])]);
    // Whoever puts slice behind slice draws the rows as the server does.
    assert.deepEqual(
      drawn(null, 1),
      rows.map(({ id }) => id).filter((id) => id.split('.').length <= 2),
    );
  });

  it('of nothing: nothing', () => {
    assert.deepEqual([slicesOf([]).left, slicesOf([]).next()], [0, []]);
  });
});
