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

  it('finds every row by its id: key results below their objective, wherever that stands', () => {
    const ids = ['u#a', 'u#a\u001f0', 'u#a\u001f0\u001fu#b', 'u#a\u001f1', 'u#c', 'u#c\u001f0'];
    const parents = [null, 'u#a', 'u#a\u001f0', 'u#a', 'u#a', 'u#c'];
    const rows = new Map(ids.map((id, i) => [id, row(id, { parent: parents[i]! })]));
    const { places, byId } = outlineOf(ids, rows);
    for (const place of places) assert.equal(byId.get(place.id), place);
    for (const id of ['u#a\u001f2', 'u#b\u001f0', 'u#a\u001f', '\u001f0', '']) assert.equal(byId.has(id), false, id);
    const alone = outlineOf(['u#a\u001f0'], new Map([['u#a\u001f0', row('u#a\u001f0', { parent: null })]]));
    assert.equal(alone.byId.has('u#a\u001f0'), true);
  });
});
