import type { OffsetRange } from '../base/range.ts';
import { blockContentStart, isBlank, isBreak } from './layout.ts';

/**
 * Where the letters of a scalar's text stand in its source: of each UTF-16 code unit of `text` the offset at which its spelling
 * begins, and as the last entry where that of the last one ends. `null` when the source says something else, as an alias does.
 * `range` is the scalar's, with its quotes or its `|`.
 */
export function spellingOf(source: string, range: OffsetRange, text: string): Uint32Array | null {
  switch (source[range[0]]) {
    case '"':
      return new Speller(source, range[1], text, 'double').read(range[0] + 1);
    case "'":
      return new Speller(source, range[1], text, 'single').read(range[0] + 1);
    case '|':
    case '>':
      return blockSpelling(source, range, text);
    default:
      return new Speller(source, range[1], text, 'plain').read(range[0]);
  }
}

/** Letters of an escape behind the backslash and the letter that names it. */
const ESCAPED: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** Reads what folds its lines: plain text and both kinds of quotes. */
class Speller {
  constructor(
    private readonly source: string,
    private readonly end: number,
    private readonly text: string,
    private readonly style: 'plain' | 'single' | 'double',
  ) {}

  read(from: number): Uint32Array | null {
    const { source, text, style } = this;
    const places = new Uint32Array(text.length + 1);
    let at = from;
    for (let i = 0; i < text.length; ) {
      if (at >= this.end) return null;
      const letter = source[at] as string;
      if (letter === '\\' && style === 'double') {
        const next = source.charCodeAt(at + 1);
        if (isBreak(next)) {
          at = this.skipFold(at + 1).end;
          continue;
        }
        const length = 2 + (ESCAPED[source[at + 1] as string] ?? 0);
        const units = length === 10 && Number.parseInt(source.slice(at + 2, at + 10), 16) > 0xffff ? 2 : 1;
        for (let unit = 0; unit < units; unit++) places[i++] = at;
        at += length;
      } else if (letter === "'" && style === 'single') {
        if (text[i] !== "'" || source[at + 1] !== "'") return null;
        places[i++] = at;
        at += 2;
      } else if (this.foldsAt(at)) {
        const fold = this.skipFold(at);
        if (text[i] === ' ') places[i++] = at;
        else while (text[i] === '\n') places[i++] = at;
        at = fold.end;
      } else {
        if (letter !== text[i]) return null;
        places[i++] = at++;
      }
    }
    places[text.length] = at;
    return places;
  }

  /** Whether blanks that lead to a line break, or the break itself, stand here. */
  private foldsAt(at: number): boolean {
    let end = at;
    while (end < this.end && isBlank(this.source.charCodeAt(end))) end++;
    return end < this.end && isBreak(this.source.charCodeAt(end));
  }

  private skipFold(at: number): { readonly end: number } {
    let end = at;
    while (end < this.end && (isBlank(this.source.charCodeAt(end)) || isBreak(this.source.charCodeAt(end)))) end++;
    return { end };
  }
}

/** A literal or folded block: its lines without their indentation. */
function blockSpelling(source: string, [start, end]: OffsetRange, text: string): Uint32Array | null {
  const places = new Uint32Array(text.length + 1);
  let at = blockContentStart(source, start);
  const indent = indentOf(source, at, end, text);
  at = skipIndent(source, at, indent);
  let i = 0;
  // What the block ends with may be blank lines, behind the range of what is written.
  while (i < text.length && at < end) {
    if (!isBreak(source.charCodeAt(at))) {
      if (source[at] !== text[i]) return null;
      places[i++] = at++;
      continue;
    }
    const lineBreak = at;
    let next = at;
    while (next < source.length && isBreak(source.charCodeAt(next))) {
      next += source.startsWith('\r\n', next) ? 2 : 1;
      next = skipIndent(source, next, indent);
    }
    if (text[i] === ' ') places[i++] = lineBreak;
    else while (text[i] === '\n') places[i++] = lineBreak;
    at = next;
  }
  while (i < text.length) {
    if (text[i] !== '\n') return null;
    places[i++] = Math.min(at, end);
  }
  places[text.length] = Math.min(at, end);
  return places;
}

/** How far a block is indented: its first line that is not blank tells, less the blanks that its text begins with. */
function indentOf(source: string, from: number, end: number, text: string): number {
  let line = from;
  let at = from;
  while (at < end && (isBlank(source.charCodeAt(at)) || isBreak(source.charCodeAt(at)))) {
    if (isBreak(source.charCodeAt(at))) line = at + 1;
    at++;
  }
  const own = /^\n*( *)/.exec(text)?.[1]?.length ?? 0;
  return at - line - own;
}

function skipIndent(source: string, from: number, indent: number): number {
  let at = from;
  while (at < from + indent && source[at] === ' ') at++;
  return at;
}
