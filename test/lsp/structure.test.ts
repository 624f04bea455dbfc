import assert from 'node:assert/strict';
import type {
  AlignPlan,
  ChildForm,
  ItemAddResult,
  NewFile,
  NewFileForm,
  SentenceVerdict,
  TreeRowAtResult,
  WriteFilesResult,
} from '../../server/src/protocol.ts';
import { Editor } from './client.ts';
import { COMPANY, FILES, TEAM } from './fixtures.ts';

const DATA = 'teams/data.okr.yaml';

describe('changing the plan', () => {
  let editor: Editor;
  beforeEach(async () => {
    editor = await Editor.start({ files: FILES });
    await editor.ready();
  });
  afterEach(async () => {
    await editor.stop();
  });
  const rowAt = async (name: string, around: string, objective = false) =>
    (await editor.request<TreeRowAtResult>('okr/tree/rowAt', { uri: editor.uri(name), ...editor.place(name, around), objective }))
      .id;

  it('begins at the cursor, whose row is its key result or its objective', async () => {
    await editor.open(DATA, TEAM);
    const key = `${editor.uri(DATA)}#clean-records`;
    assert.equal(await rowAt(DATA, 'Complete |records'), `${key}\u001f1`);
    assert.equal(await rowAt(DATA, 'Complete |records', true), key);
    assert.equal(await rowAt(DATA, 'owner: |leo'), key);
    assert.equal(await rowAt(DATA, 'team: |data'), null);
    for (const params of [null, {}, { uri: editor.uri(DATA), line: -1, character: 0 }]) {
      assert.deepEqual(await editor.request('okr/tree/rowAt', params), { id: null });
    }
  });

  it('adds items at a place, for the version that is open, and says where the title is', async () => {
    await editor.open(DATA, TEAM);
    const add = (kind: string, around: string) =>
      editor.request<ItemAddResult>('okr/item/add', { uri: editor.uri(DATA), ...editor.place(DATA, around), kind });
    for (const [kind, title] of [
      ['objective', 'New objective'],
      ['keyResult', 'New key result'],
      ['action', 'New action'],
    ] as const) {
      const { files, selection, problem } = await add(kind, 'Complete |records');
      assert.equal(problem, null);
      assert.equal(files[0]?.version, 1);
      assert.match(files[0]?.edits.map(({ newText }) => newText).join('') ?? '', new RegExp(title));
      assert.equal((selection?.end.character ?? 0) - (selection?.start.character ?? 0), title.length);
    }
    const none = await add('keyResult', 'team: |data');
    assert.deepEqual([none.files, none.selection], [[], null]);
    assert.match(none.problem ?? '', /no objective at the cursor/);
    const nowhere = await editor.request<ItemAddResult>('okr/item/add', { uri: 'file:///none.okr.yaml', kind: 'what' });
    assert.match(nowhere.problem ?? '', /not open/);
  });

  it('makes the text of a new file, named as those beside it', async () => {
    const { teams, cycles } = await editor.request<NewFileForm>('okr/newFile/form', {});
    assert.ok(teams.includes('data') && cycles.length > 3);
    const folder = editor.uri('teams/');
    const answers = { folder, team: 'Night shift', cycle: cycles[0]?.name, level: 'department' };
    const { name, text } = await editor.request<NewFile>('okr/newFile', answers);
    assert.equal(name, 'night-shift.okr.yaml');
    assert.match(text, /^team: Night shift\nlevel: department\ncycle: "?\d{4}-Q\d"?\nobjectives:\n {2}- title: New objective\n/);
  });

  it('aligns an objective to a key result that gets its id in the same step, for the versions that are open', async () => {
    await editor.open(DATA, TEAM);
    const row = `${editor.uri(DATA)}#clean-records`;
    const target = `${editor.uri('company.okr.yaml')}#customer-trust\u001f1`;
    const plan = await editor.request<AlignPlan>('okr/align/plan', { row, target });
    assert.deepEqual(plan.uris, [editor.uri(DATA), editor.uri('company.okr.yaml')]);
    const answers = { row, title: plan.title, target, targetTitle: plan.target, replaces: 0 };
    const closed = await editor.request<WriteFilesResult>('okr/align/write', answers);
    assert.match(closed.problem ?? '', /not open/);
    await editor.open('company.okr.yaml', COMPANY);
    const { files, problem } = await editor.request<WriteFilesResult>('okr/align/write', answers);
    assert.equal(problem, null);
    assert.deepEqual(
      files.map(({ uri, version }) => [uri, version]),
      [
        [editor.uri(DATA), 1],
        [editor.uri('company.okr.yaml'), 1],
      ],
    );
    await editor.apply(DATA, files[0]?.edits ?? []);
    await editor.apply('company.okr.yaml', files[1]?.edits ?? []);
    assert.match(editor.texts.get(editor.uri(DATA)) ?? '', /parent: customer-trust\/churn\n/);
    assert.match(editor.texts.get(editor.uri('company.okr.yaml')) ?? '', / {6}- id: churn\n {8}title: Churn from 5% to 3%\n/);
    const again = await editor.request<AlignPlan>('okr/align/plan', { row, target });
    assert.match(again.problem ?? '', /already/);
  });

  it('refuses a ring, and what is no request', async () => {
    const [top, low] = [`${editor.uri('company.okr.yaml')}#customer-trust`, `${editor.uri(DATA)}#clean-records`];
    const plan = await editor.request<AlignPlan>('okr/align/plan', { row: top, target: low });
    assert.match(plan.problem ?? '', /in a circle/);
    for (const params of [null, {}, { row: 7, target: [] }]) {
      assert.notEqual((await editor.request<AlignPlan>('okr/align/plan', params)).problem, null);
      assert.notEqual((await editor.request<WriteFilesResult>('okr/align/write', params)).problem, null);
      assert.deepEqual(await editor.request('okr/align/targets', params), { targets: [] });
      assert.equal(await editor.request('okr/child/form', params), null);
    }
  });

  it('adds an objective below a row, and says while it is typed what a linter would', async () => {
    await editor.open(DATA, TEAM);
    const row = `${editor.uri('company.okr.yaml')}#customer-trust`;
    const form = await editor.request<ChildForm>('okr/child/form', { row });
    assert.deepEqual(
      form.places.map(({ team }) => team),
      ['company', 'data'],
    );
    const verdict = (text: string) => editor.request<SentenceVerdict>('okr/verdict', { row, text, keyResult: true });
    assert.notEqual((await verdict('Launch a portal')).note, null);
    assert.deepEqual(await verdict('Answers within a day from 60% to 95%'), { problem: null, note: null });
    const params = { row, title: form.title, uri: editor.uri(DATA), team: null, text: 'Nobody looks for a number twice' };
    const { files, cursor } = await editor.request<WriteFilesResult>('okr/child/write', params);
    await editor.apply(DATA, files[0]?.edits ?? []);
    const lines = (editor.texts.get(editor.uri(DATA)) ?? '').split('\n');
    assert.equal(lines[cursor?.line ?? 0], '      - ');
    assert.ok(lines.includes('    parent: customer-trust'));
  });
});
