import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type OkrApi, start } from '../extension.ts';

/** Desktop and remote hosts: the server runs in a process of its own. */
export function activate(context: ExtensionContext): OkrApi {
  const module = Uri.joinPath(context.extensionUri, 'dist/cli/okr.js').fsPath;
  const run = { module, args: ['lsp'], transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6019'] } };
  return start(context, (id, name, options) => new LanguageClient(id, name, { run, debug }, options));
}
