import path from 'node:path';
import type { CheckInAnswers, CheckInForm } from '../../core/index.ts';
import { uriOfPath } from '../../node/file-workspace.ts';
import { editFile, type WrittenFile } from '../check-in/file.ts';
import { heading, interview } from '../check-in/interview.ts';
import { movesData, movesOf, movesText, standingsOf } from '../check-in/standing.ts';
import { type Target, targetOf } from '../check-in/target.ts';
import { CallError, EXIT, type Io } from '../io.ts';
import { choose, listOf, type Options, readOptions } from '../options.ts';
import { type Selection, select } from '../selection.ts';
import { painter, printable } from '../style.ts';
import type { Command } from './command.ts';

const OPTIONS = {
  value: { type: 'string' },
  confidence: { type: 'string' },
  note: { type: 'string' },
  date: { type: 'string' },
  status: { type: 'string' },
  by: { type: 'string' },
  done: { type: 'string', multiple: true },
  'dry-run': { type: 'boolean' },
  format: { type: 'string' },
  log: { type: 'string' },
  round: { type: 'boolean' },
  team: { type: 'string' },
  cycle: { type: 'string' },
} as const;

/** What is said of a number, in the order in which it is judged. */
const SAID = ['value', 'confidence', 'note', 'status', 'done'] as const;

/** Adds a check-in to a key result, or asks a whole team. */
export const checkIn: Command = {
  name: 'check-in',
  help: (messages) => messages.helpCheckIn,
  async run(args, io) {
    const options = readOptions(args, OPTIONS, io);
    const format = choose(options.values.format, ['text', 'json'] as const, '--format', options.messages.cli) ?? 'text';
    return options.values.round === true ? round(options, io) : one(options, io, format);
  },
};

async function one(options: Options, io: Io, format: 'text' | 'json'): Promise<number> {
  const { values, messages, locale } = options;
  const words = messages.checkIn.cli;
  for (const name of ['team', 'cycle']) if (values[name] !== undefined) throw new CallError(words.onlyInRound(`--${name}`));
  const { selection, form } = await targetOf(options, io);
  const { service } = selection;
  let answers = answersOf(options, form);
  if (SAID.every((name) => values[name] === undefined)) {
    if (!io.interactive) throw new CallError(words.sayWhat);
    io.err(heading(form, null, options));
    const asked = await interview(form, answers, selection, options, io);
    if (asked.kind !== 'answers') return EXIT.ok;
    answers = asked.answers;
  }
  refuse(form, answers, selection, options);
  const before = standingsOf(service, form, locale);
  const written = write({ selection, form }, answers, options, io);
  const moves = movesOf(before, standingsOf(service, form, locale));
  const dry = values['dry-run'] === true;
  if (format === 'json') {
    const { uri, line, lines } = written;
    const data = { path: selection.pathOf(uri), line, lines, dryRun: dry, scores: movesData(moves) };
    io.out(`${JSON.stringify(data, null, 2)}\n`);
  } else io.out(writtenText(written, selection, dry, options) + movesText(moves, painter(io.colour), locale));
  service.dispose();
  return EXIT.ok;
}

