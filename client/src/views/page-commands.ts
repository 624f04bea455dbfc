import { commands, l10n, window } from 'vscode';
import type { PanelCommand } from '../../webview/protocol.ts';

/** A server that never came up may be beyond restarting; a window that is loaded anew has a new one. */
async function restart(): Promise<void> {
  try {
    await commands.executeCommand('okr.restartServer');
  } catch (error) {
    const reload = l10n.t('Reload Window');
    const chosen = await window.showErrorMessage(l10n.t('The OKR language server could not be restarted.'), reload);
    if (chosen === reload) await commands.executeCommand('workbench.action.reloadWindow');
    throw error;
  }
}

/** Runs what an empty page offers. */
export async function runForPage(command: PanelCommand): Promise<void> {
  switch (command) {
    case 'restart':
      await restart();
      return;
    case 'open-folder':
      await commands.executeCommand('workbench.action.files.openFolder');
      return;
    case 'create':
      await commands.executeCommand('okr.createFirstOkr');
      return;
    case 'example':
      await commands.executeCommand('okr.openExample');
  }
}
