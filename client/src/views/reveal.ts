import { Range, Uri, type ViewColumn, window, workspace } from 'vscode';
import type { RowPlace } from '../../../server/src/core/report/view.ts';

/** Shows a line of one of the workspace's files; no other file is opened for a page. */
export async function reveal({ uri: target, line }: RowPlace, focus: boolean, viewColumn?: ViewColumn): Promise<void> {
  const uri = Uri.parse(target, true);
  const known =
    workspace.getWorkspaceFolder(uri) ?? workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  if (known === undefined) throw new Error('not a file of this workspace');
  const document = await workspace.openTextDocument(uri);
  const { range } = document.lineAt(Math.min(line, document.lineCount - 1));
  const start = range.start.translate(0, document.lineAt(range.start.line).firstNonWhitespaceCharacterIndex);
  const selection = new Range(start, start);
  await window.showTextDocument(document, {
    selection,
    preserveFocus: !focus,
    preview: !focus,
    ...(viewColumn && { viewColumn }),
  });
}
