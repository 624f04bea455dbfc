import assert from 'node:assert/strict';
import { noTargets, parentsOf } from './align-targets.ts';
import { isFromPanel, readToPanel } from './protocol.ts';
import { initialState, reduce } from './state.ts';
import { row, tree } from './testing/rows.ts';

const ROWS = [
  row('top'),
  row('top/kr', { kind: 'key-result' }),
  row('top/mid'),
  row('top/mid/kr', { kind: 'key-result' }),
  row('top/mid/kr/low'),
  row('top/side'),
  row('top/side/ref', { kind: 'reference', full: 'top/mid/kr/low' }),
  row('not-aligned', { kind: 'group' }),
  row('not-aligned/lost'),
];
const state = reduce(initialState(null), tree(ROWS));

describe('targets of a drag', () => {
  it('are all but the objective itself, what supports it, what it has and groups', () => {
    const judge = noTargets(state, 'top/mid');
    assert.deepEqual(
      ROWS.map(({ id }) => [id, judge(id)]).filter(([, reason]) => reason !== null),
      [
        ['top', 'parent'],
        ['top/mid', 'self'],
        ['top/mid/kr', 'self'],
        ['top/mid/kr/low', 'below'],
        // The same objective, drawn in full elsewhere.
        ['top/side/ref', 'below'],
        ['not-aligned', 'group'],
      ],
    );
    assert.equal(noTargets(state, 'top/side')('top/mid/kr/low'), 'below');
    assert.equal(noTargets(state, 'top/side')('top/mid/kr'), null);
    assert.equal(noTargets(state, 'not-aligned/lost')('top'), null);
    assert.equal(noTargets(state, 'top')('nobody'), 'group');
  });

  it('know every parent of an objective that has several', () => {
    assert.deepEqual(parentsOf(state, 'top/mid/kr/low'), ['top/mid/kr', 'top/side']);
    assert.deepEqual(parentsOf(state, 'top/mid/kr'), ['top/mid']);
    assert.deepEqual(parentsOf(state, 'not-aligned/lost'), []);
    assert.deepEqual(parentsOf(state, 'top'), []);
  });
});

describe('messages about the plan', () => {
  it('are checked on both sides', () => {
    for (const right of [
      { type: 'realign', id: 'a', target: null },
      { type: 'realign', id: 'a', target: 'b' },
      { type: 'addChild', id: 'a' },
      { type: 'addKeyResult', id: 'a' },
      { type: 'copyMarkdown', id: 'a' },
    ]) {
      assert.ok(isFromPanel(right), JSON.stringify(right));
    }
    for (const wrong of [
      { type: 'realign', id: 'a' },
      { type: 'realign', id: 7, target: null },
      { type: 'addChild' },
      { type: 'addKeyResult', id: 'x'.repeat(30_000) },
    ]) {
      assert.equal(isFromPanel(wrong), false, wrong.type);
    }
    assert.deepEqual(readToPanel({ type: 'said', text: 'done', more: 1 }), { type: 'said', text: 'done' });
    assert.equal(readToPanel({ type: 'said' }), null);
  });
});