/** Goes through a team: each answer is written before the next question. */
async function round(options: Options, io: Io): Promise<number> {
  const { values, messages, locale } = options;
  const words = messages.checkIn.cli;
  const given = [...SAID, 'log', 'format'].find((name) => values[name] !== undefined);
  if (given !== undefined) throw new CallError(words.notInRound(`--${given}`));
  if (!io.interactive) throw new CallError(words.roundNeedsTerminal);
  const selection = await select(options, io);
  const { service } = selection;
  const wanted = new Set(selection.uris);
  const team = typeof values.team === 'string' ? { team: values.team } : {};
  const cycle = typeof values.cycle === 'string' ? { cycle: values.cycle } : {};
  const forms = service.checkInRound({ ...team, ...cycle }, locale).filter(({ uri }) => wanted.has(uri));
  if (forms.length === 0) throw new CallError(words.nothingOpen);
  io.err(`${words.howTo}\n`);
  let count = 0;
  for (const [at, form] of forms.entries()) {
    io.err(heading(form, `${at + 1}/${forms.length}`, options));
    const asked = await interview(form, { ...answersOf(options, form) }, selection, options, io);
    if (asked.kind === 'stop') break;
    if (asked.kind === 'skip') continue;
    try {
      const before = standingsOf(service, form, locale);
      const written = write({ selection, form }, asked.answers, options, io);
      count++;
      const moves = movesOf(before, standingsOf(service, form, locale));
      io.out(writtenText(written, selection, values['dry-run'] === true, options) + movesText(moves, painter(io.colour), locale));
    } catch (error) {
      // What cannot be written of one key result keeps nobody from the next.
      if (!(error instanceof CallError)) throw error;
      io.err(`${error.message}\n`);
    }
  }
  io.err(`\n${words.done(count, forms.length)}\n`);
  service.dispose();
  return EXIT.ok;
}

function write({ selection, form }: Target, answers: CheckInAnswers, { values, messages, locale }: Options, io: Io): WrittenFile {
  const { service } = selection;
  const dry = values['dry-run'] === true;
  const { row, title } = form;
  if (typeof values.log !== 'string') {
    return editFile(selection, io, messages, form.uri, () => service.checkInWrite(row, title, answers, locale), { dry });
  }
  if (!/\.okr\.ya?ml$/.test(values.log)) throw new CallError(messages.cli.notAnOkrFile(values.log));
  if (answers.done !== null) throw new CallError(messages.checkIn.cli.notInLog);
  const log = uriOfPath(path.resolve(io.cwd, values.log));
  return editFile(selection, io, messages, log, () => service.checkInLog(log, row, title, answers, locale), {
    dry,
    create: true,
  });
}

function writtenText({ uri, line, lines }: WrittenFile, { pathOf }: Selection, dry: boolean, { messages }: Options): string {
  const words = messages.checkIn.cli;
  const place = `${pathOf(uri)}:${line}`;
  return `${dry ? words.wouldWrite(place) : place}\n${lines.map((added) => `  + ${printable(added)}\n`).join('')}`;
}

/** The answers of the call itself. */
function answersOf({ values, messages }: Options, { stages }: CheckInForm): CheckInAnswers {
  const given = (name: string) => {
    const value = values[name];
    return typeof value === 'string' ? value : null;
  };
  const ticked = listOf(values.done).flatMap((stage) => stagesNamed(stage, stages, messages.checkIn.noStage));
  return {
    date: given('date'),
    value: given('value'),
    confidence: given('confidence'),
    note: given('note'),
    status: given('status'),
    by: given('by'),
    done: values.done === undefined ? null : [...new Set([...stages.flatMap(({ done }, at) => (done ? [at] : [])), ...ticked])],
  };
}

/** The positions of stages by their title or by their number from 1; a key result that is done or not has no need of one. */
function stagesNamed(name: string, stages: CheckInForm['stages'], unknown: (name: string) => string): number[] {
  const wanted = name.trim().toLowerCase();
  const titled = stages.findIndex(({ title }) => title.trim().toLowerCase() === wanted);
  const at = titled >= 0 ? titled : /^\d{1,4}$/.test(wanted) ? Number(wanted) - 1 : -1;
  if (wanted === 'all') return stages.map((_, i) => i);
  if (!stages[at]) throw new CallError(unknown(printable(name)));
  return [at];
}

/** Tells the first answer that does not hold, with the option it came by. */
function refuse({ row, title }: CheckInForm, answers: CheckInAnswers, { service }: Selection, { locale }: Options): void {
  const { problems } = service.checkInPreview(row, title, answers, locale);
  for (const [name, problem] of Object.entries(problems)) throw new CallError(`--${name}: ${problem}`);
}
