import { commands, Selection, window, workspace } from 'vscode';
import type { TreeOpenResult } from '../../../server/src/protocol.ts';
import { equal, ok } from '../support/assert.ts';
import { until } from '../support/until.ts';
import { activated, after, closeAll, show } from '../support/workspace.ts';

/** The id of the row with a title. */
async function rowOf(title: string): Promise<string> {
  const { client } = await activated();
  const tree = await client.sendRequest<TreeOpenResult>('okr/tree/open', { cycle: '2026', watcher: 'test' });
  const row = tree.rows.find((one) => one.title === title && one.kind !== 'reference');
  ok(row, `no row “${title}”`);
  return row.id;
}

describe('changing the plan', () => {
  afterEach(closeAll);

  it('aligns an objective elsewhere by one edit, which one undo takes away', async () => {
    const { document } = await show('teams/depot.okr.yaml');
    const before = document.getText();
    const row = await rowOf('Trucks leave the depot without waiting');
    const target = await rowOf('Raise on-time deliveries from 80% to 96%');
    const said = await commands.executeCommand<unknown>('okr.realign', { row, target });
    ok(typeof said === 'string' && said.includes('is now aligned'), String(said));
    equal(document.getText(), before.replace('parent: punctual-parcels', 'parent: punctual-parcels/on-time'));
    ok(document.isDirty, 'an edit that somebody sees was saved');
    await window.showTextDocument(document);
    await commands.executeCommand('undo');
    equal(document.getText(), before);
  });

  it('does not close a circle', async () => {
    const { document } = await show('company.okr.yaml');
    const row = await rowOf('Every parcel arrives when we said it would');
    const said = await commands.executeCommand<unknown>('okr.realign', {
      row,
      target: await rowOf('Trucks leave the depot without waiting'),
    });
    ok(typeof said === 'string' && said.includes('in a circle'), String(said));
    equal(document.isDirty, false);
    equal(workspace.textDocuments.filter((one) => one.isDirty).length, 0);
  });

  it('tells the panel on which row the cursor is', async () => {
    const { alignment } = await activated();
    await commands.executeCommand('okr.showAlignment');
    await alignment.firstRender;
    const editor = await show('teams/depot.okr.yaml');
    const place = after(editor.document, 'Reduce the median wait');
    editor.selection = new Selection(place, place);
    const row = await rowOf('Reduce the median wait at the gate from 40 min to 20 min');
    await until(() => alignment.cursorRow() === row, alignment.onDidTellCursor);
  });
});
