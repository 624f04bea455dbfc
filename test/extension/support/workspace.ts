import {
  commands,
  extensions,
  Position,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { OkrApi } from '../../../client/src/extension.ts';
import { ok } from './assert.ts';

/** The extension's exports, once its server answers. */
export async function activated(): Promise<OkrApi> {
  const extension = extensions.getExtension<OkrApi>('okr-as-code.okr-as-code');
  ok(extension, 'the extension is not there');
  const api = await extension.activate();
  await api.ready;
  return api;
}

/** A file of the workspace that the suite runs in. */
export function fileUri(path: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  ok(folder, 'no folder is open');
  return Uri.joinPath(folder.uri, path);
}

export async function show(path: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(fileUri(path)));
}

/** Writes a file past the editor. */
export async function writeFile(path: string, text: string): Promise<Uri> {
  const uri = fileUri(path);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Types letter by letter at the end of the text, as a keyboard does. */
export async function typeAtEnd(editor: TextEditor, text: string): Promise<void> {
  const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  editor.selection = new Selection(end, end);
  for (const letter of text) await commands.executeCommand('type', { text: letter });
}

/** Puts other text into an open document, without saving it. */
export async function replaceAll(document: TextDocument, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(new Position(0, 0), document.lineAt(document.lineCount - 1).range.end), text);
  ok(await workspace.applyEdit(edit), 'the edit was refused');
}

/** Closes all editors without saving. */
export async function closeAll(): Promise<void> {
  for (const document of workspace.textDocuments) {
    if (!document.isDirty) continue;
    await window.showTextDocument(document);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}

/** The place right after the first occurrence of some words. */
export function after(document: TextDocument, words: string): Position {
  const at = document.getText().indexOf(words);
  ok(at >= 0, `${JSON.stringify(words)} is not in ${document.uri.path}`);
  return document.positionAt(at + words.length);
}
