import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PanelRow } from '../../server/src/protocol.ts';
import { type Arrangement, AS_ALIGNED, arrange, isGroupRow, readArrangement } from './arrange.ts';
import { outlineOf } from './outline.ts';
import { nextSort } from './sorting.ts';
import { type Action, initialState, type PanelState, readSavedState, reduce, savedState } from './state.ts';
import { row, summary, tree } from './testing/rows.ts';

const keyResult = (id: string, fields: Partial<PanelRow> = {}) => row(id, { kind: 'key-result', ...fields });
const ROWS = [
  row('top', { team: 'board', progress: 0.6, expected: 0.5, title: 'Zenith' }),
  keyResult('top/k', { team: 'board', progress: 0.2, expected: 0.5, title: 'beds 10' }),
  row('top/quay', { team: 'quays', progress: 0.9, expected: 0.95, health: 'at-risk', title: 'Beds 9' }),
  row('top/quay/ramp', { team: 'quays', progress: null, title: 'ramp' }),
  row('top/mast', { team: 'Fleet', progress: 0.4, expected: 0.1, health: 'on-track', title: 'élan' }),
  row('top/quay-ref', { kind: 'reference', team: 'quays', full: 'top/quay' }),
  row('group', { kind: 'group', progress: null }),
  row('group/lone', { team: null, progress: 0.1, health: 'off-track', title: 'alone' }),
];
const arranged = (arrangement: Partial<Arrangement>, rows: readonly PanelRow[] = ROWS) => {
  const byId = new Map(rows.map((one) => [one.id, one]));
  const natural = outlineOf(
    rows.map(({ id }) => id),
    byId,
  );
  return arrange(natural, byId, { ...AS_ALIGNED, ...arrangement });
};
const drawn = ({ outline }: ReturnType<typeof arrange>) =>
  outline.places.map(({ id, level }) => `${'  '.repeat(level - 1)}${id}`);
const having = (...actions: Action[]): PanelState => actions.reduce(reduce, initialState(null));
const by = (arrangement: Partial<Arrangement>): Action => ({ type: 'arrange', arrangement: { ...AS_ALIGNED, ...arrangement } });
const delta = (revision: number, changed: readonly PanelRow[]): Action => {
  return { type: 'delta', revision, summary: summary(), changed, removed: [] };
};

describe('arranging the panel', () => {
  it('leaves rows as they are aligned, at no cost', () => {
    const byId = new Map(ROWS.map((one) => [one.id, one]));
    const natural = outlineOf([...byId.keys()], byId);
    assert.equal(arrange(natural, byId, AS_ALIGNED).outline, natural);
    assert.equal(arrange(natural, byId, { ...AS_ALIGNED, reversed: true }).outline, natural, 'file order has one direction');
  });

  it('groups by team: below what it is aligned to within the team, each once, those without one last', () => {
    assert.deepEqual(drawn(arranged({ group: 'team' })), [
      'group:team:board',
      '  top',
      '    top/k',
      'group:team:Fleet',
      '  top/mast',
      'group:team:quays',
      '  top/quay',
      '    top/quay/ramp',
      'group:team:',
      '  group/lone',
    ]);
  });

  it('says of a group how many objectives it holds and how the worst stands, and invents no score', () => {
    const { groups } = arranged({ group: 'team' });
    const said = [...groups.values()].map(({ title, members, health, progress }) => [title, members, health, progress]);
    assert.deepEqual(said, [
      ['board', 1, 'on-track', null],
      ['quays', 2, 'at-risk', null],
      ['Fleet', 1, 'on-track', null],
      ['', 1, 'off-track', null],
    ]);
  });

  it('sorts siblings by score, pace and name; what has no value comes last either way, and what is not aligned behind it', () => {
    const children = (arrangement: Partial<Arrangement>) =>
      arranged(arrangement)
        .outline.places.filter(({ parent }) => parent === 'top')
        .map(({ id }) => id.slice(4));
    assert.deepEqual(children({ sort: 'score' }), ['k', 'mast', 'quay-ref', 'quay']);
    assert.deepEqual(children({ sort: 'score', reversed: true }), ['quay', 'quay-ref', 'mast', 'k']);
    assert.deepEqual(children({ sort: 'pace' }), ['k', 'quay', 'quay-ref', 'mast']);
    assert.deepEqual(children({ sort: 'name' }), ['quay', 'k', 'mast', 'quay-ref']);
    const lists = ['score', 'pace', 'name'] as const;
    for (const sort of lists) {
      const rows = [row('a', { progress: null, expected: null, title: 'z' }), row('b'), ROWS[6]!, row('c')];
      for (const reversed of [false, true]) {
        const order = arranged({ sort, reversed }, rows).outline.places.map(({ id }) => id);
        assert.equal(order.at(-1), 'group');
        if (sort !== 'name') assert.equal(order.at(-2), 'a');
      }
    }
  });

  it('keeps equal rows as their files have them, both ways', () => {
    const rows = ['d', 'a', 'c'].map((id) => row(id));
    for (const reversed of [false, true]) {
      assert.deepEqual(drawn(arranged({ sort: 'score', reversed }, rows)), ['d', 'a', 'c']);
    }
  });

  it('turns a column round, and back to the files', () => {
    const once = { ...AS_ALIGNED, ...nextSort(AS_ALIGNED, 'moved') };
    const twice = { ...once, ...nextSort(once, 'moved') };
    assert.deepEqual(
      [once, twice].map(({ sort, reversed }) => [sort, reversed]),
      [
        ['moved', false],
        ['moved', true],
      ],
    );
    assert.deepEqual({ ...twice, ...nextSort(twice, 'moved') }, AS_ALIGNED);
    assert.deepEqual(nextSort(twice, 'score'), { sort: 'score', reversed: false });
  });

  it('reads what was saved, and nothing else', () => {
    assert.deepEqual(readArrangement({ group: 'team', sort: 'pace', reversed: true }), {
      group: 'team',
      sort: 'pace',
      reversed: true,
    });
    for (const other of [null, 7, { group: 'planet', sort: 'luck', reversed: 'yes' }])
      assert.deepEqual(readArrangement(other), AS_ALIGNED);
  });
});

