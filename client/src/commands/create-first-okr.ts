import { commands, type Disposable, env, window, workspace } from 'vscode';
import { LANGUAGE_ID } from '../../../server/src/protocol.ts';
import { firstOkr } from '../views/first-okr.ts';

/** Opens a first OKR to be gone on with. Nothing is written before it is saved. */
export function createFirstOkr(): Disposable {
  return commands.registerCommand('okr.createFirstOkr', async () => {
    const document = await workspace.openTextDocument({ language: LANGUAGE_ID, content: firstOkr(env.language) });
    await window.showTextDocument(document);
  });
}
