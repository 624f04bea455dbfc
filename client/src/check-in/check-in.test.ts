import assert from 'node:assert/strict';
import { CHECK_IN_WRITE, type CheckInForm } from '../../../server/src/protocol.ts';
import { BACK, choose, ENGLISH, ENTER, type Move, STOP, scripted, tick, type } from '../asking/testing/script.ts';
import type { Preset } from '../pointer.ts';
import { checkIn, pickKeyResult } from './check-in.ts';
import { documentOf, form, serverOf } from './testing/server.ts';

/** Plays a check-in and returns what was asked, told and written. */
const play = (given: CheckInForm, ...moves: Move[]) => playWith(given, undefined, ...moves);

async function playWith(given: CheckInForm, preset: Preset | undefined, ...moves: Move[]) {
  const asker = scripted(moves);
  const { documents, log } = documentOf();
  const { request, asked } = serverOf([given]);
  await checkIn({ asker, request, documents, words: ENGLISH }, given, preset);
  return { asker, log, writes: asked.filter(({ method }) => method === CHECK_IN_WRITE).length };
}

describe('a check-in', () => {
  it('takes three times Enter for “as before, as of today”', async () => {
    const { asker, log } = await play(form('NPS'), ENTER, ENTER, ENTER);
    assert.deepEqual(asker.asked, ['1/3 NPS: 68%', '2/3 NPS: 70%', '3/3 NPS: ']);
    assert.equal(asker.prompts[0], '61% → 95% · last: 68% on 12 Oct');
    assert.deepEqual(log, ['68% 0.7', 'saved']);
    assert.deepEqual(asker.said, ['Checked in: score of 68% · NPS']);
  });

  it('begins with what was supposed, where it was', async () => {
    const value = await playWith(form('NPS'), { value: '90 %', done: null }, ENTER, ENTER, ENTER);
    assert.deepEqual([value.asker.asked[0], value.log[0]], ['1/3 NPS: 90 %', '90 % 0.7']);
    const stages = [
      { title: 'Open', weight: 1, done: true },
      { title: 'Shut', weight: 1, done: false },
    ];
    const staged = form('Dock', { kind: 'milestones', asksValue: false, value: '', stages, confidence: null });
    const ticked = await playWith(staged, { value: '3', done: [0, 1] }, ENTER, ENTER, ENTER);
    assert.deepEqual(ticked.log[0], '0+1');
    const same = await playWith(staged, { value: null, done: [0] }, ENTER, ENTER, type('as it was'));
    assert.deepEqual(same.log[0], 'as it was');
  });

  it('says what a value would make of the score, beside the goal, and keeps asking while it is none', async () => {
    const { asker, log } = await play(form('NPS'), type('many'), type('71 %'), choose('80%'), type(' second wave '));
    assert.deepEqual(asker.verdicts.slice(0, 2), [
      { problem: 'not a number', note: null },
      { problem: null, note: 'score of 71 % · 61% → 95%' },
    ]);
    assert.match(asker.prompts[2]!, /score of 71 %/);
    assert.deepEqual(log, ['71 % 0.8 second wave', 'saved']);
  });

  it('takes a confidence of one’s own, and none', async () => {
    const own = await play(form('NPS'), ENTER, type('high'), type('7/10'), ENTER);
    assert.deepEqual(own.log[0], '68% 7/10');
    const none = await play(form('NPS'), ENTER, choose('Leave it out'), ENTER);
    assert.deepEqual(none.log[0], '68%');
    const never = await play(form('NPS', { confidence: null }), ENTER, ENTER, ENTER);
    assert.equal(never.asker.asked[1], '2/3 NPS: Leave it out');
    assert.deepEqual(never.log[0], '68%');
  });

  it('goes back with the answers as they were given', async () => {
    const moves = [type('71'), choose('30%'), BACK, BACK, ENTER, type('0.35'), BACK, ENTER, ENTER];
    const { asker, log } = await play(form('NPS'), ...moves);
    assert.deepEqual(asker.asked.slice(2), [
      '3/3 NPS: ',
      '2/3 NPS: 30%',
      '1/3 NPS: 71',
      '2/3 NPS: 30%',
      '3/3 NPS: ',
      '2/3 NPS: 0.35',
      '3/3 NPS: ',
    ]);
    assert.deepEqual(log[0], '71 0.35');
  });

  it('writes nothing on Escape, wherever', async () => {
    for (const moves of [[STOP], [type('71'), STOP], [type('71'), ENTER, STOP]]) {
      const { log, asker, writes } = await play(form('NPS'), ...moves);
      assert.deepEqual([log, asker.said, writes], [[], [], 0]);
    }
  });

  it('has stages ticked, and leaves them alone when nothing was', async () => {
    const stages = [
      { title: 'Drawn', weight: 1, done: true },
      { title: 'Built', weight: 2, done: false },
    ];
    const staged = form('Dock', { kind: 'milestones', asksValue: false, value: '', stages, confidence: null });
    const ticked = await play(staged, tick(0, 1), ENTER, ENTER);
    assert.deepEqual(ticked.asker.asked[0], '1/3 Dock: 0');
    assert.deepEqual(ticked.log[0], '0+1');
    const { asker, writes } = await play(staged, ENTER, ENTER, ENTER, STOP);
    assert.equal(asker.verdicts.at(-1)!.problem, 'Nothing is answered yet, so there is nothing to write.');
    assert.equal(writes, 0);
  });

  it('says so when the key result is gone by the time it is written', async () => {
    const asker = scripted([ENTER, ENTER, ENTER]);
    const { documents, log } = documentOf();
    const { request } = serverOf([]);
    await checkIn({ asker, request, documents, words: ENGLISH }, form('NPS'));
    assert.deepEqual([asker.said, log], [['! gone'], []]);
  });

  it('offers the key results of a file below their objectives', async () => {
    const forms = [form('a'), form('b', { objective: 'Other', due: false, last: null }), form('c')];
    const asker = scripted([choose('c')]);
    const { request } = serverOf(forms);
    assert.equal(await pickKeyResult({ asker, request, words: ENGLISH }, forms), forms[2]);
    assert.equal(await pickKeyResult({ asker, request, words: ENGLISH }, []), null);
    assert.equal(await pickKeyResult({ asker, request, words: ENGLISH }, forms.slice(1, 2)), forms[1]);
  });
});
