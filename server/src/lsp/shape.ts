import {
  DocumentSymbol,
  type DocumentSymbolParams,
  type FoldingRange,
  FoldingRangeKind,
  type FoldingRangeParams,
  type Position,
  type SelectionRange,
  type SelectionRangeParams,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import type { OutlineNode } from '../core/service.ts';
import { lspRange } from './convert.ts';
import type { Session } from './session.ts';

const KINDS: Readonly<Record<OutlineNode['kind'], SymbolKind>> = {
  team: SymbolKind.Module,
  objective: SymbolKind.Class,
  'key-result': SymbolKind.Field,
  list: SymbolKind.Array,
  stage: SymbolKind.EnumMember,
  action: SymbolKind.Method,
  'check-in': SymbolKind.Event,
};

/** The outline, what can be folded, and what is selected step by step. */
export function registerShape({ connection, service, client, uris, guard }: Session): void {
  const symbolOf = (uri: string, node: OutlineNode): DocumentSymbol =>
    DocumentSymbol.create(
      node.name,
      node.detail,
      KINDS[node.kind],
      lspRange(service, uri, node.range),
      lspRange(service, uri, node.selection),
      node.children.map((child) => symbolOf(uri, child)),
    );
  /** For clients that know no tree: a list in the order of the file. */
  const flatOf = (uri: string, shown: string, nodes: readonly OutlineNode[], containerName?: string): SymbolInformation[] =>
    nodes.flatMap((node) => [
      {
        name: node.name,
        kind: KINDS[node.kind],
        location: { uri: shown, range: lspRange(service, uri, node.range) },
        ...(containerName === undefined ? {} : { containerName }),
      },
      ...flatOf(uri, shown, node.children, node.name),
    ]);
  connection.onDocumentSymbol(
    guard('symbols', null, ({ textDocument }: DocumentSymbolParams): DocumentSymbol[] | SymbolInformation[] => {
      const uri = uris.fromClient(textDocument.uri);
      const nodes = service.shape.symbols(uri, client.locale);
      return client.symbolTrees ? nodes.map((node) => symbolOf(uri, node)) : flatOf(uri, textDocument.uri, nodes);
    }),
  );
  connection.onFoldingRanges(
    guard('folding', null, ({ textDocument }: FoldingRangeParams): FoldingRange[] | null => {
      const folds = service.shape.folds(uris.fromClient(textDocument.uri));
      return (
        folds?.map(({ start, end, kind }) => ({ startLine: start, endLine: end, ...(kind ? { kind: FOLDS[kind] } : {}) })) ?? null
      );
    }),
  );
  connection.onSelectionRanges(
    guard('selection', null, ({ textDocument, positions }: SelectionRangeParams): SelectionRange[] => {
      const uri = uris.fromClient(textDocument.uri);
      return positions.map((position) => selectionAt(uri, position));
    }),
  );
  const selectionAt = (uri: string, position: Position): SelectionRange => {
    const ranges = service.shape.selections(uri, service.offsetAt(uri, position));
    const outermost = ranges.reduceRight<SelectionRange | undefined>(
      (parent, range) => ({ range: lspRange(service, uri, range), ...(parent ? { parent } : {}) }),
      undefined,
    );
    return outermost ?? { range: { start: position, end: position } };
  };
}

const FOLDS = { comment: FoldingRangeKind.Comment, region: FoldingRangeKind.Region } as const;
