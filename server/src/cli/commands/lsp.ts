import { createRequire } from 'node:module';
import path from 'node:path';
import { CallError, EXIT } from '../io.ts';
import { readOptions } from '../options.ts';
import type { Command } from './command.ts';

/** Hands over to the language server, which is a bundle of its own: `lint` does not pay for it at start-up. */
export const lsp: Command = {
  name: 'lsp',
  help: (messages) => messages.helpLsp,
  async run(args, io) {
    const options = readOptions(args, { stdio: { type: 'boolean' } }, io);
    if (options.paths.length > 0) throw new CallError(options.messages.cli.unexpectedArgument(options.paths[0] as string));
    if (options.values.stdio !== true) throw new CallError(options.messages.cli.lspNeedsStdio);
    const require = createRequire(__filename);
    require(path.join(__dirname, '..', 'server', 'node.js'));
    // The server ends the process itself, on the client's `exit`.
    return new Promise<number>(() => EXIT.ok);
  },
};
