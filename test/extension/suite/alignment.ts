import { commands, window } from 'vscode';
import { equal, ok } from '../support/assert.ts';
import { until } from '../support/until.ts';
import { activated, closeAll, fileUri, replaceAll, show } from '../support/workspace.ts';

describe('the alignment view', () => {
  afterEach(closeAll);

  it('opens, and its page draws the tree', async () => {
    const { alignment } = await activated();
    await commands.executeCommand('okr.showAlignment');
    const drawn = await until(
      () => alignment.lastMessages().find((message) => message.type === 'rendered' && message.rows > 0),
      alignment.onDidReceiveMessage,
    );
    ok(drawn.type === 'rendered' && drawn.rows >= 3, `only ${JSON.stringify(drawn)}`);
  });

  it('draws anew while one types', async () => {
    const { alignment } = await activated();
    await commands.executeCommand('okr.showAlignment');
    const latest = () => Math.max(-1, ...alignment.lastMessages().flatMap((it) => (it.type === 'rendered' ? [it.revision] : [])));
    const before = await until(() => (latest() >= 0 ? latest() + 1 : undefined), alignment.onDidReceiveMessage);
    const { document } = await show('company.okr.yaml');
    await replaceAll(document, document.getText().replace('value: 25', 'value: 10'));
    await until(() => latest() >= before, alignment.onDidReceiveMessage);
    ok(document.isDirty, 'the file was saved');
  });

  it('leaves the editor alone until it is asked for a line', async () => {
    const editor = await show('teams/depot.okr.yaml');
    await commands.executeCommand('okr.showAlignment');
    equal(window.activeTextEditor?.document.uri.toString(), fileUri('teams/depot.okr.yaml').toString());
    equal(editor.document.isDirty, false);
  });
});
