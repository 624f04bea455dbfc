/** A half-open stretch of text, in UTF-16 code units: `[start, end)`. */
export type OffsetRange = readonly [start: number, end: number];

/** A place as editors count: line and character from 0, the character in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A value together with the place where it is written. */
export interface Located<T> {
  readonly value: T;
  readonly range: OffsetRange;
}

/** The range moved by `by` code units. */
export function shift(range: OffsetRange, by: number): OffsetRange {
  return by === 0 ? range : [range[0] + by, range[1] + by];
}

/** Whether `offset` lies in the range, both ends included: a cursor after the last letter still touches the word. */
export function touches(range: OffsetRange, offset: number): boolean {
  return range[0] <= offset && offset <= range[1];
}

/**
 * Translates between offsets and positions. It keeps no text, only where the lines start,
 * so a closed file can still say on which line an objective stands.
 */
export class LineIndex {
  private constructor(
    private readonly starts: Uint32Array,
    /** Length of the text in UTF-16 code units. */
    readonly length: number,
  ) {}

  /** Lines end at `\n`, `\r\n` or a lone `\r`, as the Language Server Protocol has it. */
  static of(text: string): LineIndex {
    const starts = [0];
    if (text.includes('\r')) {
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
      }
    } else {
      // Searching is many times faster than looking at each character, and this runs at every keystroke.
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    }
    return new LineIndex(new Uint32Array(starts), text.length);
  }

  get lineCount(): number {
    return this.starts.length;
  }

  /** The offset at which a line starts; the end of the text for a line that does not exist. */
  lineStart(line: number): number {
    return line < this.starts.length ? (this.starts[Math.max(0, line)] ?? 0) : this.length;
  }

  /** The position of an offset; an offset outside the text is moved to its nearest end. */
  positionAt(offset: number): Position {
    const at = Math.min(Math.max(0, offset), this.length);
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: at - (this.starts[low] as number) };
  }

  /**
   * The offset of a position; a character past the end of its line is moved to the line's end. Only `text` can tell
   * whether a line ends with one character or with two (CRLF).
   */
  offsetAt(position: Position, text = ''): number {
    if (position.line < 0) return 0;
    if (position.line >= this.starts.length) return this.length;
    const start = this.lineStart(position.line);
    return Math.min(start + Math.max(0, position.character), this.lineEnd(position.line, text));
  }

  private lineEnd(line: number, text: string): number {
    if (line === this.starts.length - 1) return this.length;
    const end = this.lineStart(line + 1) - 1;
    return text[end] === '\n' && text[end - 1] === '\r' ? end - 1 : end;
  }
}
