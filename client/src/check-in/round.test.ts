import assert from 'node:assert/strict';
import { BACK, choose, ENGLISH, ENTER, type Move, SKIP, STOP, scripted, type } from '../asking/testing/script.ts';
import { checkInRound } from './round.ts';
import { pickTeam } from './teams.ts';
import { documentOf, form, serverOf } from './testing/server.ts';

async function play(forms: readonly ReturnType<typeof form>[], moves: readonly Move[], known = forms) {
  const asker = scripted(moves);
  const { document, documents, log } = documentOf();
  const { request } = serverOf(known, () => document.version);
  await checkInRound({ asker, request, documents, words: ENGLISH }, forms);
  return { asker, written: log.filter((line) => line !== 'saved') };
}
const THREE: readonly Move[] = [ENTER, ENTER, ENTER];
const take = (value: string): Move[] => [type(value), ENTER, ENTER];

describe('a round of check-ins', () => {
  it('writes each answer at once and counts at the end', async () => {
    const { asker, written } = await play([form('a'), form('b'), form('c')], [...take('1'), SKIP, ...take('3')]);
    assert.deepEqual(asker.asked[0], '1/3 1 of 3 · a: 68%');
    assert.deepEqual(written, ['1 0.7', '3 0.7']);
    assert.equal(asker.said.at(-1), '2 key results checked in, 1 skipped');
  });

  it('never takes an empty Enter for a check-in', async () => {
    const empty = form('a', { value: '', last: null, confidence: null });
    const { asker, written } = await play([empty], [...THREE, SKIP]);
    assert.equal(asker.verdicts.at(-1)!.problem, 'Nothing is answered yet: go back, or skip this key result.');
    assert.deepEqual([written, asker.said], [[], ['1 skipped']]);
  });

  it('keeps what was written when it is stopped', async () => {
    const { asker, written } = await play([form('a'), form('b')], [...take('1'), type('2'), STOP]);
    assert.deepEqual([written, asker.said.at(-1)], [['1 0.7'], '1 key result checked in']);
    assert.deepEqual((await play([form('a')], [STOP])).asker.said, []);
  });

  it('replaces what it wrote when somebody goes back and answers again', async () => {
    const { asker, written } = await play([form('a'), form('b')], [...take('1'), BACK, ...take('2'), SKIP]);
    assert.deepEqual(written, ['1 0.7', 'taken back', '2 0.7']);
    assert.equal(asker.said.at(-1), '1 key result checked in, 1 skipped');
    const kept = await play([form('a'), form('b')], [...take('1'), BACK, SKIP, SKIP]);
    assert.deepEqual(kept.written, ['1 0.7']);
    assert.equal(kept.asker.said.at(-1), '1 key result checked in, 1 skipped');
  });

  it('asks before it goes on to those that were heard from lately', async () => {
    const forms = [form('a'), form('b', { due: false }), form('c', { due: false })];
    const stopped = await play(forms, [...take('1'), ENTER]);
    assert.equal(stopped.asker.prompts.at(-1), 'The one that was due is done.');
    assert.equal(stopped.asker.said.at(-1), '1 key result checked in');
    const on = await play(forms, [...take('1'), choose('Go on with the 2 other key results'), BACK, SKIP, SKIP, SKIP]);
    assert.equal(on.asker.said.at(-1), '1 key result checked in, 2 skipped');
    const none = await play(forms.slice(1), [SKIP, SKIP]);
    assert.equal(none.asker.said.at(-1), '2 skipped');
  });

  it('passes by a key result that is gone', async () => {
    const { asker } = await play([form('a'), form('b')], take('2'), [form('b')]);
    assert.deepEqual(asker.said, ['“a” is no longer there.', 'Checked in: score of 2 · b', '1 key result checked in']);
  });

  it('asks for the team only where there are several', async () => {
    const forms = [form('a', { due: false }), form('b', { team: 'quays' }), form('c')];
    const dialog = (...moves: Move[]) => ({ asker: scripted(moves), request: serverOf(forms).request, words: ENGLISH });
    assert.equal(await pickTeam(dialog(), [forms[0]!]).then((it) => it?.length), 1);
    assert.deepEqual(await pickTeam(dialog(choose('quays')), forms), [forms[1]]);
    assert.deepEqual(await pickTeam(dialog(choose('All teams')), forms), forms);
    assert.equal(await pickTeam(dialog(STOP), forms), null);
  });
});
