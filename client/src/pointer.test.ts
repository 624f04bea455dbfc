import assert from 'node:assert/strict';
import { readPointer, readPreset } from './pointer.ts';

describe('a pointer', () => {
  it('is a row, a reference or a place, and nothing else that a menu may hand over', () => {
    assert.deepEqual(readPointer({ row: 'a', uri: 'x' }), { row: 'a' });
    assert.deepEqual(readPointer({ ref: 'a/b' }), { ref: 'a/b' });
    const place = { uri: 'file:///a', line: 0, character: 4 };
    assert.deepEqual(readPointer({ ...place, more: 1 }), place);
    for (const none of [undefined, null, 'a/b', {}, { row: 1 }, { ...place, line: -1 }, { scheme: 'file', path: '/a' }]) {
      assert.equal(readPointer(none), null);
    }
  });
});

describe('what a check-in begins with', () => {
  it('is a value or ticked stages, and nothing else that a command may be given', () => {
    assert.deepEqual(readPreset({ row: 'a', value: '7,5 %', done: null }), { value: '7,5 %', done: null });
    assert.deepEqual(readPreset({ row: 'a', value: null, done: [0, 2] }), { value: null, done: [0, 2] });
    for (const none of [undefined, null, 'a', { row: 'a' }, { value: 7, done: [-1] }, { value: ' ', done: 'all' }]) {
      assert.deepEqual(readPreset(none), { value: null, done: null });
    }
  });
});
