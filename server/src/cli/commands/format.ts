import { openFile, writeEdits } from '../editing.ts';
import { CallError, EXIT } from '../io.ts';
import { type Options, readOptions } from '../options.ts';
import { select } from '../selection.ts';
import { printable } from '../style.ts';
import type { Command } from './command.ts';

const OPTIONS = { check: { type: 'boolean' }, indent: { type: 'string' } } as const;

/** Lays files out as an editor does. */
export const format: Command = {
  name: 'format',
  help: (messages) => messages.helpFormat,
  async run(args, io) {
    const options = readOptions(args, OPTIONS, io);
    const { values, messages } = options;
    const words = messages.format.cli;
    const step = stepOf(options);
    const selection = await select(options, io);
    const { service, uris, pathOf } = selection;
    const isChecked = values.check === true;
    const failed: string[] = [];
    let changed = 0;
    for (const uri of uris) {
      const file = openFile(selection, uri, messages.cli);
      if (typeof file === 'string') {
        failed.push(file);
        continue;
      }
      const edits = service.shape.format(uri, { step });
      if (edits === null) failed.push(words.leftAlone(pathOf(uri)));
      else if (edits.length > 0) {
        changed++;
        const problem = isChecked ? null : writeEdits(file, { uri, edits, problem: null }, selection, io, messages.cli);
        if (problem !== null) failed.push(problem);
        else io.out(`${printable(isChecked ? pathOf(uri) : words.done(pathOf(uri)))}\n`);
      }
      await service.close(uri);
    }
    if (changed === 0 && failed.length === 0) io.err(`${words.allFine(uris.length)}\n`);
    else if (isChecked && changed > 0) io.err(`${words.someNot(changed, uris.length)}\n`);
    for (const problem of failed) io.err(`okr: ${printable(problem)}\n`);
    service.dispose();
    if (failed.length > 0) return EXIT.wrongCall;
    return isChecked && changed > 0 ? EXIT.findings : EXIT.ok;
  },
};

/** Columns that `--indent` asks for; `null` goes on as each file does. */
function stepOf({ values, messages }: Options): number | null {
  const { indent } = values;
  if (typeof indent !== 'string') return null;
  if (/^[1-8]$/.test(indent)) return Number(indent);
  throw new CallError(messages.format.cli.badIndent(indent));
}