describe('the panel, arranged', () => {
  it('arranges once for a change of rows or wishes, however often it is drawn, opened, filtered or told of something else', () => {
    const outlines = new Set<unknown>();
    let state = having(tree(ROWS), by({ sort: 'score', group: 'team' }));
    outlines.add(state.outline);
    const moves: Action[] = [
      { type: 'activate', id: 'top' },
      { type: 'set-open', ids: ['top'], open: false },
      { type: 'columns', columns: ['team'] },
      { type: 'status', phase: 'ready', files: 1, indexed: 1, folder: true },
      delta(2, [row('top/mast', { ...ROWS[4], value: '7', progress: 0.41 })]),
    ];
    for (const action of moves) {
      state = reduce(state, action);
      outlines.add(state.outline);
    }
    assert.equal(outlines.size, 1);
    assert.equal(reduce(state, by({ sort: 'pace' })).outline === state.outline, false);
  });

  it('counts the comparisons of a delta in ten thousand rows: those beside what changed', () => {
    let asked = 0;
    const many = Array.from({ length: 10_000 }, (_, i) => {
      const get = () => {
        asked++;
        return i / 10_000;
      };
      return Object.defineProperty({ ...row(`r${i}`) }, 'progress', { get, enumerable: true });
    });
    const state = having(tree(many), by({ sort: 'score' }));
    asked = 0;
    const next = reduce(state, delta(2, [row('r500', { progress: 0.05, value: '7' })]));
    assert.equal(next.outline, state.outline);
    assert.ok(asked < 10, `${asked} looks at a score`);
  });

  it('has after any deltas the order that it would have from scratch, with the keyboard on the same row', () => {
    const scores = fc.constantFrom(null, 0, 0.3, 0.3, 0.6, 1);
    const changes = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'b/x', 'b/y', 'c'), scores, fc.constantFrom('s', 't', null)));
    const arrangements = fc.record({
      group: fc.constantFrom('alignment' as const, 'team' as const),
      sort: fc.constantFrom('file' as const, 'score' as const, 'team' as const),
      reversed: fc.boolean(),
    });
    const rows = ['a', 'b', 'b/x', 'b/y', 'c'].map((id) => row(id, { team: 's' }));
    fc.assert(
      fc.property(arrangements, changes, (arrangement, told) => {
        const deltas = told.map(([id, progress, team], i) => delta(i + 2, [row(id, { progress, team })]));
        const state = having(tree(rows), by(arrangement), { type: 'activate', id: 'b/x' }, ...deltas);
        const scratch = arranged(arrangement, [...state.rows.values()]);
        assert.deepEqual(drawn(state), drawn(scratch));
        assert.deepEqual(state.groups, scratch.groups);
        assert.equal(state.active, 'b/x');
      }),
      { numRuns: 80 },
    );
  });

  it('finds within groups, with the group as the way there', () => {
    const text = (words: string): Action => ({ type: 'filter', filter: { ...initialState(null).filter, text: words } });
    const state = having(tree(ROWS), by({ group: 'team' }), text('team:quays ramp'));
    assert.deepEqual(
      state.visible.map(({ id }) => id),
      ['group:team:quays', 'top/quay', 'top/quay/ramp'],
    );
    const group = state.shown.get('group:team:quays')!;
    assert.equal(isGroupRow(group) && group.members, 2);
  });

  it('opens and closes a group, and keeps that, the arrangement and the columns for another day', () => {
    const state = having(
      tree(ROWS),
      by({ group: 'team', sort: 'name', reversed: true }),
      { type: 'activate', id: 'group:team:quays' },
      { type: 'set-open', ids: ['group:team:quays'], open: false },
      { type: 'columns', columns: ['forecast', 'owner'] },
    );
    assert.equal(state.active, 'group:team:quays');
    assert.equal(
      state.visible.some(({ id }) => id === 'top/quay'),
      false,
    );
    const back = reduce(initialState(readSavedState(JSON.parse(JSON.stringify(savedState(state))))), tree(ROWS));
    assert.deepEqual(back.visible, state.visible);
    assert.deepEqual(back.arrangement, state.arrangement);
    assert.deepEqual(back.columns, ['owner', 'forecast']);
  });

  it('reads what the version before saved', () => {
    const old = { version: 1, cycle: 'Q', toggles: [], filter: { text: 'x', behind: true }, active: 'a', explained: null };
    const read = readSavedState(old);
    assert.deepEqual([read?.filter.text, read?.filter.behind, read?.filter.facets.team], ['x', true, []]);
    assert.deepEqual([read?.arrangement, read?.columns, read?.active], [AS_ALIGNED, null, 'a']);
  });
});
