import { lineEnding } from '../../../syntax/edits.ts';
import type { LineTable } from './line-table.ts';

/** No spaces at the ends of lines, one blank line at most, none at the ends of the file, and a line break at its end. */
export function tidyLines(table: LineTable): void {
  const { text } = table;
  let last = table.count - 1;
  while (last >= 0 && !table.inText[last] && table.isBlank(last)) last--;
  if (last < 0) return;
  let blanks = 1;
  for (let line = 0; line <= last; line++) {
    if (table.inText[line]) {
      blanks = 0;
      continue;
    }
    const [start, end] = [table.start(line), table.end(line)];
    const isBlank = table.isBlank(line);
    blanks = isBlank ? blanks + 1 : 0;
    if (isBlank && blanks > 1) {
      table.replace([start, table.start(line + 1)], '');
      continue;
    }
    let from = end;
    while (from > start && /[ \t]/.test(text[from - 1] as string)) from--;
    table.replace([from, end], '');
  }
  // Blank lines at the end of a text that keeps them are its own.
  if (table.keepsEnd) return;
  const end = table.end(last);
  const hasBreak = end < text.length;
  const breakEnd = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  if (!hasBreak) table.edits.push({ range: [end, end], newText: lineEnding(text) });
  else table.replace([breakEnd, text.length], '');
}

/** A blank line between objectives, where most of a file has one. `dashes`: their offsets. */
export function separate(table: LineTable, dashes: readonly number[]): void {
  // Where a line will stand: laid out once more, it is there that its comments are looked for.
  const placed = (line: number) => ((table.column[line] as number) >= 0 ? (table.column[line] as number) : table.indent(line));
  const gaps = dashes.slice(1).map((dash) => {
    const own = table.lineOf(dash);
    let first = own;
    while (first > 0 && table.isComment(first - 1) && placed(first - 1) <= placed(own)) first--;
    return { first, isOpen: first > 0 && table.isBlank(first - 1), isKept: table.keeping.has(first - 1) };
  });
  const open = gaps.filter(({ isOpen }) => isOpen).length;
  if (open === 0 || open * 2 < gaps.length) return;
  for (const { first, isOpen, isKept } of gaps) {
    if (isOpen || isKept || first === 0) continue;
    // At the end of the line above: in front of the line its indentation may be put in.
    const at = table.end(first - 1);
    table.edits.push({ range: [at, at], newText: lineEnding(table.text) });
  }
}
