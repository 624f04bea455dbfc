import type { Connection } from 'vscode-languageserver';
import { matchesGlob } from '../core/workspace/glob.ts';
import type { FileContent } from '../core/workspace/workspace.ts';
import { FS_LIST, FS_READ, type FsListResult, type FsReadParams, type FsReadResult } from '../protocol.ts';
import type { FilesBelow } from './rooted-workspace.ts';
import { decodeFile } from './utf8.ts';

// Globals of Node and of workers alike; neither's types belong to this room.
declare function atob(base64: string): string;
declare const TextDecoder: Parameters<typeof decodeFile>[1];

/** The files of a workspace that only the client can read: a worker has no file system, and a virtual folder is on no disk. */
export function createClientFiles(connection: Connection, roots: readonly string[], exclude: readonly string[]): FilesBelow {
  return {
    async list(): Promise<readonly string[]> {
      try {
        const { uris } = await connection.sendRequest<FsListResult>(FS_LIST);
        return uris.filter((uri) => !exclude.some((glob) => matchesGlob(glob, belowRoot(uri, roots))));
      } catch {
        return [];
      }
    },
    async read(uri): Promise<FileContent | undefined> {
      try {
        const params: FsReadParams = { uri };
        const result = await connection.sendRequest<FsReadResult>(FS_READ, params);
        return result ? decodeFile(bytesOf(result.base64), TextDecoder) : undefined;
      } catch {
        return undefined;
      }
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
