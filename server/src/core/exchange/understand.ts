import type { Day } from '../base/calendar.ts';
import { detectLanguage } from '../language/index.ts';
import type { Language } from '../language/reading.ts';
import { type Column, type ColumnChoice, columnNamed, delimiterOf, looksLikeTable, roleNamed, tableOf } from './columns.ts';
import { type ComposeContext, fileText } from './compose.ts';
import { rowsOfBars, rowsOfDelimited, type TableRow } from './delimited.ts';
import { type Draft, gathered, type LeftOut } from './draft.ts';
import { hasLabels, readLabelled } from './labelled.ts';
import { isCaption } from './labels.ts';
import { type Line, linesOf } from './lines.ts';
import { linksOf, type UsedIds } from './links.ts';
import { createOutline, type Outline } from './outline.ts';
import { type Row, rowsOf } from './rows.ts';
import { readTable } from './table.ts';
import { readUnlabelled } from './unlabelled.ts';
import { type NumberStyle, shareScale } from './values.ts';
import { cycleIn } from './words.ts';

/** Larger texts are refused: what people write by hand is a thousandth of it. */
export const MOST_CHARACTERS = 4_000_000;
export const MOST_LINES = 20_000;

/** What is known besides the text. */
export interface ImportOptions {
  /** What the text is: a table with delimiters, a text; `null` to be told by itself. */
  readonly shape: 'table' | 'text' | null;
  readonly language: Language | null;
  readonly team: string | null;
  readonly cycle: string | null;
  /** What somebody says of the columns: roles by the names of columns (`objective=A`); empty for none. */
  readonly columns: readonly string[];
  /** The day of check-ins whose source names none. */
  readonly today: Day;
  readonly isCycle: (name: string) => boolean;
  readonly ids: UsedIds;
}

/** A part of the result that belongs into a file of its own. */
export interface ImportedFile {
  readonly team: string | null;
  readonly cycle: string | null;
  readonly language: Language | null;
  readonly draft: Draft;
  /** The file as a whole. */
  readonly text: string;
  readonly objectives: number;
  readonly keyResults: number;
}

export interface Imported {
  readonly files: readonly ImportedFile[];
  /** The columns of a table; `null` for a text. */
  readonly columns: readonly Column[] | null;
  /** Lines that begin key results without an objective. */
  readonly untitled: readonly number[];
  readonly leftOut: readonly LeftOut[];
  readonly context: ComposeContext;
}

/** Why nothing was made of a text. */
export type ImportProblem =
  | { readonly kind: 'empty' | 'too-large' | 'nothing' | 'no-columns'; readonly columns: readonly Column[] | null }
  | { readonly kind: 'bad-column'; readonly name: string; readonly columns: readonly Column[] | null };

export type Understood =
  | { readonly imported: Imported; readonly problem: null }
  | { readonly imported: null; readonly problem: ImportProblem };

/** Understands a text, a Markdown page or a table as OKRs. Never throws; its time grows with the length of the text. */
export function understand(given: string, options: ImportOptions): Understood {
  const failed = (problem: ImportProblem): Understood => ({ imported: null, problem });
  const text = given.replace(/^\ufeff/, '');
  if (text.trim() === '') return failed({ kind: 'empty', columns: null });
  if (text.length > MOST_CHARACTERS || hasMoreLines(text)) return failed({ kind: 'too-large', columns: null });
  const isTable = options.shape === 'table' || (options.shape === null && looksLikeTable(text));
  return isTable ? fromTable(text, options) : fromText(text, options);
}

function hasMoreLines(text: string): boolean {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) if (++count > MOST_LINES) return true;
  return false;
}

function fromTable(text: string, options: ImportOptions): Understood {
  const delimiter = delimiterOf(text);
  const said = /^sep=[,;|\t]\r?\n/i.exec(text);
  const rows = rowsOfDelimited(said ? text.slice(said[0].length) : text, delimiter);
  const shifted = said ? rows.map((row) => ({ ...row, line: row.line + 1 })) : rows;
  return fromRows(shifted, delimiter, options, { decimal: delimiter === ';' || hasDecimalCommas(shifted) ? ',' : '.' });
}

