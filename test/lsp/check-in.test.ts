import assert from 'node:assert/strict';
import type {
  CheckInAnswers,
  CheckInFormResult,
  CheckInPreviewResult,
  CheckInRoundResult,
  TreeDelta,
  TreeOpenResult,
  WriteResult,
} from '../../server/src/protocol.ts';
import { Editor } from './client.ts';
import { COMPANY, TEAM } from './fixtures.ts';

const NOTHING: CheckInAnswers = { date: null, value: null, confidence: null, note: null, status: null, by: null, done: null };
const DATA = 'teams/data.okr.yaml';
/** The server goes by the day that it is: so does the company. */
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const YEAR = daysAgo(0).slice(0, 4);
const LATELY = daysAgo(2);
const dated = (text: string) =>
  text.replaceAll('2026-Q4', YEAR).replaceAll('2026-10-12', daysAgo(40)).replaceAll('2026-10-19', daysAgo(33));
/** Its number is made of what is below it. */
const ROLLED_UP = COMPANY.replace('    owner: amina\n', '    owner: amina\n    rollup: aligned\n');
const FILES = { 'company.okr.yaml': dated(ROLLED_UP), [DATA]: dated(TEAM) };

describe('a check-in', () => {
  let editor: Editor;
  beforeEach(async () => {
    editor = await Editor.start({ files: FILES });
    await editor.ready();
  });
  afterEach(async () => {
    await editor.stop();
  });
  const form = (pointer: object) => editor.request<CheckInFormResult>('okr/checkIn/form', pointer);
  const preview = (row: string, title: string, answers: Partial<CheckInAnswers>) =>
    editor.request<CheckInPreviewResult>('okr/checkIn/preview', { row, title, answers: { ...NOTHING, ...answers } });
  const write = (row: string, title: string, answers: Partial<CheckInAnswers>) =>
    editor.request<WriteResult>('okr/checkIn/write', { row, title, answers: { ...NOTHING, ...answers } });
  const asked = async () => (await form({ ref: 'clean-records/duplicates' })) ?? assert.fail('no form');
  const text = () => editor.texts.get(editor.uri(DATA)) ?? '';

  it('goes from the form to the tree, where the new score stands in every ancestor', async () => {
    const { rows } = await editor.request<TreeOpenResult>('okr/tree/open', { cycle: YEAR });
    const { row, title, ...rest } = await asked();
    assert.equal(row, rows.find((one) => one.title === title)?.id);
    assert.deepEqual(
      [rest.uri, rest.value, rest.goal, rest.progress, rest.asksValue],
      [editor.uri(DATA), '7%', '12% → 2%', 0.5, true],
    );
    assert.match((await preview(row, title, { value: '4' })).outcome ?? '', /^4% · 0\.80 .* \(0\.50 before\)$/);
    await editor.open(DATA, FILES[DATA] as string);
    const result = await write(row, title, { date: LATELY, value: '4', confidence: '70%', note: 'Merged: all' });
    assert.deepEqual([result.uri, result.version, result.problem], [editor.uri(DATA), 1, null]);
    await editor.apply(DATA, result.edits);
    const line = `          - { date: ${LATELY}, value: 4%, confidence: 0.7, note: "Merged: all" }`;
    assert.ok(text().includes(`value: 7% }\n${line}\n      - id: coverage`), text());
    const { changed } = await editor.notification<TreeDelta>('okr/tree/delta', (delta) =>
      delta.changed.some(({ progress }) => progress === 0.8),
    );
    const moved = new Map(changed.map((one) => [one.title, one.progress]));
    assert.deepEqual(
      [title, 'Every record can be relied on', 'Customers trust us with their data'].map((one) => moved.get(one)),
      [0.8, 0.4, 0.4],
    );
  });
  it('is made for the buffer as it stands, after edits above it that nobody has saved', async () => {
    const { row, title } = await asked();
    await editor.open(DATA, FILES[DATA] as string);
    await editor.edit(
      DATA,
      'objectives:\n',
      'objectives:\n  - id: new\n    title: Nobody waits\n    key_results:\n      - Waits from 9 to 4\n',
    );
    const result = await write(row, title, { date: LATELY, value: '4%' });
    assert.equal(result.version, 2);
    await editor.apply(DATA, result.edits);
    assert.ok(text().includes(`value: 7% }\n          - { date: ${LATELY}, value: 4% }\n`), text());
  });
  it('finds its key result when that has moved, and says when it is gone', async () => {
    const { row, title } = await asked();
    await editor.open(DATA, FILES[DATA] as string);
    await editor.edit(DATA, '    key_results:\n', '    key_results:\n      - Another one from 1 to 2\n');
    assert.equal((await preview(row, title, { value: '4%' })).outcome?.startsWith('0.80'), true);
    const moved = await write(row, title, { date: LATELY, value: '4%' });
    assert.equal(moved.edits[0]?.range.start.line, 12);
    await editor.edit(DATA, title, 'Something else from 12% to 2%');
    const gone = await write(row, title, { value: '4%' });
    assert.deepEqual([gone.edits, gone.version], [[], null]);
    assert.match(gone.problem ?? '', /no longer/);
  });
  it('is asked about by a place, and for a whole file', async () => {
    await editor.open(DATA, FILES[DATA] as string);
    const at = (around: string) => form({ uri: editor.uri(DATA), ...editor.place(DATA, around) });
    assert.equal((await at('value: |7%'))?.ref, 'clean-records/duplicates');
    assert.equal((await at('|      - id: coverage'))?.ref, 'clean-records/coverage');
    assert.equal(await at('title: Every| record'), null);
    const { forms } = await editor.request<CheckInRoundResult>('okr/checkIn/round', { uri: editor.uri(DATA) });
    assert.deepEqual(forms.map(({ ref }) => ref).sort(), ['clean-records/coverage', 'clean-records/duplicates']);
    const all = await editor.request<CheckInRoundResult>('okr/checkIn/round', { cycle: YEAR });
    assert.equal(all.forms.length, 4);
  });
  it('tells what is wrong with answers, in the words of the reader', async () => {
    const { row, title } = await asked();
    const { problems, outcome } = await preview(row, title, {
      value: '4 h',
      confidence: '7',
      date: '2026-02-30',
      status: 'fine',
      done: [3],
    });
    assert.deepEqual([Object.keys(problems).sort(), outcome], [['confidence', 'date', 'done', 'status', 'value'], null]);
    const closed = await write(row, title, { value: '4%' });
    assert.match(closed.problem ?? '', /not open/);
  });
  it('answers nothing to what it cannot understand', async () => {
    const { row } = await asked();
    for (const params of [
      null,
      7,
      {},
      { ref: 7 },
      { row: 'x' },
      { uri: editor.uri(DATA), line: 'a', character: 0 },
      { ref: 'a/b@c' },
    ]) {
      assert.equal(await form(params as object), null);
    }
    for (const params of [null, {}, { row, title: 7, answers: 'none' }, { row, title: 'no such', answers: null }]) {
      const { outcome } = await editor.request<CheckInPreviewResult>('okr/checkIn/preview', params);
      const { edits, version } = await editor.request<WriteResult>('okr/checkIn/write', params);
      assert.deepEqual([outcome, edits, version], [null, [], null]);
    }
    for (const params of [null, {}, { uri: 7 }, { team: 'nobody' }]) {
      assert.ok(Array.isArray((await editor.request<CheckInRoundResult>('okr/checkIn/round', params)).forms));
    }
  });
});
