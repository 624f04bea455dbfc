import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathOfUri, uriOfPath } from '../../node/file-workspace.ts';
import { type EditedFile, openFile, replaceFile } from '../editing.ts';
import { CallError, EXIT, type Io } from '../io.ts';
import { type Options, readOptions } from '../options.ts';
import { type Selection, select } from '../selection.ts';
import { printable } from '../style.ts';
import type { Command } from './command.ts';

const OPTIONS = {
  from: { type: 'string' },
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
} as const;

/** Starts the files of the next cycle. */
export const rollOver: Command = {
  name: 'roll-over',
  help: (messages) => messages.helpRollOver,
  async run(args, io) {
    const given = readOptions(args, OPTIONS, io);
    const [cycle, ...paths] = given.paths;
    const options = { ...given, paths };
    const { messages, values } = options;
    if (cycle === undefined) throw new CallError(messages.rollOver.cli.noCycle);
    const selection = await select(options, io);
    const failed: string[] = [];
    const files = filesOf(selection, cycle, options).flatMap((uri): EditedFile[] => {
      const file = openFile(selection, uri, messages.cli);
      if (typeof file !== 'string') return [file];
      failed.push(file);
      return [];
    });
    const folder = typeof values.output === 'string' ? path.resolve(io.cwd, values.output) : null;
    const isWritten = values['dry-run'] !== true;
    const targets = new Set<string>();
    for (const { file, made } of newFiles(files, cycle, selection, options)) {
      const from = selection.pathOf(file.uri);
      if (made.text === null) {
        failed.push(`${from}: ${made.problem}`);
        continue;
      }
      const full = folder === null ? pathOfUri(made.uri) : path.join(folder, path.basename(pathOfUri(made.uri)));
      const shown = selection.pathOf(uriOfPath(full));
      if (targets.has(full)) {
        failed.push(messages.rollOver.cli.sameFile(shown));
        continue;
      }
      targets.add(full);
      if (isWritten) {
        if (!(await mayWrite(full, shown, options, io))) {
          failed.push(messages.rollOver.cli.exists(shown));
          continue;
        }
        const problem = replaceFile(full, file.mark + made.text, shown, io, messages.cli);
        if (problem !== null) {
          failed.push(problem);
          continue;
        }
      }
      io.out(`${messages.rollOver.cli.made(shown, from)}\n`);
      for (const note of made.notes) io.out(`  ${printable(note)}\n`);
    }
    if (!isWritten) io.out(`${messages.close.cli.dryRun}\n`);
    for (const problem of failed) io.err(`okr: ${printable(problem)}\n`);
    selection.service.dispose();
    return failed.length > 0 ? EXIT.wrongCall : EXIT.ok;
  },
};

/** The files of the cycle that `--from` names; without it, of the one that the new cycle follows. */
function filesOf({ service, uris }: Selection, cycle: string, { values, messages }: Options): readonly string[] {
  const okrFiles = uris.filter((uri) => service.cyclesOf(uri).own !== null);
  const known = [...new Set(okrFiles.map((uri) => service.cyclesOf(uri).own as string))].sort();
  const named = (name: string) => uris.some((uri) => service.cycleNamed(uri, name) !== null);
  if (!named(cycle)) throw new CallError(messages.rollOver.unknownCycle(cycle));
  const from = typeof values.from === 'string' ? values.from : null;
  const chosen = okrFiles.filter((uri) => {
    const { own, next } = service.cyclesOf(uri);
    return from === null ? next === service.cycleNamed(uri, cycle) : own === service.cycleNamed(uri, from);
  });
  if (chosen.length > 0) return chosen;
  if (from !== null) throw new CallError(messages.cli.noSuchCycle(from, known.join(', ')));
  throw new CallError(messages.rollOver.cli.noneBefore(cycle, known.join(', ')));
}

/** All new files, made twice: what one of them brings may be the parent that another one misses. */
function newFiles(files: readonly EditedFile[], cycle: string, { service }: Selection, { locale }: Options) {
  const make = () => files.map((file) => ({ file, made: service.rollOver(file.uri, cycle, locale) }));
  for (const { made } of make())
    if (made.text !== null && service.textOf(made.uri) === undefined) service.open(made.uri, made.text);
  return make();
}

/** Whether a file may be written: it is not there yet, or somebody said so. */
async function mayWrite(full: string, shown: string, { values, messages }: Options, io: Io): Promise<boolean> {
  if (!existsSync(full) || values.force === true) return true;
  if (!io.interactive) return false;
  const answer = (await io.ask(messages.rollOver.cli.overwrite(shown)))?.trim().toLowerCase();
  return answer !== undefined && /^(?:y|yes|o|oui)$/.test(answer);
}
