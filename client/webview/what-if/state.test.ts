import assert from 'node:assert/strict';
import type { WhatIfForm, WhatIfView } from '../../../server/src/core/report/what-if-view.ts';
import { type Action, initialState, type PanelState, readSavedState, reduce, savedState } from '../state.ts';
import { row, summary, tree } from '../testing/rows.ts';
import { readKeptWhatIf } from './kept.ts';
import { isAnswered, leversAt, presetOf } from './state.ts';

const KR = { kind: 'key-result', progress: 0.4, value: '7%' } as const;
const ROWS = [row('top'), row('top/a', KR), row('top/b', KR), row('top/o'), row('ref', { kind: 'reference', full: 'top/o' })];
const form = (id: string): WhatIfForm => ({
  id,
  title: id.slice(4),
  reach: { kind: 'value', from: 0, to: 10, at: 4, whole: false, before: '', behind: '%' },
});
const VIEW: WhatIfView = { rows: [], summary: null, typed: [], gone: [], levers: [] };
const told = (...actions: Action[]): PanelState => actions.reduce(reduce, reduce(initialState(null), tree(ROWS)));
const start = (id: string): Action[] => [
  { type: 'what-if-start', id },
  { type: 'whatIfForm', id, form: form(id) },
];
const move = (id: string, value: number, live = false): Action => ({ type: 'what-if-move', id, to: { value }, live });
const answer = (seq: number, view: Partial<WhatIfView> = {}): Action => ({ type: 'whatIf', seq, view: { ...VIEW, ...view } });
const A = 'top/a';
const risen = { id: A, progress: 0.9, health: 'on-track', value: '9%' } as const;

