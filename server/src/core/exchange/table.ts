import type { Language } from '../language/reading.ts';
import type { Column, Table } from './columns.ts';
import type { TableRow } from './delimited.ts';
import type { Draft, DraftEntry, FieldName, LeftOut, Piece } from './draft.ts';
import type { Head, Role } from './heads.ts';
import { kindOf } from './kinds.ts';
import { labelOf } from './labels.ts';
import { linesOf } from './lines.ts';
import { createOutline, type Outline } from './outline.ts';
import { cycleIn, levelIn, type RowKind, rowKindIn } from './words.ts';

const OF_OBJECTIVES: ReadonlySet<Role> = new Set(['why', 'parent', 'type', 'origin', 'rollup', 'retrospective']);
/** What says where a row belongs, not what it is. */
const OF_FILES: ReadonlySet<Role> = new Set([
  'team',
  'cycle',
  'level',
  'language',
  'objective',
  'key-result',
  'title',
  'kind',
  'actions',
]);
/** What may have several lines. */
const PARAGRAPHS: ReadonlySet<Role> = new Set(['why', 'retrospective', 'note']);
/** With an apostrophe, spreadsheets keep a formula's first letter as a letter. */
const ESCAPED = /^'(?='*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n])/;

export interface ReadTable {
  /** One for each team and cycle, in the order of the rows. */
  readonly drafts: readonly Draft[];
  readonly leftOut: readonly LeftOut[];
}

