import { type ConnectionOptions, LSPErrorCodes, Message, type ResponseMessage } from 'vscode-languageserver';

/** A request that is called off while it waits in the queue is answered at once and never run. */
export const CONNECTION_OPTIONS: ConnectionOptions = {
  connectionStrategy: {
    cancelUndispatched(message): ResponseMessage | undefined {
      if (!Message.isRequest(message)) return undefined;
      const error = { code: LSPErrorCodes.RequestCancelled, message: 'Request cancelled' };
      return { jsonrpc: '2.0', id: message.id, error };
    },
  },
};
