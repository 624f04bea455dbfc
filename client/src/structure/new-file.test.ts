import assert from 'node:assert/strict';
import { ITEM_ADD, NEW_FILE, NEW_FILE_FORM } from '../../../server/src/protocol.ts';
import { BACK, choose, ENGLISH, ENTER, type Move, STOP, scripted, type } from '../asking/testing/script.ts';
import { addItem } from './add-item.ts';
import { newFile } from './ask-new-file.ts';
import { fileOf, filesOf, resultOf } from './testing/files.ts';

const FORM = {
  teams: ['data', 'ovens'],
  cycles: [
    { name: '2026-Q4', detail: 'running' },
    { name: '2027-Q1', detail: '' },
  ],
  levels: ['team', 'company', 'department', 'person'],
};
const SELECTION = { start: { line: 3, character: 11 }, end: { line: 3, character: 24 } };
const MADE = { name: 'équipe.okr.yaml', text: 'team: x\n', selection: SELECTION };
const PLACE = { uri: 'file:///w/a.okr.yaml', line: 2, character: 4, kind: 'action' } as const;

function play(moves: readonly Move[], answers: Readonly<Record<string, unknown>>, taken: readonly string[] = []) {
  const asker = scripted(moves);
  const { files, log } = filesOf({}, 0, taken);
  const sent: { readonly method: string; readonly params: unknown }[] = [];
  const request = async <R>(method: string, params: unknown): Promise<R> => {
    sent.push({ method, params });
    return answers[method] as R;
  };
  return { dialog: { asker, request, files, words: ENGLISH }, asker, log, sent };
}

const SERVER = { [NEW_FILE_FORM]: FORM, [NEW_FILE]: MADE };

describe('a new OKR file', () => {
  it('takes what is likely with three times Enter, and is written', async () => {
    const { dialog, asker, log, sent } = play([ENTER, ENTER, ENTER], SERVER);
    const made = await newFile(dialog, 'file:///w/');
    assert.deepEqual(made, { uri: 'file:///w/%C3%A9quipe.okr.yaml', text: MADE.text, selection: SELECTION });
    assert.deepEqual(asker.asked, ['1/3 New OKR file: data', '2/3 New OKR file: 2026-Q4', '3/3 New OKR file: Team']);
    assert.deepEqual(sent.at(-1)?.params, { folder: 'file:///w/', team: 'data', cycle: '2026-Q4', level: 'team' });
    assert.deepEqual(log, ['%C3%A9quipe.okr.yaml: team: x\n']);
  });
  it('takes a team and a cycle of one’s own, and goes back', async () => {
    const moves = [type(' '), type(' Night shift '), BACK, choose('ovens'), type('Winter'), choose('Person')];
    const { dialog, sent, log } = play(moves, SERVER);
    const made = await newFile(dialog, null);
    assert.equal(made?.uri, null);
    assert.deepEqual(sent.at(-1)?.params, { folder: null, team: 'ovens', cycle: 'Winter', level: 'person' });
    assert.deepEqual(log, []);
  });
  it('overwrites nothing, and is dropped by Escape', async () => {
    const there = play([ENTER, ENTER, ENTER], SERVER, ['file:///w/%C3%A9quipe.okr.yaml']);
    assert.equal(await newFile(there.dialog, 'file:///w/'), null);
    assert.match(there.asker.said.join(), /is there already; nothing is overwritten/);
    assert.deepEqual(there.log, []);
    assert.equal(await newFile(play([ENTER, STOP], SERVER).dialog, 'file:///w/'), null);
  });
});

describe('an item at the cursor', () => {
  it('is written at once, and its title is told', async () => {
    const { dialog, asker, log } = play([], {
      [ITEM_ADD]: { ...resultOf([fileOf(PLACE.uri, 'New action')]), selection: SELECTION },
    });
    assert.deepEqual(await addItem(dialog, PLACE), SELECTION);
    assert.deepEqual([log[0], asker.said], ['a.okr.yaml: New action', []]);
  });
  it('says why there is none', async () => {
    const { dialog, asker } = play([], { [ITEM_ADD]: { ...resultOf([], { problem: 'No key result.' }), selection: null } });
    assert.equal(await addItem(dialog, PLACE), null);
    assert.deepEqual(asker.said, ['! No key result.']);
  });
});
