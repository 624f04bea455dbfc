import {
  type CodeAction,
  type CodeActionParams,
  CodeActionTriggerKind,
  StringValue,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { OffsetRange } from '../core/base/range.ts';
import type { CodeAction as OkrCodeAction } from '../core/service.ts';
import { indentedFrom, lspDiagnostic, lspEdit, plainText } from './convert.ts';
import type { Session } from './session.ts';

export const CODE_ACTION_KINDS = ['quickfix', 'refactor.rewrite', 'source.fixAll.okr'];

export function registerCodeActions(session: Session): void {
  const { connection, service, client, uris, guard } = session;
  connection.onCodeAction(
    guard('code actions', null, ({ textDocument, range, context }: CodeActionParams): CodeAction[] | null => {
      // A client that only knows commands cannot be handed an edit.
      if (!client.literalCodeActions) return null;
      const uri = uris.fromClient(textDocument.uri);
      const offsets: OffsetRange = [service.offsetAt(uri, range.start), service.offsetAt(uri, range.end)];
      const wanted = (kind: string) =>
        context?.only
          ? context.only.some((only) => kind === only || kind.startsWith(`${only}.`))
          : !kind.startsWith('source.') || context?.triggerKind !== CodeActionTriggerKind.Automatic;
      const diagnostics = new Map(service.diagnostics(uri, client.locale).map((it) => [keyOf(it), lspDiagnostic(it, client)]));
      return service
        .codeActions(uri, offsets, client.locale)
        .filter((action) => wanted(action.kind))
        .map((action) => {
          const diagnostic = action.finding && diagnostics.get(keyOf(action.finding));
          return {
            title: action.title,
            kind: action.kind,
            ...(diagnostic ? { diagnostics: [diagnostic] } : {}),
            edit: editOf(session, uri, action),
          };
        });
    }),
  );
}

function keyOf(finding: { readonly rule: string; readonly range: OffsetRange; readonly message: string }): string {
  return `${finding.rule} ${finding.message} ${finding.range[0]} ${finding.range[1]}`;
}

/** Edits name the version they were made for where the client can check it. */
function editOf({ service, client, documents, uris }: Session, uri: string, action: OkrCodeAction): WorkspaceEdit {
  const edits = action.edits.map((edit) => lspEdit(service, uri, edit));
  const plain = action.snippet ? edits.map((edit) => ({ ...edit, newText: plainText(edit.newText) })) : edits;
  if (!client.documentChanges) return { changes: { [uris.toClient(uri)]: plain } };
  const textDocument = { uri: uris.toClient(uri), version: documents.get(uri)?.version ?? null };
  if (!action.snippet || !client.snippetEdits) return { documentChanges: [{ textDocument, edits: plain }] };
  const text = service.textOf(uri) ?? '';
  const snippets = action.edits.map(({ range, newText }, i) => {
    const snippet = StringValue.createSnippet(indentedFrom(newText, text, range[0]));
    return { range: (edits[i] as (typeof edits)[number]).range, snippet };
  });
  return { documentChanges: [{ textDocument, edits: snippets }] };
}
