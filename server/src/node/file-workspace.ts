import { type Dirent, promises as fs, readFileSync } from 'node:fs';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { matchesGlob } from '../core/workspace/glob.ts';
import type { FileChange, FileContent, OkrWorkspace } from '../core/workspace/workspace.ts';
import { decodeFile } from '../lsp/utf8.ts';

/** Folders that hold other people's files or a tool's own. */
const SKIPPED = new Set(['node_modules', 'bower_components', '.git', '.hg', '.svn', '.jj', '.yarn', '.pnpm-store', '.venv']);
const OUR_FILE = /(?:\.okr\.ya?ml|^okr\.config\.yaml)$/;
const CONFIG_FILE = 'okr.config.yaml';

/** Whether a file of this name is one of ours. */
export const isOurFile = (name: string): boolean => OUR_FILE.test(name);
/** Whether a folder of this name holds what is not ours, however files in it are called. */
export const isSkipped = (name: string): boolean => SKIPPED.has(name);

/** Folders that are read at once. */
const AT_ONCE = 16;

/** Files of the local disk. It watches nothing: whoever sees a change reports it. */
export interface FileWorkspace extends OkrWorkspace {
  report(changes: readonly FileChange[]): void;
}

/**
 * `roots`: URIs of folders, or of single files. `exclude`: globs, matched against the path below the root.
 * Links to folders are followed once: a loop of links ends where it comes back.
 */
export function createFileWorkspace(roots: readonly string[], exclude: readonly string[] = []): FileWorkspace {
  const listeners = new Set<(changes: readonly FileChange[]) => void>();
  return {
    list: () => listFiles(roots, exclude),
    read: readUri,
    onDidChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    report(changes) {
      for (const listener of [...listeners]) listener(changes);
    },
  };
}

/** The URI by which a path on disk is known everywhere. */
export function uriOfPath(file: string): string {
  return URI.file(path.resolve(file)).toString();
}

export function pathOfUri(uri: string): string {
  return URI.parse(uri).fsPath;
}

/** What a file with these bytes holds, for texts that come another way. */
export function contentOf(bytes: Uint8Array): FileContent {
  return decodeFile(bytes, TextDecoder);
}

async function readUri(uri: string): Promise<FileContent | undefined> {
  try {
    return decodeFile(await fs.readFile(pathOfUri(uri)), TextDecoder);
  } catch {
    return undefined;
  }
}

/** Reads a file without Node's thread pool: twice as fast, for a process that has nothing else to do meanwhile. */
export function readAtOnce(uri: string): FileContent | undefined {
  try {
    return decodeFile(readFileSync(pathOfUri(uri)), TextDecoder);
  } catch {
    return undefined;
  }
}

async function listFiles(roots: readonly string[], exclude: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  const links = new Set<string>();
  const visited = new Set<string>();
  for (const uri of roots) {
    if (!uri.startsWith('file:')) continue;
    const root = pathOfUri(uri);
    if (OUR_FILE.test(path.basename(root)) && (await isFile(root))) found.add(root);
    else await walk(root, exclude, visited, (file, isLink) => (isLink ? links : found).add(file));
  }
  if (links.size > 0) await addLinks(found, links);
  return [...found].map(uriOfPath).sort();
}

/** Adds the links that lead to files under no other name: the same objectives twice would contradict themselves. */
async function addLinks(found: Set<string>, links: ReadonlySet<string>): Promise<void> {
  const folders = new Map<string, Promise<string>>();
  const realFolder = (folder: string) => {
    const known = folders.get(folder) ?? realPath(folder);
    folders.set(folder, known);
    return known;
  };
  const real = new Set<string>();
  for (const file of found) real.add(path.join(await realFolder(path.dirname(file)), path.basename(file)));
  for (const link of [...links].sort()) {
    const target = await realPath(link);
    if (real.has(target)) continue;
    real.add(target);
    found.add(link);
  }
}

async function realPath(file: string): Promise<string> {
  return fs.realpath(file).catch(() => file);
}

/** Walks a folder breadth first, some folders at a time. */
async function walk(
  root: string,
  exclude: readonly string[],
  visited: Set<string>,
  found: (file: string, isLink: boolean) => void,
): Promise<void> {
  const excluded = (file: string) => {
    if (exclude.length === 0) return false;
    const below = path.relative(root, file).split(path.sep).join('/');
    return exclude.some((glob) => matchesGlob(glob, below));
  };
  let folders = (await firstVisit(root, visited)) ? [root] : [];
  while (folders.length > 0) {
    const next: string[] = [];
    for (let at = 0; at < folders.length; at += AT_ONCE) {
      const slice = folders.slice(at, at + AT_ONCE);
      const contents = await Promise.all(slice.map(async (folder) => [folder, await entriesOf(folder)] as const));
      for (const [folder, entries] of contents) {
        for (const entry of entries) {
          const file = path.join(folder, entry.name);
          const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && (await isDirectory(file)));
          if (isFolder ? SKIPPED.has(entry.name) : !OUR_FILE.test(entry.name)) continue;
          if (excluded(file)) continue;
          // A configuration counts for each folder that links to it.
          if (!isFolder) found(file, entry.isSymbolicLink() && entry.name !== CONFIG_FILE);
          // Only a link can lead back to where we were.
          else if (!entry.isSymbolicLink() || (await firstVisit(file, visited))) next.push(file);
        }
      }
    }
    folders = next;
  }
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await fs.readdir(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Whether the folder exists and was not walked under another name before. */
async function firstVisit(folder: string, visited: Set<string>): Promise<boolean> {
  try {
    const real = await fs.realpath(folder);
    if ([...visited].some((other) => real === other || real.startsWith(other + path.sep))) return false;
    visited.add(real);
    return true;
  } catch {
    return false;
  }
}

async function isDirectory(file: string): Promise<boolean> {
  return fs.stat(file).then(
    (stat) => stat.isDirectory(),
    () => false,
  );
}

async function isFile(file: string): Promise<boolean> {
  return fs.stat(file).then(
    (stat) => stat.isFile(),
    () => false,
  );
}
