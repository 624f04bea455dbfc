import { type Disposable, languages, type TextEditor, window, workspace } from 'vscode';
import { TREE_ROW_AT, type TreeRowAtParams, type TreeRowAtResult } from '../../../server/src/protocol.ts';
import type { ToPanel } from '../../webview/protocol.ts';
import { OKR_DOCUMENTS } from '../documents.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** What the panel does about the cursor in the editor. */
const SETTING = 'okr.panel.followCursor';
type Follow = 'off' | 'mark' | 'reveal';

export interface CursorRow extends Disposable {
  /** The page is new, or is seen again: it is told where the cursor is. */
  tell(): void;
}

/** Tells the page on which row the cursor of the active editor is, one question at a time: the latest place counts. */
export function followCursor(
  request: (method: string, params: unknown) => Promise<unknown>,
  uriOf: (editor: TextEditor) => string,
  post: (message: Extract<ToPanel, { type: 'highlight' }>) => void,
  isSeen: () => boolean,
): CursorRow {
  const ask = oneAtATime(async () => {
    if (!isSeen()) return;
    const follow = workspace.getConfiguration().get<Follow>(SETTING, 'mark');
    const editor = window.activeTextEditor;
    const isOurs = editor !== undefined && languages.match([...OKR_DOCUMENTS], editor.document) > 0;
    let id: string | null = null;
    if (follow !== 'off' && isOurs) {
      const { line, character } = editor.selection.active;
      const point: TreeRowAtParams = { uri: uriOf(editor), line, character };
      id = ((await request(TREE_ROW_AT, point)) as TreeRowAtResult | null)?.id ?? null;
    }
    // Where a person is in a panel, no editor is active; the last one's place still holds.
    if (editor === undefined && window.visibleTextEditors.length > 0 && follow !== 'off') return;
    post({ type: 'highlight', id, reveal: follow === 'reveal' });
  });
  const subscriptions = [
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) ask();
    }),
    window.onDidChangeActiveTextEditor(ask),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(SETTING)) ask();
    }),
  ];
  return {
    tell: ask,
    dispose: () => {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}
