import assert from 'node:assert/strict';
import { rowWith } from './kept-row.ts';
import { isFromPanel, readToPanel } from './protocol.ts';
import { row, summary, tree } from './testing/rows.ts';

const isToPanel = (value: unknown) => readToPanel(value) !== null;

describe('panel messages', () => {
  it('to the page: those that it knows, whole', () => {
    const lines = [{ label: 'a', detail: null, value: null, score: null }];
    assert.equal(isToPanel({ type: 'status', phase: 'ready', files: 1, indexed: 1, folder: true }), true);
    assert.equal(isToPanel(tree([row('a', { counted: { in: 1, of: 2 } })])), true);
    const delta = { type: 'delta', revision: 2, summary: summary(), changed: [row('a')], removed: ['b'] };
    assert.equal(isToPanel(delta), true);
    assert.equal(isToPanel({ ...delta, placed: [{ after: null, ids: ['a'] }] }), true);
    assert.equal(isToPanel({ ...delta, placed: [{ after: 'a', ids: [1] }] }), false);
    assert.equal(isToPanel({ ...delta, explained: { id: 'a', lines } }), true);
    assert.equal(isToPanel({ ...delta, explained: { id: 'a', lines: [7] } }), false);
    assert.equal(isToPanel({ type: 'explanation', id: 'a', lines }), true);
    assert.equal(isToPanel({ type: 'explanation', id: 'a', lines: [{ ...lines[0], label: 1 }] }), false);
    assert.equal(isToPanel({ type: 'explanation', id: null, lines }), false);
    assert.equal(isToPanel({ ...delta, changed: [{ ...row('a'), health: 'splendid' }] }), false);
    assert.equal(isToPanel({ ...delta, changed: [{ ...row('a'), progress: Number.NaN }] }), false);
    assert.equal(isToPanel({ ...delta, changed: [row('a', { level: 'team', own: 0.4 })] }), true);
    assert.equal(isToPanel({ ...delta, changed: [{ ...row('a'), level: 'guild' }] }), false);
    assert.equal(isToPanel({ ...delta, changed: [{ ...row('a'), own: 'much' }] }), false);
    assert.equal(isToPanel({ ...delta, summary: { ...summary(), counts: null } }), false);
    assert.equal(isToPanel({ type: 'focus', id: 'a' }), true);
    assert.equal(isToPanel({ type: 'focus', id: null }), true);
    assert.equal(isToPanel({ type: 'focus' }), false);
    for (const other of [null, 7, 'tree', [], { type: 'tree' }, { type: 'setImmediate' }]) assert.equal(isToPanel(other), false);
  });

  it('fills in what a row leaves unsaid', () => {
    const told = readToPanel({ ...tree([]), rows: [{ id: 'a', kind: 'objective', title: 'a', health: 'none', team: 'x' }] });
    const bare = { ref: null, progress: null, expected: null, parent: null, team: 'x', health: 'none' } as const;
    assert.ok(told?.type === 'tree');
    assert.deepEqual({ ...told, rows: told.rows.map((one) => rowWith(one, {})) }, tree([row('a', bare)]));
    assert.equal(readToPanel({ ...tree([]), rows: [{ id: 'a', kind: 'objective', title: 'a' }] }), null);
  });

  it('names the rows of which something is on its way', () => {
    const told = readToPanel({ ...tree([]), rows: [{ ...row('a'), below: true }, row('b')], more: 3 });
    assert.deepEqual(told?.type === 'tree' && told.awaiting, ['a']);
  });

  it('from the page: nothing that a page could be made to say', () => {
    const good = [
      { type: 'ready', cycle: null },
      { type: 'open', cycle: '2026-Q4' },
      { type: 'refresh' },
      { type: 'reveal', id: 'a', focus: true },
      { type: 'explain', id: 'a' },
      { type: 'checkIn', id: 'a' },
      { type: 'checkIn', id: 'a', preset: { value: '7,5 %', done: null } },
      { type: 'checkIn', id: 'a', preset: { value: null, done: [0, 2] } },
      { type: 'whatIfForm', id: 'a' },
      { type: 'whatIf', seq: 1, cycle: null, moves: [{ id: 'a', title: 'A', to: { value: 7 } }], about: 'a' },
      { type: 'whatIf', seq: 1, cycle: '2026', moves: [{ id: 'a', title: 'A', to: { done: [] } }], about: null },
      { type: 'checkInRound', id: 'a', team: 'quays', cycle: '2026-Q4' },
      { type: 'checkInRound', id: null, team: null, cycle: null },
      { type: 'copy', text: 'a/b' },
      { type: 'run', command: 'restart' },
      { type: 'rendered', revision: 1, rows: 3 },
    ];
    for (const message of good) assert.equal(isFromPanel(message), true, message.type);
    const bad = [
      { type: 'run', command: 'workbench.action.terminal.sendSequence' },
      { type: 'run', command: '__proto__' },
      { type: 'reveal', uri: 'file:///etc/passwd', line: 0, focus: true },
      { type: 'reveal', id: 'x'.repeat(20_001), focus: true },
      { type: 'reveal', id: 'a', focus: 1 },
      { type: 'explain', id: null },
      { type: 'checkIn', id: 7 },
      { type: 'checkIn', id: 'a', preset: { value: 'x'.repeat(201), done: null } },
      { type: 'checkIn', id: 'a', preset: { value: null, done: [-1] } },
      { type: 'checkIn', id: 'a', preset: null },
      { type: 'whatIfForm', id: {} },
      { type: 'whatIf', seq: 1, cycle: null, moves: [{ id: 'a', title: 'A', to: { value: Number.NaN } }], about: null },
      { type: 'whatIf', seq: 1, cycle: null, moves: [{ id: 'a', title: 'A', to: null }], about: null },
      { type: 'whatIf', seq: 1, cycle: null, moves: Array(201).fill({ id: 'a', title: 'A', to: { value: 7 } }), about: null },
      { type: 'whatIf', seq: -1, cycle: null, moves: [], about: null },
      { type: 'checkIn', id: 'x'.repeat(20_001) },
      { type: 'checkInRound', id: null, team: 'x'.repeat(2001), cycle: null },
      { type: 'checkInRound', id: null, team: null },
      { type: 'explain', id: 'x'.repeat(20_001) },
      { type: 'copy', text: 'x'.repeat(3000) },
      { type: 'open', cycle: {} },
      { type: 'eval', code: '1' },
      null,
      'ready',
    ];
    for (const message of bad) assert.equal(isFromPanel(message), false);
  });
});