/** Makes drafts of the rows of a table. `knownCycle`: a cycle with a name of its own, as the configuration has it. */
export function readTable(table: Table, language: Language, knownCycle: (name: string) => boolean): ReadTable {
  const { columns, rows, headLine } = table;
  const leftOut: LeftOut[] = [];
  const at = (role: Role) => columns.filter(({ head }) => head?.role === role);
  const [objectiveColumn] = at('objective');
  const keyResultColumns = at('key-result');
  const [titleColumn] = at('title');
  const [kindColumn] = at('kind');
  const byKind = titleColumn !== undefined && (kindColumn !== undefined || (!objectiveColumn && keyResultColumns.length === 0));
  for (const { head, name, index } of columns) {
    const isEmpty = rows.every(({ cells }) => (cells[index] ?? '').trim() === '');
    const reason =
      head === null
        ? 'column'
        : head.role === 'progress' || (head.role === 'due' && !kindColumn)
          ? (head.role as 'progress' | 'due')
          : null;
    if (reason && !isEmpty) leftOut.push({ line: headLine ?? 1, endLine: headLine ?? 1, text: name || `${index + 1}`, reason });
  }

  const files = new Map<string, { readonly outline: Outline; language: Language | null }>();
  const whole = columns.filter(({ head }) => head !== null && !OF_FILES.has(head.role) && head.role !== 'progress');
  let current: { readonly outline: Outline; language: Language | null } | null = null;
  const homes = new Map<object, { readonly outline: Outline; language: Language | null }>();
  const byTitle = new Map<string, NonNullable<Outline['objective']>>();
  const byId = new Map<string, NonNullable<Outline['objective']>>();

  const fileOf = (row: TableRow, goesOn: boolean) => {
    const [team, cycle, level, said] = (['team', 'cycle', 'level', 'language'] as const).map((role) => textOf(row, at(role)[0]));
    if (goesOn && current && !team && !cycle) return current;
    const named = cycle ? (cycleIn(cycle) ?? (knownCycle(cycle) ? cycle : null)) : null;
    if (cycle && named === null) leave(row, cycle, 'cycle');
    const key = `${team}\0${named ?? ''}`;
    let file = files.get(key);
    if (!file) {
      file = { outline: createOutline(), language: said === 'en' || said === 'fr' ? said : null };
      file.outline.team = team || null;
      file.outline.cycle = named;
      file.outline.level = level ? levelIn(level) : null;
      files.set(key, file);
    }
    return file;
  };
  const leave = (row: TableRow, text: string, reason: LeftOut['reason']) => {
    leftOut.push({ line: row.line, endLine: row.line, text, reason });
  };
  const openObjective = (row: TableRow, title: string) => {
    current = fileOf(row, false);
    const made = current.outline.openObjective(title === '' ? null : { text: title, line: row.line }, row.line);
    homes.set(made, current);
    if (title !== '' && !byTitle.has(title)) byTitle.set(title, made);
    return made;
  };
  const goTo = (objective: NonNullable<Outline['objective']>) => {
    current = homes.get(objective) ?? current;
    current?.outline.goTo(objective);
  };
  const addKeyResult = (row: TableRow, title: Piece) => {
    current ??= fileOf(row, true);
    const own = current.outline.objective;
    if (!own) homes.set(current.outline.openObjective(null, row.line), current);
    return current.outline.addKeyResult(title);
  };
  /** The other cells of a row, by whose they are. */
  const fieldsOf = (row: TableRow, of: 'objective' | 'key-result' | 'entry', isAlone: boolean) => {
    const fields: Partial<Record<FieldName, Piece>> = {};
    for (const column of whole) {
      const head = column.head as Head & { role: FieldName };
      const text = textOf(row, column, PARAGRAPHS.has(head.role));
      if (text === '' || (head.role === 'due' && of !== 'entry')) continue;
      const whose = head.of ?? (OF_OBJECTIVES.has(head.role) ? 'objective' : isAlone ? of : 'key-result');
      if (whose !== of && of !== 'entry') continue;
      fields[head.role] ??= { text, line: row.line };
    }
    return fields;
  };
  const addActions = (row: TableRow) => {
    for (const column of at('actions')) {
      const cell = textOf(row, column, true);
      for (const { text } of itemsOf(cell, row.line)) {
        const entry: DraftEntry = { title: { text, line: row.line }, line: row.line, fields: {} };
        if (!current?.outline.addAction(entry)) leave(row, text, 'no-key-result');
      }
    }
  };

  /** A row with an objective, its key results, or both. */
  const mixed = (row: TableRow) => {
    const objectiveText = withoutLabel(textOf(row, objectiveColumn ?? (keyResultColumns.length > 0 ? titleColumn : undefined)));
    const inKeyResults = keyResultColumns.length > 0 ? keyResultColumns : titleColumn && objectiveColumn ? [titleColumn] : [];
    const pieces = inKeyResults.flatMap((column) => itemsOf(textOf(row, column, true), row.line));
    if (objectiveText !== '') {
      const known = byTitle.get(objectiveText);
      const file = known && homes.get(known);
      const sameFile = known && file === fileOf(row, false);
      if (known && sameFile) goTo(known);
      else openObjective(row, objectiveText);
      const own = current?.outline.objective;
      const fields = fieldsOf(row, 'objective', pieces.length === 0);
      if (own) Object.assign(own.fields, { ...fields, ...own.fields });
    }
    for (const piece of pieces) Object.assign(addKeyResult(row, piece).fields, fieldsOf(row, 'key-result', false));
    addActions(row);
    if (objectiveText === '' && pieces.length === 0 && at('actions').every((column) => textOf(row, column) === ''))
      leave(row, row.cells.find((cell) => cell.trim() !== '') ?? '', 'prose');
  };

  /** A row that says what it is. */
  const ofKind = (row: TableRow) => {
    const title = withoutLabel(textOf(row, titleColumn));
    const kind = kindOfRow(row, title);
    // An objective without a title keeps its key results together.
    if (title === '' && kind !== 'check-in' && kind !== 'objective')
      return leave(row, row.cells.find((cell) => cell.trim() !== '') ?? '', 'prose');
    if (kind === 'objective') {
      const made = openObjective(row, title);
      Object.assign(made.fields, fieldsOf(row, 'objective', true));
      const id = made.fields.id?.text;
      if (id !== undefined && !byId.has(id)) byId.set(id, made);
      return addActions(row);
    }
    const piece = { text: title, line: row.line };
    if (kind === 'key-result') {
      const above = [textOf(row, objectiveColumn), textOf(row, at('parent')[0])].flatMap((name) => aboveOf(name) ?? []);
      if (above[0]) goTo(above[0]);
      Object.assign(addKeyResult(row, piece).fields, fieldsOf(row, 'key-result', true));
      return addActions(row);
    }
    const keyResult = current?.outline.keyResult;
    if (!keyResult) return leave(row, title, 'no-key-result');
    const entry: DraftEntry = { title: kind === 'check-in' ? null : piece, line: row.line, fields: fieldsOf(row, 'entry', true) };
    (kind === 'action' ? keyResult.actions : kind === 'milestone' ? keyResult.milestones : keyResult.checkIns).push(entry);
  };
  const kindOfRow = (row: TableRow, title: string): RowKind => {
    const said = kindColumn ? rowKindIn(textOf(row, kindColumn)) : null;
    if (said) return said;
    const [parents] = at('parent');
    if (parents) return textOf(row, parents) === '' ? 'objective' : 'key-result';
    return kindOf(title, language).isMeasurable ? 'key-result' : 'objective';
  };
  /** The objective that a key result's row names: by its title or its id. */
  const aboveOf = (name: string) => {
    if (name === '') return undefined;
    const own = current?.outline.objective;
    // Of several with one title, the one right above.
    if (own?.title?.text === withoutLabel(name)) return own;
    return byTitle.get(withoutLabel(name)) ?? byId.get(name);
  };

  for (const row of rows) (byKind ? ofKind : mixed)(row);
  const drafts = [...files.values()].map(({ outline, language: own }) => outline.draft(own));
  return { drafts: drafts.filter(({ objectives }) => objectives.length > 0), leftOut };
}

/** A cell without the blanks around it, on one line unless its lines are wanted. */
function textOf({ cells }: TableRow, column: Column | undefined, withLines = false): string {
  const cell = (column && cells[column.index]) ?? '';
  const text = cell.trim().replace(ESCAPED, '');
  return withLines ? text : text.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ');
}

/** "KR1: …" in a column of key results. */
function withoutLabel(text: string): string {
  const label = labelOf(text);
  const words = label && label.kind !== 'field' ? label.text.trim() : '';
  return words !== '' && text.endsWith(words) ? words : text;
}

/** Several items in one cell, where each line of it begins as an item does; else its lines are one sentence. */
function itemsOf(cell: string, line: number): readonly Piece[] {
  if (cell === '') return [];
  if (!/[\r\n]/.test(cell)) return [{ text: withoutLabel(cell), line }];
  const lines = linesOf(cell);
  const isList = lines.length > 1 && lines.every(({ bullet, text }) => bullet !== null || labelOf(text)?.kind === 'key-result');
  if (!isList) return [{ text: withoutLabel(cell.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ')), line }];
  return lines.map(({ text, number }) => ({ text: withoutLabel(text), line: line + number - 1 }));
}
