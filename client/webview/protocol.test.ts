import assert from 'node:assert/strict';
import { isFromPanel, isToPanel } from './protocol.ts';
import { row, summary, tree } from './testing/rows.ts';

describe('panel messages', () => {
  it('to the page: the three that it knows, whole', () => {
    const explain = [{ label: 'a', detail: null, value: null, score: null }];
    assert.equal(isToPanel({ type: 'status', phase: 'ready', files: 1, indexed: 1, folder: true }), true);
    assert.equal(isToPanel(tree([row('a', { explain, counted: { in: 1, of: 2 } })])), true);
    const delta = { type: 'delta', revision: 2, summary: summary(), changed: [row('a')], removed: ['b'] };
    assert.equal(isToPanel(delta), true);
    assert.equal(isToPanel({ ...delta, order: ['a'] }), true);
    assert.equal(isToPanel({ ...delta, order: [1] }), false);
    assert.equal(isToPanel({ ...delta, changed: [{ ...row('a'), health: 'splendid' }] }), false);
    assert.equal(isToPanel({ ...delta, changed: [{ ...row('a'), progress: Number.NaN }] }), false);
    assert.equal(isToPanel({ ...delta, summary: { ...summary(), counts: null } }), false);
    for (const other of [null, 7, 'tree', [], { type: 'tree' }, { type: 'setImmediate' }]) assert.equal(isToPanel(other), false);
  });

  it('from the page: nothing that a page could be made to say', () => {
    const good = [
      { type: 'ready', cycle: null },
      { type: 'open', cycle: '2026-Q4' },
      { type: 'refresh' },
      { type: 'reveal', uri: 'file:///a', line: 0, focus: true },
      { type: 'copy', text: 'a/b' },
      { type: 'run', command: 'restart' },
      { type: 'rendered', revision: 1, rows: 3 },
    ];
    for (const message of good) assert.equal(isFromPanel(message), true, message.type);
    const bad = [
      { type: 'run', command: 'workbench.action.terminal.sendSequence' },
      { type: 'run', command: '__proto__' },
      { type: 'reveal', uri: 'file:///a', line: -1, focus: true },
      { type: 'reveal', uri: 'x'.repeat(5000), line: 0, focus: true },
      { type: 'reveal', uri: null, line: 0, focus: true },
      { type: 'copy', text: 'x'.repeat(3000) },
      { type: 'open', cycle: {} },
      { type: 'eval', code: '1' },
      null,
      'ready',
    ];
    for (const message of bad) assert.equal(isFromPanel(message), false);
  });
});
