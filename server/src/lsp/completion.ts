import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import { COMPLETION_LIMIT } from '../core/features/completion/entry.ts';
import type { CompletionEntry } from '../core/service.ts';
import { lspEdit, plainText, withoutMarkdown } from './convert.ts';
import type { Session } from './session.ts';

const KINDS: Readonly<Record<CompletionEntry['kind'], CompletionItemKind>> = {
  objective: CompletionItemKind.Reference,
  'key-result': CompletionItemKind.Value,
  property: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  person: CompletionItemKind.Variable,
  team: CompletionItemKind.Module,
  cycle: CompletionItemKind.Unit,
  snippet: CompletionItemKind.Snippet,
  date: CompletionItemKind.Event,
  rule: CompletionItemKind.Constant,
};

export function registerCompletion({ connection, service, client, uris, guard }: Session): void {
  const itemOf = (uri: string, entry: CompletionEntry): CompletionItem => {
    const snippet = entry.snippet && client.snippets;
    const newText = entry.snippet && !snippet ? plainText(entry.edit.newText) : entry.edit.newText;
    return {
      label: entry.label,
      kind: KINDS[entry.kind],
      ...(entry.detail === null ? {} : { detail: entry.detail }),
      ...(client.labelDetails && entry.description !== null ? { labelDetails: { description: entry.description } } : {}),
      filterText: entry.filterText,
      sortText: entry.sortText,
      textEdit: lspEdit(service, uri, { ...entry.edit, newText }),
      ...(snippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
      // Lines of a snippet carry their own indentation.
      ...(newText.includes('\n') ? { insertTextMode: InsertTextMode.asIs } : {}),
      data: entry.data,
    };
  };
  connection.onCompletion(
    guard('completion', null, ({ textDocument, position }: TextDocumentPositionParams): CompletionList | null => {
      const uri = uris.fromClient(textDocument.uri);
      const entries = service.completion(uri, service.offsetAt(uri, position), client.locale);
      return { isIncomplete: entries.length >= COMPLETION_LIMIT, items: entries.map((entry) => itemOf(uri, entry)) };
    }),
  );
  connection.onCompletionResolve((item, token) =>
    guard('completion resolve', item, (): CompletionItem => {
      const markdown = isData(item.data) ? service.resolveCompletion(item.data, client.locale) : null;
      if (markdown === null) return item;
      const documentation = client.markdownDocumentation
        ? { kind: MarkupKind.Markdown, value: markdown }
        : { kind: MarkupKind.PlainText, value: withoutMarkdown(markdown) };
      return { ...item, documentation };
    })(item, token),
  );
}

function isData(data: unknown): data is Record<string, string> {
  return typeof data === 'object' && data !== null && Object.values(data).every((value) => typeof value === 'string');
}
