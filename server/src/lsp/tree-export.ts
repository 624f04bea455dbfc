import { mermaid, treeMarkdown } from '../core/index.ts';
import { TREE_EXPORT, type TreeExportParams, type TreeExportResult } from '../protocol.ts';
import type { Session } from './session.ts';

/** Writes a cycle's tree for another page, in the reader's language; the command line writes the same. */
export function serveTreeExport({ connection, service, client, guard }: Session): void {
  connection.onRequest(
    TREE_EXPORT,
    guard('tree export', null, (params: TreeExportParams | null): TreeExportResult | null => {
      const tree = service.tree(typeof params?.cycle === 'string' ? params.cycle : null, client.locale);
      if (params?.format === 'mermaid') return mermaid(tree, client.locale);
      return params?.format === 'markdown' ? { text: treeMarkdown(tree, client.locale), note: null } : null;
    }),
  );
}
