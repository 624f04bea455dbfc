import type { Written } from '../core/features/forms.ts';
import type { WriteResult } from '../protocol.ts';
import { lspEdit } from './convert.ts';
import type { Session } from './session.ts';

/** What a request that could not be understood, or that failed, writes. */
export const NOTHING_WRITTEN: WriteResult = { uri: null, version: null, edits: [], problem: null };

/** Edits as the client makes them: for the version that the engine has seen, so that a later one is not overwritten. */
export function writeResult({ service, documents, uris }: Session, written: Written): WriteResult {
  const { uri, edits, problem } = written;
  if (edits === null) return { uri: uri === null ? null : uris.toClient(uri), version: null, edits: [], problem };
  const version = documents.get(uri)?.version ?? null;
  return { uri: uris.toClient(uri), version, edits: edits.map((edit) => lspEdit(service, uri, edit)), problem: null };
}
