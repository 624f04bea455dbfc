import {
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesParams,
  FileChangeType,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import type { FileChange } from '../core/workspace/workspace.ts';
import { guarded } from './guard.ts';
import type { Session } from './session.ts';

const WATCHED = ['**/*.okr.{yaml,yml}', '**/okr.config.yaml'];

const KINDS: Readonly<Record<number, FileChange['kind']>> = {
  [FileChangeType.Created]: 'created',
  [FileChangeType.Changed]: 'changed',
  [FileChangeType.Deleted]: 'deleted',
};

/** Listens to the client's file watcher; the server itself watches and polls nothing. */
export function registerWatchedFiles({ connection, workspace, service, client, uris, logger }: Session): void {
  // A folder that goes takes its files with it, and clients tell of the folder alone.
  const withFilesBelow = (change: FileChange): readonly FileChange[] =>
    change.kind !== 'deleted' || service.files().includes(change.uri)
      ? [change]
      : service.files().flatMap((uri) => (uri.startsWith(`${change.uri}/`) ? [{ uri, kind: change.kind }] : []));

  connection.onDidChangeWatchedFiles(
    guarded(logger, 'watched files', ({ changes }: DidChangeWatchedFilesParams) => {
      const known = changes.flatMap(({ uri, type }) => (KINDS[type] ? [{ uri: uris.fromClient(uri), kind: KINDS[type] }] : []));
      const files = known.flatMap(withFilesBelow);
      if (files.length > 0) workspace.report(files);
    }),
  );
  if (client.watchesFolders) {
    const roots = new Set(client.roots);
    connection.workspace.onDidChangeWorkspaceFolders(
      guarded(logger, 'workspace folders', ({ added, removed }: WorkspaceFoldersChangeEvent) => {
        for (const folder of removed) roots.delete(folder.uri);
        for (const folder of added) roots.add(folder.uri);
        void workspace.setRoots([...roots]);
      }),
    );
  }
  if (client.registersWatchers) {
    connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers: WATCHED.map((globPattern) => ({ globPattern })) })
      .catch(() => logger.warn('The client did not accept the file watchers.'));
  }
}
