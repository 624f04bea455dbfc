import { type CodeLensParams, CodeLensRefreshRequest, type Command, type CodeLens as LspCodeLens } from 'vscode-languageserver';
import type { LensAction } from '../core/service.ts';
import {
  CHECK_IN_COMMAND,
  CHECK_IN_ROUND_COMMAND,
  type CheckInRoundParams,
  CLOSE_CYCLE_COMMAND,
  type CloseParams,
  EXPLAIN_SCORE_COMMAND,
  type KeyResultPointer,
} from '../protocol.ts';
import { lspRange } from './convert.ts';
import { refreshWhenStale } from './refresh.ts';
import type { Session } from './session.ts';

/** Their words are part of the first answer: making them costs less than a request for each. */
export function registerCodeLenses(session: Session): void {
  const { connection, service, client, uris, guard, settings } = session;
  const shown = refreshWhenStale(session, client.refreshesLenses, {
    look: (uri, { codeLens }) => service.codeLenses(uri, codeLens, client.locale).map(({ title }) => title),
    refresh: () => connection.sendRequest(CodeLensRefreshRequest.type),
  });
  connection.onCodeLens(
    guard('code lenses', null, async ({ textDocument }: CodeLensParams, token): Promise<LspCodeLens[] | null> => {
      const { codeLens } = await settings.current(token);
      const uri = uris.fromClient(textDocument.uri);
      const lenses = service.codeLenses(uri, codeLens, client.locale);
      shown.tell(uri, () => lenses.map(({ title }) => title));
      return lenses.map(({ range, title, action }) => ({
        range: lspRange(service, uri, range),
        command: commandOf(session, title, action),
      }));
    }),
  );
}

/** What a click does; a client without our commands gets a line that does nothing. */
function commandOf({ client, service, uris }: Session, title: string, action: LensAction): Command {
  if (!client.commands) return { title, command: '' };
  if (action.does === 'check-in-round' || action.does === 'close') {
    const argument: CheckInRoundParams & CloseParams = { uri: uris.toClient(action.uri) };
    return { title, command: action.does === 'close' ? CLOSE_CYCLE_COMMAND : CHECK_IN_ROUND_COMMAND, arguments: [argument] };
  }
  const { pointer } = action;
  const argument: KeyResultPointer =
    'uri' in pointer ? { uri: uris.toClient(pointer.uri), ...service.positionAt(pointer.uri, pointer.offset) } : pointer;
  return { title, command: action.does === 'explain' ? EXPLAIN_SCORE_COMMAND : CHECK_IN_COMMAND, arguments: [argument] };
}
