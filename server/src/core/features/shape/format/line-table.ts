import { LineIndex, type OffsetRange } from '../../../base/range.ts';
import type { TextEdit } from '../../../syntax/edits.ts';
import { isBreak } from '../../../syntax/layout.ts';

const BOM = 0xfeff;

/** The lines of a text, and what is to become of each. Lines count from 0. */
export class LineTable {
  readonly count: number;
  /** The column that what a line begins with goes to; -1 where nobody has said so. */
  readonly column: Int32Array;
  /** Lines inside a text of several lines: nothing but their indentation may change. */
  readonly inText: Uint8Array;
  /** Columns of dashes and keys by line, as they are and as they will be, from left to right. */
  readonly marks: (readonly [old: number, now: number])[][];
  readonly edits: TextEdit[] = [];
  /** Last lines of texts that keep the blank lines behind them: one more would be part of the text. */
  readonly keeping = new Set<number>();
  /** Whether the end of the file is part of a text that keeps its blank lines. */
  keepsEnd = false;
  private readonly editsOf = new Map<number, TextEdit[]>();
  private readonly lines: LineIndex;

  constructor(readonly text: string) {
    this.lines = LineIndex.of(text);
    this.count = this.lines.lineCount;
    this.column = new Int32Array(this.count).fill(-1);
    this.inText = new Uint8Array(this.count);
    this.marks = Array.from({ length: this.count }, () => []);
  }

  /** The line of an offset. */
  lineOf(offset: number): number {
    return this.lines.positionAt(offset).line;
  }

  /** Where a line starts; a byte order mark stands in front of it. */
  start(line: number): number {
    const start = this.lines.lineStart(line);
    return start === 0 && this.text.charCodeAt(0) === BOM ? 1 : start;
  }

  /** Where a line ends, in front of its break. */
  end(line: number): number {
    let end = line + 1 < this.count ? this.lines.lineStart(line + 1) : this.text.length;
    const start = this.start(line);
    while (end > start && isBreak(this.text.charCodeAt(end - 1))) end--;
    return end;
  }

  /** The column of an offset in its line. */
  columnOf(offset: number): number {
    return offset - this.start(this.lineOf(offset));
  }

  /** How many spaces a line begins with. */
  indent(line: number): number {
    let at = this.start(line);
    while (this.text[at] === ' ') at++;
    return at - this.start(line);
  }

  isBlank(line: number): boolean {
    return this.text.slice(this.start(line), this.end(line)).trim() === '';
  }

  isComment(line: number): boolean {
    return this.inText[line] === 0 && this.text[this.start(line) + this.indent(line)] === '#';
  }

  replace(range: OffsetRange, newText: string): void {
    if (this.text.slice(range[0], range[1]) === newText) return;
    const edit: TextEdit = { range, newText };
    this.edits.push(edit);
    const line = this.lineOf(range[0]);
    this.editsOf.set(line, [...(this.editsOf.get(line) ?? []), edit]);
  }

  /** How much longer the edits make a line in front of an offset. */
  growth(offset: number): number {
    const line = this.lineOf(offset);
    const start = this.start(line);
    const column = this.column[line] as number;
    let growth = column < 0 ? 0 : column - this.indent(line);
    for (const { range, newText } of this.editsOf.get(line) ?? []) {
      if (range[0] >= start && range[1] <= offset) growth += newText.length - (range[1] - range[0]);
    }
    return growth;
  }
}
