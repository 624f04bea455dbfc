import { Disposable, FileType, l10n, Selection, type TextEditor, Uri, window, workspace } from 'vscode';
import { type ItemKind, LANGUAGE_ID, type WrittenEdit } from '../../../server/src/protocol.ts';
import { addItem } from '../structure/add-item.ts';
import { newFile } from '../structure/ask-new-file.ts';
import { activeOkrFile, type Dialogs } from './dialogs.ts';

/** A new file, and new items at the cursor: written at once, with the title selected. */
export function registerWriting(dialogs: Dialogs): Disposable {
  return Disposable.from(
    dialogs.register('okr.newFile', (given) => newOkrFile(dialogs, given)),
    dialogs.register('okr.addObjective', () => addAtCursor(dialogs, 'objective')),
    dialogs.register('okr.addAction', () => addAtCursor(dialogs, 'action')),
  );
}

/** Adds an item where the cursor is, and selects its title. Whether it is there. */
export async function addAtCursor(dialogs: Dialogs, kind: ItemKind): Promise<boolean> {
  const active = activeOkrFile();
  const editor = window.activeTextEditor;
  if (active === null || editor === undefined) {
    dialogs.asker.refuse(l10n.t('Open a file of OKRs first: the item is added at the cursor.'));
    return false;
  }
  const { line, character } = editor.selection.active;
  const uri = dialogs.client.code2ProtocolConverter.asUri(active);
  const title = await addItem(dialogs, { uri, line, character, kind });
  if (title === null) return false;
  select(await window.showTextDocument(editor.document, { viewColumn: editor.viewColumn }), title);
  return true;
}

async function newOkrFile(dialogs: Dialogs, given: unknown): Promise<string | null> {
  const { client } = dialogs;
  const folder = await folderFor(given);
  const made = await newFile(dialogs, folder && `${client.code2ProtocolConverter.asUri(folder).replace(/\/$/, '')}/`);
  if (made === null) return null;
  const document =
    made.uri === null
      ? await workspace.openTextDocument({ language: LANGUAGE_ID, content: made.text })
      : await workspace.openTextDocument(client.protocol2CodeConverter.asUri(made.uri));
  select(await window.showTextDocument(document, { preview: false }), made.selection);
  return document.uri.toString();
}

/** The folder that a menu names, else that of the file of OKRs that a person is in, else the first one that is open. */
async function folderFor(given: unknown): Promise<Uri | null> {
  if (given instanceof Uri) {
    const { type } = await workspace.fs.stat(given);
    return (type & FileType.Directory) !== 0 ? given : Uri.joinPath(given, '..');
  }
  const active = activeOkrFile();
  if (active && workspace.getWorkspaceFolder(active)) return Uri.joinPath(active, '..');
  return workspace.workspaceFolders?.[0]?.uri ?? null;
}

function select(editor: TextEditor, { start, end }: WrittenEdit['range']): void {
  editor.selection = new Selection(start.line, start.character, end.line, end.character);
  editor.revealRange(editor.selection);
}
