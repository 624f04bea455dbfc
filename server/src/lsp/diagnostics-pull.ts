import {
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { lspDiagnostic } from './convert.ts';
import type { Session } from './session.ts';
import { nextChange } from './wait.ts';

export const DIAGNOSTIC_PROVIDER = { identifier: 'okr', interFileDependencies: true, workspaceDiagnostics: true };

/**
 * For clients that ask. A result id stands for all that a file's findings depend on: its text, other files and the
 * configuration. A request for the whole workspace is held until there is something to tell, so nobody has to poll.
 */
export function answerDiagnosticPulls(session: Session): void {
  const { connection, service, client, documents, uris, guard, ready } = session;
  const items = (uri: string) => service.diagnostics(uri, client.locale).map((finding) => lspDiagnostic(finding, client));
  const resultId = (uri: string) => String(service.findingsRevision(uri));

  connection.languages.diagnostics.on(
    guard(
      'document diagnostics',
      { kind: DocumentDiagnosticReportKind.Full, items: [] } as DocumentDiagnosticReport,
      ({ textDocument, previousResultId }: DocumentDiagnosticParams): DocumentDiagnosticReport => {
        const uri = uris.fromClient(textDocument.uri);
        const id = resultId(uri);
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

  connection.languages.diagnostics.onWorkspace(
    guard(
      'workspace diagnostics',
      { items: [] } as WorkspaceDiagnosticReport,
      async ({ previousResultIds }: WorkspaceDiagnosticParams, token): Promise<WorkspaceDiagnosticReport> => {
        const known = new Map(previousResultIds.map(({ uri, value }) => [uris.fromClient(uri), value]));
        if (!ready.done) await Promise.race([ready.promise, nextChange(service, token, () => false)]);
        let candidates: Iterable<string> = [...new Set([...service.files(), ...known.keys()])];
        for (;;) {
          const reports: WorkspaceDocumentDiagnosticReport[] = [];
          for (const uri of candidates) {
            const report = reportOf(uri, known);
            if (report) reports.push(report);
          }
          if (reports.length > 0 || token.isCancellationRequested || session.ended()) return { items: reports };
          candidates = await nextChange(service, token, (files) => files.size > 0);
        }
      },
    ),
  );

  if (client.refreshesDiagnostics) refreshOthers(session);
}

/** Asks the client to pull again when the findings of an open file moved that it did not just edit. */
function refreshOthers({ connection, service, documents, ready, runtime }: Session): void {
  let asked = false;
  const refresh = async () => {
    if (asked) return;
    asked = true;
    await runtime.pause();
    asked = false;
    connection.languages.diagnostics.refresh().catch(() => undefined);
  };
  service.onDidChange(({ files }) => {
    for (const uri of files) {
      if (uri !== documents.lastEdited() && documents.get(uri)) return void refresh();
    }
  });
  void ready.promise.then(refresh);
}
