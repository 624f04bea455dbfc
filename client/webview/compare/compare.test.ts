import assert from 'node:assert/strict';
import type { Told } from '../protocol.ts';
import { type Action, initialState, type PanelState, readSavedState, reduce, savedState, showsOnly } from '../state.ts';
import { row, summary, tree } from '../testing/rows.ts';
import { compareQuestions } from './asking.ts';
import type { Compared } from './protocol.ts';

const ROWS = [row('a'), row('a/b', { kind: 'key-result' }), row('a/c', { kind: 'key-result' }), row('z')];
const changed = (id: string): Compared => ({ id, kind: 'changed', before: null, facts: [], ghost: null });
const gone = (id: string, parent: string | null, behind: string | null): Compared => ({
  id,
  kind: 'removed',
  before: { progress: 0.1, health: 'at-risk' },
  facts: [],
  ghost: { row: row(id, { parent, kind: 'key-result', title: `was ${id}` }), behind },
});
const told = (rows: readonly Compared[], seq = 1): Extract<Told, { type: 'compare' }> => ({
  type: 'compare',
  revision: 'main',
  problem: null,
  told: { seq, against: 'main', top: '', counts: [], rows },
});
const having = (...actions: readonly Action[]): PanelState => actions.reduce(reduce, initialState(null));
const ids = ({ visible }: PanelState) => visible.map(({ id }) => id);

describe('a comparison in the panel', () => {
  it('puts rows that are gone where they stood, one behind the other', () => {
    const state = having(
      tree(ROWS),
      told([
        gone('g2', 'a', 'g1'),
        gone('g1', 'a', 'a/b'),
        gone('g0', 'a', null),
        gone('top', null, 'a'),
        gone('under', 'top', null),
      ]),
    );
    assert.deepEqual(ids(state), ['a', 'g0', 'a/b', 'g1', 'g2', 'a/c', 'top', 'under', 'z']);
    assert.deepEqual(state.visible.find(({ id }) => id === 'g1')?.position, 3);
    assert.equal(state.tally.found, 4, 'they are no rows to be counted');
    const without = reduce(state, {
      type: 'compareDelta',
      seq: 2,
      top: '',
      counts: [],
      changed: [],
      removed: ['g1', 'top', 'under'],
    });
    // Whom it stood behind is gone too: it stays with its siblings.
    assert.deepEqual(ids(without), ['a', 'g0', 'a/b', 'a/c', 'g2', 'z']);
    assert.deepEqual(
      ids(reduce(without, { type: 'compare-stop' })),
      ROWS.map(({ id }) => id),
    );
  });

  it('holds while rows change, come and are sorted', () => {
    const open = having(tree(ROWS), told([gone('g', 'a', 'a/b')]));
    const moved = reduce(open, {
      type: 'delta',
      revision: 2,
      summary: summary(),
      changed: [row('a/b', { kind: 'key-result', progress: 0.9 })],
      removed: [],
    });
    assert.equal(moved.outline, open.outline);
    const without = reduce(moved, { type: 'delta', revision: 3, summary: summary(), changed: [], removed: ['a', 'a/b', 'a/c'] });
    assert.deepEqual(ids(without), ['z'], 'what it stood below is on its way');
    const sorted = reduce(open, { type: 'arrange', arrangement: { group: 'alignment', sort: 'name', reversed: false } });
    assert.deepEqual(ids(sorted), ['a', 'a/b', 'a/c', 'g', 'z']);
  });

  it('shows on demand only what differs and what it stands under; in a large tree unless somebody says otherwise', () => {
    const state = having(tree(ROWS), told([changed('a/c')]));
    assert.equal(showsOnly(state), false);
    const only = reduce(state, { type: 'compare-only', on: true });
    assert.deepEqual(ids(only), ['a', 'a/c']);
    assert.deepEqual(
      only.visible.map(({ match }) => match),
      [false, true],
    );
    const follows = reduce(only, {
      type: 'compareDelta',
      seq: 2,
      top: '',
      counts: [],
      changed: [changed('z')],
      removed: ['a/c'],
    });
    assert.deepEqual(ids(follows), ['z']);
    const many = Array.from({ length: 60 }, (_, at) => row(`m${at}`));
    const large = having(tree(many), told([changed('m7')]));
    assert.deepEqual(ids(large), ['m7']);
    assert.equal(ids(reduce(large, { type: 'compare-only', on: false })).length, 60);
    // Nothing differs: nobody wants to see nothing.
    assert.equal(ids(having(tree(many), told([]))).length, 60);
  });

  it('asks for all of it once when a delta is missing, and drops one that is late', () => {
    const state = having(tree(ROWS), told([changed('a')], 3));
    const late = reduce(state, { type: 'compareDelta', seq: 3, top: 'x', counts: [], changed: [], removed: ['a'] });
    assert.equal(late, state);
    const gap = reduce(state, { type: 'compareDelta', seq: 5, top: 'x', counts: [], changed: [], removed: ['a'] });
    assert.deepEqual(compareQuestions(state, gap), [{ type: 'compareRefresh' }]);
    assert.equal(gap.compare?.rows.size, 1);
    assert.deepEqual(compareQuestions(gap, gap), []);
    assert.equal(reduce(gap, told([], 6)).compare?.gap, false);
  });

  it('comes back from what it saved, and not where the revision was gone', () => {
    const open = having(tree(ROWS), told([changed('a')]), { type: 'compare-only', on: true });
    const back = initialState(readSavedState(JSON.parse(JSON.stringify(savedState(open)))));
    assert.deepEqual([back.compare?.revision, back.compare?.only, back.compare?.against], ['main', true, null]);
    const lost = reduce(back, { type: 'compare', revision: 'main', told: null, problem: 'gone' });
    assert.deepEqual([lost.compare?.problem, savedState(lost).compare], ['gone', null]);
    for (const compare of [null, 7, { revision: '' }, { revision: 3 }]) {
      assert.equal(readSavedState({ ...savedState(open), compare })?.compare, null);
    }
  });
});
