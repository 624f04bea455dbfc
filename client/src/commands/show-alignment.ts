import { commands, type Disposable } from 'vscode';
import type { Welcome } from '../views/welcome.ts';

/** Brings the alignment tree to the front and the keyboard into it; without any files, what to begin with. */
export function showAlignment(welcome: Welcome): Disposable {
  return commands.registerCommand('okr.showAlignment', () => commands.executeCommand(`${welcome.shown}.focus`));
}
