import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { type OkrApi, start } from '../extension.ts';

/** VS Code for the Web: the server runs in a worker, and a restart needs a new one. */
export function activate(context: ExtensionContext): OkrApi {
  const script = Uri.joinPath(context.extensionUri, 'dist/engine.js').toString(true);
  let worker: Worker | undefined;
  // The client would take a worker itself, but tells it by `instanceof`, which the one that VS Code hands out here is not.
  const connect = async () => {
    worker?.terminate();
    worker = new Worker(script, { name: 'OKR language server' });
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return start(context, (id, name, options) => new LanguageClient(id, name, connect, options));
}
