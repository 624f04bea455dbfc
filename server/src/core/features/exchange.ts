import type { Position } from '../base/range.ts';
import { LineIndex } from '../base/range.ts';
import { type Column, letterOf, ROLES } from '../exchange/columns.ts';
import { BYTE_ORDER_MARK, type Delimiter, delimitedLine } from '../exchange/delimited.ts';
import { COLUMNS, planRows } from '../exchange/export-table.ts';
import type { Head } from '../exchange/heads.ts';
import { insertionAt } from '../exchange/insert.ts';
import { type Imported, type ImportOptions, type ImportProblem, type Understood, understand } from '../exchange/understand.ts';
import type { Language } from '../language/reading.ts';
import { slugOf } from '../language/slug.ts';
import { type Locale, messagesOf } from '../messages/index.ts';
import { cycleOf } from '../model/cycle.ts';
import type { OkrConfig } from '../schema/config.ts';
import { applyEdits, type TextEdit } from '../syntax/edits.ts';
import type { FileState, WorkspaceSnapshot } from '../workspace/state.ts';
import { subjectAt } from './align.ts';
import type { ImportAsked, ImportView, PasteView } from './exchange-forms.ts';
import { objectiveMarkdown } from './objective-markdown.ts';

export type { ImportAsked, ImportedColumn, ImportedPlan, ImportView, PasteView } from './exchange-forms.ts';

/** What comes in from elsewhere, and what goes out. Nothing is written by the engine. */
export interface Exchange {
  /** What a text or a table would become: files of their own. `uri`: where they would lie, for the names of cycles. */
  read(text: string, asked: ImportAsked, uri: string, locale: Locale): ImportView;
  /** The edits that put it into an open file, where `offset` stands. */
  paste(text: string, asked: ImportAsked, uri: string, offset: number, locale: Locale): PasteView;
  /** The objective of a row with its key results, as Markdown; `null` when the row is gone. */
  markdown(row: string, locale: Locale): string | null;
  /** All objectives of a file as Markdown. */
  fileMarkdown(uri: string, locale: Locale): string;
  /** The plans of files as a table with delimiters, its numbers as the spreadsheets of the delimiter's users have them. */
  table(
    files: readonly { readonly uri: string; readonly text: string }[],
    delimiter: Exclude<Delimiter, '|'>,
    decimal: '.' | ',',
  ): string;
}

export function createExchange(snapshot: WorkspaceSnapshot, configOf: (uri: string) => OkrConfig): Exchange {
  return {
    read: (text, asked, uri, locale) => {
      const { imported, problem } = understand(text, optionsFor(snapshot, configOf(uri), asked, uri, false));
      return imported ? viewOf(imported, locale) : failed(problem, locale);
    },
    paste: (text, asked, uri, offset, locale) => {
      const options = optionsFor(snapshot, configOf(uri), asked, uri, true);
      return paste(snapshot.state(uri), understand(text, options), offset, locale);
    },
    markdown(row, locale) {
      const subject = subjectAt(snapshot, row);
      return subject && objectiveMarkdown(subject.node.objective, locale);
    },
    fileMarkdown(uri, locale) {
      const objectives = snapshot.state(uri)?.file.objectives ?? [];
      return objectives.map(({ objective }) => objectiveMarkdown(objective, locale)).join('\n');
    },
    table(files, delimiter, decimal) {
      const rows = files.flatMap(({ uri, text }) => planRows(text, { uri, language: languageOf(snapshot, uri) }));
      return BYTE_ORDER_MARK + [COLUMNS, ...rows].map((cells) => delimitedLine(cells, delimiter, decimal)).join('');
    },
  };
}

function languageOf(snapshot: WorkspaceSnapshot, uri: string): Language {
  return snapshot.state(uri)?.file.language ?? 'en';
}

/** `into`: the result goes into the file itself, whose language and ids count. */
function optionsFor(
  snapshot: WorkspaceSnapshot,
  { scoring, language: configured }: OkrConfig,
  asked: ImportAsked,
  uri: string,
  into: boolean,
): ImportOptions {
  const { today, graph } = snapshot;
  const state = snapshot.state(uri);
  const own = into ? state?.file : undefined;
  const inFile = new Set((own?.objectives ?? []).flatMap(({ objective }) => objective.id?.value ?? []));
  const anywhere = new Set([...graph.nodes()].flatMap(({ objective }) => objective.id?.value ?? []));
  const language = asked.language ?? (own && own.objectives.length > 0 ? own.language : configured);
  return {
    shape: asked.shape,
    language,
    team: asked.team,
    cycle: asked.cycle,
    columns: asked.columns,
    today,
    isCycle: (name) => cycleOf(name, scoring.cycles) !== null,
    ids: { anywhere, inFile },
  };
}

