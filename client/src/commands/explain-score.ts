import { commands, type Disposable, l10n, Selection, window } from 'vscode';
import {
  CHECK_IN_FORM,
  type CheckInFormResult,
  type DocumentPoint,
  type KeyResultPointer,
  TREE_PLACE,
  type TreePlaceResult,
} from '../../../server/src/protocol.ts';
import { readPointer } from '../pointer.ts';
import type { Dialogs } from './dialogs.ts';

/** Shows where a number comes from: goes to the place and opens the hover there. */
export function registerExplainScore(dialogs: Dialogs): Disposable {
  return dialogs.register('okr.explainScore', async (argument) => {
    const pointer = readPointer(argument);
    if (pointer !== null) {
      const point = await placeOf(dialogs, pointer);
      if (point === null) {
        dialogs.asker.refuse(l10n.t('It is no longer there.'));
        return;
      }
      const editor = await window.showTextDocument(dialogs.client.protocol2CodeConverter.asUri(point.uri));
      const { text } = editor.document.lineAt(Math.min(point.line, editor.document.lineCount - 1));
      // A row's place is a line: its sentence stands at the end of it.
      const character = point.character ?? text.trimEnd().length;
      editor.selection = new Selection(point.line, character, point.line, character);
      editor.revealRange(editor.selection);
    }
    await commands.executeCommand('editor.action.showHover');
  });
}

interface Point {
  readonly uri: string;
  readonly line: number;
  /** `null`: wherever the sentence is in it. */
  readonly character: number | null;
}

async function placeOf({ request }: Dialogs, pointer: KeyResultPointer): Promise<Point | null> {
  if ('uri' in pointer) return pointer satisfies DocumentPoint;
  const row = 'row' in pointer ? pointer.row : (await request<CheckInFormResult>(CHECK_IN_FORM, pointer))?.row;
  const place = row === undefined ? null : await request<TreePlaceResult>(TREE_PLACE, { id: row });
  return place === null ? null : { ...place, character: null };
}
