import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ImportAsked, ImportView } from '../../core/index.ts';
import { uriOfPath } from '../../node/file-workspace.ts';
import { replaceFile } from '../editing.ts';
import { CallError, EXIT, type Io } from '../io.ts';
import { choose, type Options, readOptions } from '../options.ts';
import { projectAround } from '../selection.ts';
import { printable } from '../style.ts';
import type { Command } from './command.ts';

const OPTIONS = {
  to: { type: 'string' },
  team: { type: 'string' },
  cycle: { type: 'string' },
  language: { type: 'string' },
  columns: { type: 'string', multiple: true },
  force: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
} as const;

const OKR_FILE = /\.okr\.ya?ml$/;
/** Shown of what is left out; the rest is counted. */
const MOST_SHOWN = 40;

/** A text that was imported, with where its plans would go. */
interface Plan {
  readonly full: string;
  readonly shown: string;
  readonly text: string;
  readonly found: string;
}

/** Makes OKR files out of texts and tables. */
export const importOkrs: Command = {
  name: 'import',
  help: (messages) => messages.helpImport,
  async run(args, io) {
    const options = readOptions(args, OPTIONS, io);
    const { paths, values, messages } = options;
    const words = messages.exchange.cli;
    if (paths.length === 0) throw new CallError(words.noFile);
    const asked = askedOf(options);
    const to = typeof values.to === 'string' ? values.to : null;
    const isDry = values['dry-run'] === true;
    const target = path.resolve(io.cwd, to === null || to === '-' ? '.' : to);
    const service = await projectAround(target, options, io);
    const plans: Plan[] = [];
    let failed = false;
    for (const given of paths) {
      const text = await textOf(given, io, options);
      const view = service.exchange.read(
        text,
        { ...asked, shape: shapeOf(given) },
        uriOfPath(anywhereIn(target)),
        options.locale,
      );
      tell(view, given, options, io);
      if (view.problem !== null) {
        failed = true;
        continue;
      }
      plans.push(...plansOf(view, given, to, target, options, io));
    }
    service.dispose();
    const twice = plans.find(({ full }, i) => plans.some((other, j) => j < i && other.full === full));
    if (twice && to !== '-') throw new CallError(words.sameFile(twice.shown));
    if (isDry) io.err(`${words.preview}\n`);
    for (const plan of plans) failed = put(plan, to === '-', isDry, options, io) || failed;
    return failed ? EXIT.wrongCall : EXIT.ok;
  },
};

function askedOf({ values, messages }: Options): ImportAsked {
  const language = choose(values.language, ['en', 'fr'] as const, '--language', messages.cli) ?? null;
  const given = (Array.isArray(values.columns) ? values.columns : []).filter((each) => typeof each === 'string');
  const columns = given.flatMap((each) => each.split(',')).filter((each) => each.trim() !== '');
  const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);
  return { shape: columns.length > 0 ? 'table' : null, language, team: text(values.team), cycle: text(values.cycle), columns };
}

/** By the name of the file, where it tells. */
function shapeOf(given: string): ImportAsked['shape'] {
  if (/\.(?:csv|tsv|tab)$/i.test(given)) return 'table';
  return /\.(?:md|markdown)$/i.test(given) ? 'text' : null;
}

async function textOf(given: string, io: Io, { messages }: Options): Promise<string> {
  const words = messages.exchange.cli;
  if (OKR_FILE.test(given)) throw new CallError(words.isOkrFile(given));
  const full = path.resolve(io.cwd, given);
  if (given !== '-' && !existsSync(full)) throw new CallError(messages.cli.noSuchPath(given));
  let bytes: Uint8Array;
  try {
    bytes = given === '-' ? await io.stdin() : readFileSync(full);
  } catch {
    throw new CallError(messages.cli.unreadable(given));
  }
  const text = decoded(bytes);
  if (text === null) throw new CallError(words.notText(given));
  return text;
}

