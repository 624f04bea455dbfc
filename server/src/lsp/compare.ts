import { compareMarkdown, messagesOf } from '../core/index.ts';
import { COMPARE, COMPARE_REVISIONS, type CompareParams, type CompareResult, type CompareRevisionsResult } from '../protocol.ts';
import { linesBelow, nameOfRevision, openEarlier, pathsBelow, problemIn } from './earlier.ts';
import type { Session } from './session.ts';

/** Serves what there is to compare with, and a comparison as a page: a second service reads the files of then, and goes again. */
export function registerCompare(session: Session): void {
  const { connection, guard, client, runtime, workspace, service } = session;
  const t = messagesOf(client.locale).diff;
  const failed = problemIn(session, { kind: 'failed', revision: '', detail: '–' });
  connection.onRequest(
    COMPARE_REVISIONS,
    guard('revisions', { names: [], base: null, problem: failed }, async (): Promise<CompareRevisionsResult> => {
      const nothing = { names: [], base: null };
      if (runtime.revisions === null) return { ...nothing, problem: t.needsGit };
      const [root] = workspace.roots();
      if (root === undefined || !root.startsWith('file:')) return { ...nothing, problem: t.noFolder };
      const found = await runtime.revisions.names(root);
      return 'problem' in found ? { ...nothing, problem: problemIn(session, found.problem) } : { ...found, problem: null };
    }),
  );
  connection.onRequest(
    COMPARE,
    guard(
      'comparison',
      { markdown: null, problem: failed },
      async (params: CompareParams | null, token): Promise<CompareResult> => {
        const revision = typeof params?.revision === 'string' ? params.revision : 'HEAD';
        const earlier = await openEarlier(session, revision, token);
        if ('problem' in earlier) return { markdown: null, problem: earlier.problem };
        if (earlier.service === null) return { markdown: null, problem: null };
        try {
          const comparison = service.compare(earlier.service.state, null, client.locale);
          const pathOf = pathsBelow(session);
          const before = nameOfRevision(session, revision);
          const markdown = compareMarkdown(comparison, { before, after: null, pathOf, lineUrl: linesBelow(session) });
          return { markdown, problem: null };
        } finally {
          earlier.service.dispose();
        }
      },
    ),
  );
}
