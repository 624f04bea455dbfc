import { FilePermission, Range, type TextDocument, type Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { WrittenFile } from '../../../server/src/protocol.ts';
import type { FileDocuments, TakeBack } from './write-files.ts';

// A global of Node and of workers alike; neither's types belong to this room.
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

/** The editor's own documents. */
export function editorFiles(client: BaseLanguageClient): FileDocuments {
  const uriOf = (uri: string) => client.protocol2CodeConverter.asUri(uri);
  return {
    open: async (uri) => {
      const document = await workspace.openTextDocument(uriOf(uri));
      const isReadOnly = await isLocked(document);
      return {
        isReadOnly,
        get version() {
          return document.version;
        },
        get isDirty() {
          return document.isDirty;
        },
        get isVisible() {
          return window.visibleTextEditors.some((editor) => editor.document.uri.toString() === document.uri.toString());
        },
        save: () => document.save(),
      };
    },
    exists: async (uri) => (await statOf(uriOf(uri))) !== null,
    nameOf: (uri) => workspace.asRelativePath(uriOf(uri)),
    apply: (files) => applyAll(files, uriOf),
  };
}

async function statOf(uri: Uri) {
  try {
    return await workspace.fs.stat(uri);
  } catch {
    return null;
  }
}

async function isLocked(document: TextDocument): Promise<boolean> {
  if (document.isUntitled) return false;
  if (workspace.fs.isWritableFileSystem(document.uri.scheme) === false) return true;
  const stat = await statOf(document.uri);
  return stat?.permissions !== undefined && (stat.permissions & FilePermission.Readonly) !== 0;
}

async function applyAll(files: readonly WrittenFile[], uriOf: (uri: string) => Uri): Promise<TakeBack | null> {
  const edit = new WorkspaceEdit();
  const before: { readonly document: TextDocument; readonly text: string }[] = [];
  const created: Uri[] = [];
  for (const { uri: written, version, edits } of files) {
    const uri = uriOf(written);
    if (version === null) {
      const contents = new TextEncoder().encode(edits.map(({ newText }) => newText).join(''));
      edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents });
      created.push(uri);
      continue;
    }
    const document = await workspace.openTextDocument(uri);
    // Opening takes a turn: what was made for an earlier text is not written.
    if (document.version !== version) return null;
    before.push({ document, text: document.getText() });
    for (const { range, newText } of edits) {
      const { start, end } = range;
      edit.replace(uri, new Range(start.line, start.character, end.line, end.character), newText);
    }
  }
  if (!(await workspace.applyEdit(edit))) return null;
  const versions = before.map(({ document }) => document.version);
  return async () => {
    if (before.some(({ document }, at) => document.version !== versions[at])) return false;
    const back = new WorkspaceEdit();
    for (const { document, text } of before) {
      back.replace(document.uri, new Range(document.positionAt(0), document.positionAt(document.getText().length)), text);
    }
    for (const uri of created) back.deleteFile(uri, { ignoreIfNotExists: true });
    return workspace.applyEdit(back);
  };
}
