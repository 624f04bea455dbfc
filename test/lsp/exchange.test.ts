import assert from 'node:assert/strict';
import type { ImportPasteResult, ImportReadResult, ObjectiveMarkdownResult, TreeRowAtResult } from '../../server/src/protocol.ts';
import { Editor } from './client.ts';
import { FILES, TEAM } from './fixtures.ts';

const DATA = 'teams/data.okr.yaml';

describe('what comes in from elsewhere', () => {
  let editor: Editor;
  beforeEach(async () => {
    editor = await Editor.start({ files: FILES });
    await editor.ready();
  });
  afterEach(async () => {
    await editor.stop();
  });

  it('is read with its columns, which somebody may correct', async () => {
    const asked = { text: 'Objective,What\nCalm nights,Noise from 60 dB to 50 dB\n', shape: 'table', columns: [], uri: null };
    const read = await editor.request<ImportReadResult>('okr/import/read', asked);
    assert.deepEqual(
      read?.columns?.map(({ letter, role }) => [letter, role]),
      [
        ['A', 'objective'],
        ['B', null],
      ],
    );
    const again = await editor.request<ImportReadResult>('okr/import/read', { ...asked, columns: ['key_result=B'] });
    assert.equal(
      again?.files[0]?.text,
      'language: en\nobjectives:\n  - title: Calm nights\n    key_results:\n      - Noise from 60 dB to 50 dB\n',
    );
    assert.equal((await editor.request<ImportReadResult>('okr/import/read', null))?.problem, 'There is nothing in it.');
  });

  it('is pasted into the version that is open', async () => {
    await editor.open(DATA, TEAM);
    const place = { uri: editor.uri(DATA), ...editor.place(DATA, 'Complete |records') };
    const text = 'Objective: Nobody waits for data\nKR1: Median delay from 9 h to 1 h';
    const made = await editor.request<ImportPasteResult>('okr/import/paste', { ...place, text, shape: null, columns: [] });
    assert.deepEqual([made.version, made.problem], [1, null]);
    await editor.apply(DATA, made.edits);
    const after = editor.texts.get(editor.uri(DATA)) ?? '';
    assert.match(after, / {2}- title: Nobody waits for data\n {4}key_results:\n {6}- Median delay from 9 h to 1 h\n/);
    assert.equal(after.split('\n')[made.cursor?.line ?? 0]?.slice(made.cursor?.character), 'title: Nobody waits for data');
    const nothing = await editor.request<ImportPasteResult>('okr/import/paste', { ...place, text: '', columns: 'x', line: -1 });
    assert.deepEqual(nothing.edits, []);
  });

  it('goes out as Markdown', async () => {
    await editor.open(DATA, TEAM);
    const { id } = await editor.request<TreeRowAtResult>('okr/tree/rowAt', {
      uri: editor.uri(DATA),
      ...editor.place(DATA, 'Complete |records'),
    });
    const made = await editor.request<ObjectiveMarkdownResult>('okr/objective/markdown', { row: id });
    assert.match(made?.text ?? '', /^\*\*Objective:\*\* .*\n[\s\S]*\n- \*\*KR1:\*\* /);
    assert.equal(await editor.request('okr/objective/markdown', { row: 'gone' }), null);
  });
});
