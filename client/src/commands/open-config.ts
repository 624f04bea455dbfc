import { commands, type Disposable, l10n, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CONFIG_OF, type ConfigOfParams, type ConfigOfResult } from '../../../server/src/protocol.ts';

export const OPEN_CONFIG = 'okr.openConfig';

/** Opens the configuration in force for the active file. Without one, offers an unsaved `okr.config.yaml`: nothing is written unasked. */
export function openConfig(client: BaseLanguageClient): Disposable {
  return commands.registerCommand(OPEN_CONFIG, async () => {
    const active = window.activeTextEditor?.document.uri;
    const folder = (active && workspace.getWorkspaceFolder(active)) ?? workspace.workspaceFolders?.[0];
    const config =
      (active && (await configOf(client, active))) ??
      (folder && (await configOf(client, Uri.joinPath(folder.uri, 'x.okr.yaml'))));
    if (config) return window.showTextDocument(config);
    if (!folder)
      return window.showInformationMessage(
        l10n.t('Open a folder first: the configuration stands in a file named okr.config.yaml.'),
      );
    const document = await workspace.openTextDocument(Uri.joinPath(folder.uri, 'okr.config.yaml').with({ scheme: 'untitled' }));
    return window.showTextDocument(document);
  });
}

/** The configuration file in force for a file, `null` for the defaults. */
export async function configOf(client: BaseLanguageClient, uri: Uri): Promise<Uri | null> {
  const params: ConfigOfParams = { uri: client.code2ProtocolConverter.asUri(uri) };
  const { config } = await client.sendRequest<ConfigOfResult>(CONFIG_OF, params);
  return config === null ? null : client.protocol2CodeConverter.asUri(config);
}
