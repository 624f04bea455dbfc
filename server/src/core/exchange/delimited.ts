export type Delimiter = ',' | ';' | '\t' | '|';
export const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];

/** A row of a table, with the line on which it begins, from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Rows of a text with delimiters as RFC 4180 has it, and as spreadsheets write it: quotes double inside quotes, lines break inside
 * them. A quote that nothing closes is a letter. Linear; at most `most` rows; rows without anything in them are left away.
 */
export function rowsOfDelimited(text: string, delimiter: Delimiter, most = Number.POSITIVE_INFINITY): readonly TableRow[] {
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let at = 0;
  let line = 1;
  let rowLine = 1;
  let isQuotable = true;
  const endRow = () => {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: rowLine, cells });
    cells = [];
  };
  while (at <= text.length && rows.length < most) {
    let start = at;
    while (delimiter !== '\t' && (text[start] === ' ' || text[start] === '\t')) start++;
    const close = isQuotable && text[start] === '"' ? closingQuote(text, start + 1) : -1;
    if (isQuotable && text[start] === '"' && close < 0) isQuotable = false;
    if (close >= 0 && isEnd(text, close + 1, delimiter)) {
      const inner = text.slice(start + 1, close);
      cells.push(inner.replaceAll('""', '"'));
      line += breaksIn(inner);
      at = close + 1;
      while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
    } else {
      const end = endOfCell(text, at, delimiter);
      cells.push(text.slice(at, end));
      at = end;
    }
    if (text[at] === delimiter) {
      at++;
      continue;
    }
    if (at >= text.length) {
      endRow();
      break;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    endRow();
    line++;
    rowLine = line;
  }
  return rows;
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return -1;
}

/** Whether nothing but blanks stands before the end of the cell. */
function isEnd(text: string, from: number, delimiter: Delimiter): boolean {
  let at = from;
  while (text[at] === ' ' || (text[at] === '\t' && delimiter !== '\t')) at++;
  const next = text[at];
  return next === undefined || next === delimiter || next === '\n' || next === '\r';
}

function endOfCell(text: string, from: number, delimiter: Delimiter): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

function breaksIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** Rows between bars, as Markdown writes a table: without the line of dashes below the head. `\|` is a letter. */
export function rowsOfBars(lines: readonly { readonly number: number; readonly text: string }[]): readonly TableRow[] {
  return lines
    .map(({ number, text }) => ({
      line: number,
      cells: text
        .replace(/^\||\|$/g, '')
        .split(/(?<!\\)\|/)
        .map((cell) =>
          cell
            .replaceAll('\\|', '|')
            .replace(/<br\s*\/?>/gi, '\n')
            .trim(),
        ),
    }))
    .filter(({ cells }) => !cells.every((cell) => /^:?-{2,}:?$/.test(cell)));
}

/** What a spreadsheet would run as a formula; also in the wide letters that some turn into plain ones. */
const FORMULA = /^\s*'*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;
/** By this Excel knows that a text is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/** A row as RFC 4180 has it: CRLF, and quotes where they are needed. `decimal` is the sign in its numbers. */
export function delimitedLine(cells: readonly (string | number | null)[], delimiter: Delimiter, decimal: '.' | ','): string {
  return `${cells.map((cell) => cellSource(cell, decimal)).join(delimiter)}\r\n`;
}

function cellSource(cell: string | number | null, decimal: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  // The apostrophe makes a text of it (OWASP, “CSV injection”).
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",;\t\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
