import {
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesParams,
  FileChangeType,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { matchesGlob } from '../core/workspace/glob.ts';
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

  const roots = new Set(client.roots);
  // What the listing leaves out must not come in by the watcher.
  const isExcluded = (uri: string) => {
    const root = [...roots].map((it) => uris.fromClient(it)).find((it) => uri.startsWith(`${it}/`));
    const below = root === undefined ? uri : uri.slice(root.length + 1);
    return client.exclude.some((glob) => matchesGlob(glob, below));
  };
  connection.onDidChangeWatchedFiles(
    guarded(logger, 'watched files', ({ changes }: DidChangeWatchedFilesParams) => {
      const known = changes.flatMap(({ uri, type }) => (KINDS[type] ? [{ uri: uris.fromClient(uri), kind: KINDS[type] }] : []));
      const files = known.flatMap(withFilesBelow).filter(({ uri, kind }) => kind === 'deleted' || !isExcluded(uri));
      if (files.length > 0) workspace.report(files);
    }),
  );
  if (client.watchesFolders) {
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
