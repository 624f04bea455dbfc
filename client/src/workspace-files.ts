import { Disposable, FileType, type LogOutputChannel, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { FS_LIST, FS_READ, type FsListResult, type FsReadParams, type FsReadResult } from '../../server/src/protocol.ts';
import { toBase64 } from './base64.ts';
import { isOkrFile, OKR_FILES } from './documents.ts';
import { excludedGlobs } from './exclude.ts';

/** Folders nest no deeper than this in a walk; a link that points upwards ends here. */
const MAX_DEPTH = 24;

/** Answers the server's requests for files that it cannot read itself: in a browser, and of virtual workspaces. */
export function serveWorkspaceFiles(client: BaseLanguageClient, log: LogOutputChannel): Disposable {
  return Disposable.from(
    client.onRequest(
      FS_LIST,
      async (): Promise<FsListResult> => ({
        uris: (await listFiles(log)).map((uri) => client.code2ProtocolConverter.asUri(uri)),
      }),
    ),
    client.onRequest(FS_READ, async ({ uri }: FsReadParams): Promise<FsReadResult> => {
      try {
        return { base64: toBase64(await workspace.fs.readFile(Uri.parse(uri))) };
      } catch {
        return null;
      }
    }),
  );
}

async function listFiles(log: LogOutputChannel): Promise<readonly Uri[]> {
  const exclude = excludedGlobs();
  const found = await workspace.findFiles(OKR_FILES, exclude.length > 0 ? `{${exclude.join(',')}}` : undefined);
  if (found.length > 0) return found;
  // Some virtual file systems have no search: `findFiles` then finds nothing, and the folders themselves are asked.
  const files: Uri[] = [];
  for (const folder of workspace.workspaceFolders ?? []) files.push(...(await okrFilesBelow(folder.uri, log)));
  return files;
}

/** Walks a folder, past the folders that the settings leave out by name. */
export async function okrFilesBelow(root: Uri, log: LogOutputChannel): Promise<readonly Uri[]> {
  const skipped = new Set(excludedGlobs().flatMap((glob) => /^\*\*\/([^/*?{[]+)(?:\/\*\*)?$/.exec(glob)?.[1] ?? []));
  const files: Uri[] = [];
  let level = root.path.split('/').some((name) => skipped.has(name)) ? [] : [root];
  for (let depth = 0; level.length > 0 && depth < MAX_DEPTH; depth++) {
    const below: Uri[] = [];
    for (const folder of level) {
      try {
        for (const [name, type] of await workspace.fs.readDirectory(folder)) {
          const uri = Uri.joinPath(folder, name);
          if (type & FileType.Directory) {
            if (!skipped.has(name)) below.push(uri);
          } else if (isOkrFile(name)) files.push(uri);
        }
      } catch (error) {
        log.warn(`${folder.toString(true)}: ${String(error)}`);
      }
    }
    level = below;
  }
  return files;
}
