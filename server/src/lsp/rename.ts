import {
  LSPErrorCodes,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { FileEdits } from '../core/features/navigation/navigation.ts';
import { lspEdit, lspRange } from './convert.ts';
import { cancelled } from './guard.ts';
import type { Session } from './session.ts';
import { orCancelled } from './wait.ts';

/** Serves rename. What cannot be renamed is answered as an error, whose words editors show. */
export function registerRename(session: Session): void {
  const { connection, service, client, uris, guard, ready } = session;
  const { navigation } = service;
  connection.onPrepareRename(
    guard(
      'prepare rename',
      null,
      async ({ textDocument, position }: PrepareRenameParams, token): Promise<PrepareRenameResult | null> => {
        await orCancelled(ready.promise, token);
        const uri = uris.fromClient(textDocument.uri);
        const place = navigation.renamePlace(uri, service.offsetAt(uri, position), client.locale);
        if (place.problem !== null) throw refused(place.problem);
        return { range: lspRange(service, uri, place.range), placeholder: place.name };
      },
    ),
  );
  connection.onRenameRequest(
    guard('rename', null, async ({ textDocument, position, newName }: RenameParams, token): Promise<WorkspaceEdit | null> => {
      await orCancelled(ready.promise, token);
      const uri = uris.fromClient(textDocument.uri);
      const offset = service.offsetAt(uri, position);
      const name = typeof newName === 'string' ? newName : '';
      const renamed = await navigation.rename(uri, offset, name, client.locale, () => token.isCancellationRequested);
      if (!renamed) throw cancelled();
      if (renamed.problem !== null) throw refused(renamed.problem);
      return workspaceEdit(session, renamed.files);
    }),
  );
}

const refused = (problem: string) => new ResponseError(LSPErrorCodes.RequestFailed, problem);

/** One edit of all files: of open ones for the version that the engine has seen, of closed ones as they are on disk. */
export function workspaceEdit({ service, client, documents, uris }: Session, files: readonly FileEdits[]): WorkspaceEdit {
  const edits = files.map((file) => ({
    uri: uris.toClient(file.uri),
    version: documents.get(file.uri)?.version ?? null,
    edits: file.edits.map((edit) => lspEdit(service, file.uri, edit)),
  }));
  if (!client.documentChanges) return { changes: Object.fromEntries(edits.map((file) => [file.uri, file.edits])) };
  return { documentChanges: edits.map(({ uri, version, edits: own }) => ({ textDocument: { uri, version }, edits: own })) };
}
