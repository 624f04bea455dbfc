import { type Disposable, FileType, type LogOutputChannel, type Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { isOkrFile } from './documents.ts';
import { okrFilesBelow } from './workspace-files.ts';

const CREATED = 1;
const DELETED = 3;

/**
 * The server watches OKR files. A folder that is renamed, moved in or deleted is one event of its own, in which no OKR file
 * is named: the server is told of the files that came with it, and of the folder that went.
 */
export function watchFolders(client: BaseLanguageClient, log: LogOutputChannel): Disposable {
  const watcher = workspace.createFileSystemWatcher('**', false, true, false);
  const tell = (uris: readonly Uri[], type: number) => {
    if (uris.length === 0 || !client.isRunning()) return;
    const changes = uris.map((uri) => ({ uri: client.code2ProtocolConverter.asUri(uri), type }));
    client.sendNotification('workspace/didChangeWatchedFiles', { changes }).catch((error) => log.warn(String(error)));
  };
  watcher.onDidDelete((uri) => {
    if (!isOkrFile(nameOf(uri))) tell([uri], DELETED);
  });
  watcher.onDidCreate(async (uri) => {
    if (!mayBeFolder(nameOf(uri)) || !(await isFolder(uri))) return;
    tell(await okrFilesBelow(uri, log), CREATED);
  });
  return watcher;
}

const nameOf = ({ path }: Uri): string => path.slice(path.lastIndexOf('/') + 1);

/** Spares most files the question what they are: folders seldom have an ending. */
const mayBeFolder = (name: string): boolean => !/\.[A-Za-z]\w{0,5}$/.test(name);

async function isFolder(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.Directory) !== 0;
  } catch {
    return false;
  }
}
