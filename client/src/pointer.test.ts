import assert from 'node:assert/strict';
import { readPointer } from './pointer.ts';

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
