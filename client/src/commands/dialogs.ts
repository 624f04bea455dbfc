import { commands, type Disposable, env, type LogOutputChannel, l10n, languages, type Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LANGUAGE_ID } from '../../../server/src/protocol.ts';
import type { Asker } from '../asking/asker.ts';
import type { CheckInDialog } from '../check-in/check-in.ts';
import { editorDocuments } from '../check-in/editor-documents.ts';
import { OKR_DOCUMENTS } from '../documents.ts';
import { editorFiles } from '../structure/editor-files.ts';
import type { StructureDialog } from '../structure/realign.ts';

/** What the commands that ask something have in common. */
export interface Dialogs extends CheckInDialog, StructureDialog {
  readonly client: BaseLanguageClient;
  /** Registers a command; what goes wrong in it is told once, and logged. */
  register(id: string, run: (argument: unknown) => Promise<unknown>): Disposable;
}

export function createDialogs(client: BaseLanguageClient, asker: Asker, log: LogOutputChannel): Dialogs {
  return {
    client,
    asker,
    words: { l10n, language: env.language },
    request: (method, params) => client.sendRequest(method, params),
    documents: editorDocuments(client),
    files: editorFiles(client),
    register: (id, run) =>
      commands.registerCommand(id, async (argument?: unknown) => {
        try {
          return await run(argument);
        } catch (error) {
          log.error(`${id}: ${String(error)}`);
          asker.refuse(l10n.t('The OKR language server did not answer. The output channel says why.'));
          return null;
        }
      }),
  };
}

/** The file that a person is in, if it is one of ours; not its configuration. */
export function activeOkrFile(): Uri | null {
  const document = window.activeTextEditor?.document;
  if (document === undefined || document.languageId === 'okr-config') return null;
  const isOurs = document.languageId === LANGUAGE_ID || languages.match([...OKR_DOCUMENTS], document) > 0;
  return isOurs && !document.uri.path.endsWith('/okr.config.yaml') ? document.uri : null;
}

/** A file that a command was told of, by its URI, or by a menu; else the one that a person is in. */
export function fileOf(argument: unknown, { client }: Dialogs): string | null {
  const { uri } = (argument ?? {}) as { readonly uri?: unknown };
  if (typeof uri === 'string') return uri;
  const active = activeOkrFile();
  return active === null ? null : client.code2ProtocolConverter.asUri(active);
}
