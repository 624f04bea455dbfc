import assert from 'node:assert/strict';
import fc from 'fast-check';
import { AS_ALIGNED } from './arrange.ts';
import { NO_FILTER } from './filter.ts';
import { intentOf } from './keys.ts';
import { isAwaiting, visibleRows } from './outline.ts';
import { type Action, initialState, type PanelState, readSavedState, reduce, savedState } from './state.ts';
import { row, summary, tree } from './testing/rows.ts';

const ROWS = [
  row('a'),
  row('a/b', { health: 'at-risk' }),
  row('a/b/c'),
  row('a/d', { weak: ['no number'] }),
  row('e'),
  row('e/f'),
];
const having = (...actions: Action[]): PanelState => actions.reduce(reduce, initialState(null));
const shown = (state: PanelState) => state.visible.map((visible) => visible.id);

describe('panel state', () => {
  it('opens a small tree whole', () => {
    assert.deepEqual(shown(having(tree(ROWS))), ['a', 'a/b', 'a/b/c', 'a/d', 'e', 'e/f']);
  });

  it('opens the first level of a large one, and what comes later stays as it is', () => {
    const many = Array.from({ length: 20 }, (_, i) => [row(`r${i}`), row(`r${i}/k`), row(`r${i}/k/l`)]).flat();
    const state = having(tree(many));
    assert.deepEqual(shown(state).slice(0, 4), ['r0', 'r0/k', 'r1', 'r1/k']);
    assert.equal(shown(reduce(state, tree(many.slice(0, 30), 2))).length, 20);
  });

  it('takes in what is on its way, and keeps the place of the keyboard and what is explained for it', () => {
    const saved = readSavedState({ ...savedState(having()), active: 'a/b/c', explained: 'a/d', toggles: [['a/b', true]] });
    const first = reduce(initialState(saved), { ...tree([row('a'), row('e')]), more: 50 });
    assert.deepEqual([shown(first), first.active, first.more, first.question], [['a', 'e'], 'a/b/c', 50, null]);
    const [, b, c, d, , f] = ROWS as [never, ...typeof ROWS];
    const second = reduce(first, { type: 'rows', revision: 1, rows: [b!, d!, f!], more: 47 });
    assert.deepEqual(shown(second), ['a', 'a/b', 'a/d', 'e', 'e/f']);
    assert.deepEqual([second.active, second.question, second.tally.found], ['a/b/c', { id: 'a/d' }, 5]);
    const whole = reduce(second, { type: 'rows', revision: 1, rows: [c!], more: 0 });
    assert.deepEqual([shown(whole), whole.outline], [ROWS.map(({ id }) => id), having(tree(ROWS)).outline]);
    assert.equal(reduce(whole, { type: 'rows', revision: 2, rows: [row('x')], more: 0 }), whole);
  });

  it('closes and opens a row by splicing its descendants', () => {
    const open = having(tree(ROWS));
    const closed = reduce(open, { type: 'set-open', ids: ['a/b'], open: false });
    assert.deepEqual(shown(closed), ['a', 'a/b', 'a/d', 'e', 'e/f']);
    assert.equal(closed.visible[0], open.visible[0]);
    assert.deepEqual(
      shown(reduce(closed, { type: 'set-open', ids: ['a/b'], open: true })),
      ROWS.map(({ id }) => id),
    );
  });

  it('has after any toggles the list that it would compute from scratch', () => {
    const id = fc.constantFrom(...ROWS.map((one) => one.id));
    fc.assert(
      fc.property(fc.array(fc.tuple(id, fc.boolean()), { maxLength: 12 }), (toggles) => {
        const state = having(tree(ROWS), ...toggles.map(([one, open]): Action => ({ type: 'set-open', ids: [one], open })));
        const scratch = visibleRows(state.outline, (place) => state.toggles.get(place.id) ?? true);
        assert.deepEqual(state.visible, scratch);
      }),
      { numRuns: 60 },
    );
  });

  it('moves the keyboard to the row that closed over it', () => {
    const state = having(tree(ROWS), { type: 'activate', id: 'a/b/c' }, { type: 'set-open', ids: ['a'], open: false });
    assert.equal(state.active, 'a');
  });

  it('applies the next delta and leaves all other rows and the list the same objects', () => {
    const before = having(tree(ROWS));
    const changed = row('a/b', { progress: 0.9 });
    const state = reduce(before, { type: 'delta', revision: 2, summary: summary(), changed: [changed], removed: [] });
    assert.equal(state.rows.get('a/b'), changed);
    assert.equal(state.rows.get('a'), before.rows.get('a'));
    assert.equal(state.visible, before.visible);
    assert.equal(state.outline, before.outline);
  });

  it('takes in rows that come and go with the order', () => {
    const state = having(tree(ROWS), {
      type: 'delta',
      revision: 2,
      summary: summary(),
      changed: [row('e/g')],
      removed: ['a/d'],
      placed: [{ after: null, ids: ['e', 'e/g', 'e/f'] }],
    });
    assert.deepEqual(shown(state), ['e', 'e/g', 'e/f', 'a', 'a/b', 'a/b/c']);
    assert.deepEqual(
      state.visible.slice(1, 3).map(({ position, size, level }) => [position, size, level]),
      [
        [1, 2, 2],
        [2, 2, 2],
      ],
    );
  });

  it('lets a row be opened before what stands below it is there', () => {
    const part = having({ ...tree([row('a'), row('a/b'), row('a/c')]), awaiting: ['a/b'], more: 50 });
    const at = (state: PanelState) => state.visible.map(({ id, expandable, open }) => [id, expandable, open]);
    assert.deepEqual(at(part).slice(1), [
      ['a/b', true, false],
      ['a/c', false, false],
    ]);
    const open = reduce(part, { type: 'set-open', ids: ['a/b'], open: true });
    assert.equal(isAwaiting(open.visible, 1), true);
    assert.equal(isAwaiting(open.visible, 0), false);
    const key = { key: 'ArrowRight', shift: false, modified: false, at: 0 };
    assert.equal(intentOf(key, open.visible, 'a/b', open.rows, 5), null);
    const deeper = reduce(open, { type: 'rows', revision: 1, rows: [row('a/b/d')], awaiting: ['a/b/d'], more: 49 });
    assert.deepEqual(at(deeper).slice(1, 3), [
      ['a/b', true, true],
      ['a/b/d', true, false],
    ]);
    assert.equal(isAwaiting(deeper.visible, 1), false);
    const whole = reduce(deeper, { type: 'rows', revision: 1, rows: [row('a/b/d/e')], more: 0 });
    assert.equal(whole.awaiting.size, 0);
  });

  it('takes a row from below another that stays in its place in the order', () => {
    const state = having(tree([row('a'), row('b', { parent: 'a' })]), {
      type: 'delta',
      revision: 2,
      summary: summary(),
      changed: [row('b', { parent: null })],
      removed: [],
    });
    assert.deepEqual(
      state.visible.map(({ id, level, size }) => [id, level, size]),
      [
        ['a', 1, 2],
        ['b', 1, 2],
      ],
    );
  });

  it('hands the keyboard of a removed row to its parent, else to the row in its place', () => {
    const remove = (id: string): Action => ({ type: 'delta', revision: 2, summary: summary(), changed: [], removed: [id] });
    assert.equal(having(tree(ROWS), { type: 'activate', id: 'a/d' }, remove('a/d')).active, 'a');
    const roots = [row('x'), row('y'), row('z')];
    assert.equal(having(tree(roots), { type: 'activate', id: 'y' }, remove('y')).active, 'z');
    assert.equal(having(tree(roots), { type: 'activate', id: 'z' }, remove('z')).active, 'y');
  });

  it('notices a gap, waits for the whole tree, and ignores what is older', () => {
    const delta = (revision: number): Action => ({
      type: 'delta',
      revision,
      summary: summary(),
      changed: [row('a', { title: 'x' })],
      removed: [],
    });
    const gap = having(tree(ROWS, 5), delta(7));
    assert.equal(gap.gap, true);
    assert.equal(gap.rows.get('a')?.title, 'a');
    assert.equal(reduce(gap, delta(8)), gap);
    assert.equal(reduce(gap, tree(ROWS, 8)).gap, false);
    const fresh = having(tree(ROWS, 5));
    assert.equal(reduce(fresh, delta(5)), fresh);
    assert.deepEqual(having(delta(1)), initialState(null));
  });

  it('filters to matches and the way to them', () => {
    const state = having(tree(ROWS), { type: 'filter', filter: { ...NO_FILTER, behind: true } });
    assert.deepEqual(
      state.visible.map(({ id, match, expandable, size }) => [id, match, expandable, size]),
      [
        ['a', false, true, 1],
        ['a/b', true, false, 1],
      ],
    );
    assert.equal(state.matches, 1);
    const both = reduce(state, { type: 'filter', filter: { ...NO_FILTER, behind: true, weak: true } });
    assert.deepEqual(shown(both), []);
  });

  it('finds what needs a check-in among key results: an objective is overdue because of them', () => {
    const late = [row('a', { health: 'outdated' }), row('a/b', { kind: 'key-result', health: 'outdated' })];
    const state = having(tree(late), { type: 'filter', filter: { ...NO_FILTER, stale: true } });
    assert.deepEqual([state.matches, state.tally.due], [1, 1]);
  });

  it('lets a row in when a delta makes it match', () => {
    const state = having(
      tree(ROWS),
      { type: 'filter', filter: { ...NO_FILTER, behind: true } },
      { type: 'delta', revision: 2, summary: summary(), changed: [row('e/f', { health: 'off-track' })], removed: [] },
    );
    assert.deepEqual(shown(state), ['a', 'a/b', 'e', 'e/f']);
  });

  it('closes within a filter without forgetting what was open before', () => {
    const filtered = having(
      tree(ROWS),
      { type: 'filter', filter: { ...NO_FILTER, text: 'c' } },
      { type: 'set-open', ids: ['a'], open: false },
    );
    assert.deepEqual(shown(filtered), ['a']);
    assert.equal(shown(reduce(filtered, { type: 'filter', filter: NO_FILTER })).length, ROWS.length);
  });

  const LINES = [{ label: 'mean', detail: null, value: null, score: '0.50' }];
  const OTHERS = [{ label: 'mean of 2', detail: null, value: null, score: '0.60' }];
  const delta = (revision: number, fields: Partial<Extract<Action, { type: 'delta' }>>): Action => {
    return { type: 'delta', revision, summary: summary(), changed: [], removed: [], ...fields };
  };

  it('explains one number at a time, and none of a group', () => {
    const state = having(tree([row('a'), row('b'), row('c', { kind: 'group' })]), { type: 'explain', id: 'a' });
    assert.deepEqual([state.explained, state.explanation, state.question], ['a', null, { id: 'a' }]);
    assert.deepEqual(reduce(state, { type: 'explain', id: 'b' }).question, { id: 'b' });
    const closed = reduce(state, { type: 'explain', id: 'a' });
    assert.deepEqual([closed.explained, closed.question], [null, null]);
    assert.equal(reduce(state, { type: 'explain', id: 'c' }), state);
  });

  it('takes the answer about the row that is open, and no other', () => {
    const state = having(tree([row('a'), row('b')]), { type: 'explain', id: 'a' });
    assert.equal(reduce(state, { type: 'explanation', id: 'b', lines: LINES }), state);
    const answered = reduce(state, { type: 'explanation', id: 'a', lines: LINES });
    assert.equal(answered.explanation, LINES);
    const other = reduce(answered, { type: 'explain', id: 'b' });
    assert.equal(other.explanation, null);
    assert.equal(reduce(other, { type: 'explanation', id: 'a', lines: LINES }), other);
    assert.equal(
      reduce(reduce(answered, { type: 'explain', id: 'a' }), { type: 'explanation', id: 'a', lines: LINES }).explanation,
      null,
    );
  });

  it('keeps an explanation true, and drops it with its row', () => {
    const open = having(tree([row('a'), row('b')]), { type: 'explain', id: 'a' }, { type: 'explanation', id: 'a', lines: LINES });
    const fresh = reduce(open, delta(2, { changed: [row('a', { progress: 0.6 })], explained: { id: 'a', lines: OTHERS } }));
    assert.equal(fresh.explanation, OTHERS);
    assert.equal(fresh.question, open.question, 'nobody asks again');
    const gone = reduce(fresh, delta(3, { removed: ['a'], explained: { id: 'a', lines: [] } }));
    assert.deepEqual([gone.explanation, gone.question], [null, null]);
    assert.equal(reduce(gone, { type: 'explanation', id: 'a', lines: LINES }).explanation, null);
    const back = reduce(gone, delta(4, { changed: [row('a')], placed: [{ after: null, ids: ['a'] }] }));
    assert.deepEqual([back.explained, back.explanation, back.question], ['a', null, { id: 'a' }]);
  });

  it('asks again after a whole tree, and shows the old answer meanwhile', () => {
    const open = having(tree([row('a')]), { type: 'explain', id: 'a' }, { type: 'explanation', id: 'a', lines: LINES });
    const again = reduce(open, tree([row('a')], 5));
    assert.deepEqual(again.question, open.question);
    assert.notEqual(again.question, open.question);
    assert.equal(again.explanation, LINES);
    const restored = reduce(initialState(readSavedState(savedState(open))), tree([row('a')]));
    assert.deepEqual([restored.explained, restored.explanation, restored.question], ['a', null, { id: 'a' }]);
  });

  it('comes back from what it saved, and from what somebody else saved with nothing', () => {
    const state = having(
      tree(ROWS),
      { type: 'set-open', ids: ['a'], open: false },
      { type: 'filter', filter: { ...NO_FILTER, text: 'é' } },
      { type: 'choose-cycle', cycle: '2026-Q3' },
    );
    const saved = readSavedState(JSON.parse(JSON.stringify(savedState(state))));
    const back = initialState(saved);
    assert.deepEqual([back.cycle, back.filter.text, [...back.toggles]], ['2026-Q3', 'é', [['a', false]]]);
    for (const other of [null, undefined, 7, {}, { version: 3 }]) assert.equal(readSavedState(other), null);
    const broken = readSavedState({ version: 1, toggles: [['a'], 3], filter: { text: 4 }, active: {} });
    const nothing = { cycle: null, toggles: [], filter: NO_FILTER, arrangement: AS_ALIGNED, columns: null };
    assert.deepEqual(broken, { version: 2, ...nothing, active: null, explained: null, whatIf: null, compare: null });
  });

  it('keeps count of what waits for a check-in, whatever a delta brings', () => {
    const due = (id: string) => row(id, { kind: 'key-result', health: 'pending' });
    const state = reduce(initialState(null), tree([row('a'), due('a/b'), due('a/c'), row('g', { kind: 'group' })]));
    assert.deepEqual(state.tally, { found: 3, keyResults: 2, due: 2 });
    const changed = [row('a/b', { kind: 'key-result' }), due('a/d')];
    const placed = [{ after: 'a/b', ids: ['a/d'] }];
    const next = reduce(state, { type: 'delta', revision: 2, summary: summary(), changed, removed: ['a/c', 'nobody'], placed });
    assert.deepEqual(next.tally, { found: 3, keyResults: 2, due: 1 });
  });
});
