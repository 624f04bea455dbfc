import { TREE_ROW_AT, type TreeRowAtResult } from '../protocol.ts';
import type { Session } from './session.ts';

/** Serves the way from the text to the tree: which row the cursor is on. */
export function registerRowAt({ connection, service, uris, guard }: Session): void {
  connection.onRequest(
    TREE_ROW_AT,
    guard('row at', NO_ROW, (params: unknown): TreeRowAtResult => {
      const { uri: given, line, character, objective } = (params ?? {}) as Partial<Record<string, unknown>>;
      if (typeof given !== 'string' || !isCount(line) || !isCount(character)) return NO_ROW;
      const uri = uris.fromClient(given);
      return { id: service.rowAt(uri, service.offsetAt(uri, { line, character }), objective === true) };
    }),
  );
}

const NO_ROW: TreeRowAtResult = { id: null };
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
