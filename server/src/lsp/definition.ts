import type { DefinitionLink, Location, TextDocumentPositionParams } from 'vscode-languageserver';
import { lspRange } from './convert.ts';
import type { Session } from './session.ts';

export function registerDefinition({ connection, service, client, uris, guard }: Session): void {
  connection.onDefinition(
    guard('definition', null, ({ textDocument, position }: TextDocumentPositionParams): DefinitionLink[] | Location[] | null => {
      const uri = uris.fromClient(textDocument.uri);
      const found = service.definition(uri, service.offsetAt(uri, position));
      if (!client.definitionLinks)
        return found.map((place) => ({ uri: uris.toClient(place.uri), range: { start: place.start, end: place.end } }));
      return found.map((place) => ({
        originSelectionRange: lspRange(service, uri, place.origin),
        targetUri: uris.toClient(place.uri),
        targetRange: { start: place.start, end: place.end },
        targetSelectionRange: { start: place.start, end: place.end },
      }));
    }),
  );
}
