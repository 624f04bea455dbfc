import type { Connection } from 'vscode-languageserver';
import { matchesGlob } from '../core/workspace/glob.ts';
import type { FileChange, FileContent } from '../core/workspace/workspace.ts';
import { FS_LIST, FS_READ, type FsListResult, type FsReadParams, type FsReadResult } from '../protocol.ts';
import type { ServerWorkspace } from './runtime.ts';
import { decodeFile } from './utf8.ts';

// Globals of Node and of workers alike; neither's types belong to this room.
declare function atob(base64: string): string;
declare const TextDecoder: Parameters<typeof decodeFile>[1];

/** The files of a workspace that only the client can read: a worker has no file system, and a virtual folder is on no disk. */
export function createClientWorkspace(
  connection: Connection,
  roots: readonly string[],
  exclude: readonly string[],
): ServerWorkspace {
  const listeners = new Set<(changes: readonly FileChange[]) => void>();
  let known: ReadonlySet<string> = new Set();
  let current = roots;

  const list = async (): Promise<readonly string[]> => {
    try {
      const { uris } = await connection.sendRequest<FsListResult>(FS_LIST);
      known = new Set(uris.filter((uri) => !exclude.some((glob) => matchesGlob(glob, belowRoot(uri, current)))));
    } catch {
      known = new Set();
    }
    return [...known];
  };
  const report = (changes: readonly FileChange[]) => {
    for (const listener of [...listeners]) listener(changes);
  };
  return {
    list,
    async read(uri): Promise<FileContent | undefined> {
      try {
        const params: FsReadParams = { uri };
        const result = await connection.sendRequest<FsReadResult>(FS_READ, params);
        return result ? decodeFile(bytesOf(result.base64), TextDecoder) : undefined;
      } catch {
        return undefined;
      }
    },
    onDidChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    report,
    roots: () => current,
    async setRoots(next) {
      current = next;
      const before = known;
      const after = new Set(await list());
      const changes: FileChange[] = [];
      for (const uri of before) if (!after.has(uri)) changes.push({ uri, kind: 'deleted' });
      for (const uri of after) if (!before.has(uri)) changes.push({ uri, kind: 'created' });
      if (changes.length > 0) report(changes);
    },
  };
}

function belowRoot(uri: string, roots: readonly string[]): string {
  const root = roots.find((it) => uri.startsWith(`${it}/`));
  return root === undefined ? uri : uri.slice(root.length + 1);
}

function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
