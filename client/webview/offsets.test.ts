import assert from 'node:assert/strict';
import { indexAt, offsetsAfter, offsetsOf, setHeight, spanOf } from './offsets.ts';

describe('panel offsets', () => {
  const offsets = offsetsOf(4, (index) => [10, 30, 20, 40][index]!);

  it('finds the row at a height', () => {
    assert.deepEqual([...offsets], [0, 10, 40, 60, 100]);
    assert.deepEqual(
      [-5, 0, 9.9, 10, 59, 60, 1000].map((y) => indexAt(offsets, y)),
      [0, 0, 0, 1, 2, 3, 3],
    );
  });

  it('spans what a viewport shows and some more', () => {
    assert.deepEqual(spanOf(offsets, 12, 20, 0), { first: 1, end: 2 });
    assert.deepEqual(spanOf(offsets, 12, 30, 1), { first: 0, end: 4 });
    assert.deepEqual(
      spanOf(
        offsetsOf(0, () => 1),
        0,
        100,
        5,
      ),
      { first: 0, end: 0 },
    );
  });

  it('asks for the heights of those alone that come', () => {
    const heights = new Map('abcdefg'.split('').map((name, at) => [name, 10 + at]));
    const asked: string[] = [];
    const before = [...'abefg'];
    const offsets = offsetsOf(before.length, (index) => heights.get(before[index]!)!);
    for (const now of ['abcdefg', 'ag', '', 'abefg', 'xbefg', 'abef', 'gfeba']) {
      const items = [...now].map((name) => name);
      heights.set('x', 3);
      const heightOf = (index: number) => heights.get(items[index]!)!;
      const after = offsetsAfter(offsets, before, items, (index) => {
        asked.push(items[index]!);
        return heightOf(index);
      });
      assert.deepEqual(after, offsetsOf(items.length, heightOf), now);
    }
    assert.equal(asked.join(''), 'cdxgfeba');
  });

  it('moves what stands below a row of another height', () => {
    const offsets = offsetsOf(4, () => 10);
    assert.equal(setHeight(offsets, 1, 10.1), false);
    assert.equal(setHeight(offsets, 1, 25), true);
    assert.deepEqual([...offsets], [0, 10, 35, 45, 55]);
  });
});
