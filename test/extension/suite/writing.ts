import { commands, Selection, window, workspace } from 'vscode';
import { equal, includes } from '../support/assert.ts';
import { entered } from '../support/entered.ts';
import { activated, after, closeAll, fileUri, show } from '../support/workspace.ts';

describe('writing at the cursor', () => {
  before(activated);
  afterEach(closeAll);

  for (const { command, title } of [
    { command: 'okr.addObjective', title: 'New objective' },
    { command: 'okr.addKeyResult', title: 'New key result' },
    { command: 'okr.addAction', title: 'New action' },
  ]) {
    it(`adds by ${command}, with the title selected, and one undo takes it away`, async () => {
      const editor = await show('teams/depot.okr.yaml');
      const { document } = editor;
      const before = document.getText();
      const place = after(document, 'Reduce the median wait');
      editor.selection = new Selection(place, place);
      await commands.executeCommand(command);
      const active = window.activeTextEditor;
      equal(active?.document.uri.toString(), document.uri.toString());
      equal(document.getText(active?.selection), title);
      equal(document.getText().includes(before.trimEnd().split('\n').at(-1) as string), true);
      await commands.executeCommand('undo');
      equal(document.getText(), before);
    });
  }

  it('adds no action where there is no key result', async () => {
    const editor = await show('teams/depot.okr.yaml');
    const before = editor.document.getText();
    editor.selection = new Selection(0, 0, 0, 0);
    equal(await commands.executeCommand('okr.addAction'), false);
    equal(editor.document.getText(), before);
  });

  it('makes a new file with what is likely, and overwrites none', async () => {
    const folder = fileUri('yard');
    await workspace.fs.createDirectory(folder);
    await entered('okr.newFile', folder, 3);
    const { document, selection } = window.activeTextEditor ?? {};
    equal([document?.languageId, document?.isUntitled, document?.isDirty], ['okr', false, false]);
    includes(document?.uri.path ?? '', '/yard/');
    equal(document?.getText(selection), 'New objective');
    const written = document?.getText();
    await closeAll();
    await entered('okr.newFile', folder, 3);
    equal(window.activeTextEditor, undefined);
    const made = await workspace.fs.readDirectory(folder);
    equal(made.length, 1);
    equal(new TextDecoder().decode(await workspace.fs.readFile(document?.uri ?? folder)), written);
    await workspace.fs.delete(folder, { recursive: true });
  });
});
