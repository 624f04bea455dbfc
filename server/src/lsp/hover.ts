import { type Hover, MarkupKind, type TextDocumentPositionParams } from 'vscode-languageserver';
import { lspRange, withoutMarkdown } from './convert.ts';
import type { Session } from './session.ts';

export function registerHover({ connection, service, client, uris, guard }: Session): void {
  connection.onHover(
    guard('hover', null, ({ textDocument, position }: TextDocumentPositionParams): Hover | null => {
      const uri = uris.fromClient(textDocument.uri);
      const hover = service.hover(uri, service.offsetAt(uri, position), client.locale, client.hoverImages);
      if (!hover) return null;
      const contents = client.markdownHover
        ? { kind: MarkupKind.Markdown, value: hover.markdown }
        : { kind: MarkupKind.PlainText, value: withoutMarkdown(hover.markdown) };
      return { contents, range: lspRange(service, uri, hover.range) };
    }),
  );
}
