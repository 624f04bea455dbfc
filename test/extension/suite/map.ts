import { commands, window, workspace } from 'vscode';
import { equal, ok } from '../support/assert.ts';
import { until } from '../support/until.ts';
import { activated, closeAll, fileUri, replaceAll, show } from '../support/workspace.ts';

describe('the map', () => {
  afterEach(closeAll);

  it('opens in a tab, draws the tree and follows what is typed; a node reveals its line beside it', async () => {
    const { map, alignment, client } = await activated();
    await commands.executeCommand('okr.showMap');
    const drawn = await until(() => map.lastMessages().find((message) => message.type === 'rendered'), map.onDidReceiveMessage);
    ok(drawn.type === 'rendered' && drawn.rows >= 2, `only ${JSON.stringify(drawn)}`);
    const tab = window.tabGroups.activeTabGroup.activeTab;
    ok(tab?.label === 'OKR Map', `the tab is ${tab?.label}`);

    const { rows } = await client.sendRequest<{ readonly rows: readonly { readonly id: string; readonly kind: string }[] }>(
      'okr/tree/open',
      { cycle: null, watcher: 'test' },
    );
    const { id } = rows.find(({ kind }) => kind === 'objective')!;
    map.receive({ type: 'reveal', id, focus: true });
    const editor = await until(
      () => window.activeTextEditor ?? undefined,
      (listener) => window.onDidChangeActiveTextEditor(listener),
    );
    equal(editor.document.uri.toString(), fileUri('company.okr.yaml').toString());
    // An editor may tell that it is active before it tells where its cursor went.
    await until(
      () => editor.document.lineAt(editor.selection.active.line).text.includes('title:'),
      (listener) => window.onDidChangeTextEditorSelection(listener),
    );
    ok(window.tabGroups.all.length === 2, 'the line is not beside the map');
    map.receive({ type: 'reveal', id: 5 });
    ok(
      map.lastMessages().at(-1)?.type !== 'reveal' || map.lastMessages().filter(({ type }) => type === 'reveal').length === 1,
      'it was taken',
    );

    const before = drawn.revision;
    const { document } = await show('company.okr.yaml');
    await replaceAll(document, document.getText().replace('value: 25', 'value: 10'));
    await until(
      () => map.lastMessages().some((message) => message.type === 'rendered' && message.revision > before),
      map.onDidReceiveMessage,
    );
    // Two pages watch two trees; neither takes the other's news away.
    const panelAt = () =>
      Math.max(-1, ...alignment.lastMessages().flatMap((it) => (it.type === 'rendered' ? [it.revision] : [])));
    await commands.executeCommand('okr.showAlignment');
    const first = await until(() => (panelAt() >= 0 ? panelAt() : undefined), alignment.onDidReceiveMessage);
    await replaceAll(document, document.getText().replace('value: 10', 'value: 15'));
    await until(() => panelAt() > first, alignment.onDidReceiveMessage);
    await client.sendNotification('okr/tree/close', { watcher: 'test' });
  });

  it('saves a picture and the server’s texts where the editor’s own dialog says', async () => {
    const { map } = await activated();
    const drawn = '<svg xmlns="http://www.w3.org/2000/svg"/>';
    map.receive({ type: 'save', format: 'svg', content: drawn });
    equal(await savedAs('okr-map.svg'), drawn);
    map.receive({ type: 'export', format: 'mermaid', cycle: null });
    ok((await savedAs('okr-map.mmd')).startsWith('flowchart BT\n'), 'it is no diagram');
  });
});

/** Says yes to the dialog that asks where a file goes, as soon as it is there; nothing but the file says that it was. */
async function savedAs(path: string): Promise<string> {
  const uri = fileUri(path);
  for (;;) {
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    const bytes = await workspace.fs.readFile(uri).then(
      (found) => found,
      () => null,
    );
    if (bytes === null || bytes.length === 0) continue;
    await workspace.fs.delete(uri);
    return new TextDecoder().decode(bytes);
  }
}
