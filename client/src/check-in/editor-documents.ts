import { Range, type TextDocument, type Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Documents } from './write.ts';

/** The editor's own documents. */
export function editorDocuments(client: BaseLanguageClient): Documents {
  return {
    open: async (uri) => {
      const document = await workspace.openTextDocument(client.protocol2CodeConverter.asUri(uri));
      return {
        get version() {
          return document.version;
        },
        get isDirty() {
          return document.isDirty;
        },
        get isVisible() {
          return isShown(document);
        },
        apply: async (edits) => {
          const edit = new WorkspaceEdit();
          for (const { range, newText } of edits) {
            const { start, end } = range;
            edit.replace(document.uri, new Range(start.line, start.character, end.line, end.character), newText);
          }
          const before = document.getText();
          if (!(await workspace.applyEdit(edit))) return null;
          const { version } = document;
          return async () => document.version === version && putBack(document, before);
        },
        save: () => document.save(),
      };
    },
  };
}

/** Replaces what differs from an earlier text. */
async function putBack(document: TextDocument, before: string): Promise<boolean> {
  const now = document.getText();
  let start = 0;
  while (start < now.length && now[start] === before[start]) start++;
  let same = 0;
  while (same < Math.min(now.length, before.length) - start && now.at(-1 - same) === before.at(-1 - same)) same++;
  const edit = new WorkspaceEdit();
  const range = new Range(document.positionAt(start), document.positionAt(now.length - same));
  edit.replace(document.uri, range, before.slice(start, before.length - same));
  return workspace.applyEdit(edit);
}

const isShown = ({ uri }: TextDocument): boolean => window.visibleTextEditors.some((editor) => isSame(editor.document.uri, uri));
const isSame = (a: Uri, b: Uri): boolean => a.toString() === b.toString();
