import assert from 'node:assert/strict';
import type { CloseFormResult, ClosePreviewResult, RollOverResult, WriteResult } from '../../server/src/protocol.ts';
import { Editor } from './client.ts';
import { FILES, TEAM } from './fixtures.ts';

describe('the end of a cycle over the wire', () => {
  let editor: Editor;
  afterEach(async () => {
    await editor.stop();
  });
  const start = async (locale = 'en') => {
    editor = await Editor.start({ files: FILES, locale });
    await editor.open('teams/data.okr.yaml', TEAM);
    return editor.request<CloseFormResult>('okr/close/form', { uri: editor.uri('teams/data.okr.yaml') });
  };

  it('grades what is open, as one edit of the version that was seen', async () => {
    const { grades, problem } = await start();
    const uri = editor.uri('teams/data.okr.yaml');
    assert.equal(problem, null);
    assert.deepEqual([...new Set(grades.map((grade) => grade.uri))], [uri]);
    const objective = grades.find(({ kind }) => kind === 'objective');
    const answers = grades.map(({ row, kind }) => ({
      row,
      score: '0,6',
      retrospective: kind === 'objective' ? 'Ask: earlier' : null,
    }));
    const preview = await editor.request<ClosePreviewResult>('okr/close/preview', { uri, grades: answers.slice(0, 1) });
    assert.deepEqual(preview, { problems: {}, defaults: { [objective?.row ?? '']: 0.6 } });

    await editor.edit('teams/data.okr.yaml', 'value: 7%', 'value: 2%');
    const written = await editor.request<WriteResult>('okr/close/write', { uri, grades: answers });
    assert.equal(written.version, 2);
    await editor.apply('teams/data.okr.yaml', [...written.edits]);
    const text = editor.texts.get(uri) ?? '';
    assert.equal(text.match(/^ +score: 0\.6$/gm)?.length, grades.length);
    assert.match(text, /^ {4}retrospective: "Ask: earlier"$/m);
    assert.match(text, /value: 2%/);
    const after = await editor.request<CloseFormResult>('okr/close/form', { uri });
    assert.ok(after.grades.every(({ grade }) => grade === 0.6));
  });
  it('makes the file of the next cycle of what is open, and says why where it cannot', async () => {
    await start('fr');
    const uri = editor.uri('teams/data.okr.yaml');
    const next = await editor.request<RollOverResult>('okr/rollOver', { uri, cycle: null });
    assert.equal(next.problem, null);
    assert.equal(next.uri, editor.uri(`teams/data-${next.cycle}.okr.yaml`));
    assert.match(next.text ?? '', new RegExp(`^cycle: ${next.cycle}$`, 'm'));
    assert.doesNotMatch(next.text ?? '', /check_ins/);
    assert.match((await editor.request<RollOverResult>('okr/rollOver', { uri, cycle: 'bientôt' })).problem ?? '', /pas un cycle/);
    for (const params of [{}, null, { uri: 7, cycle: 7 }]) {
      assert.equal((await editor.request<RollOverResult>('okr/rollOver', params)).text, null);
    }
  });
  it('says in the reader’s language why nothing is written, and outlives nonsense', async () => {
    const { grades } = await start('fr');
    const uri = editor.uri('teams/data.okr.yaml');
    const wrong = [{ row: grades[0]?.row, score: 'bien' }];
    const { problem, edits, version } = await editor.request<WriteResult>('okr/close/write', { uri, grades: wrong });
    assert.match(problem ?? '', /n’est pas une note/);
    assert.deepEqual([edits, version], [[], null]);
    const closed = await editor.request<WriteResult>('okr/close/write', { uri: editor.uri('company.okr.yaml'), grades: [] });
    assert.equal(closed.problem, 'Le fichier n’est pas ouvert.');
    for (const params of [{}, null, { uri: 7 }, { uri, grades: 'all' }, { uri, grades: [null, 1, { row: 2 }] }]) {
      assert.deepEqual((await editor.request<WriteResult>('okr/close/write', params)).edits, []);
      await editor.request('okr/close/preview', params);
      await editor.request('okr/close/form', params);
    }
  });
});
