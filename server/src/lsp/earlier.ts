import type { CancellationToken } from 'vscode-languageserver';
import { createOkrService, messagesOf, type OkrService } from '../core/index.ts';
import type { RevisionProblem } from './runtime.ts';
import type { Session } from './session.ts';
import { createSlices } from './slices.ts';
import { orCancelled } from './wait.ts';

/** Why a revision cannot be compared with, in the reader's language. */
export function problemIn({ client }: Session, { kind, revision, detail }: RevisionProblem): string {
  return messagesOf(client.locale).diff.git[kind](revision, detail);
}

/** A service over the files of a revision, read and ready; whoever asked for it disposes of it. `null`: it is wanted no more. */
export async function openEarlier(
  session: Session,
  revision: string,
  token: CancellationToken,
): Promise<{ readonly service: OkrService | null } | { readonly problem: string }> {
  const { runtime, workspace, client, logger, service } = session;
  const t = messagesOf(client.locale).diff;
  if (runtime.revisions === null) return { problem: t.needsGit };
  if (workspace.roots().length === 0) return { problem: t.noFolder };
  await orCancelled(session.ready.promise, token);
  const opened = await runtime.revisions.open(workspace, client.exclude, revision);
  if ('problem' in opened) return { problem: problemIn(session, opened.problem) };
  const earlier = createOkrService({ workspace: opened, clock: runtime.clock, logger, pause: createSlices(runtime) });
  await orCancelled(earlier.index(), token);
  await orCancelled(service.settled(), token);
  if (!token.isCancellationRequested) return { service: earlier };
  earlier.dispose();
  return { service: null };
}

/** The path of a file below the root it is in. */
export function pathsBelow({ workspace, uris }: Session): (uri: string) => string {
  const roots = workspace.roots().map(uris.fromClient);
  return (uri) => {
    const root = roots.find((one) => uri.startsWith(`${one}/`));
    try {
      return decodeURIComponent(root === undefined ? uri : uri.slice(root.length + 1));
    } catch {
      return uri;
    }
  };
}

/**
 * Where a line is, for a page that is on no disk: VS Code's preview takes a path that begins with a slash from the first folder that is
 * open, and a fragment as a line. `null` for files in other folders.
 */
export function linesBelow({ workspace, uris }: Session): (uri: string, line: number) => string | null {
  const [root] = workspace.roots().map(uris.fromClient);
  return (uri, line) => {
    if (root === undefined || !uri.startsWith(`${root}/`)) return null;
    return `${uri.slice(root.length).replaceAll('(', '%28').replaceAll(')', '%29')}#L${line}`;
  };
}

/** What a revision is called: a branch, a tag, or where two branches parted. */
export function nameOfRevision({ client }: Session, revision: string): string {
  const [branch = '', own] = revision.split('...');
  if (own === undefined || branch === '') return revision;
  return messagesOf(client.locale).comparePanel.whereItLeft(branch, own === 'HEAD' || own === '' ? null : own);
}
