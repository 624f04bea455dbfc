import {
  type CancellationToken,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { lspDiagnostic } from './convert.ts';
import { fingerprint } from './fingerprint.ts';
import type { Session } from './session.ts';
import { createSlices } from './slices.ts';
import { gatherChanges, orCancelled } from './wait.ts';

export const DIAGNOSTIC_PROVIDER = { identifier: 'okr', interFileDependencies: true, workspaceDiagnostics: true };

/**
 * For clients that ask. A result id stands for the findings themselves; it is looked at again when anything may have
 * moved that they depend on: the text, other files or the configuration. The first request for the whole workspace is
 * answered even with nothing, so that a client knows where it stands; a later one is held until there is something to
 * tell, so nobody has to poll.
 */
export function answerDiagnosticPulls(session: Session): void {
  const { connection, runtime, service, client, documents, uris, guard, ready } = session;
  const items = (uri: string) => service.diagnostics(uri, client.locale).map((finding) => lspDiagnostic(finding, client));
  const ids = new Map<string, { readonly revision: number; readonly id: string }>();
  const resultId = (uri: string): string => {
    const revision = service.findingsRevision(uri);
    const known = ids.get(uri);
    if (known?.revision === revision) return known.id;
    const id = fingerprint(JSON.stringify(items(uri))).toString(36);
    ids.set(uri, { revision, id });
    return id;
  };

  /** What the client has last been told of a document, and in which of its versions. */
  const told: Told = new Map();
  connection.languages.diagnostics.on(
    guard(
      'document diagnostics',
      { kind: DocumentDiagnosticReportKind.Full, items: [] } as DocumentDiagnosticReport,
      ({ textDocument, previousResultId }: DocumentDiagnosticParams): DocumentDiagnosticReport => {
        const uri = uris.fromClient(textDocument.uri);
        const id = resultId(uri);
        told.set(uri, { version: documents.get(uri)?.version ?? null, id });
        if (previousResultId === id) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id };
        return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items: items(uri) };
      },
    ),
  );

  const reportOf = (uri: string, known: ReadonlyMap<string, string>): WorkspaceDocumentDiagnosticReport | undefined => {
    const id = resultId(uri);
    const before = known.get(uri);
    if (before === id) return undefined;
    const found = items(uri);
    // A file without findings that was never reported has nothing to say.
    if (found.length === 0 && before === undefined) return undefined;
    const version = documents.get(uri)?.version ?? null;
    return { kind: DocumentDiagnosticReportKind.Full, uri: uris.toClient(uri), version, resultId: id, items: found };
  };

  /** What is new in some files; other requests get their turn in between. */
  const reportsOf = async (files: Iterable<string>, known: ReadonlyMap<string, string>, token: CancellationToken) => {
    const reports: WorkspaceDocumentDiagnosticReport[] = [];
    const slice = createSlices(runtime);
    for (const uri of files) {
      const report = reportOf(uri, known);
      if (report) reports.push(report);
      await slice();
      if (token.isCancellationRequested) break;
    }
    return reports;
  };

  let answered = false;
  connection.languages.diagnostics.onWorkspace(
    guard(
      'workspace diagnostics',
      { items: [] } as WorkspaceDiagnosticReport,
      async ({ previousResultIds }: WorkspaceDiagnosticParams, token): Promise<WorkspaceDiagnosticReport> => {
        const known = new Map(previousResultIds.map(({ uri, value }) => [uris.fromClient(uri), value]));
        const changes = gatherChanges(service, token);
        try {
          if (!ready.done) await orCancelled(ready.promise, token);
          changes.take();
          const all = new Set([...service.files(), ...known.keys()]);
          let found = await reportsOf(all, known, token);
          while (found.length === 0 && answered && !token.isCancellationRequested) {
            await changes.next();
            found = await reportsOf(changes.take(), known, token);
          }
          answered = true;
          return { items: found };
        } finally {
          changes.stop();
        }
      },
    ),
  );

  if (client.refreshesDiagnostics) refreshStale(session, told, resultId);
}

type Told = Map<string, { readonly version: number | null; readonly id: string }>;

/**
 * Asks the client to pull again when the findings of an open file are others than those it was told of: because of another
 * file, or of the configuration. After an edit of the file itself it asks anyway.
 */
function refreshStale(
  { connection, service, documents, ready, runtime }: Session,
  told: Told,
  resultId: (uri: string) => string,
): void {
  const changed = new Set<string>();
  const isStale = (uri: string): boolean => {
    const document = documents.get(uri);
    const last = told.get(uri);
    if (!document) told.delete(uri);
    if (!document || !last) return document !== undefined && uri !== documents.lastEdited();
    return last.version === document.version && last.id !== resultId(uri);
  };
  const refresh = () => connection.languages.diagnostics.refresh().catch(() => undefined);
  service.onDidChange(async ({ files }) => {
    const isAwaited = changed.size > 0;
    for (const uri of files) if (documents.get(uri)) changed.add(uri);
    if (isAwaited || changed.size === 0) return;
    await runtime.pause();
    const uris = [...changed];
    changed.clear();
    if (uris.some(isStale)) void refresh();
  });
  void ready.promise.then(refresh);
}
