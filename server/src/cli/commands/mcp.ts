import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { CallError, EXIT } from '../io.ts';
import { readOptions } from '../options.ts';
import { systemToday } from '../selection.ts';
import type { Command } from './command.ts';

/** Serves agents and assistants. The protocol is loaded only now, so that `lint` does not pay for it at start-up. */
export const mcp: Command = {
  name: 'mcp',
  help: (messages) => messages.helpMcp,
  async run(args, io) {
    const { paths, values, locale, messages, today } = readOptions(args, { write: { type: 'boolean' } }, io);
    const [given = '.', more] = paths;
    if (more !== undefined) throw new CallError(messages.cli.unexpectedArgument(more));
    const folder = path.resolve(io.cwd, given);
    if (!existsSync(folder)) throw new CallError(messages.cli.noSuchPath(given));
    if (!statSync(folder).isDirectory()) throw new CallError(messages.cli.notAFolder(given));
    if (io.interactive) io.err(`${messages.cli.mcpWaits(given)}\n`);
    const { serve } = await import('../mcp/serve.ts').catch(() => {
      // The extension, whose editor has the same tools, is packed without it.
      throw new CallError(messages.cli.mcpNotHere);
    });
    await serve({ folder, locale, io, mayWrite: values.write === true, today: () => today ?? systemToday() });
    return EXIT.ok;
  },
};
