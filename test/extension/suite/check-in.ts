import { commands, type TextDocument, workspace } from 'vscode';
import type { TreeOpenResult } from '../../../server/src/protocol.ts';
import { equal, ok } from '../support/assert.ts';
import { entered } from '../support/entered.ts';
import { until } from '../support/until.ts';
import { activated, closeAll, fileUri, after as placeAfter, replaceAll, show } from '../support/workspace.ts';

/** The one line that a text has more than another; fails when they differ in anything else. */
function addedLine(before: string, now: string): string {
  const [old, lines] = [before.split('\n'), now.split('\n')];
  const at = lines.findIndex((line, index) => line !== old[index]);
  equal([...lines.slice(0, at), ...lines.slice(at + 1)].join('\n'), before, 'the rest of the text');
  return lines[at]!;
}

const lineOf = (document: TextDocument, words: string) => document.lineAt(placeAfter(document, words).line).text;

describe('a check-in', () => {
  afterEach(closeAll);

  it('with three times Enter adds one line, which one undo takes away', async () => {
    const { document } = await show('company.okr.yaml');
    const before = document.getText();
    await entered('okr.checkIn', { ref: 'punctual-parcels/on-time' }, 3);
    ok(/^ {10}- \{ date: \d{4}-\d\d-\d\d, value: 88% \}$/.test(addedLine(before, document.getText())), document.getText());
    ok(document.isDirty, 'an edit that somebody sees was saved');
    await commands.executeCommand('undo');
    equal(document.getText(), before);
  });

  it('is asked of the key result at the cursor', async () => {
    const editor = await show('company.okr.yaml');
    const { document } = editor;
    const before = document.getText();
    const place = placeAfter(document, 'Reduce complaints');
    await entered('okr.checkIn', { uri: document.uri.toString(), line: place.line, character: place.character }, 3);
    ok(/value: 25/.test(addedLine(before, document.getText())), document.getText());
  });

  it('changes the rows above it, and a file that nobody sees is saved', async () => {
    const { client } = await activated();
    const uri = fileUri('teams/atelier.okr.yaml');
    const read = async () => new TextDecoder().decode(await workspace.fs.readFile(uri));
    const before = await read();
    const rows = async () => {
      const tree = await client.sendRequest<TreeOpenResult>('okr/tree/open', { cycle: '2026' });
      return new Map(tree.rows.map((row) => [row.title, JSON.stringify(row)]));
    };
    const [first, title] = [await rows(), 'Des camions qui ne tombent plus en panne'];
    try {
      await entered('okr.checkIn', { ref: 'camions-fiables/pannes' }, 3);
      ok(/value: 10/.test(addedLine(before, await read())), await read());
      const second = await rows();
      ok(first.get(title) !== undefined && first.get(title) !== second.get(title), `${first.get(title)} as before`);
    } finally {
      // By the editor, so that the server has it back at once.
      const document = await workspace.openTextDocument(uri);
      await replaceAll(document, before);
      await document.save();
    }
  });

  it('writes nothing on Escape', async () => {
    const { asking } = await activated();
    const { document } = await show('company.okr.yaml');
    const done = commands.executeCommand('okr.checkIn', { ref: 'punctual-parcels/on-time' });
    await until(() => asking.question !== null, asking.onDidAsk);
    await commands.executeCommand('workbench.action.closeQuickOpen');
    await done;
    equal(document.isDirty, false);
  });

  it('explains a score where it stands', async () => {
    const editor = await show('company.okr.yaml');
    const { line, character } = placeAfter(editor.document, 'Reduce complaints');
    await commands.executeCommand('okr.explainScore', { uri: editor.document.uri.toString(), line, character });
    equal([editor.selection.active.line, editor.selection.active.character], [line, character]);
    await commands.executeCommand('okr.explainScore', { ref: 'punctual-parcels/on-time' });
    ok(lineOf(editor.document, 'Raise on-time').includes('on-time'), 'the line is there');
  });
});