function failed(problem: ImportProblem, locale: Locale): ImportView {
  const words = messagesOf(locale).exchange;
  const text = problem.kind === 'bad-column' ? words.badColumn(problem.name) : words.problems[problem.kind];
  const columns = problem.columns?.map((column) => shownColumn(column, locale)) ?? null;
  return {
    files: [],
    found: '',
    columns,
    roles: columns === null ? [] : rolesFor(locale),
    needsColumns: problem.kind === 'no-columns' || problem.kind === 'bad-column',
    notes: [],
    leftOut: [],
    problem: text,
  };
}

function viewOf({ files, columns, untitled, leftOut }: Imported, locale: Locale): ImportView {
  const words = messagesOf(locale).exchange;
  const sum = (count: (file: (typeof files)[number]) => number) => files.reduce((total, file) => total + count(file), 0);
  return {
    files: files.map(({ team, cycle, language, text, objectives, keyResults }) => ({
      name: `${fileName(team, language) || 'plan'}.okr.yaml`,
      team,
      cycle,
      text,
      found: words.found(objectives, keyResults),
    })),
    found: words.found(
      sum(({ objectives }) => objectives),
      sum(({ keyResults }) => keyResults),
    ),
    columns: columns?.map((column) => shownColumn(column, locale)) ?? null,
    roles: columns === null ? [] : rolesFor(locale),
    needsColumns: false,
    notes: untitled.map((line) => words.untitled(line)),
    leftOut: leftOut.map(({ line, endLine, text, reason }) => ({
      line,
      endLine,
      place: words.line(line, endLine),
      text: shortened(text),
      reason: words.reasons[reason],
    })),
    problem: null,
  };
}

function fileName(team: string | null, language: Language | null): string {
  return team === null
    ? ''
    : slugOf(team, language ?? 'en') ||
        team
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, '-')
          .replace(/^-|-$/g, '');
}

function shownColumn({ index, name, head }: Column, locale: Locale) {
  const words = messagesOf(locale).exchange;
  return {
    letter: letterOf(index),
    name: shortened(name),
    role: head && roleIn(head),
    shown: head === null ? words.ignored : shownRole(head, locale),
  };
}

function rolesFor(locale: Locale): ImportView['roles'] {
  const words = messagesOf(locale).exchange;
  const roles = ROLES.filter((role) => role !== 'progress').map((role) => ({
    role: role.replace('-', '_'),
    shown: words.roles[role],
  }));
  return [{ role: 'ignore', shown: words.ignored }, ...roles];
}

function shownRole({ role, of }: Head, locale: Locale): string {
  const words = messagesOf(locale).exchange;
  const name = words.roles[role];
  return of === 'objective' ? words.ofObjective(name) : of === 'key-result' ? words.ofKeyResult(name) : name;
}

/** A role as somebody would type it: `key_result`, `objective owner`. */
function roleIn({ role, of }: Head): string {
  const name = role.replace('-', '_');
  return of === null ? name : `${of.replace('-', ' ')} ${name}`;
}

/** What a note shows of a long line. */
const LONGEST = 80;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}

function paste(state: FileState | undefined, understood: Understood, offset: number, locale: Locale): PasteView {
  const before = state?.source?.text;
  const { imported, problem } = understood;
  if (imported === null) return { edits: null, cursor: null, view: failed(problem, locale) };
  const view = viewOf(imported, locale);
  const words = messagesOf(locale).exchange;
  if (state === undefined || before === undefined)
    return { edits: null, cursor: null, view: { ...view, problem: words.cannot.shape } };
  const [first] = imported.files;
  if (before.trim() === '' && first && imported.files.length === 1) {
    return placed(before, [{ range: [0, before.length], newText: first.text }], view);
  }
  const objectives = imported.files.flatMap(({ draft }) => draft.objectives);
  const made = insertionAt(before, state.file, offset, objectives, imported.context);
  if (made.problem !== null) return { edits: null, cursor: null, view: { ...view, problem: words.cannot[made.problem] } };
  return placed(before, made.edits, view);
}

/** Edits, and where the first thing that they bring begins. */
function placed(before: string, edits: readonly TextEdit[], view: ImportView): PasteView {
  const first = [...edits].sort((a, b) => a.range[0] - b.range[0])[0];
  const skipped = /^[\s-]*/.exec(first?.newText ?? '')?.[0].length ?? 0;
  const cursor: Position | null = first ? LineIndex.of(applyEdits(before, edits)).positionAt(first.range[0] + skipped) : null;
  return { edits, cursor, view };
}