/** `12,5` in cells, and no `12.5`: what the spreadsheet of a French office writes. */
function hasDecimalCommas(rows: readonly TableRow[]): boolean {
  const numbers = rows.slice(0, 500).flatMap(({ cells }) => cells.filter((cell) => /^\s*-?\d+[.,]\d{1,2}\s*%?\s*$/.test(cell)));
  return numbers.length > 0 && numbers.every((number) => number.includes(','));
}

function fromRows(
  rows: readonly TableRow[],
  delimiter: ',' | ';' | '\t' | '|',
  options: ImportOptions,
  { decimal }: Pick<NumberStyle, 'decimal'>,
): Understood {
  const automatic = tableOf(rows, delimiter, new Map());
  const choice = choiceOf(
    options.columns,
    automatic.columns.map(({ name }) => name),
  );
  if (typeof choice === 'string')
    return { imported: null, problem: { kind: 'bad-column', name: choice, columns: automatic.columns } };
  const table = choice.size === 0 ? automatic : tableOf(rows, delimiter, choice);
  const { columns } = table;
  const isTold = columns.some(({ head }) => head && ['objective', 'key-result', 'title'].includes(head.role));
  if (!isTold) return { imported: null, problem: { kind: 'no-columns', columns } };
  const cellsOf = (role: string) =>
    columns
      .filter(({ head }) => head?.role === role)
      .flatMap(({ index }) => table.rows.map(({ cells }) => (cells[index] ?? '').trim()));
  const sentences = ['objective', 'key-result', 'title'].flatMap(cellsOf).filter((cell) => cell !== '');
  const language = options.language ?? detectLanguage(sentences);
  const { drafts, leftOut } = readTable(table, language ?? 'en', options.isCycle);
  return composed(
    drafts,
    leftOut,
    columns,
    {
      style: { language: language ?? 'en', decimal },
      language,
      shares: { confidence: cellsOf('confidence'), score: cellsOf('score') },
    },
    options,
  );
}

/** Roles by column, as somebody names them; a text names the first that cannot be understood. */
function choiceOf(given: readonly string[], names: readonly string[]): ColumnChoice | string {
  const choice = new Map<number, ReturnType<typeof roleNamed> & {}>() as Map<
    number,
    Exclude<ReturnType<typeof roleNamed>, undefined>
  >;
  for (const one of given) {
    const [role = '', ...rest] = one.split('=');
    const head = roleNamed(role);
    const index = columnNamed(rest.join('='), names);
    if (head === undefined || index === null || index >= Math.max(names.length, 1)) return one;
    choice.set(index, head);
  }
  return choice;
}

