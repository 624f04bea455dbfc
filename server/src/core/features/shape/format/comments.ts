import type { LineTable } from './line-table.ts';

type Mark = readonly [old: number, now: number];

/** Moves comments on lines of their own with what they stand beside: the entry below, else one that is open above. */
export function placeComments(table: LineTable): void {
  const open: Mark[] = [];
  /** The column of a comment behind something, as it is and as it will be; comments below it go on with it. */
  let behind: Mark | null = null;
  for (let line = 0; line < table.count; line++) {
    if (table.isBlank(line) || table.inText[line]) {
      if (table.isBlank(line)) behind = null;
      continue;
    }
    if (!table.isComment(line) || (table.column[line] as number) >= 0) {
      for (const mark of table.marks[line] as Mark[]) {
        while (open.length > 0 && (open.at(-1) as Mark)[0] >= mark[0]) open.pop();
        open.push(mark);
      }
      behind = commentBehind(table, line);
      continue;
    }
    const column = table.indent(line);
    const beside = behind !== null && behind[0] === column ? behind : null;
    if (!beside) behind = null;
    table.column[line] = beside ? beside[1] : besideOf(column, marksBelow(table, line), open);
  }
}

/** The marks of the next line with content. */
function marksBelow(table: LineTable, from: number): readonly Mark[] {
  for (let line = from + 1; line < table.count; line++) {
    if (!table.isBlank(line) && !table.isComment(line)) return table.marks[line] as Mark[];
  }
  return [];
}

function besideOf(column: number, below: readonly Mark[], open: readonly Mark[]): number {
  const exact = below.find(([old]) => old === column) ?? open.find(([old]) => old === column);
  if (exact) return exact[1];
  const left = [...open, ...below].filter(([old]) => old < column).sort((a, b) => b[0] - a[0])[0];
  return left?.[1] ?? 0;
}

/** Where the comment at the end of a line stands; `null` where there is none, or nobody can say. */
function commentBehind(table: LineTable, line: number): Mark | null {
  const source = table.text.slice(table.start(line), table.end(line));
  const at = source.search(/[ \t]#[ \t]/);
  if (at < 0) return null;
  return [at + 1, at + 1 + table.growth(table.start(line) + at)];
}
