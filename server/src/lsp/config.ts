import { CONFIG_OF, type ConfigOfParams, type ConfigOfResult } from '../protocol.ts';
import type { Session } from './session.ts';

/** Answers which configuration rules a file, for the status item. */
export function registerConfig({ connection, service, uris, guard }: Session): void {
  connection.onRequest(
    CONFIG_OF,
    guard('config of a file', { config: null }, ({ uri }: ConfigOfParams): ConfigOfResult => {
      const config = service.configOf(uris.fromClient(uri));
      return { config: config === null ? null : uris.toClient(config) };
    }),
  );
}
