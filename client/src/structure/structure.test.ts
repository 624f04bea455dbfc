import assert from 'node:assert/strict';
import {
  ALIGN_PLAN,
  ALIGN_TARGETS,
  ALIGN_WRITE,
  type AlignPlan,
  type AlignTarget,
  CHILD_FORM,
  CHILD_WRITE,
  type ChildForm,
  KEY_RESULT_WRITE,
  SENTENCE_VERDICT,
} from '../../../server/src/protocol.ts';
import { BACK, choose, ENGLISH, ENTER, type Move, STOP, scripted, type } from '../asking/testing/script.ts';
import { addChild, addKeyResult, fileName } from './add-below.ts';
import { realign } from './realign.ts';
import { fileOf, filesOf, resultOf } from './testing/files.ts';

const [A, B] = ['file:///w/a.okr.yaml', 'file:///w/b.okr.yaml'];
const PLAN: AlignPlan = { title: 'Ovens', target: 'Bread', uris: [A], parents: [], cycle: null, problem: null };
const TARGETS: readonly AlignTarget[] = [
  { row: 'bread', kind: 'objective', title: 'Bread', team: 'shop', cycle: '2026-Q4', score: '0.47' },
  { row: 'loaves', kind: 'key-result', title: 'Loaves to 40', team: 'shop', cycle: '2026-Q4', score: null },
];
const FORM: ChildForm = {
  title: 'Bread',
  cycle: '2026-Q4',
  places: [
    { uri: A, team: 'shop' },
    { uri: B, team: 'ovens' },
  ],
  folder: 'file:///w/',
  uri: A,
};

function play(moves: readonly Move[], answers: Readonly<Record<string, unknown>>, confirms = true, takesOffers = false) {
  const asker = scripted(moves, confirms, takesOffers);
  const { files, log } = filesOf();
  const asked: { readonly method: string; readonly params: unknown }[] = [];
  const request = async <R>(method: string, params: unknown): Promise<R> => {
    asked.push({ method, params });
    const answer = answers[method];
    return (typeof answer === 'function' ? answer(params) : answer) as R;
  };
  const paramsOf = (method: string) => asked.find((one) => one.method === method)?.params;
  return { dialog: { asker, request, files, words: ENGLISH }, asker, log, paramsOf };
}

describe('aligning', () => {
  const written = resultOf([fileOf(A, 'parent: bread')], { done: '“Ovens” is now aligned to “Bread”.' });

  it('to a row that was dropped on asks nothing, says what was done, and takes it back', async () => {
    const { dialog, asker, log } = play([], { [ALIGN_PLAN]: PLAN, [ALIGN_WRITE]: written }, true, true);
    assert.equal(await realign(dialog, 'ovens', 'bread'), '“Ovens” is now aligned to “Bread”. Undo takes it back.');
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(asker.said, ['“Ovens” is now aligned to “Bread”. [Undo]']);
    assert.deepEqual(log, ['a.okr.yaml: parent: bread', 'saved a.okr.yaml', 'taken back', 'saved a.okr.yaml']);
  });

  it('by the keyboard offers objectives with their scores, and key results below them', async () => {
    const moves = [choose('↳ Loaves to 40')];
    const { dialog, paramsOf } = play(moves, {
      [ALIGN_TARGETS]: { targets: TARGETS },
      [ALIGN_PLAN]: PLAN,
      [ALIGN_WRITE]: written,
    });
    await realign(dialog, 'ovens', null);
    assert.deepEqual(paramsOf(ALIGN_PLAN), { row: 'ovens', target: 'loaves' });
  });

  it('asks which of several parents goes; the only one goes without', async () => {
    const parents = [
      { ref: 'x', title: 'Xylophones' },
      { ref: 'y', title: null },
    ];
    const replaced = async (plan: Partial<AlignPlan>, ...moves: Move[]) => {
      const { dialog, paramsOf } = play(moves, { [ALIGN_PLAN]: { ...PLAN, ...plan }, [ALIGN_WRITE]: written });
      await realign(dialog, 'ovens', 'bread');
      return (paramsOf(ALIGN_WRITE) as { readonly replaces: number | null } | undefined)?.replaces;
    };
    assert.equal(await replaced({ parents: [] }), null);
    assert.equal(await replaced({ parents: parents.slice(1) }), 0);
    assert.equal(await replaced({ parents }, choose('Instead of “y”')), 1);
    assert.equal(await replaced({ parents }, choose('None: it is one parent more')), null);
    assert.equal(await replaced({ parents }, STOP), undefined);
  });

  it('asks before it goes into another cycle', async () => {
    const answers = { [ALIGN_PLAN]: { ...PLAN, cycle: '2027-Q1' }, [ALIGN_WRITE]: written };
    const no = play([], answers, false);
    assert.equal(await realign(no.dialog, 'ovens', 'bread'), null);
    assert.deepEqual(no.asker.confirmed, ['“Bread” stands in another cycle, 2027-Q1. Align to it all the same? [Align]']);
    assert.deepEqual(no.log, []);
    const yes = play([], answers);
    assert.notEqual(await realign(yes.dialog, 'ovens', 'bread'), null);
  });

  it('says why nothing was done', async () => {
    const { dialog, asker } = play([], { [ALIGN_PLAN]: { ...PLAN, problem: 'a circle' } });
    assert.equal(await realign(dialog, 'ovens', 'bread'), 'a circle');
    assert.deepEqual(asker.said, ['! a circle']);
    const none = play([], { [ALIGN_TARGETS]: { targets: [] } });
    assert.equal(await realign(none.dialog, 'ovens', null), null);
    assert.deepEqual(none.asker.said, ['! There is nothing that it could be aligned to.']);
  });
});

