import assert from 'node:assert/strict';
import type { Explanation, TreeDelta, TreeOpenResult, TreePlaceResult } from '../../server/src/protocol.ts';
import { Editor } from './client.ts';
import { COMPANY, FILES, TEAM } from './fixtures.ts';

describe('the tree for the panel', () => {
  let editor: Editor;
  beforeEach(async () => {
    editor = await Editor.start({ files: FILES });
    await editor.ready();
  });
  afterEach(async () => {
    await editor.stop();
  });
  const open = () => editor.request<TreeOpenResult>('okr/tree/open', { cycle: '2026-Q4' });
  const delta = (wanted: (delta: TreeDelta) => boolean = () => true) => editor.notification<TreeDelta>('okr/tree/delta', wanted);

  it('comes whole once', async () => {
    const { rows, summary } = await open();
    assert.equal(summary.cycle, '2026-Q4');
    const titles = rows.filter(({ kind }) => kind === 'objective').map(({ title }) => title);
    assert.deepEqual(titles, ['Customers trust us with their data', 'Every record can be relied on']);
  });
  it('then sends what changed: less than 4 kB for one key result', async () => {
    const { rows, revision } = await open();
    await editor.open('teams/data.okr.yaml', TEAM);
    await editor.edit('teams/data.okr.yaml', 'value: 7%', 'value: 2%');
    const moved = await delta(({ changed }) =>
      changed.some(({ title, progress }) => title.startsWith('Duplicates') && progress === 1),
    );
    assert.ok(moved.revision > revision);
    assert.ok(JSON.stringify(moved).length < 4096, `${JSON.stringify(moved).length} bytes`);
    assert.ok(moved.changed.length < rows.length);
    assert.equal(moved.placed, undefined);
  });
  it('sends rows without what says nothing, and the rest when it is asked for', async () => {
    const { rows } = await open();
    const row = rows.find(({ title }) => title.startsWith('Duplicates')) ?? assert.fail('no such row');
    for (const one of rows) {
      assert.equal('explain' in one || 'children' in one || 'line' in one, false, JSON.stringify(one));
      for (const [name, value] of Object.entries(one))
        assert.ok(value !== null && String(value) !== '', `${name} of ${one.title}`);
    }
    const { id, lines } = await editor.request<Explanation>('okr/tree/explain', { id: row.id });
    assert.equal(id, row.id);
    // How many check-ins were missed depends on the day on which this runs.
    const timeless = lines.filter(({ label }) => label !== 'Missed');
    assert.deepEqual(
      timeless.map(({ label, value, score }) => [label, value, score]),
      [
        ['Start', '12%', null],
        ['Now', '7%', null],
        ['Target', '2%', null],
        ['now from start to target', null, '0.50'],
      ],
    );
    const place = await editor.request<TreePlaceResult>('okr/tree/place', { id: row.id });
    assert.deepEqual(place, { uri: editor.uri('teams/data.okr.yaml'), line: 9 });
  });
  it('answers nothing about what is no row', async () => {
    await open();
    for (const params of [{ id: 'nobody' }, { id: 'not-aligned' }]) {
      assert.deepEqual(await editor.request('okr/tree/explain', params), { ...params, lines: [] });
      assert.equal(await editor.request('okr/tree/place', params), null);
    }
    for (const params of [{}, { id: 7 }]) {
      assert.equal(await editor.request('okr/tree/explain', params), null);
      assert.equal(await editor.request('okr/tree/place', params), null);
    }
  });
  it('keeps the explanation that was asked for true, even where its row does not differ', async () => {
    const { rows } = await open();
    const row = rows.find(({ title }) => title.startsWith('Every record')) ?? assert.fail('no such row');
    await editor.request('okr/tree/explain', { id: row.id });
    await editor.open('teams/data.okr.yaml', TEAM);
    await editor.edit('teams/data.okr.yaml', 'Complete records', 'Whole records');
    const told = await delta(({ explained }) => explained !== undefined);
    assert.equal(told.explained?.id, row.id);
    assert.match(told.explained?.lines[1]?.label ?? '', /^Whole records/);
    assert.deepEqual(
      told.changed.map(({ kind }) => kind),
      ['key-result'],
    );
  });
  it('a line typed above moves no row', async () => {
    const { rows } = await open();
    const row = rows.find(({ title }) => title.startsWith('Duplicates')) ?? assert.fail('no such row');
    await editor.open('teams/data.okr.yaml', TEAM);
    await editor.edit('teams/data.okr.yaml', 'objectives:', '# three\n# lines\n# more\nobjectives:');
    // The answer to a request comes after all that was to be said of the edit.
    const place = await editor.request<TreePlaceResult>('okr/tree/place', { id: row.id });
    assert.equal(place?.line, 12);
    await editor.edit('teams/data.okr.yaml', 'owner: leo', 'owner: lea');
    const { changed, revision } = await delta();
    assert.deepEqual(
      changed.map(({ title, owner }) => [title, owner]),
      [['Every record can be relied on', 'lea']],
    );
    assert.equal(revision, 2);
  });
  it('a key result six levels down is less than 4 kB', async () => {
    const deep = ['cycle: 2026-Q4', 'objectives:'];
    for (let level = 0; level < 6; level++) {
      deep.push(
        `  - id: level-${level}`,
        `    title: Customers of the ${level} floor find what they came for`,
        '    rollup: both',
      );
      if (level > 0) deep.push(`    parent: level-${level - 1}`);
      deep.push('    key_results:', `      - Share of visits on floor ${level} that end at a till from 40% to 65%`);
    }
    deep.push('        # the deepest', '      - id: deepest', '        title: Returns from 9% to 3%', '        current: 6%', '');
    await editor.open('deep.okr.yaml', deep.join('\n'));
    await open();
    await editor.edit('deep.okr.yaml', 'current: 6%', 'current: 4%');
    const moved = await delta(({ changed }) => changed.some(({ title }) => title.startsWith('Returns')));
    assert.ok(moved.changed.length >= 6, `${moved.changed.length} rows`);
    assert.ok(JSON.stringify(moved).length < 4096, `${JSON.stringify(moved).length} bytes`);
  });
  it('tells of rows that came and went, and of the places of these alone', async () => {
    await open();
    await editor.open('company.okr.yaml', COMPANY);
    await editor.edit('company.okr.yaml', '      - Churn from 5% to 3%\n', '');
    const gone = await delta(({ removed }) => removed.length > 0);
    assert.equal(gone.removed.length, 1);
    assert.equal(gone.placed, undefined);
    await editor.edit(
      'company.okr.yaml',
      '    key_results:\n',
      '    key_results:\n      - Letters answered within a day from 40% to 80%\n',
    );
    const come = await delta(({ placed }) => placed !== undefined);
    assert.equal(come.placed?.flatMap(({ ids }) => ids).length, 1);
    assert.ok(JSON.stringify(come).length < 4096, `${JSON.stringify(come).length} bytes`);
  });
  it('falls silent when the panel closes', async () => {
    await open();
    await editor.connection.sendNotification('okr/tree/close');
    await editor.open('teams/data.okr.yaml', TEAM.replace('value: 7%', 'value: 3%'));
    // The status comes after the tree would have come.
    const since = editor.messages.length;
    await editor.edit('teams/data.okr.yaml', 'parent: customer-trust', 'parent: nobody');
    await editor.notification<{ findings: { error: number } }>('okr/status', ({ findings }) => findings.error > 0, since);
    assert.equal(editor.messages.filter(({ method }) => method === 'okr/tree/delta').length, 0);
  });
});
