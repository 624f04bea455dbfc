import { commands, type Disposable, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { restart } from '../restart.ts';

export const RESTART_SERVER = 'okr.restartServer';

export function restartServer(client: BaseLanguageClient, log: LogOutputChannel): Disposable {
  return commands.registerCommand(RESTART_SERVER, async () => {
    log.info('Restarting the language server');
    await restart(client);
  });
}
