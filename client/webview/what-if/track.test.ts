import assert from 'node:assert/strict';
import { decimalsFor, keyed, shareOf, stepOf, type Track, valueAt } from './track.ts';

const track = (from: number, to: number, at = from, whole = false): Track => ({ from, to, at, whole });
const RISING = track(61, 95, 68);
const FALLING = track(12.5, 2.5, 9.75);
const HEADS = track(3, 8, 3, true);

describe('the way along which a value is moved', () => {
  it('is cut into round steps, and whole ones of what is counted', () => {
    assert.deepEqual(
      [RISING, FALLING, HEADS, track(0, 1), track(1e6, 3e6), track(240, 30)].map(stepOf),
      [2, 0.5, 1, 0.05, 1e5, 10],
    );
  });

  it('goes by keys to the next round value, towards the target and back', () => {
    assert.deepEqual(
      ['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'].map((key) =>
        keyed(key, RISING, 69),
      ),
      [70, 70, 68, 68, 70, 61, 61, 95],
    );
    assert.deepEqual(
      ['ArrowRight', 'ArrowLeft', 'PageUp', 'Home', 'End'].map((key) => keyed(key, FALLING, 9.75)),
      [9.5, 10, 7.5, 12.5, 2.5],
    );
    assert.equal(keyed('ArrowRight', FALLING, 9.5), 9, 'a round value is left behind');
    assert.equal(keyed('ArrowRight', track(0, 1), 0.15), 0.2, 'also where binary fractions are a hair beside it');
    assert.equal(keyed('a', RISING, 69), null);
  });

  it('ends at its ends, or where it stands beyond them already', () => {
    assert.equal(keyed('ArrowRight', RISING, 95), 95);
    assert.equal(keyed('ArrowLeft', FALLING, 12.5), 12.5);
    assert.equal(keyed('ArrowRight', track(0, 10, 14), 13.5), 14);
    assert.equal(keyed('ArrowLeft', track(0, 10, -3), -2.9), -3);
    assert.equal(shareOf(track(0, 10, 14), 14), 1);
  });

  it('is met by a pointer in finer steps', () => {
    assert.deepEqual(
      [-1, 0, 0.34, 0.5, 1, 2].map((share) => valueAt(FALLING, share)),
      [12.5, 12.5, 9.1, 7.5, 2.5, 2.5],
    );
    assert.equal(valueAt(HEADS, 0.5), 6);
    assert.equal(shareOf(FALLING, valueAt(FALLING, 0.4)), 0.4);
  });

  it('is written with as many decimals as its steps have', () => {
    assert.deepEqual([HEADS, RISING, track(0, 0.001)].map(decimalsFor), [0, 3, 5]);
  });
});
