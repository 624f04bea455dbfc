import type { Delimiter, TableRow } from './delimited.ts';
import { DELIMITERS, rowsOfDelimited } from './delimited.ts';
import { type Head, headOf, type Role } from './heads.ts';

/** A column of a table, and what it was taken for; `null`: nothing that an OKR file holds, or nothing known. */
export interface Column {
  /** From 0. */
  readonly index: number;
  /** As the table has it; empty where it has no heads. */
  readonly name: string;
  readonly head: Head | null;
}

export interface Table {
  readonly delimiter: Delimiter;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** The line of the heads; `null` where there are none. */
  readonly headLine: number | null;
}

/** Somebody's own word on what a column is: a role, or `null` to leave it out; by the column's position. */
export type ColumnChoice = ReadonlyMap<number, Head | null>;

/** How far down the heads of a table may stand: below a title, a date, an empty line. */
const HEADS_WITHIN = 15;
/** What is looked at to tell how a table is delimited. */
const SAMPLE = 20_000;

const isTelling = ({ role }: Head) => role === 'objective' || role === 'key-result' || role === 'title';

/** Where the heads are, and how many of them are known. */
function headsIn(rows: readonly TableRow[]): { readonly at: number; readonly known: number } | null {
  for (const [at, { cells }] of rows.slice(0, HEADS_WITHIN).entries()) {
    const heads = cells.flatMap((cell) => headOf(cell) ?? []);
    const filled = cells.filter((cell) => cell.trim() !== '').length;
    const areNames = cells.every((cell) => cell.trim().length <= 25 && !/\d/.test(cell));
    if (heads.some(isTelling) && (heads.length >= 2 || filled === 1 || areNames)) return { at, known: heads.length };
  }
  return null;
}

/** How a table is delimited: as that most of its heads are known; without any, that it has most columns. */
export function delimiterOf(text: string): Delimiter {
  const said = /^(?:\ufeff)?sep=([,;|\t])\r?\n/i.exec(text)?.[1];
  if (said) return said as Delimiter;
  const sample = text.slice(0, SAMPLE);
  let best: { readonly delimiter: Delimiter; readonly worth: number } = { delimiter: ',', worth: -1 };
  for (const delimiter of DELIMITERS) {
    const rows = rowsOfDelimited(sample, delimiter, HEADS_WITHIN);
    const worth = (headsIn(rows)?.known ?? 0) * 1000 + (rows[0]?.cells.length ?? 0);
    if (worth > best.worth) best = { delimiter, worth };
  }
  return best.delimiter;
}

/** Whether a text is a table of OKRs: copied out of a spreadsheet, or out of a file with delimiters. */
export function looksLikeTable(text: string): boolean {
  const delimiter = delimiterOf(text);
  // A table of Markdown stands among words.
  if (delimiter === '|' && /^[ \t]*\|/m.test(text.slice(0, SAMPLE))) return false;
  const rows = rowsOfDelimited(text.slice(0, SAMPLE), delimiter, HEADS_WITHIN);
  const heads = headsIn(rows);
  // "Objectif, résultat clé : …" is a sentence: a table goes on with as many cells below its heads.
  return heads !== null && heads.known >= 2 && (rows[heads.at + 1]?.cells.length ?? 0) >= 2;
}

/** A table with its columns recognised by their heads, and by what somebody says of them. */
export function tableOf(rows: readonly TableRow[], delimiter: Delimiter, choice: ColumnChoice): Table {
  const heads = headsIn(rows);
  const first = heads ?? (isAllNames(rows) ? { at: 0 } : null);
  const names = first ? (rows[first.at]?.cells ?? []) : [];
  const body = rows.slice(first ? first.at + 1 : 0);
  const width = body.reduce((most, { cells }) => Math.max(most, cells.length), names.length);
  const chosen = new Set([...choice.values()].flatMap((head) => (head ? keyOf(head) : [])));
  const columns = Array.from({ length: Math.min(width, 200) }, (_, index): Column => {
    const name = (names[index] ?? '').trim();
    const own = heads ? headOf(name) : null;
    const head = choice.has(index) ? (choice.get(index) ?? null) : own && !chosen.has(keyOf(own)) ? own : null;
    return { index, name, head };
  });
  return {
    delimiter,
    columns: columns.map((column) => settled(column, columns, body)),
    rows: body,
    headLine: first ? (rows[first.at]?.line ?? null) : null,
  };
}

/** Heads that nobody knows: a first row in which every cell is a few words, and no row below it has the same shape. */
function isAllNames([first, ...rest]: readonly TableRow[]): boolean {
  const short = (cells: readonly string[]) => cells.every((cell) => cell.trim().length <= 25 && !/\d/.test(cell));
  return first !== undefined && short(first.cells) && rest.length > 0 && !rest.slice(0, 5).some(({ cells }) => short(cells));
}

/** "Type" is the kind of a row, or how an objective is meant: what stands below it tells. */
function settled(column: Column, columns: readonly Column[], rows: readonly TableRow[]): Column {
  const { head, index } = column;
  const has = (role: Role) => columns.some((other) => other.head?.role === role);
  // Beside an objective and a key result, a name is of something else.
  if (head?.role === 'title' && has('objective') && has('key-result') && !has('kind')) return { ...column, head: null };
  if (head?.role !== 'kind') return column;
  const isType = rows.some(({ cells }) =>
    /^\s*(?:aspirational|committed|ambitieux|engag[ée]|moonshot|roofshot)\s*$/i.test(cells[index] ?? ''),
  );
  if (isType) return { ...column, head: { role: 'type', of: null } };
  const isFirst = columns.find((other) => other.head?.role === 'kind') === column;
  return isFirst ? column : { ...column, head: null };
}

function keyOf({ role, of }: Head): string {
  return `${of ?? ''}/${role}`;
}

/** `A` for the first column, `AA` for the 27th, as spreadsheets call them. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** The position of a column that somebody names: by its head, its letter or its number from 1; `null` for none. */
export function columnNamed(name: string, heads: readonly string[]): number | null {
  const wanted = name.trim().toLowerCase();
  const at = heads.findIndex((head) => head.trim().toLowerCase() === wanted);
  if (at >= 0) return at;
  if (/^[1-9]\d{0,2}$/.test(wanted)) return Number(wanted) - 1;
  if (!/^[a-z]{1,2}$/.test(wanted)) return null;
  return [...wanted].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0) - 1;
}

/** What a column may be said to hold, by the names that the format and our own tables have for it. */
export const ROLES: readonly Role[] = [
  'objective',
  'key-result',
  'owner',
  'team',
  'cycle',
  'level',
  'parent',
  'why',
  'id',
  'kind',
  'title',
  'baseline',
  'target',
  'current',
  'trend',
  'unit',
  'maintain',
  'weight',
  'source',
  'actions',
  'date',
  'value',
  'confidence',
  'status',
  'note',
  'by',
  'done',
  'due',
  'type',
  'origin',
  'rollup',
  'score',
  'retrospective',
  'language',
  'progress',
];

/** `objective`, `key_result`, `objective_owner`, `kr_owner`, or any head that is known; `undefined` for no role. */
export function roleNamed(name: string): Head | null | undefined {
  const words = name.trim().toLowerCase().replaceAll('_', ' ');
  if (/^(?:-|ignore|none|aucun|ignorer)$/.test(words)) return null;
  const plain = ROLES.find((role) => role.replace('-', ' ') === words);
  return plain ? { role: plain, of: null } : (headOf(words) ?? undefined);
}