describe('adding below a row', () => {
  const judged = (params: { readonly text: string }) => ({ problem: null, note: params.text === 'Weak' ? 'no outcome' : null });
  const answers = {
    [CHILD_FORM]: FORM,
    [SENTENCE_VERDICT]: judged,
    [CHILD_WRITE]: resultOf([fileOf(B, 'new')], { cursor: { line: 7, character: 8 } }),
    [KEY_RESULT_WRITE]: resultOf([fileOf(A, 'kr')], { cursor: { line: 3, character: 20 } }),
  };

  it('an objective asks for its file and its title, and leads to where it goes on', async () => {
    const { dialog, asker, paramsOf, log } = play([choose('ovens'), type('Weak')], answers);
    assert.deepEqual(await addChild(dialog, 'bread'), { uri: B, line: 7, character: 8 });
    assert.deepEqual(paramsOf(CHILD_WRITE), { row: 'bread', title: 'Bread', uri: B, team: null, text: 'Weak' });
    assert.deepEqual(asker.verdicts, [{ problem: null, note: 'no outcome' }]);
    assert.deepEqual(log, ['b.okr.yaml: new', 'saved b.okr.yaml']);
    assert.equal(asker.asked[0], '1/2 Add a supporting objective: shop');
  });

  it('in a new file asks for the team; back leads back', async () => {
    const moves = [ENTER, BACK, choose('Another team, in a new file…'), type(' - '), type('Vente à emporter'), type('Fine')];
    const made = resultOf([fileOf('file:///w/vente-a-emporter.okr.yaml', 'new', null)]);
    const { dialog, asker, paramsOf } = play(moves, { ...answers, [CHILD_WRITE]: made });
    await addChild(dialog, 'bread');
    assert.deepEqual(paramsOf(CHILD_WRITE), {
      row: 'bread',
      title: 'Bread',
      uri: 'file:///w/vente-a-emporter.okr.yaml',
      team: 'Vente à emporter',
      text: 'Fine',
    });
    assert.equal(asker.verdicts[0]?.problem, 'A team needs a name.');
    assert.equal(asker.verdicts[1]?.note, 'will be written to vente-a-emporter.okr.yaml');
  });

  it('a key result asks for its sentence', async () => {
    const { dialog, paramsOf } = play([type('Loaves to 40')], answers);
    assert.deepEqual(await addKeyResult(dialog, 'bread'), { uri: A, line: 3, character: 20 });
    assert.deepEqual(paramsOf(KEY_RESULT_WRITE), { row: 'bread', title: 'Bread', text: 'Loaves to 40' });
  });

  it('stops without a trace, and says when the row is gone', async () => {
    const stopped = play([STOP], answers);
    assert.equal(await addChild(stopped.dialog, 'bread'), null);
    assert.deepEqual(stopped.log, []);
    const gone = play([], { [CHILD_FORM]: null });
    assert.equal(await addKeyResult(gone.dialog, 'bread'), null);
    assert.deepEqual(gone.asker.said, ['! It is no longer there.']);
  });

  it('makes a file’s name of a team’s', () => {
    assert.equal(fileName('Sales & North'), 'sales-north.okr.yaml');
    assert.equal(fileName('../../etc'), 'etc.okr.yaml');
    assert.equal(fileName(' / '), '');
  });
});
