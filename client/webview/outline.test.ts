import assert from 'node:assert/strict';
import { outlineOf } from './outline.ts';
import { row } from './testing/rows.ts';

const rowsOf = (...ids: string[]) => new Map(ids.map((id) => [id, row(id)]));

describe('panel outline', () => {
  it('places every row before its children, whatever order they came in', () => {
    const rows = rowsOf('b/c', 'a', 'b', 'a/d');
    const { places } = outlineOf([...rows.keys()], rows);
    assert.deepEqual(
      places.map(({ id, level, position, size, end }) => [id, level, position, size, end]),
      [
        ['a', 1, 1, 2, 2],
        ['a/d', 2, 1, 1, 2],
        ['b', 1, 2, 2, 4],
        ['b/c', 2, 1, 1, 4],
      ],
    );
  });

  it('keeps a row whose parent is unknown, and skips an id without a row', () => {
    const rows = rowsOf('lost/child');
    assert.deepEqual(
      outlineOf(['lost', 'lost/child'], rows).places.map(({ id, level }) => [id, level]),
      [['lost/child', 1]],
    );
  });

  it('has room for a chain of 20,000', () => {
    const ids = Array.from({ length: 20_000 }, (_, i) => `n${i}`);
    const rows = new Map(ids.map((id, i) => [id, row(id, { parent: ids[i - 1] ?? null })]));
    assert.equal(outlineOf(ids, rows).places.at(-1)?.level, 20_000);
  });
});
