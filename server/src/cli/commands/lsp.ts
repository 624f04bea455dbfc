import { CallError, EXIT } from '../io.ts';
import { localeOfEnvironment } from '../locale.ts';
import { readOptions } from '../options.ts';
import type { Command } from './command.ts';

/** What VS Code's client adds when it starts a server: the channel, and whose process to outlive by no means. */
const BY_CLIENTS = { 'node-ipc': { type: 'boolean' }, clientProcessId: { type: 'string' } } as const;

/** Becomes the language server. It is loaded only now, so that `lint` does not pay for it at start-up. */
export const lsp: Command = {
  name: 'lsp',
  help: (messages) => messages.helpLsp,
  async run(args, io) {
    const { paths, values, messages, locale } = readOptions(args, { stdio: { type: 'boolean' }, ...BY_CLIENTS }, io);
    if (paths.length > 0) throw new CallError(messages.cli.unexpectedArgument(paths[0] as string));
    if (!values.stdio && !values['node-ipc']) throw new CallError(messages.cli.lspNeedsStdio);
    const { startNodeServer } = await import('../../node/start.ts');
    // A language that the call asks for counts before the editor's, that of the environment after it.
    startNodeServer({ asked: values.locale === undefined ? null : locale, fallback: localeOfEnvironment(io.env) });
    // The server ends the process itself, on the client's `exit`.
    return new Promise<number>(() => EXIT.ok);
  },
};
