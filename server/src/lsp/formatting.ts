import type {
  DocumentFormattingParams,
  DocumentRangeFormattingParams,
  FormattingOptions,
  TextEdit as LspTextEdit,
} from 'vscode-languageserver';
import type { OffsetRange } from '../core/base/range.ts';
import { lspEdit } from './convert.ts';
import type { Session } from './session.ts';

/** Lays out a document or the lines of a range, as small edits: cursors, folds and marks of the editor stay where they are. */
export function registerFormatting({ connection, service, uris, guard }: Session): void {
  const editsOf = (uri: string, options: FormattingOptions | undefined, range: OffsetRange | null): LspTextEdit[] =>
    (service.shape.format(uri, { step: options?.tabSize ?? null }, range) ?? []).map((edit) => lspEdit(service, uri, edit));
  connection.onDocumentFormatting(
    guard('formatting', null, ({ textDocument, options }: DocumentFormattingParams): LspTextEdit[] | null =>
      editsOf(uris.fromClient(textDocument.uri), options, null),
    ),
  );
  connection.onDocumentRangeFormatting(
    guard('formatting', null, ({ textDocument, options, range }: DocumentRangeFormattingParams): LspTextEdit[] | null => {
      const uri = uris.fromClient(textDocument.uri);
      return editsOf(uri, options, [service.offsetAt(uri, range.start), service.offsetAt(uri, range.end)]);
    }),
  );
}
