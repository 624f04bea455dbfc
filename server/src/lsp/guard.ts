import { type CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Logger } from '../core/workspace/workspace.ts';

/** What a request that the client no longer waits for is answered with. */
export function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'Request cancelled');
}

/**
 * The one guard around every request: a cancelled one says so, and whatever goes wrong in a handler is logged
 * and answered with `fallback`, so one bad message never costs the session. The log holds no text that was typed.
 */
export type Guard = <P, R>(
  name: string,
  fallback: R,
  handler: (params: P, token: CancellationToken) => R | Promise<R>,
) => (params: P, token: CancellationToken) => Promise<R>;

export function createGuard(logger: Logger, ended: () => boolean): Guard {
  return (name, fallback, handler) => async (params, token) => {
    if (ended()) throw new ResponseError(ErrorCodes.InvalidRequest, 'The server was shut down');
    if (token.isCancellationRequested) throw cancelled();
    try {
      const result = await handler(params, token);
      if (token.isCancellationRequested) throw cancelled();
      return result;
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      logger.error(`${name} failed: ${describe(error)}`);
      return fallback;
    }
  };
}

/** The same for notifications, which have no answer. */
export function guarded<P>(logger: Logger, name: string, handler: (params: P) => void): (params: P) => void {
  return (params) => {
    try {
      handler(params);
    } catch (error) {
      logger.error(`${name} failed: ${describe(error)}`);
    }
  };
}

/** What kind of error it was and where in the program, without its message, which may quote somebody's text. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'not an error';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 6).map((line) => line.trim())].join(' ');
}
