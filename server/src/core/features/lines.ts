/** One dash or key on a line of block YAML; a line such as `- id: x` has two. */
export interface LineEntry {
  readonly kind: 'item' | 'key';
  readonly column: number;
  /** Empty for an item. */
  readonly key: string;
  /** Column at which what follows the dash or the colon starts; the line's length when nothing does. */
  readonly valueColumn: number;
}

/** A line of the text, without its line break. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How long a key can be before it is taken for a sentence that has a colon in it. */
const MAX_KEY = 80;
/** What no plain key starts with. */
const NO_KEY_START = '#[]{},&*!|>%@`';

/** The line in which `offset` stands. */
export function lineAt(text: string, offset: number): Line {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  return lineFrom(text, start);
}

/** The line before, `undefined` at the top. */
export function lineBefore(text: string, line: Line): Line | undefined {
  if (line.start === 0) return undefined;
  const start = line.start < 2 ? 0 : text.lastIndexOf('\n', line.start - 2) + 1;
  return lineFrom(text, start);
}

/** The line after, `undefined` at the end. */
export function lineAfter(text: string, line: Line): Line | undefined {
  const next = text.indexOf('\n', line.end);
  return next < 0 ? undefined : lineFrom(text, next + 1);
}

function lineFrom(text: string, start: number): Line {
  const newline = text.indexOf('\n', start);
  let end = newline < 0 ? text.length : newline;
  if (end > start && text.charCodeAt(end - 1) === 13) end--;
  return { start, end, text: text.slice(start, end) };
}

/** Column of the first character that is no space. */
export function indentOf(line: string): number {
  let column = 0;
  while (line.charCodeAt(column) === 32) column++;
  return column;
}

/** Whether the line says nothing about structure: it is blank or a comment. */
export function isEmptyLine(line: string): boolean {
  const column = skipBlanks(line, 0);
  return column === line.length || line[column] === '#';
}

/** Whether a document starts or ends here; what stands above belongs to another tree. */
export function isDocumentMark(line: string): boolean {
  return (line.startsWith('---') || line.startsWith('...')) && (line.length === 3 || line[3] === ' ');
}

/** The dashes and the key with which a line starts. */
export function entriesOf(line: string): LineEntry[] {
  const entries: LineEntry[] = [];
  let column = indentOf(line);
  while (line[column] === '-' && (column + 1 === line.length || line[column + 1] === ' ')) {
    const valueColumn = skipBlanks(line, column + 1);
    entries.push({ kind: 'item', column, key: '', valueColumn });
    column = valueColumn;
  }
  const key = keyAt(line, column);
  if (key) entries.push({ kind: 'key', column, key: key.name, valueColumn: skipBlanks(line, key.end + 1) });
  return entries;
}

/** A key that starts at `column`; `end` is the column of its colon. */
function keyAt(line: string, column: number): { readonly name: string; readonly end: number } | undefined {
  const first = line[column];
  if (first === undefined || NO_KEY_START.includes(first)) return undefined;
  if (first === '"' || first === "'") {
    const close = line.indexOf(first, column + 1);
    return close > 0 && isColon(line, close + 1) ? { name: line.slice(column + 1, close), end: close + 1 } : undefined;
  }
  const limit = Math.min(line.length, column + MAX_KEY);
  for (let at = column; at < limit; at++) {
    if (line[at] === '#' && line[at - 1] === ' ') return undefined;
    if (isColon(line, at)) return { name: line.slice(column, at).trimEnd(), end: at };
  }
  return undefined;
}

function isColon(line: string, at: number): boolean {
  return line[at] === ':' && (at + 1 === line.length || line[at + 1] === ' ' || line[at + 1] === '\t');
}

/** Skips spaces and tabs. */
export function skipBlanks(line: string, from: number): number {
  let column = from;
  while (line[column] === ' ' || line[column] === '\t') column++;
  return column;
}

/** Column at which a comment starts at or after `from`, where plain text stands; the line's length when there is none. */
export function commentColumn(line: string, from: number): number {
  for (let at = from; at < line.length; at++) {
    if (line[at] === '#' && (at === 0 || line[at - 1] === ' ' || line[at - 1] === '\t')) return at;
  }
  return line.length;
}

/** The column after the quote that closes the one at `from`; `undefined` when the line ends first. */
export function closingQuote(line: string, from: number): number | undefined {
  const quote = line[from];
  for (let at = from + 1; at < line.length; at++) {
    if (quote === '"' && line[at] === '\\') at++;
    else if (line[at] === quote) {
      if (quote === "'" && line[at + 1] === "'") at++;
      else return at + 1;
    }
  }
  return undefined;
}
