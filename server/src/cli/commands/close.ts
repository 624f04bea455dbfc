import { closeReport, closeTable, type Graded } from '../close-summary.ts';
import { type EditedFile, openFile, writeEdits } from '../editing.ts';
import { type AskedGrades, askGrades, gradesWithoutAsking, type Wanted } from '../grading.ts';
import { CallError, EXIT, type Io } from '../io.ts';
import { choose, listOf, type Options, readOptions } from '../options.ts';
import { type Selection, select } from '../selection.ts';
import { painter, printable } from '../style.ts';
import type { Command } from './command.ts';

const OPTIONS = {
  cycle: { type: 'string' },
  yes: { type: 'boolean', short: 'y' },
  score: { type: 'string', multiple: true },
  retrospective: { type: 'string', multiple: true },
  regrade: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  format: { type: 'string' },
} as const;

/** Writes the final grades of a cycle into its files. */
export const close: Command = {
  name: 'close',
  help: (messages) => messages.helpClose,
  async run(args, io) {
    const options = readOptions(args, OPTIONS, io);
    const { values, messages } = options;
    const format = choose(values.format, ['text', 'json'] as const, '--format', messages.cli) ?? 'text';
    const wanted: Wanted = {
      yes: values.yes === true,
      regrade: values.regrade === true,
      scores: pairsOf(listOf(values.score), '--score', options),
      retrospectives: pairsOf(listOf(values.retrospective), '--retrospective', options),
    };
    const isScripted = wanted.yes || wanted.scores.length > 0 || wanted.retrospectives.length > 0;
    if (!isScripted && !io.interactive) throw new CallError(messages.close.cli.noTerminal);

    const selection = await select(options, io);
    const { cycle, uris } = filesOf(selection, options);
    const failed: string[] = [];
    const files = uris.flatMap((uri): EditedFile[] => {
      const file = openFile(selection, uri, messages.cli);
      if (typeof file !== 'string') return [file];
      failed.push(file);
      return [];
    });
    const forms = files.map(({ uri }) => selection.service.closeForm(uri, options.locale));
    const stated = isScripted ? gradesWithoutAsking(forms, wanted, selection, options) : null;
    if (forms.some(({ isOver }) => isOver === false)) io.err(`${messages.close.cli.notOver(cycle)}\n`);
    const graded = stated ?? (await askGrades(forms, wanted, selection, options, io));

    const isWritten = values['dry-run'] !== true;
    const done = files.flatMap((file, index): Graded[] => {
      const problem = isWritten ? writeInto(file, graded[index] ?? { answers: [] }, selection, options, io) : null;
      if (problem !== null) failed.push(problem);
      return problem === null ? [{ form: forms[index] as Graded['form'], answers: graded[index]?.answers ?? [] }] : [];
    });
    const summary = closeReport(cycle, done, selection, isWritten);
    io.out(format === 'json' ? `${JSON.stringify(summary, null, 2)}\n` : closeTable(summary, painter(io.colour), options.locale));
    for (const problem of failed) io.err(`okr: ${printable(problem)}\n`);
    selection.service.dispose();
    return failed.length > 0 ? EXIT.wrongCall : EXIT.ok;
  },
};

/** The selected files of one cycle; which one must be said where there are several. */
function filesOf({ service, uris }: Selection, { values, messages }: Options): { cycle: string; uris: readonly string[] } {
  const named = uris.flatMap((uri) => {
    const { own } = service.cyclesOf(uri);
    return own === null ? [] : [{ uri, cycle: own }];
  });
  const known = [...new Set(named.map(({ cycle }) => cycle))].sort();
  const asked = typeof values.cycle === 'string' ? values.cycle : null;
  const cycle = asked === null ? known[0] : known.find((name) => uris.some((uri) => service.cycleNamed(uri, asked) === name));
  if (cycle === undefined) {
    throw new CallError(asked === null ? messages.close.cli.noCycle : messages.cli.noSuchCycle(asked, known.join(', ')));
  }
  if (asked === null && known.length > 1) throw new CallError(messages.close.cli.whichCycle(known));
  return { cycle, uris: named.filter((file) => file.cycle === cycle).map(({ uri }) => uri) };
}

/** `REF=VALUE`, taken apart at the first `=`. */
function pairsOf(given: readonly string[], name: string, { messages }: Options): Wanted['scores'] {
  return given.map((pair) => {
    const at = pair.indexOf('=');
    if (at < 1) throw new CallError(messages.close.cli.badPair(name, pair));
    return { ref: pair.slice(0, at).trim(), value: pair.slice(at + 1) };
  });
}

function writeInto(
  file: EditedFile,
  { answers }: Pick<AskedGrades, 'answers'>,
  selection: Selection,
  { locale, messages }: Options,
  io: Io,
): string | null {
  if (answers.length === 0) return null;
  return writeEdits(file, selection.service.closeWrite(file.uri, answers, locale), selection, io, messages.cli);
}
