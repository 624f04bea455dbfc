import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  type DocumentLink,
  type DocumentLinkParams,
  type Location,
  type ReferenceParams,
  type ServerCapabilities,
  type WorkspaceSymbol,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver';
import type { Client } from './client.ts';
import { lspRange } from './convert.ts';
import { cancelled } from './guard.ts';
import { registerHierarchy } from './hierarchy.ts';
import { registerRename } from './rename.ts';
import type { Session } from './session.ts';
import { SYMBOL_KINDS } from './symbol-kinds.ts';
import { orCancelled } from './wait.ts';

export function navigationCapabilities({ preparesRename }: Client): ServerCapabilities {
  return {
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: preparesRename ? { prepareProvider: true } : true,
    workspaceSymbolProvider: true,
    documentLinkProvider: { resolveProvider: false },
    callHierarchyProvider: true,
  };
}

/** Ways from one file to another. Whoever looks across files waits until all of them are known. */
export function registerNavigation(session: Session): void {
  const { connection, service, uris, guard, ready } = session;
  const { navigation } = service;
  connection.onReferences(
    guard('references', null, async ({ textDocument, position, context }: ReferenceParams, token): Promise<Location[] | null> => {
      await orCancelled(ready.promise, token);
      const uri = uris.fromClient(textDocument.uri);
      const offset = service.offsetAt(uri, position);
      const places = await navigation.references(
        uri,
        offset,
        context?.includeDeclaration !== false,
        () => token.isCancellationRequested,
      );
      if (!places) throw cancelled();
      return places.map((place) => ({ uri: uris.toClient(place.uri), range: { start: place.start, end: place.end } }));
    }),
  );
  connection.onDocumentHighlight(
    guard('highlight', null, ({ textDocument, position }: DocumentHighlightParams): DocumentHighlight[] => {
      const uri = uris.fromClient(textDocument.uri);
      return navigation.highlights(uri, service.offsetAt(uri, position)).map(({ range, declares }) => ({
        range: lspRange(service, uri, range),
        kind: declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      }));
    }),
  );
  connection.onWorkspaceSymbol(
    guard('workspace symbols', null, async ({ query }: WorkspaceSymbolParams, token): Promise<WorkspaceSymbol[] | null> => {
      await orCancelled(ready.promise, token);
      const wanted = typeof query === 'string' ? query : '';
      const found = await navigation.workspaceSymbols(wanted, () => token.isCancellationRequested);
      if (!found) throw cancelled();
      return found.map(({ kind, name, container, uri, start, end }) => ({
        name,
        kind: SYMBOL_KINDS[kind],
        containerName: container,
        location: { uri: uris.toClient(uri), range: { start, end } },
      }));
    }),
  );
  connection.onDocumentLinks(
    guard('document links', null, async ({ textDocument }: DocumentLinkParams, token): Promise<DocumentLink[]> => {
      // A parent may stand in a file that is still to be read.
      await orCancelled(ready.promise, token);
      const uri = uris.fromClient(textDocument.uri);
      return navigation.documentLinks(uri).map(({ range, target, position, tooltip }) => ({
        range: lspRange(service, uri, range),
        // Editors agree on no other way to name a line.
        target: position ? `${uris.toClient(target)}#L${position.line + 1},${position.character + 1}` : target,
        ...(tooltip === null ? {} : { tooltip }),
      }));
    }),
  );
  registerRename(session);
  registerHierarchy(session);
}
