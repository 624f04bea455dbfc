import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isFromPanel, readToPanel } from './protocol.ts';
import { initialState, readSavedState, reduce } from './state.ts';
import { row, summary, tree } from './testing/rows.ts';

/** Values as they come over the wire, and some that do not. */
const anything = fc.oneof(
  fc.json({ maxDepth: 4 }).map((text) => JSON.parse(text)),
  fc.anything({ maxDepth: 3 }),
);

const lines = [{ label: 'a', detail: null, value: null, score: null }];
const DIFFERENCES = [
  { id: 'a', kind: 'changed', before: { progress: 0.2, health: 'on-track' }, facts: [{ text: 'owner', strong: false }] },
  { id: 'g', kind: 'removed', ghost: { row: row('g'), behind: 'a' } },
];
const TO: readonly object[] = [
  { type: 'status', phase: 'ready', files: 1, indexed: 1, folder: true },
  tree([row('a', { counted: { in: 1, of: 2 } }), row('a/b', { parent: 'a', kind: 'key-result' })]),
  {
    type: 'delta',
    revision: 2,
    summary: summary(),
    changed: [row('a')],
    removed: ['a/b'],
    placed: [{ after: null, ids: ['a'] }],
  },
  { type: 'explanation', id: 'a', lines },
  { type: 'focus', id: 'a' },
  {
    type: 'compare',
    revision: 'main',
    problem: null,
    told: { seq: 1, against: 'main', top: '', counts: ['1 changed'], rows: DIFFERENCES },
  },
  { type: 'compareDelta', seq: 1, top: '', counts: [], changed: DIFFERENCES, removed: ['a'] },
  { type: 'compareThen', id: 'a', lines },
];
const FROM: readonly object[] = [
  { type: 'ready', cycle: null },
  { type: 'reveal', id: 'a', focus: true },
  { type: 'checkInRound', id: 'a', team: 'quays', cycle: '2026-Q4' },
  { type: 'copy', text: 'a/b' },
  { type: 'run', command: 'restart' },
  { type: 'rendered', revision: 1, rows: 3 },
  { type: 'compareAgain', revision: 'main' },
  { type: 'compareThen', id: 'a' },
  { type: 'compareShown', seq: 1, rows: 3 },
];

/** A good message in which something, at any depth, is something else. */
function bent(messages: readonly object[]) {
  return fc
    .tuple(fc.constantFrom(...messages), fc.array(fc.nat(12), { minLength: 1, maxLength: 5 }), anything)
    .map(([message, way, value]) => {
      const copy = structuredClone(message) as Record<string, unknown>;
      let at = copy;
      for (const [depth, step] of way.entries()) {
        const names = Object.keys(at);
        const name = names[step % Math.max(1, names.length)];
        if (name === undefined) break;
        const below = at[name];
        if (depth < way.length - 1 && typeof below === 'object' && below !== null) at = below as Record<string, unknown>;
        else {
          at[name] = value;
          break;
        }
      }
      return copy;
    });
}

describe('messages that nobody has written', () => {
  it('to the page: are dropped, or can be worked with', () => {
    const start = reduce(initialState(null), readToPanel(TO[1]) ?? assert.fail('the tree is none'));
    fc.assert(
      fc.property(fc.oneof(anything, bent(TO)), (message) => {
        const told = readToPanel(message);
        if (told !== null) assert.ok(reduce(start, told).visible);
      }),
    );
  });

  it('from the page: are ours or not, and never a fault', () => {
    fc.assert(
      fc.property(fc.oneof(anything, bent(FROM)), (message) => {
        assert.equal(typeof isFromPanel(message), 'boolean');
      }),
    );
  });

  it('from an earlier visit: a state that was kept is read, or begun anew', () => {
    fc.assert(
      fc.property(anything, (kept) => {
        const state = initialState(readSavedState(kept));
        assert.ok(reduce(state, readToPanel(TO[1])!).visible);
      }),
    );
  });
});
