import { isBelow } from '../core/workspace/paths.ts';
import type { FileChange, FileContent, OkrWorkspace } from '../core/workspace/workspace.ts';
import type { ServerWorkspace } from './runtime.ts';
import { canonicalUri } from './uris.ts';

/** What can list and read the files below some roots. */
export type FilesBelow = Pick<OkrWorkspace, 'list' | 'read'>;

/**
 * The workspace of a client that opens and closes folders. `below` gives what reads a set of roots: folders on the disk and folders
 * that only the client sees are not read by the same.
 */
export function createRootedWorkspace(
  roots: readonly string[],
  below: (roots: readonly string[]) => FilesBelow,
): ServerWorkspace {
  const listeners = new Set<(changes: readonly FileChange[]) => void>();
  let current = roots;
  let files = below(roots);
  // Who is asked for its files after a folder was closed has forgotten them already: what there was is kept here.
  let known: Set<string> = new Set();
  // Folders may come and go faster than they are listed; each change begins where the one before has ended.
  let turn: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  };
  const listNow = async (): Promise<readonly string[]> => {
    const found = await files.list();
    known = new Set(found);
    return found;
  };
  const tell = (changes: readonly FileChange[]) => {
    for (const listener of [...listeners]) listener(changes);
  };
  return {
    list: () => inTurn(listNow),
    // A folder that was closed is still on its disk, and its files are read no more.
    read: async (uri): Promise<FileContent | undefined> =>
      known.has(uri) || current.some((root) => isBelow(uri, canonicalUri(root).replace(/\/$/, ''))) ? files.read(uri) : undefined,
    onDidChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    report(changes) {
      for (const { uri, kind } of changes) {
        if (kind === 'deleted') known.delete(uri);
        else known.add(uri);
      }
      tell(changes);
    },
    roots: () => current,
    setRoots: (next) => {
      current = next;
      return inTurn(async () => {
        files = below(next);
        const before = known;
        await listNow();
        const after = known;
        const changes: FileChange[] = [];
        for (const uri of before) if (!after.has(uri)) changes.push({ uri, kind: 'deleted' });
        for (const uri of after) if (!before.has(uri)) changes.push({ uri, kind: 'created' });
        if (changes.length > 0) tell(changes);
      });
    },
  };
}
