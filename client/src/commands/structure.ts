import { Disposable, l10n, Selection, window } from 'vscode';
import { TREE_ROW_AT, type TreeRowAtParams, type TreeRowAtResult } from '../../../server/src/protocol.ts';
import { addChild, addKeyResult, type Place } from '../structure/add-below.ts';
import { realign } from '../structure/realign.ts';
import { activeOkrFile, type Dialogs } from './dialogs.ts';
import { addAtCursor } from './writing.ts';

/** Changes of the plan itself, asked for at a row of the panel or at the cursor. Each tells the panel what is to be said. */
export function registerStructure(dialogs: Dialogs): Disposable {
  const at = (id: string, run: (row: string, argument: Argument) => Promise<unknown>) =>
    dialogs.register(id, async (given) => {
      const argument = (given ?? {}) as Argument;
      const row = typeof argument.row === 'string' ? argument.row : await rowAtCursor(dialogs);
      if (row !== null) return run(row, argument);
      dialogs.asker.refuse(l10n.t('There is no objective at the cursor.'));
      return null;
    });
  return Disposable.from(
    at('okr.realign', (row, { target }) => realign(dialogs, row, typeof target === 'string' ? target : null)),
    at('okr.addChild', async (row) => goOn(dialogs, await addChild(dialogs, row))),
    // From a row it is asked for; in a file it is written at the cursor.
    dialogs.register('okr.addKeyResult', async (given) => {
      const { row } = (given ?? {}) as Argument;
      return typeof row === 'string' ? goOn(dialogs, await addKeyResult(dialogs, row)) : addAtCursor(dialogs, 'keyResult');
    }),
  );
}

interface Argument {
  readonly row?: unknown;
  readonly target?: unknown;
}

/** The row of the objective at the cursor; `null` for none. */
export async function rowAtCursor({ client, request }: Dialogs): Promise<string | null> {
  const active = activeOkrFile();
  const editor = window.activeTextEditor;
  if (active === null || editor === undefined) return null;
  const { line, character } = editor.selection.active;
  const params: TreeRowAtParams = { uri: client.code2ProtocolConverter.asUri(active), line, character, objective: true };
  return (await request<TreeRowAtResult | null>(TREE_ROW_AT, params))?.id ?? null;
}

/** Puts the cursor where somebody goes on writing. Whether it is there. */
async function goOn({ client }: Dialogs, place: Place | null): Promise<boolean> {
  if (place === null) return false;
  const editor = await window.showTextDocument(client.protocol2CodeConverter.asUri(place.uri), { preview: false });
  editor.selection = new Selection(place.line, place.character, place.line, place.character);
  editor.revealRange(editor.selection);
  return true;
}
