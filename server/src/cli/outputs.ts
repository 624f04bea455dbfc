import path from 'node:path';
import type { Messages } from '../core/index.ts';
import { FORMATTERS, type FormatName } from './formatters/index.ts';
import { CallError, type Io } from './io.ts';
import { choose } from './options.ts';

/** One output of a run: a format, and the file it goes into; `null` for the screen. */
export interface Output {
  readonly format: FormatName;
  /** As typed in the call. */
  readonly file: string | null;
}

/**
 * The outputs that `--format NAME[=FILE]` asks for. What goes into files leaves the screen alone: people who look at it
 * read `text` there, unless they ask for something else.
 */
export function outputsOf(formats: readonly string[], messages: Messages['cli']): readonly Output[] {
  const names = Object.keys(FORMATTERS) as FormatName[];
  const outputs = formats.map((given): Output => {
    const [name = '', ...rest] = given.split('=');
    const format = choose(name, names, '--format', messages) as FormatName;
    if (rest.length > 0 && rest.join('=') === '') throw new CallError(messages.noOutputFile(given));
    return { format, file: rest.length > 0 ? rest.join('=') : null };
  });
  const files = outputs.flatMap(({ file }) => file ?? []);
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) throw new CallError(messages.outputTwice(twice));
  return outputs.some(({ file }) => file === null) ? outputs : [{ format: 'text', file: null }, ...outputs];
}

/** Writes the outputs: files first, so that a file that cannot be written is told before the screen is full. */
export function writeOutputs(
  outputs: readonly Output[],
  format: (name: FormatName, isScreen: boolean) => string,
  io: Io,
  messages: Messages['cli'],
): void {
  for (const { format: name, file } of outputs) {
    if (file === null) continue;
    try {
      io.write(path.resolve(io.cwd, file), format(name, false));
    } catch (error) {
      throw new CallError(messages.unwritable(file, String((error as NodeJS.ErrnoException).code ?? error)));
    }
  }
  for (const { format: name, file } of outputs) if (file === null) io.out(format(name, true));
}
