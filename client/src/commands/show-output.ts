import { commands, type Disposable, type LogOutputChannel } from 'vscode';

export function showOutput(log: LogOutputChannel): Disposable {
  return commands.registerCommand('okr.showOutput', () => log.show());
}
