import assert from 'node:assert/strict';
import { cursorMark } from './cursor.ts';
import { AT_CURSOR, marksOf } from './marks.ts';
import { readToPanel } from './protocol.ts';
import { type Action, initialState, type PanelState, reduce } from './state.ts';
import { row, tree } from './testing/rows.ts';

const ROWS = [row('a'), row('a/b'), row('a/b/c'), row('d')];
const having = (...actions: Action[]): PanelState => actions.reduce(reduce, initialState(null));
const at = (id: string | null, reveal = false): Action => ({ type: 'highlight', id, reveal });
const CLOSED: Action = { type: 'set-open', ids: ['a', 'a/b'], open: false };

describe('the row at the cursor', () => {
  it('is marked, and leaves the keyboard and the list as they are', () => {
    const before = having(tree(ROWS), { type: 'activate', id: 'd' });
    const state = reduce(before, at('a/b'));
    assert.deepEqual(cursorMark(state), { id: 'a/b', mark: 'here' });
    assert.equal(marksOf(state, null)('a/b'), AT_CURSOR);
    assert.equal(marksOf(state, null)('a'), '');
    assert.equal(state.active, 'd');
    assert.equal(state.visible, before.visible);
    assert.equal(reduce(state, at('a/b')), state);
  });

  it('is marked at the nearest row above that is to be seen while it is folded away', () => {
    const state = having(tree(ROWS), CLOSED, at('a/b/c'));
    assert.deepEqual(cursorMark(state), { id: 'a', mark: 'below' });
  });

  it('is unfolded where a person asked for that', () => {
    const state = having(tree(ROWS), CLOSED, at('a/b/c', true));
    assert.deepEqual(cursorMark(state), { id: 'a/b/c', mark: 'here' });
  });

  it('is none outside of the tree, and before there is one', () => {
    assert.equal(cursorMark(having(tree(ROWS), at('x'))), null);
    assert.equal(cursorMark(having(at('a', true))), null);
    assert.equal(cursorMark(having(tree(ROWS), at('a'), at(null))), null);
  });

  it('comes in a message that is whole', () => {
    assert.deepEqual(readToPanel({ type: 'highlight', id: null, reveal: false }), { type: 'highlight', id: null, reveal: false });
    for (const wrong of [
      { id: 7, reveal: false },
      { id: 'a' },
      { id: 'a', reveal: 1 },
      { id: 'a'.repeat(30_000), reveal: true },
    ]) {
      assert.equal(readToPanel({ type: 'highlight', ...wrong }), null);
    }
  });
});