/** UTF-8, or UTF-16 with its mark as some spreadsheets write it, or what French offices had before; `null` for what is no text. */
function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const utf16 = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  if (bytes.subarray(0, 8000).includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** In columns of a terminal: a head that is a sentence does not push away what the others were taken for. */
const LONGEST_NAME = 32;

/** Columns, notes, and what is left out: beside the results. */
function tell(view: ImportView, given: string, { messages }: Options, io: Io): void {
  const words = messages.exchange.cli;
  const say = (text: string) => io.err(`${printable(text)}\n`);
  if (view.problem !== null) say(`okr: ${words.failed(given, view.problem)}`);
  else say(words.made(given, view.found));
  if (view.columns) {
    say(`  ${words.columns}`);
    const names = view.columns.map(({ letter, name }) => words.column(letter, name));
    const width = names.reduce((most, name) => Math.max(most, Math.min(name.length, LONGEST_NAME)), 0);
    for (const [i, { shown }] of view.columns.entries()) say(`    ${(names[i] as string).padEnd(width)}  ${shown}`);
  }
  if (view.needsColumns) say(`  ${words.sayColumns}`);
  for (const note of view.notes) say(`  ${note}`);
  if (view.leftOut.length === 0) return;
  say(`  ${words.leftOut}`);
  for (const { place, text, reason } of view.leftOut.slice(0, MOST_SHOWN)) say(`    ${words.left(place, reason, text)}`);
  if (view.leftOut.length > MOST_SHOWN) say(`    … ${view.leftOut.length - MOST_SHOWN}`);
}

/** Where the plans of one source go: into the file or the folder of `--to`, else beside each other in the working directory. */
function plansOf(
  view: ImportView,
  given: string,
  to: string | null,
  target: string,
  { messages }: Options,
  io: Io,
): readonly Plan[] {
  const words = messages.exchange.cli;
  const shown = (full: string) => path.relative(io.cwd, full).split(path.sep).join('/');
  const isFile = to !== null && to !== '-' && !to.endsWith('/') && !isFolder(target);
  if (isFile && !OKR_FILE.test(target)) throw new CallError(words.badName(to));
  if (view.files.length > 1 && (isFile || to === '-')) {
    const names = view.files.map(({ team, cycle }) => [team, cycle].filter((name) => name !== null).join(' ') || '–');
    throw new CallError(words.needsFolder(view.files.length, names.join(', ')));
  }
  const folder = isFile ? path.dirname(target) : target;
  const stem = given === '-' ? 'plan' : path.basename(given, path.extname(given));
  return view.files.map((file) => {
    const cycles = new Set(view.files.filter(({ name }) => name === file.name).map(({ cycle }) => cycle));
    const named = file.team === null ? `${stem}.okr.yaml` : file.name;
    const name =
      cycles.size > 1 && file.cycle !== null ? named.replace('.okr.yaml', `-${file.cycle.toLowerCase()}.okr.yaml`) : named;
    const full = isFile ? target : path.join(folder, name);
    return { full, shown: shown(full), text: file.text, found: file.found };
  });
}

/** Writes a plan, or shows it. Whether that failed. */
function put(
  { full, shown, text, found }: Plan,
  isScreen: boolean,
  isDry: boolean,
  { values, messages }: Options,
  io: Io,
): boolean {
  const words = messages.exchange.cli;
  if (isScreen || isDry) {
    io.out(isScreen ? text : `# ${printable(shown)}\n${text}`);
    return false;
  }
  if (existsSync(full) && values.force !== true) {
    io.err(`okr: ${printable(words.exists(shown))}\n`);
    return true;
  }
  const problem = replaceFile(full, text, shown, io, messages.cli);
  if (problem !== null) io.err(`okr: ${printable(problem)}\n`);
  else io.out(`${printable(words.made(shown, found))}\n`);
  return problem !== null;
}

function isFolder(full: string): boolean {
  return statSync(full, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** A path of which the project and its configuration are asked. */
function anywhereIn(target: string): string {
  return OKR_FILE.test(target) ? target : path.join(target, 'import.okr.yaml');
}
