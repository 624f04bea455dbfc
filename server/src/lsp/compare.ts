import type { CancellationToken } from 'vscode-languageserver';
import { compareMarkdown, createOkrService, messagesOf } from '../core/index.ts';
import { COMPARE, COMPARE_REVISIONS, type CompareParams, type CompareResult, type CompareRevisionsResult } from '../protocol.ts';
import type { RevisionProblem } from './runtime.ts';
import type { Session } from './session.ts';
import { createSlices } from './slices.ts';
import { orCancelled } from './wait.ts';

/** Serves the comparison with a revision: a second service reads the files of then, and goes again. */
export function registerCompare(session: Session): void {
  const { connection, guard, client, runtime, workspace } = session;
  const t = messagesOf(client.locale).diff;
  const say = ({ kind, revision, detail }: RevisionProblem) => t.git[kind](revision, detail);
  const failed = say({ kind: 'failed', revision: '', detail: '–' });
  connection.onRequest(
    COMPARE_REVISIONS,
    guard('revisions', { names: [], problem: failed }, async (): Promise<CompareRevisionsResult> => {
      if (runtime.revisions === null) return { names: [], problem: t.needsGit };
      const [root] = workspace.roots();
      if (root === undefined || !root.startsWith('file:')) return { names: [], problem: t.noFolder };
      const names = await runtime.revisions.names(root);
      return 'problem' in names ? { names: [], problem: say(names.problem) } : { names, problem: null };
    }),
  );
  connection.onRequest(
    COMPARE,
    guard(
      'comparison',
      { markdown: null, problem: failed },
      async (params: CompareParams | null, token): Promise<CompareResult> => {
        const revision = typeof params?.revision === 'string' ? params.revision : 'HEAD';
        if (runtime.revisions === null) return { markdown: null, problem: t.needsGit };
        if (workspace.roots().length === 0) return { markdown: null, problem: t.noFolder };
        await orCancelled(session.ready.promise, token);
        const opened = await runtime.revisions.open(workspace, client.exclude, revision);
        if ('problem' in opened) return { markdown: null, problem: say(opened.problem) };
        return { markdown: await pageOf(session, opened, revision, token), problem: null };
      },
    ),
  );
}

async function pageOf(
  { service, client, runtime, workspace, uris, logger }: Session,
  files: Parameters<typeof createOkrService>[0]['workspace'],
  revision: string,
  token: CancellationToken,
): Promise<string | null> {
  const before = createOkrService({ workspace: files, clock: runtime.clock, logger, pause: createSlices(runtime) });
  try {
    await orCancelled(before.index(), token);
    await orCancelled(service.settled(), token);
    if (token.isCancellationRequested) return null;
    const comparison = service.compare(before.state, null, client.locale);
    const roots = workspace.roots().map(uris.fromClient);
    return compareMarkdown(comparison, {
      before: revision,
      after: null,
      pathOf: (uri) => below(roots, uri),
      lineUrl: () => null,
    });
  } finally {
    before.dispose();
  }
}

/** The path of a file below the root it is in. */
function below(roots: readonly string[], uri: string): string {
  const root = roots.find((one) => uri.startsWith(`${one}/`));
  try {
    return decodeURIComponent(root === undefined ? uri : uri.slice(root.length + 1));
  } catch {
    return uri;
  }
}
