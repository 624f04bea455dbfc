import assert from 'node:assert/strict';
import { indexAt, offsetsOf, spanOf } from './offsets.ts';

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
});
