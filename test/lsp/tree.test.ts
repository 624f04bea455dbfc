import assert from 'node:assert/strict';
import type { TreeDelta, TreeOpenResult } from '../../server/src/protocol.ts';
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
    assert.equal(moved.order, undefined);
  });
  it('tells of rows that came and went, in their order', async () => {
    await open();
    await editor.open('company.okr.yaml', COMPANY);
    await editor.edit('company.okr.yaml', '      - Churn from 5% to 3%\n', '');
    const gone = await delta(({ removed }) => removed.length > 0);
    assert.equal(gone.removed.length, 1);
    assert.ok(gone.order && gone.order.length > 0);
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
