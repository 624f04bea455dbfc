import { messagesOf } from '../core/index.ts';
import { COMMANDS } from './commands/index.ts';
import { CallError, EXIT, type Io } from './io.ts';
import { localeOfCall } from './options.ts';
import { wrapped } from './wrap.ts';

/** Runs one call of `okr` and gives its exit code. Never rejects: whatever goes wrong is one line on `err`. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const messages = messagesOf(localeOfCall(args, io)).cli;
  const [name, ...rest] = args;
  if (name === '--version' || name === '-V') {
    io.out(`${io.version}\n`);
    return EXIT.ok;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    io.out(wrapped(messages.help, io.width));
    return EXIT.ok;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  try {
    if (name === undefined) throw new CallError(messages.noCommand);
    if (command === undefined) throw new CallError(messages.unknownCommand(name));
    if (rest.includes('--help') || rest.includes('-h')) {
      io.out(wrapped(command.help(messages), io.width));
      return EXIT.ok;
    }
    return await command.run(rest, io);
  } catch (error) {
    io.err(`okr: ${error instanceof CallError ? error.message : messages.failed(String((error as Error)?.message ?? error))}\n`);
    return EXIT.wrongCall;
  }
}
