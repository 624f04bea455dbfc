import type { ImportAsked } from '../core/features/exchange-forms.ts';
import {
  IMPORT_PASTE,
  IMPORT_READ,
  type ImportPasteResult,
  type ImportReadResult,
  OBJECTIVE_MARKDOWN,
  type ObjectiveMarkdownResult,
} from '../protocol.ts';
import { lspEdit } from './convert.ts';
import type { Session } from './session.ts';

type Given = Readonly<Record<string, unknown>> | null;

/** Serves what comes in from texts and tables, and an objective as Markdown. */
export function registerExchange(session: Session): void {
  const { connection, service, documents, client, uris, guard } = session;
  const { exchange } = service;
  const { locale } = client;
  connection.onRequest(
    IMPORT_READ,
    guard('import', null, (params: Given): ImportReadResult => {
      return exchange.read(textIn(params?.text), askedIn(params), uris.fromClient(textIn(params?.uri)), locale);
    }),
  );
  connection.onRequest(
    IMPORT_PASTE,
    guard('paste', NOTHING, (params: Given): ImportPasteResult => {
      const { line, character } = params ?? {};
      const uri = uris.fromClient(textIn(params?.uri));
      if (!isCount(line) || !isCount(character)) return NOTHING;
      const offset = service.offsetAt(uri, { line, character });
      const { edits, cursor, view } = exchange.paste(textIn(params?.text), askedIn(params), uri, offset, locale);
      return {
        uri: uris.toClient(uri),
        version: edits && (documents.get(uri)?.version ?? null),
        edits: (edits ?? []).map((edit) => lspEdit(service, uri, edit)),
        problem: view.problem,
        view,
        cursor,
      };
    }),
  );
  connection.onRequest(
    OBJECTIVE_MARKDOWN,
    guard('markdown', null, (params: Given): ObjectiveMarkdownResult => {
      const text = exchange.markdown(textIn(params?.row), locale);
      return text === null ? null : { text };
    }),
  );
}

const NOTHING: ImportPasteResult = { uri: null, version: null, edits: [], problem: null, view: null, cursor: null };

function askedIn(params: Given): ImportAsked {
  const shape = params?.shape === 'table' || params?.shape === 'text' ? params.shape : null;
  const columns = Array.isArray(params?.columns) ? params.columns.filter((one) => typeof one === 'string') : [];
  return { shape, language: null, team: null, cycle: null, columns };
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