describe('what is supposed', () => {
  it('begins with how a key result can be moved, and with nothing else', () => {
    assert.equal(told({ type: 'what-if-start', id: 'top' }).whatIf, null);
    const wanted = told({ type: 'what-if-start', id: A });
    assert.deepEqual([...(wanted.whatIf?.wanted ?? [])], [A]);
    const known = reduce(wanted, { type: 'whatIfForm', id: A, form: form(A) });
    assert.deepEqual(known.whatIf?.asIf.get(A)?.control?.to, { value: 4 });
    assert.equal(known.whatIf?.question, null);
    const fixed = reduce(wanted, { type: 'whatIfForm', id: A, form: null });
    assert.deepEqual(fixed.whatIf?.note, { kind: 'fixed', title: 'a' });
    assert.equal(reduce(told(), { type: 'whatIfForm', id: A, form: form(A) }).whatIf, null, 'an answer that nobody waits for');
  });

  it('asks one question at a time, the next about the last place alone', () => {
    const asked = told(...start(A), move(A, 5), move(A, 6), move(A, 7));
    assert.deepEqual([asked.whatIf?.question?.seq, asked.whatIf?.question?.moves[0]?.to], [1, { value: 5 }]);
    assert.equal(reduce(asked, answer(7)), asked, 'no answer to what was asked');
    const next = reduce(asked, answer(1, { rows: [risen] }));
    assert.deepEqual([next.whatIf?.question?.seq, next.whatIf?.question?.moves[0]?.to], [2, { value: 7 }]);
    assert.equal(next.whatIf?.asIf.get(A)?.row.progress, 0.9);
    const rest = reduce(next, answer(2));
    assert.equal(rest.whatIf?.question, null);
    assert.equal(reduce(rest, { type: 'whatIf', seq: 2, view: VIEW }), rest);
  });

  it('shows rows as they would be, references too, and leaves the rows themselves alone', () => {
    const { whatIf, rows } = told(
      ...start(A),
      move(A, 9),
      answer(1, { rows: [risen, { id: 'top/o', progress: 0.6, health: 'at-risk' }] }),
    );
    assert.deepEqual([...(whatIf?.asIf.keys() ?? [])], [A, 'top/o', 'ref']);
    const { row: supposed, before } = whatIf?.asIf.get('ref') ?? assert.fail();
    assert.deepEqual([supposed.id, supposed.progress, supposed.kind, before], ['ref', 0.6, 'reference', 0.5]);
    assert.equal(rows.get('top/o')?.progress, 0.5);
    assert.equal(told(...start(A), move(A, 9), { type: 'what-if-stop' }).whatIf, null);
  });

  it('lists what moves the most when asked, and not while a pointer holds the bar', () => {
    const levers = [{ id: null, title: null, now: 0.5, levers: [], more: 0 }];
    const open = told(...start(A), { type: 'what-if-list', open: true });
    assert.deepEqual([open.whatIf?.question?.about, open.whatIf?.question?.moves], [A, []]);
    assert.deepEqual(leversAt(open.whatIf, A), []);
    assert.equal(leversAt(open.whatIf, 'top/b'), null);
    const listed = reduce(open, answer(1, { levers }));
    assert.equal(leversAt(listed.whatIf, A), levers);
    const dragged = reduce(listed, move(A, 5, true));
    assert.equal(dragged.whatIf?.question?.about, null);
    const stays = reduce(dragged, answer(2, { rows: [risen] }));
    assert.equal(leversAt(stays.whatIf, A), levers);
    assert.equal(reduce(stays, move(A, 5)).whatIf?.question?.about, A);
  });

  it('stands on the rows as they are: asks anew after a change, and ends where it has become true', () => {
    const two = told(...start(A), ...start('top/b'), move('top/b', 6), move(A, 9), answer(1), answer(2, { rows: [risen] }));
    const delta = (fields: object, revision = 2): Action => ({
      type: 'delta',
      watcher: 'panel',
      revision,
      summary: summary(),
      changed: [],
      removed: [],
      ...fields,
    });
    const other = reduce(two, delta({ changed: [row('top', { progress: 0.7 })] }));
    assert.equal(other.whatIf?.question?.seq, 3);
    assert.equal(other.whatIf?.moves.size, 2);
    const written = reduce(two, delta({ changed: [row(A, { ...KR, progress: 0.9, value: '9%' })] }));
    assert.deepEqual([...(written.whatIf?.forms.keys() ?? [])], ['top/b']);
    assert.equal(written.whatIf?.about, 'top/b');
    const moved = reduce(two, delta({ changed: [row(A, { ...KR, progress: 0.5, value: '8%' })] }));
    assert.deepEqual([[...(moved.whatIf?.wanted ?? [])], moved.whatIf?.moves.size], [[A], 2]);
    const gone = reduce(two, delta({ removed: [A] }));
    assert.deepEqual([gone.whatIf?.note, gone.whatIf?.moves.has(A)], [{ kind: 'gone', title: 'a' }, false]);
    const renamed = reduce(two, delta({ changed: [row(A, { ...KR, title: 'another' })] }));
    assert.deepEqual(renamed.whatIf?.note, { kind: 'gone', title: 'a' });
    const anew = reduce(two, tree(ROWS, 9));
    assert.deepEqual([anew.whatIf?.question?.seq, anew.whatIf?.wanted.size], [3, 2]);
    const parts = reduce(two, { ...tree(ROWS.slice(0, 1), 9), more: 4 });
    assert.equal(parts.whatIf?.forms.size, 2, 'nothing is gone while the rest is on its way');
    const whole = reduce(parts, { type: 'rows', revision: 9, rows: ROWS.slice(1), more: 0 });
    assert.deepEqual([whole.whatIf?.question?.seq, whole.whatIf?.forms.size], [3, 2]);
    assert.equal(reduce(two, answer(2)), two);
    const refused = told(...start(A), move(A, 9), answer(1, { gone: [A] }));
    assert.deepEqual([refused.whatIf?.note?.kind, refused.whatIf?.forms.size], ['gone', 0]);
  });

  it('hands over to a check-in what somebody would type', () => {
    const { whatIf } = told(...start(A), move(A, 9), answer(1, { rows: [risen], typed: [{ id: A, text: '9 %' }] }));
    assert.deepEqual(presetOf(whatIf ?? assert.fail(), A), { value: '9 %', done: null });
    const either = (how: 'done' | 'held'): WhatIfForm => ({
      id: A,
      title: 'a',
      reach: { kind: 'either', at: false, how, goal: null },
    });
    const ticked = (how: 'done' | 'held') =>
      told(
        { type: 'what-if-start', id: A },
        { type: 'whatIfForm', id: A, form: either(how) },
        { type: 'what-if-move', id: A, to: { reached: true }, live: false },
      ).whatIf ?? assert.fail();
    assert.deepEqual(presetOf(ticked('done'), A), { value: null, done: [0] });
    assert.deepEqual(presetOf(ticked('held'), A), { value: null, done: null }, 'no value was given');
  });

  /** Another page, after the one before was hidden. */
  const back = (state: PanelState): PanelState =>
    initialState(readSavedState(JSON.parse(JSON.stringify(savedState(state))) as unknown));

  it('outlives the page: what was moved is kept, and what follows is asked anew', () => {
    const two = told(...start('top/b'), ...start(A), { type: 'what-if-list', open: true }, move(A, 9), answer(1), answer(2));
    const page = back(two);
    assert.deepEqual([page.whatIf?.question, page.whatIf?.asIf.size], [null, 0], 'nothing is asked before the tree is there');
    const { whatIf } = reduce(page, tree(ROWS));
    assert.deepEqual([...(whatIf?.wanted ?? [])], ['top/b', A]);
    assert.deepEqual(whatIf?.question, {
      seq: (two.whatIf?.seq ?? 0) + 1,
      cycle: whatIf?.question?.cycle ?? null,
      moves: [{ id: A, title: 'a', to: { value: 9 } }],
      about: A,
    });
    assert.deepEqual(whatIf?.asIf.get(A)?.control?.to, { value: 9 });
    const gone = reduce(page, tree(ROWS.filter(({ id }) => id !== A)));
    assert.deepEqual([gone.whatIf?.note, gone.whatIf?.moves.size], [{ kind: 'gone', title: 'a' }, 0]);
    assert.equal(back(reduce(two, { type: 'what-if-stop' })).whatIf, null);
    const parts = reduce(page, { ...tree(ROWS.slice(0, 2)), more: 3 });
    assert.equal(parts.whatIf?.question, null, 'the rest is on its way');
  });

  it('ends where what was supposed was written while nobody looked', () => {
    const page = reduce(back(told(...start(A), ...start('top/b'), move(A, 9))), tree(ROWS));
    const at = (id: string, value: number): Action => {
      const { reach, ...rest } = form(id);
      return { type: 'whatIfForm', id, form: { ...rest, reach: { ...reach, at: value } as typeof reach } };
    };
    const written = reduce(page, at(A, 9));
    assert.deepEqual([[...(written.whatIf?.forms.keys() ?? [])], written.whatIf?.moves.size], [['top/b'], 0]);
    assert.equal(reduce(page, at(A, 6)).whatIf?.moves.size, 1);
    const alone = reduce(back(told(...start(A), move(A, 9))), tree(ROWS));
    assert.equal(reduce(alone, at(A, 9)).whatIf, null);
  });

  it('takes from an earlier page what is whole, and nothing else', () => {
    const whole = { forms: [form(A)], moves: [[A, { value: 9 }]], about: A, listed: false, seq: 3 };
    assert.deepEqual(readKeptWhatIf(whole), whole);
    const broken = [
      null,
      7,
      { ...whole, forms: [] },
      { ...whole, forms: [{ ...form(A), reach: { kind: 'value', from: 1, to: 1 } }] },
      { ...whole, moves: [['other', { value: 9 }]] },
      { ...whole, moves: [[A, { value: '9' }]] },
      { ...whole, about: 'other' },
      { ...whole, seq: -1 },
      { ...whole, listed: 'yes' },
    ];
    for (const value of broken) assert.equal(readKeptWhatIf(value), null, JSON.stringify(value));
  });

  it('knows how a value is typed only once nothing is being asked', () => {
    const asked = told(...start(A), move(A, 5), move(A, 9));
    const isKnown = ({ whatIf }: PanelState) => isAnswered(whatIf ?? assert.fail());
    const half = reduce(asked, answer(1, { typed: [{ id: A, text: '5%' }] }));
    assert.deepEqual([isKnown(asked), isKnown(half), isKnown(reduce(half, answer(2)))], [false, false, true]);
  });
});