function fromText(text: string, options: ImportOptions): Understood {
  const lines = linesOf(text);
  const tables: LeftOut[] = [];
  const fromTables: Draft[] = [];
  const loose: { readonly line: number; readonly draft: Draft }[] = [];
  const rest: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line;
    if (!line.isRow) {
      rest.push(line);
      at++;
      continue;
    }
    let end = at + 1;
    while (lines[end]?.isRow && !lines[end]?.blankBefore) end++;
    const block = lines.slice(at, end);
    const rows = rowsOfBars(block);
    const language = options.language ?? detectLanguage(rows.flatMap(({ cells }) => cells)) ?? 'en';
    const table = tableOf(rows, '|', new Map());
    const isOurs =
      table.headLine !== null &&
      table.columns.some(({ head }) => head?.role === 'objective' || head?.role === 'key-result' || head?.role === 'title');
    const read = isOurs ? readTable(table, language, options.isCycle) : null;
    const [first, other] = read?.drafts ?? [];
    const [objective, second] = first?.objectives ?? [];
    if (read && objective?.title === null && !other && !second) {
      // Key results alone belong to the objective above them.
      loose.push({ line: line.number, draft: first as Draft });
      tables.push(...read.leftOut);
    } else if (read && read.drafts.length > 0) {
      fromTables.push(...read.drafts);
      tables.push(...read.leftOut);
    } else tables.push({ line: line.number, endLine: block.at(-1)?.number ?? line.number, text: line.text, reason: 'table' });
    at = end;
  }
  const language = options.language ?? detectLanguage(sample(rest));
  const spoken = language ?? 'en';
  const rows: readonly Row[] = rowsOf(rest, spoken);
  const outline = createOutline();
  if (hasLabels(rows)) readLabelled(rows, spoken, outline);
  else if (fromTables.length + loose.length > 0)
    for (const row of rows) outline.leave(row.number, row.endNumber, row.text, 'prose');
  else readUnlabelled(rows, spoken, outline);
  outline.cycle ??= cycleAbove(rows, outline);
  const read = outline.draft(null);
  const homeOf = (line: number) => read.objectives.filter((objective) => objective.line < line).at(-1);
  const own: Draft = {
    ...read,
    objectives: read.objectives.map((objective) => {
      const below = loose.filter(({ line }) => homeOf(line) === objective).flatMap(({ draft }) => draft.objectives);
      return { ...objective, keyResults: [...objective.keyResults, ...below.flatMap(({ keyResults }) => keyResults)] };
    }),
  };
  fromTables.push(...loose.filter(({ line }) => !homeOf(line)).map(({ draft }) => draft));
  const drafts =
    own.objectives.length > 0
      ? [own, ...fromTables]
      : fromTables.map((draft) => ({ ...draft, team: draft.team ?? own.team, cycle: draft.cycle ?? own.cycle }));
  const values = drafts.flatMap(({ objectives }) => objectives.flatMap(({ keyResults }) => keyResults));
  const shares = {
    confidence: values.flatMap(({ fields }) => fields.confidence?.text ?? []),
    score: values.flatMap(({ fields }) => fields.score?.text ?? []),
  };
  const decimal = spoken === 'fr' ? ',' : '.';
  return composed(
    drafts,
    [...outline.left, ...tables],
    null,
    { style: { language: spoken, decimal }, language, shares },
    options,
  );
}

/** The cycle that a heading above the first objective names: "OKRs Q2 2027". */
function cycleAbove(rows: readonly Row[], outline: Outline): string | null {
  const first = outline.objectives[0]?.line ?? 0;
  const heading = rows.find(
    ({ number, text }) => number < first && text.length <= 80 && isCaption(text) && cycleIn(text) !== null,
  );
  if (heading) outline.takeBack(heading.number);
  return heading ? cycleIn(heading.text) : null;
}

/** What tells the language: the first lines, as far as sentences go. */
function sample(lines: readonly Line[]): readonly string[] {
  return lines.slice(0, 400).map(({ text }) => text.slice(0, 300));
}

function composed(
  drafts: readonly Draft[],
  left: readonly LeftOut[],
  columns: readonly Column[] | null,
  known: {
    readonly style: NumberStyle;
    readonly language: Language | null;
    readonly shares: { readonly confidence: readonly string[]; readonly score: readonly string[] };
  },
  options: ImportOptions,
): Understood {
  const all: LeftOut[] = [...left];
  const named = drafts.map((draft) => ({
    ...draft,
    team: draft.team ?? options.team,
    cycle: draft.cycle ?? options.cycle,
  }));
  const objectives = named.flatMap((draft) => draft.objectives);
  if (objectives.length === 0) return { imported: null, problem: { kind: 'nothing', columns } };
  const { style, shares } = known;
  const context: ComposeContext = {
    style,
    confidence: shareScale(shares.confidence, style),
    score: shareScale(shares.score, style),
    links: linksOf(named, style.language, options.ids),
    today: options.today,
    leave: (one) => all.push(one),
  };
  for (const { line, text } of context.links.dropped) all.push({ line, endLine: line, text, reason: 'value' });
  const files = named.map((draft): ImportedFile => {
    const language = options.language ?? draft.language ?? known.language;
    const own = { ...context, style: { ...style, language: language ?? style.language } };
    return {
      team: draft.team,
      cycle: draft.cycle,
      language,
      draft,
      text: fileText(draft, language, own),
      objectives: draft.objectives.length,
      keyResults: draft.objectives.reduce((sum, { keyResults }) => sum + keyResults.length, 0),
    };
  });
  const untitled = objectives
    .filter(({ title }) => title === null)
    .map(({ line, keyResults }) => keyResults[0]?.title.line ?? line);
  return {
    imported: { files, columns, untitled, leftOut: gathered(all), context: { ...context, leave: () => undefined } },
    problem: null,
  };
}
