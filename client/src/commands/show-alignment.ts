import { commands, type Disposable } from 'vscode';

/** Brings the alignment tree to the front and the keyboard into it. */
export function showAlignment(): Disposable {
  return commands.registerCommand('okr.showAlignment', () => commands.executeCommand('okr.alignment.focus'));
}
